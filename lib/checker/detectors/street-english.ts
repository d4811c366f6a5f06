import type { Detection } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import type { Forms } from './knowledge.ts';
import { after } from './read-form.ts';

/* Addresses in English: the number, the name, the kind of street, with flat, town and postcode. */

/** @param at where the number begins; @param end where its digits end; @param done where the last address ended */
export function englishAt(text: string, at: number, end: number, done: number, forms: Forms): Detection | null {
  const named = mayBeNamed(text, end)
    ? (streetAt(text, at, done, forms) ??
      routeAt(text, at, forms) ??
      faintAt(text, at, forms) ??
      lowAt(text, at, forms) ??
      withCodeAt(text, at, done, forms))
    : null;
  return named ?? (end - at === 5 ? zipAt(text, at, done, forms) : null) ?? boxAt(text, at, forms);
}

const ORDINAL_OR_HALF = /(?:\d{1,3}(?:st|nd|rd|th)|1\/2) /iy;

/** Behind the digits stands a name, a letter of the number or a range, no other number: rows of numbers are many. */
function mayBeNamed(text: string, end: number): boolean {
  const sign = text[end] ?? '';
  if (sign === ' ') {
    const next = text.charCodeAt(end + 1);
    if (next < 0x30 || next > 0x39) return next > 0x40;
    if (!endsAsOrdinal(text, end + 1)) return false;
    ORDINAL_OR_HALF.lastIndex = end + 1;
    return ORDINAL_OR_HALF.test(text);
  }
  return sign === '-' || sign === ',' || (isLetter(text.charCodeAt(end)) && !isWordCharacter(text, end + 1));
}

/** "st", "nd", "rd" or "th" behind digits, or a stroke. */
function endsAsOrdinal(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return '/snrt'.includes((text[at] ?? ' ').toLowerCase());
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

function streetAt(text: string, at: number, done: number, forms: Forms): Detection | null {
  forms.streetEnglish.lastIndex = at;
  const street = forms.streetEnglish.exec(text);
  if (!street || forms.streetNoName.test(street[0])) return null;
  const from = at + street[0].length;
  const end = endOfTown(text, from, forms);
  const flat = flatBefore(text, at, done, forms);
  const isMore = end > from || flat > 0;
  if (!isMore && isYear(street[0])) return null;
  const follows = text.slice(from, from + 12);
  if (!isMore && forms.streetNumberedBefore.test(text.slice(Math.max(0, at - 10), at))) return null;
  const isEnd = /^(?:$|[.,;:!?)\n]| ?[("]| -|-(?!\p{L}))/u.test(follows) || forms.streetLinks.test(follows);
  if (!isMore && !isEnd) return null;
  // "5 YEARS ON THE ROAD", "THE 15 MIN WALK": headings are in capitals too.
  if (!isMore && !/\p{Ll}/u.test(street[0]) && (street[2] || (street[1] && /(?: \S+){4}/.test(street[0])))) return null;
  const isShort = /\.$/.test(street[0]) && end === from && !/^ *\p{Ll}|^,/u.test(follows);
  return {
    start: at - flat,
    end: isShort ? end - 1 : end,
    confidence: isMore ? 0.9 : (street[1] ?? street[3]) ? 0.75 : 0.6,
  };
}

/** Behind a street: flat, town and postcode, as far as they are there. */
function endOfTown(text: string, from: number, forms: Forms): number {
  const withUnit = after(text, from, forms.streetUnit);
  const british = after(text, withUnit, forms.streetUkTown);
  return british > withUnit ? british : after(text, withUnit, forms.streetUsTown);
}

const flatBefore = (text: string, at: number, done: number, forms: Forms): number =>
  forms.streetFlatBefore.exec(text.slice(Math.max(done, at - 20), at))?.[0].length ?? 0;

const isYear = (street: string): boolean => /^(?:19|20)\d\d[ -]/.test(street);

/** "5509 Hwy 290 W, Dripping Springs, TX": only believed in with a town. */
function routeAt(text: string, at: number, forms: Forms): Detection | null {
  const road = after(text, at, forms.streetRoute);
  const end = road > at ? endOfTown(text, road, forms) : at;
  return end > road ? { start: at, end, confidence: 0.9 } : null;
}

/** "13 Bluebird Cove", where somebody says that he lives there. */
function faintAt(text: string, at: number, forms: Forms): Detection | null {
  const end = after(text, at, forms.streetFaint);
  if (end === at || !forms.streetHomeBefore.test(text.slice(Math.max(0, at - 12), at))) return null;
  return isYear(text.slice(at, at + 5)) ? null : { start: at, end, confidence: 0.6 };
}

function lowAt(text: string, at: number, forms: Forms): Detection | null {
  const end = after(text, at, forms.streetEnglishLow);
  if (end === at || !forms.streetPlaceBefore.test(text.slice(Math.max(0, at - 9), at))) return null;
  return { start: at, end: text[end - 1] === '.' ? end - 1 : end, confidence: 0.6 };
}

/** A town with its code needs no word for a street before it: "118 Deansgate, Manchester M3 2GP". */
function withCodeAt(text: string, at: number, done: number, forms: Forms): Detection | null {
  const american = after(text, at, forms.streetUsNamed);
  const end = american > at ? american : after(text, at, forms.streetUkNamed);
  if (end === at || isYear(text.slice(at, at + 5))) return null;
  return { start: at - unitBefore(text, at, done, forms), end, confidence: 0.85 };
}

const unitBefore = (text: string, at: number, done: number, forms: Forms): number =>
  forms.streetUnitBefore.exec(text.slice(Math.max(done, at - 10), at))?.[0].length ?? 0;

const ZIP = /\d{5}(?:-\d{4})?(?![\p{L}\d])/uy;
const LONGEST_BEFORE_ZIP = 90;

/** "One Infinite Loop, Cupertino, CA 95014": no number but the code. */
function zipAt(text: string, at: number, done: number, forms: Forms): Detection | null {
  const end = after(text, at, ZIP);
  if (end === at || text[at - 1] !== ' ') return null;
  const before = forms.streetUsWordNumber.exec(text.slice(Math.max(done, at - LONGEST_BEFORE_ZIP), at))?.[0];
  return before === undefined ? null : { start: at - before.length, end, confidence: 0.9 };
}

/** "PO Box 4471, Boise, ID 83701", "Postboks 12, 2100 København Ø". */
function boxAt(text: string, at: number, forms: Forms): Detection | null {
  if (text[at - 1] !== ' ' || !'xsh'.includes((text[at - 2] ?? ' ').toLowerCase())) return null;
  const box = forms.streetBoxBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0];
  if (box === undefined) return null;
  const number = after(text, at, /\d{1,5}/y);
  const end = Math.max(endOfTown(text, number, forms), after(text, number, forms.streetTown));
  return isWordCharacter(text, number) ? null : { start: at - box.length, end, confidence: 0.8 };
}
