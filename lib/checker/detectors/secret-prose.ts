import { type Detection, MOST_DETECTIONS } from './detector.ts';
import type { Forms } from './knowledge.ts';
import { looksLikePassword, looksRandom } from './secret-values.ts';

/* What a sentence says to be a secret: "the password is …", "koden til døren er …", "log in with password …". */

/** What no value begins with. */
export const NO_START = /^[.,;)\]]/;

export const LONGEST_VALUE = 300;

/** Up to the quote that closes the one before it, if it holds no space. */
export function quotedValue(text: string, start: number): string | null {
  const quote = text[start - 1] as string;
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  const length = text.slice(start, start + LONGEST_VALUE).indexOf(quote);
  const value = text.slice(start, start + Math.max(0, length)).replace(/\\$/, '');
  return value === '' || /\s/.test(value) ? null : value;
}

/** Without what a sentence, a tag or a connection string puts behind it; brackets that it opens itself are its own. */
export function trimmedValue(value: string): string {
  const end = value.search(/[;,](?:[A-Za-z ]|$)|(?=[)}\]])(?<![)}\]]|[([{][^)}\]]*)[)}\]]+(?:[,;.:]|$)|&[a-z]+=|\\n/);
  return (end > 0 ? value.slice(0, end) : value).replace(
    /(?:[.,:;!?)*_\\>\p{So}\p{EMod}]|\ufe0f|\u200d)+$/u,
    (signs) => (/^!+$/.test(signs) ? signs : signs.replace(/[^!]/g, '')),
  );
}

const BEARER = /["']?([\w.~+/=-]{16,300})/y;
/** "login havn password …", as in a .netrc. */
const LOGIN_BEFORE = /login \S{1,40}\s{1,5}$/i;
const LONGEST_LOGIN = 60;
const BEHIND = /ord\s{1,3}(\S{4,200})/y;

function isBehindLogin(text: string, { index, 0: word }: RegExpExecArray): boolean {
  const end = index + word.length;
  if (!/^passw$/i.test(word) || !/^ord\s$/i.test(text.slice(end, end + 4))) return false;
  return LOGIN_BEFORE.test(text.slice(Math.max(0, index - LONGEST_LOGIN), index));
}

const PASSWORDS = /^(?:pass|pw|adgang|kode|kenn|lösen|wi|net|gæ|--|\/)/;
const LONGEST_CODE_BEFORE = 44;
/** What nobody writes but as a password. */
export const isLoosePassword = (value: string, forms: Forms): boolean =>
  looksLikePassword(value, forms) && /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).*[!#$%^&*?~]/.test(value);

/** "The password is …", "adgangskoden til nettet er …": no sign, but a verb. */
export function pushSaid(text: string, forms: Forms, found: Detection[]): void {
  const taken = found.length;
  for (const match of text.matchAll(forms.saidSaid)) {
    const one = saidAt(text, match, forms);
    if (!one || found.slice(0, taken).some(({ start, end }) => start < one.end && one.start < end)) continue;
    found.push(one);
    if (found.length > MOST_DETECTIONS) return;
  }
}

/** "Koden til døren er 4821": asked at digits, which few posts have, since words for codes are in many. */
export function pushDoorCodes(text: string, digitRuns: readonly number[], forms: Forms, found: Detection[]): void {
  for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
    const start = digitRuns[run] as number;
    const end = digitRuns[run + 1] as number;
    if (end - start < 4 || end - start > 8 || text[start - 1] !== ' ' || !/[sre:*_]/.test(text[start - 2] ?? ''))
      continue;
    if (/[\w-]/.test(text[end] ?? '')) continue;
    if (!forms.saidDoorCode.test(text.slice(Math.max(0, start - LONGEST_CODE_BEFORE), start))) continue;
    if (found.some((one) => one.start <= start && start < one.end)) continue;
    found.push({ start, end: /[#*]/.test(text[end] ?? '') ? end + 1 : end, confidence: 0.75 });
  }
}

/** Words and signs for much else: nothing like "Python3!", and not where somebody gets something cheaper. */
const BARE_CODE = /^(?:koden?|\/)$/;
const NO_NAME = /[!#$%^&*?~]\w|^[^.-]*\d[^.-]*\d[^.-]*$/;
const DISCOUNT_NEAR = 80;

function saidAt(text: string, match: RegExpExecArray, forms: Forms): Detection | null {
  const word = match[0].toLowerCase();
  const from = match.index + match[0].length;
  if (forms.saidOfMany.test(text.slice(Math.max(0, match.index - 20), match.index))) return null;
  const form = word === 'bearer ' ? BEARER : isBehindLogin(text, match) ? BEHIND : forms.saidSays;
  const said = valueAt(text, from, form);
  if (BARE_CODE.test(word)) {
    const around = text.slice(Math.max(0, match.index - DISCOUNT_NEAR), from + DISCOUNT_NEAR);
    const code = said ?? valueAt(text, from, forms.saidLoose);
    return code && NO_NAME.test(code.value) && isLoosePassword(code.value, forms) && !forms.saidDiscount.test(around)
      ? code.found
      : null;
  }
  if (said && isSaid(said.value, word, forms)) return said.found;
  const loose = PASSWORDS.test(word) ? valueAt(text, from, forms.saidLoose) : null;
  return loose && isLoosePassword(loose.value, forms) ? loose.found : null;
}

function valueAt(text: string, from: number, form: RegExp): { value: string; found: Detection } | null {
  form.lastIndex = from;
  const whole = form.exec(text)?.[1];
  if (whole === undefined || NO_START.test(whole)) return null;
  const start = form.lastIndex - whole.length;
  const value = quotedValue(text, start) ?? trimmedValue(whole).replace(/['’]+$/, '');
  return { value, found: { start, end: start + value.length, confidence: 0.75 } };
}

function isSaid(value: string, word: string, forms: Forms): boolean {
  if (word.startsWith('pin')) return /^\d{4,6}$/.test(value);
  return PASSWORDS.test(word) ? looksLikePassword(value, forms) : looksRandom(value, forms);
}
