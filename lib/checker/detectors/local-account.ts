import type { Detection } from './detector.ts';
import type { Forms } from './knowledge.ts';
import { after } from './read-form.ts';

/** Of the words that may stand before (`accountWordBefore`); most numbers follow others, or other words. */
const LAST_LETTERS = new Set([...'aegorst'].map((letter) => letter.charCodeAt(0)));
const REACH = 40;
const [SPACE, COLON, STOP] = [0x20, 0x3a, 0x2e];

/**
 * An account number of one country, by the words for bank and account beside it (`data/account-forms.ts`): it has no check digits
 * that anybody could know.
 * @param at where a run of digits begins
 */
export function localAccountAt(text: string, at: number, forms: Forms): Detection | null {
  if (!mayFollowWord(text, at) || !forms.accountWordBefore.test(text.slice(Math.max(0, at - 16), at))) return null;
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

function mayFollowWord(text: string, at: number): boolean {
  let last = at - 1;
  if (text.charCodeAt(last) === SPACE) last--;
  if (text.charCodeAt(last) === COLON) last--;
  if (text.charCodeAt(last) === STOP) last--;
  return LAST_LETTERS.has(text.charCodeAt(last) | 0x20);
}
