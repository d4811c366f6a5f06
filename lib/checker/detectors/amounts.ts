import type { Forms } from './knowledge.ts';

/** How far before a number the first one of a range begins: "5-10", "5 til 10". */
export function rangeBefore(text: string, at: number, forms: Forms): number {
  return forms.amountRangeBefore.exec(text.slice(Math.max(0, at - 22), at))?.[1]?.length ?? 0;
}
