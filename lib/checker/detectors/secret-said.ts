import { type Detection, MOST_DETECTIONS } from './detector.ts';
import type { Forms } from './knowledge.ts';
import { isPlaceholder, looksLikePassword, looksRandom } from './secret-values.ts';

/*
 * What is assigned or said to be a secret: `DB_PASSWORD=…`, `"apiKey": "…"`, "adgangskoden er …". The word before the sign says
 * what kind: a person's password may be short, a key must look as if a machine had made it.
 */

const REACH = 44;
const PIN_BEFORE = /(?:^|[^\p{L}])(?:pin|pinkode[nr]?|pin-kode|pin code)["'*_]* {0,2}$/iu;
const CURL_USER = /(?:^|\s)(?:-u|--user)[ =]["']?[\w$@.+-]{2,60}$/;
const VALUE = /[=>:~]{0,2}[ \t]{0,3}(?:(?:Bearer|Basic|Token|ApiKey) )?["'`“”„«»*_]{0,2}([^\s"'`“”«»<>]{4,300})/y;

const [COLON, EQUALS, SLASH, SPACE] = [0x3a, 0x3d, 0x2f, 0x20];

export function findSaidSecrets(text: string, signs: readonly number[], forms: Forms): Detection[] {
  const found: Detection[] = [];
  let done = 0;
  for (const sign of signs) {
    if (sign < done || found.length > MOST_DETECTIONS) continue;
    const one = assignedAt(text, sign, forms);
    if (!one) continue;
    found.push(one);
    done = one.end;
  }
  pushSaid(text, forms, found);
  return found;
}

function assignedAt(text: string, sign: number, forms: Forms): Detection | null {
  const next = text.charCodeAt(sign + 1);
  if (next === SLASH || next === COLON || Number.isNaN(next) || !hasWordBefore(text, sign)) return null;
  const isTight = text.charCodeAt(sign) === EQUALS || next !== SPACE;
  VALUE.lastIndex = sign + 1;
  const value = VALUE.exec(text)?.[1];
  if (value === undefined) return null;
  const start = VALUE.lastIndex - value.length;
  const trimmed = trimmedValue(value);
  // Cheap to ask: behind most colons in a post stands a word.
  if (!isTight && !/[\d!@#$%^&*?+=~]/.test(trimmed)) return null;
  if (!isSecret(trimmed, text.slice(Math.max(0, sign - REACH), sign), isTight, forms)) return null;
  return { start, end: start + trimmed.length, confidence: 0.85 };
}

/** @param before what stands before the sign; @param isTight whether nothing but a value can stand behind it */
function isSecret(value: string, before: string, isTight: boolean, forms: Forms): boolean {
  if (forms.saidPasswordBefore.test(before)) return looksLikePassword(value) || (isTight && isWordAsPassword(value));
  if (forms.saidKeyBefore.test(before)) return !forms.saidNoSecret.test(before) && looksRandom(value);
  if (PIN_BEFORE.test(before)) return /^\d{4,6}$/.test(value);
  return CURL_USER.test(before) && !isPlaceholder(value);
}

/** `password=letmein`: where nothing but a value can stand, a word is one. */
const isWordAsPassword = (value: string): boolean =>
  value.length >= 6 && /^[a-z]+$/i.test(value) && !isPlaceholder(value);

/** Without what a sentence or a connection string puts behind it. */
function trimmedValue(value: string): string {
  const end = value.search(/[;,](?:[A-Za-z ]|$)|\)(?:\W|$)|\}|\]|&[a-z]+=|\\n/);
  return (end > 0 ? value.slice(0, end) : value).replace(/[.,:;!?)*_]+$/, (signs) =>
    /^!+$/.test(signs) ? signs : signs.replace(/[^!]/g, ''),
  );
}

/** At least three letters, before quotes, brackets and spaces: cheap to ask, and most signs have none. */
function hasWordBefore(text: string, sign: number): boolean {
  let at = sign - 1;
  while (at >= 0 && sign - at < 6 && !isLetter(text.charCodeAt(at))) at--;
  return (
    isLetter(text.charCodeAt(at)) &&
    isLetter(text.charCodeAt(at - 1)) &&
    (isLetter(text.charCodeAt(at - 2)) || sign - at < 4)
  );
}

const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

const BEARER = /["']?([\w.~+/=-]{16,300})/y;

/** "The password is …", "adgangskoden til nettet er …": no sign, but a verb. */
function pushSaid(text: string, forms: Forms, found: Detection[]): void {
  const taken = found.length;
  for (const match of text.matchAll(forms.saidSaid)) {
    const word = match[0].toLowerCase();
    const form = word === 'bearer ' ? BEARER : forms.saidSays;
    form.lastIndex = match.index + match[0].length;
    const value = form.exec(text)?.[1];
    if (value === undefined) continue;
    const trimmed = trimmedValue(value);
    const isPassword = /^(?:passw|passp|passc|adgang|kode|kenn|lösen|--)/.test(word);
    const isSecret = /^pin/.test(word)
      ? /^\d{4,6}$/.test(trimmed)
      : isPassword
        ? looksLikePassword(trimmed)
        : looksRandom(trimmed);
    if (!isSecret) continue;
    const start = form.lastIndex - value.length;
    if (found.slice(0, taken).some((one) => one.start < start + trimmed.length && start < one.end)) continue;
    found.push({ start, end: start + trimmed.length, confidence: 0.75 });
    if (found.length > MOST_DETECTIONS) return;
  }
}
