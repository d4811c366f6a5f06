import type { Span } from '../types.ts';
import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import type { Forms } from './knowledge.ts';
import { after } from './read-form.ts';
import { englishAt } from './street-english.ts';

/**
 * Street addresses. Danish (and the neighbours'): the street's name, which ends in a word for a street, and the number behind it,
 * with floor, door, postal code and town. English: the number, the name, the kind of street, with flat, town and postcode.
 * @see https://danmarksadresser.dk (Adressebekendtgørelsen, BEK 1218 of 2019: house number, floor, door)
 * @see https://pe.usps.com/text/pub28/28apc_002.htm (Publication 28, C1: street suffixes)
 */
export const streetAddress: Detector = {
  name: 'street-address',
  find({ text, anchors: { digitRuns }, known: { forms } }) {
    const found: Detection[] = [];
    let done = 0;
    for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
      const at = digitRuns[run] as number;
      const length = (digitRuns[run + 1] as number) - at;
      if (at < done || length > 5 || isWordCharacter(text, at - 1)) continue;
      const address =
        (length <= 3 ? danishAt(text, at, done, forms) : null) ?? englishAt(text, at, at + length, done, forms);
      if (!address) continue;
      found.push(address);
      done = address.end;
    }
    return found;
  },
};

const STARTS_HIGH = /^\p{Lu}/u;
const MOST_NAME_WORDS = 4;

function danishAt(text: string, at: number, done: number, forms: Forms): Detection | null {
  if (text.charCodeAt(at - 1) !== 0x20) return null;
  const word: Word = { start: startOfWord(text, at - 1, done), end: at - 1 };
  if (word.start === word.end) return null;
  const start = startOfName(text, word, done, forms);
  const corner = start < 0 ? cornerName(text, word) : start;
  const street = corner < 0 ? startOfLowName(text, word, done, forms) : corner;
  if (street < 0) return null;
  let end = after(text, at, forms.streetHouse);
  if (end === at) return null;
  if (forms.streetCounts.test(text.slice(end, end + 24))) return null;
  const house = end;
  end = after(text, end, forms.streetFloor);
  let town = after(text, end, forms.streetTown);
  if (corner < 0) {
    if (town === end) town = after(text, end, forms.streetTownLow);
    if (town === end && !forms.streetFloorSure.test(text.slice(house, end))) return null;
    return { start: street, end: town, confidence: 0.7 };
  }
  // A name that isn't a street's by its end is one if a town follows, a door, or "Ved" goes before it.
  const name = text.slice(street, at - 1);
  const beside = start < 0 ? forms.streetBeside.exec(text.slice(Math.max(0, street - 18), street)) : undefined;
  const besideName = beside?.[1] ?? beside?.[2];
  const isSure = town > end || (start < 0 && forms.streetFloorSure.test(text.slice(house, end)));
  if (!isSure && (start < 0 ? besideName === undefined : forms.streetRoad.test(name))) return null;
  if (start < 0 && forms.streetNoCorner.test(name)) return null;
  return { start: street - (besideName?.length ?? 0), end: town, confidence: town > end ? 0.95 : 0.8 };
}

/** The last word before the number. */
type Word = Span;

const IS_NAME = /[\p{L}.'’-]/u;

/** Where the word that ends before a place begins. */
function startOfWord(text: string, end: number, done: number): number {
  let at = end;
  while (at > done && end - at < 40 && isOfName(text.charCodeAt(at - 1))) at--;
  return at;
}

const isOfName = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit !== 0x20 && IS_NAME.test(String.fromCharCode(unit)));

/** What may stand before the first word of a name: a word in small letters, a sign that ends what went before, nothing. */
const BEFORE_FIRST = /(?:^|\p{Ll} |\n|[:;,|(·•-] ?)$/u;

/** @returns where the street's name begins, or -1 */
function startOfName(text: string, { start: from, end }: Word, done: number, forms: Forms): number {
  const word = text.slice(from, end);
  const isBare = forms.streetBareEnd.test(word);
  if (!STARTS_HIGH.test(word) || !(isBare || forms.streetStreetWord.test(word))) return -1;
  let start = from;
  for (let words = 0; words < MOST_NAME_WORDS && text[start - 1] === ' '; words++) {
    const before = startOfWord(text, start - 1, done);
    const name = text.slice(before, start - 1);
    if (!STARTS_HIGH.test(name) || /[.]$/.test(name) !== /^(?:\p{L}{1,3}\.)+$/u.test(name)) break;
    if (!isBare && !forms.streetBeforeName.test(name)) {
      if (forms.streetOpening.test(name) || !BEFORE_FIRST.test(text.slice(Math.max(0, before - 2), before))) break;
    }
    start = before;
  }
  return isBare && start === from ? -1 : start;
}

/** "vestergade", "Theodore roosevelts vej": only believed in with a floor or a town behind the number. */
function startOfLowName(text: string, { start: from, end }: Word, done: number, forms: Forms): number {
  const word = text.slice(from, end);
  if (!forms.streetBareEnd.test(word))
    return forms.streetStreetWord.test(word) && !forms.streetNoStreet.test(word) ? from : -1;
  if (text[from - 1] !== ' ') return -1;
  const name = startOfWord(text, from - 1, done);
  if (from - name < 5) return -1;
  const before = text[name - 1] === ' ' ? startOfWord(text, name - 1, done) : name;
  const earlier = text.slice(before, name - 1);
  return STARTS_HIGH.test(earlier) && !forms.streetAtPlace.test(earlier) ? before : name;
}

/** One name in capitals, "Sønderhøj": only believed in with a town behind the number. */
function cornerName(text: string, { start: from, end }: Word): number {
  return end - from > 3 && STARTS_HIGH.test(text[from] as string) ? from : -1;
}
