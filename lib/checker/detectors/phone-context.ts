import { contextOf } from './context.ts';
import type { Forms, Knowledge } from './knowledge.ts';

/* What the words beside a number say of its being a telephone's. */

/** What a word beside the number weighs: one for a telephone, or one for calling. */
export const NOUN = 2;
const VERB = 1;

/** A telephone, perhaps with a colon behind it. */
function hasPictureBefore(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && at > start - 4 && text.charCodeAt(at) < 0x80) at--;
  return text.charCodeAt(at) > 0x2000 && PICTURE_BEFORE.test(text.slice(Math.max(0, start - 5), start));
}

/** Right behind "call" stands a number that is called, whatever it looks like. */
const isCalled = (text: string, start: number, { phoneCallBefore }: Forms): boolean =>
  text[start - 1] === ' ' &&
  /[a-zå:]/i.test(text[start - 2] ?? '') &&
  phoneCallBefore.test(text.slice(Math.max(0, start - 24), start));

const PICTURE_BEFORE = /[☎✆📞📱📲]\ufe0f? ?:? ?$/u;

/** @returns `NOUN` or 1 where it is one, below 0 where it is something else, 0 where nothing is said */
export function contextFor(text: string, start: number, end: number, { words, forms }: Knowledge): number {
  if (hasPictureBefore(text, start) || isCalled(text, start, forms)) return NOUN;
  const said = contextOf(text, start, end, words.phone);
  // "Order number 12345678": the word before the neutral one decides.
  if (said !== VERB) return said;
  const neutral = forms.phoneNeutral.exec(text.slice(Math.max(0, start - 24), start));
  if (!neutral) return said;
  const named = start - neutral[0].length;
  // "Tlf.nr.", "Art. nr.": the short word decides, whatever stands before it.
  const short = /\p{L}+\. ?$/u.exec(text.slice(Math.max(0, named - 12), named))?.[0];
  if (short && (neutral[0].startsWith('n') || short.endsWith('.')))
    return contextOf(short, short.length, short.length, words.phone) || -VERB;
  const earlier = contextOf(text.slice(0, named), named, named, words.phone);
  if (earlier !== 0) return earlier;
  // "SE-nr.", "P-nummer"
  if (/(?:^|[^\p{L}])\p{Lu}{1,3}-$/u.test(text.slice(Math.max(0, named - 5), named))) return -VERB;
  // "Part no. 123-45-678" is a part's; "my no.", "the new number" and a number that nothing names may be somebody's.
  const names = /(?:([\p{L}\d]+) )?([\p{L}\d]+) ?$/u.exec(text.slice(Math.max(0, named - 24), named));
  if (!names) return VERB;
  const [, whose = '', name = ''] = names;
  const isWhose = forms.phoneWhose.test(name) || (forms.phoneWhose.test(whose) && /^\p{Lu}/u.test(name));
  return isWhose ? VERB : 0;
}
