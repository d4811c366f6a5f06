/** What the letters in front of the counts stand for. */
const SETS: Record<string, string> = {
  h: '[0-9a-f]',
  H: '[0-9A-Fa-f]',
  l: '[a-z0-9]',
  U: '[A-Z0-9]',
  w: '[A-Za-z0-9]',
  W: '[\\w-]',
  B: '[\\w+/=-]',
  A: '[\\w.=-]',
};

const NAMED: Record<string, string> = {
  uuid: '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  pair: '[0-9a-f]{8}:[0-9a-f]{8}',
};

/** The regular expression of a shape: "w36-40", or one that has a name. */
export const sourceOfShape = (shape: string): string =>
  NAMED[shape] ?? `${SETS[shape.slice(0, 1)]}{${shape.slice(1).replace('-', ',')}}`;
