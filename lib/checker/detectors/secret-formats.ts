import type { DetectorData } from './data/index.ts';
import { readForm } from './read-form.ts';

/** The shapes of `data/secret-formats.ts`, made ready to be found. */
export interface Formats {
  /** By the first two units of the prefix, since few words begin as they do. */
  byStart: ReadonlyMap<number, readonly Format[]>;
  /** By the same key: 1 where there is one. */
  starts: Uint8Array;
  /** Those without a prefix, by the sign that they hold. */
  marked: readonly (readonly [mark: string, form: RegExp])[];
}

export interface Format {
  prefix: string;
  /** Sticky: what follows the prefix. */
  body: RegExp;
}

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

export function formatsOf({ prefixed, structured, marked }: DetectorData['formats']): Formats {
  const all: Format[] = [
    ...structured.map(([prefix, body]) => ({ prefix, body: bodyOf(body) })),
    ...Object.entries(prefixed).flatMap(([rule, prefixes]) => {
      const body = bodyOf(bodyOfShape(rule));
      return prefixes.split(' ').map((prefix) => ({ prefix, body }));
    }),
  ];
  const byStart = new Map<number, Format[]>();
  const starts = new Uint8Array(1 << 14);
  for (const format of all) {
    const key = startKey(format.prefix.charCodeAt(0), format.prefix.charCodeAt(1));
    starts[key] = 1;
    const others = byStart.get(key);
    if (others) others.push(format);
    else byStart.set(key, [format]);
  }
  return { byStart, starts, marked: marked.map(([mark, form]) => [mark, readForm(form)]) };
}

const NAMED_SHAPES: Record<string, string> = {
  uuid: '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  pair: '[0-9a-f]{8}:[0-9a-f]{8}',
};

/** "w36-40", or one that has a name. */
export const bodyOfShape = (shape: string): string =>
  NAMED_SHAPES[shape] ?? `${SETS[shape.slice(0, 1)]}{${shape.slice(1).replace('-', ',')}}`;

const bodyOf = (form: string): RegExp => new RegExp(`(?:${form})(?![A-Za-z0-9])`, 'y');

/** Of ASCII units. */
export function startKey(first: number, second: number): number {
  return (first << 7) | second;
}
