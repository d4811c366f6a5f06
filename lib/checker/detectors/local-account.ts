import type { Detection } from './detector.ts';
import type { Forms } from './knowledge.ts';
import { after } from './read-form.ts';

/** How the words end that may stand before; most numbers follow others, or a word that ends otherwise. */
const ENDS_A_WORD = /[aegorst]\.?:? ?$/i;
const REACH = 40;

/**
 * An account number of one country, by the words for bank and account beside it (`data/account-forms.ts`): it has no check digits
 * that anybody could know.
 * @param at where a run of digits begins
 */
export function localAccountAt(text: string, at: number, forms: Forms): Detection | null {
  if (!ENDS_A_WORD.test(text.slice(Math.max(0, at - 4), at))) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  for (const kind of [
    'accountDanish',
    'accountBoth',
    'accountWhole',
    'accountBank',
    'accountBritish',
    'accountUs',
  ] as const) {
    if (!forms[`${kind}Before`].test(before)) continue;
    const end = after(text, at, forms[kind]);
    if (end > at) return { start: at, end, confidence: 0.85 };
  }
  return null;
}
