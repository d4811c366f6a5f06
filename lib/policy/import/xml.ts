/** A piece of an XML document, as far as spreadsheets and rule files go: no entities of their own, no document type. */
export type XmlPiece =
  | { is: 'open'; name: string; attributes: Record<string, string>; isEmpty: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Names come without their prefix. What is no XML is passed over. @see https://www.w3.org/TR/xml/ */
export function* readXml(source: string): Generator<XmlPiece> {
  for (const [, data, closed, opened, attributes = '', slash, text] of source.matchAll(PIECE)) {
    if (data !== undefined) yield { is: 'text', text: data };
    else if (closed !== undefined) yield { is: 'close', name: local(closed) };
    else if (opened !== undefined) {
      const named = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', a, b]): [string, string] => [
        name.includes(':') && !name.startsWith('r:') ? local(name) : name,
        plain(a ?? b ?? ''),
      ]);
      yield { is: 'open', name: local(opened), attributes: Object.fromEntries(named), isEmpty: slash === '/' };
    } else if (text !== undefined) yield { is: 'text', text: plain(text) };
  }
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
