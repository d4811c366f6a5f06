import type { DetectorData } from './data/index.ts';
import type { Knowledge } from './knowledge.ts';
import { bodyOfShape } from './secret-formats.ts';
import { looksMixed, looksRandom } from './secret-values.ts';

/** The shapes of `data/vendor-formats.ts`, made ready: keys that only the vendor's name before them tells. */
export interface Vendors {
  /** Ends in a vendor's name, and maybe in what it may be called besides. */
  before: RegExp;
  /** By name, in small letters and without signs. */
  shapes: ReadonlyMap<string, RegExp>;
}

/** `heroku_prod: …`, `new TwitchClient("…")`; an "id" is no key, and keys and tokens need no vendor. */
const BESIDES = '(?:[ _.-]?(?:api|auth|access|login|prod|live|test|dev|bot|admin|client|sdk))*';

export function vendorsOf(formats: DetectorData['formats']['vendors']): Vendors {
  const sources = new Map<string, string>();
  for (const [shape, names] of Object.entries(formats)) {
    for (const name of names.split(' ')) {
      const other = sources.get(name);
      sources.set(name, other ? `${other}|${bodyOfShape(shape)}` : bodyOfShape(shape));
    }
  }
  const names = [...sources.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('_', '[ _-]?'));
  return {
    before: new RegExp(`(?<![A-Za-z])(${names.join('|')})${BESIDES}["'\`)\\]*_]{0,3}[ \\t]{0,20}$`, 'i'),
    shapes: new Map([...sources].map(([name, source]) => [plain(name), new RegExp(`^(?:${source})$`)])),
  };
}

/** @param before what stands before the sign, comma or bracket in front of the value */
export function isVendorsKey(value: string, before: string, { vendors, forms }: Knowledge): boolean {
  if (value.length < SHORTEST || !/\d/.test(value)) return false;
  const name = vendors.before.exec(before)?.[1];
  return (
    name !== undefined &&
    vendors.shapes.get(plain(name))?.test(value) === true &&
    (looksRandom(value, forms) || looksMixed(value, forms))
  );
}

const SHORTEST = 15;

const plain = (name: string): string => name.toLowerCase().replace(/[ _-]/g, '');
