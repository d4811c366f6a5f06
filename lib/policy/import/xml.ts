/** A piece of an XML document, as far as spreadsheets and rule files go: no entities of their own, no document type. */
export type XmlPiece =
  | { is: 'open'; name: string; attributes: Record<string, string>; isEmpty: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

/** What isn't read: where it begins, and where it ends. */
const PASSED_OVER: [begin: string, end: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
const DATA = '<![CDATA[';
const CLOSE = /<\/([^\s<>]+)\s*>/y;
const OPEN = /<([^\s<>/!?]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Names come without their prefix. What is no XML is passed over, and nothing is looked for twice: files of millions of `<` are
 * read in the time of any other. @see https://www.w3.org/TR/xml/
 */
export function* readXml(source: string): Generator<XmlPiece> {
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    const end = open === -1 ? source.length : open;
    if (end > at) yield { is: 'text', text: plain(source.slice(at, end)) };
    if (open === -1) return;
    const isData = source.startsWith(DATA, open);
    const passed = isData ? [DATA, ']]>'] : PASSED_OVER.find(([begin]) => source.startsWith(begin, open));
    if (passed) {
      const [begin = '', close = ''] = passed;
      const closed = source.indexOf(close, open + begin.length);
      if (closed === -1) return;
      if (isData) yield { is: 'text', text: source.slice(open + begin.length, closed) };
      at = closed + close.length;
      continue;
    }
    const piece = tagAt(source, open);
    if (piece) yield piece.piece;
    at = piece?.end ?? open + 1;
  }
}

function tagAt(source: string, at: number): { piece: XmlPiece; end: number } | undefined {
  CLOSE.lastIndex = at;
  const [, closed] = CLOSE.exec(source) ?? [];
  if (closed !== undefined) return { piece: { is: 'close', name: local(closed) }, end: CLOSE.lastIndex };
  OPEN.lastIndex = at;
  const [, opened, attributes = '', slash] = OPEN.exec(source) ?? [];
  if (opened === undefined) return undefined;
  const end = OPEN.lastIndex;
  const named = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', a, b]): [string, string] => [
    name.includes(':') && !name.startsWith('r:') ? local(name) : name,
    plain(a ?? b ?? ''),
  ]);
  const isEmpty = slash === '/';
  return { piece: { is: 'open', name: local(opened), attributes: Object.fromEntries(named), isEmpty }, end };
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as string] ?? whole;
    const code = hex ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The elements at the top. A tag that is never closed holds what follows. */
export function parseXml(source: string): XmlElement[] {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const piece of readXml(source)) {
    const parent = open.at(-1) ?? top;
    if (piece.is === 'text') parent.children.push(piece.text);
    else if (piece.is === 'open') {
      const element = { name: piece.name, attributes: piece.attributes, children: [] };
      parent.children.push(element);
      if (!piece.isEmpty) open.push(element);
    } else if (open.length > 1 && parent.name === piece.name) open.pop();
  }
  return elementsOf(top);
}

export const elementsOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter((one) => typeof one !== 'string').filter((one) => name === undefined || one.name === name);

/** Everything that is written in an element, its own elements included. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('');
