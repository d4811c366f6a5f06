import type { Knowledge } from './knowledge.ts';
import { looksMixed, looksRandom } from './secret-values.ts';

/* Keys that only the vendor's name before them tells: the shapes of `data/vendor-formats.ts`. */

/** @param before what stands before the sign, comma or bracket in front of the value */
export function isVendorsKey(value: string, before: string, { vendors, forms }: Knowledge): boolean {
  if (value.length < SHORTEST || !/\d/.test(value)) return false;
  const name = forms.vendorBefore.exec(before)?.[1];
  return (
    name !== undefined &&
    vendors.get(name.toLowerCase().replace(/[ _-]/g, ''))?.test(value) === true &&
    (looksRandom(value, forms) || looksMixed(value, forms))
  );
}

const SHORTEST = 15;
