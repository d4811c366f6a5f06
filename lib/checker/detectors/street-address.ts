import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';

/**
 * Street addresses. Danish (and the neighbours'): the street's name, which ends in a word for a street, and the number behind it,
 * with floor, door, postal code and town. English: the number, the name, the kind of street, with flat, town and postcode.
 * @see https://danmarksadresser.dk (Adressebekendtgørelsen, BEK 1218 of 2019: house number, floor, door)
 * @see https://pe.usps.com/text/pub28/28apc_002.htm (Publication 28, C1: street suffixes)
 */
export const streetAddress: Detector = {
  name: 'street-address',
  find({ text, anchors: { digitRuns } }) {
    const found: Detection[] = [];
    let done = 0;
    for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
      const at = digitRuns[run] as number;
      const length = (digitRuns[run + 1] as number) - at;
      if (at < done || length > 5 || isWordCharacter(text, at - 1)) continue;
      const address = (length <= 3 ? danishAt(text, at, done) : null) ?? englishAt(text, at, done);
      if (!address) continue;
      found.push(address);
      done = address.end;
    }
    return found;
  },
};

const STREET_ENDS =
  'vej|vejen|gade|gaden|allé|alle|alléen|alleen|vænge|vænget|plads|pladsen|torv|torvet|stræde|strædet|boulevard|boulevarden|parken|' +
  'bakken|haven|lunden|engen|krogen|stien|svinget|toften|marken|kajen|brygge|bryggen|vangen|ringen|dalen|skrænten|kæret|mosen|' +
  'hegnet|løkken|passagen|havnen|gata|gaten|gatan|vägen|veien|straße|strasse';
/** What a street's name may be alone, with the words before it. */
const BARE_END =
  /^(?:vej|gade|allé|alle|plads|torv|stræde|boulevard|brygge|park|kaj|gata|gate|väg|straße|strasse|platz|vænge)$/i;
const STREET_WORD = new RegExp(`^\\p{L}[\\p{L}'.-]+(?:${STREET_ENDS})$`, 'iu');
const STARTS_HIGH = /^\p{Lu}/u;
const BEFORE_NAME =
  /^(?:gammel|gl\.?|ny|nye|nørre|nr\.?|sønder|søndre|sdr\.?|vester|vestre|v\.?|øster|østre|ø\.?|nordre|store|st\.?|lille|ll\.?|indre|ydre|kongens|kgs\.?|dronning\p{L}*|prins\p{L}*|sankt|sct\.?|skt\.?|h\.?c\.?|a\.?p\.?|frederiks\p{L}*|christians|c\.?f\.?|j\.?p\.?)$/iu;
const MOST_NAME_WORDS = 4;

const HOUSE = /\d{1,3}(?: ?[A-ZÆØÅ]|[a-zæøå])?(?:-\d{1,3}[A-Z]?)?(?![\p{L}\d])/uy;
const FLOOR =
  /,? {0,2}(?:(?:st|kl|kld|stuen|kælderen)\.?|\d{1,2}\.)(?: ?sal)?(?:,? {0,1}(?:tv|th|mf|dør \d{1,3}|lejl\.? \d{1,4}|-\d)\.?)?(?![\p{L}\d])/iuy;
const TOWN =
  /[,\n]? {0,2}(?:DK-|D-|N-|S-)?(?!20(?:0[1-9]|[1-9]\d) )\d{4,5} (?:(?:Kongens|Kgs\.|Nykøbing|Nørre|Sønder|Vester|Øster|Ny|Store|Lille|Gammel|Bad|St\.) )?\p{Lu}[\p{L}-]+(?: (?:[A-ZÆØÅ]{1,2}|SØ|NV|SV|NØ)(?![\p{L}\d]))?/uy;
/** The number counts or dates something. */
const COUNTS =
  /^(?:[.,:]\d|\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|[ -]?(?:år|års|km|kilometer|m|meter|kr|%|procent|pct|personer|mennesker|gange|stk|kl|dage|uger|timer|minutter|mio|mia|boliger|lejligheder|nye|times|years|people)(?![\p{L}])|\.? ?plads(?![\p{L}])|[.-]? ?(?:generation|udgave))/iu;

function danishAt(text: string, at: number, done: number): Detection | null {
  if (text.charCodeAt(at - 1) !== 0x20) return null;
  const start = startOfName(text, at - 1, done);
  const street = start < 0 ? cornerName(text, at - 1, done) : start;
  if (street < 0) return null;
  HOUSE.lastIndex = at;
  if (!HOUSE.test(text)) return null;
  let end = HOUSE.lastIndex;
  if (COUNTS.test(text.slice(end, end + 24))) return null;
  end = after(text, end, FLOOR);
  const town = after(text, end, TOWN);
  // A name that isn't a street's by its end is one if a town follows.
  if (start < 0 && town === end) return null;
  return { start: street, end: town, confidence: town > end ? 0.95 : 0.8 };
}

function after(text: string, at: number, form: RegExp): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}

const IS_NAME = /[\p{L}.'’-]/u;

/** Where the word that ends before a place begins. */
function startOfWord(text: string, end: number, done: number): number {
  let at = end;
  while (at > done && end - at < 40 && IS_NAME.test(text[at - 1] as string)) at--;
  return at;
}

/** @param end the offset after the street's name; @returns where it begins, or -1 */
function startOfName(text: string, end: number, done: number): number {
  const from = startOfWord(text, end, done);
  const word = text.slice(from, end);
  const isBare = BARE_END.test(word);
  if (!STARTS_HIGH.test(word) || !(isBare || STREET_WORD.test(word))) return -1;
  let start = from;
  for (let words = 0; words < MOST_NAME_WORDS && text[start - 1] === ' '; words++) {
    const before = startOfWord(text, start - 1, done);
    const name = text.slice(before, start - 1);
    if (!STARTS_HIGH.test(name) || /[.]$/.test(name) !== /^(?:\p{L}{1,3}\.)+$/u.test(name)) break;
    if (!isBare && !BEFORE_NAME.test(name) && !/\p{Ll} $/u.test(text.slice(Math.max(0, before - 2), before))) break;
    start = before;
  }
  return isBare && start === from ? -1 : start;
}

/** One name in capitals, "Sønderhøj": only believed in with a town behind the number. */
function cornerName(text: string, end: number, done: number): number {
  const from = startOfWord(text, end, done);
  return end - from > 3 && STARTS_HIGH.test(text[from] as string) ? from : -1;
}

const STRONG =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Terrace|Crescent|Parkway|Pkwy|Highway|Hwy|Mews|Alley|Broadway';
const WEAK =
  'Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Way|Close|Grove|Gardens|Row|Hill|Walk|Circle|Cir|Trail|Park|Green|Wharf|Quay|View|Rise|Path|Loop|Plaza';
const NAME = "(?:\\p{Lu}[\\p{L}'’-]*\\.?|\\d{1,3}(?:st|nd|rd|th))";
const ENGLISH = new RegExp(
  `\\d{1,5}[A-Za-z]?(?:-\\d{1,5}[A-Z]?)? (?:(?:[NSEW]|[NS][EW])\\.? )?${NAME}(?: ${NAME}){0,3}? (?:(${STRONG})|(${WEAK}))\\.?(?: (?:[NSEW]|[NS][EW])(?![\\p{L}\\d]))?(?![\\p{L}\\d])`,
  'uy',
);
const UNIT =
  /,? (?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room)\.? ?#?[\w-]{1,6}|#\d{1,5}|\d{1,2}(?:st|nd|rd|th) [Ff]loor)(?![\p{L}\d])/uy;
const US_TOWN = /(?:,? [\p{Lu}][\p{L}.' -]{1,30})?,? [A-Z]{2}(?:,? \d{5}(?:-\d{4})?)?(?![\p{L}\d])/uy;
const UK_TOWN = /(?:,? [\p{Lu}][\p{L}.' -]{1,30}){0,2},? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/uy;
const FLAT_BEFORE = /(?:Flat|Apt\.?|Apartment|Unit|Suite) \w{1,5},? $/;
/** "10 Great Place to Work", "24 Hour Drive". */
const NO_NAME =
  /^\d+\w? (?:Best|Great|Good|Top|New|Hour|Day|Week|Month|Year|Star|Easy|Key|Big|More|First|Free|Million|Women|Men|People|Steps?|Ways?)\b/;
const LINKS =
  /^ (?:in|is|at|on|near|for|and|to|from|by|was|has|opens|where|tomorrow|today|tonight|with|this|next|or|until|will)\b/;

function englishAt(text: string, at: number, done: number): Detection | null {
  ENGLISH.lastIndex = at;
  const street = ENGLISH.exec(text);
  if (!street || NO_NAME.test(street[0])) return null;
  const from = at + street[0].length;
  const withUnit = after(text, from, UNIT);
  const british = after(text, withUnit, UK_TOWN);
  const end = british > withUnit ? british : after(text, withUnit, US_TOWN);
  const flat = FLAT_BEFORE.exec(text.slice(Math.max(done, at - 20), at))?.[0].length ?? 0;
  const isMore = end > from || flat > 0;
  const number = Number.parseInt(street[0], 10);
  if (!isMore && number >= 1900 && number <= 2099) return null;
  const follows = text.slice(from, from + 12);
  const isEnd = /^(?:$|[.,;:!?)\n]| ?[-("])/.test(follows) || LINKS.test(follows);
  if (!isMore && !isEnd) return null;
  const isShort = /\.$/.test(street[0]) && end === from && !/^ *\p{Ll}|^,/u.test(follows);
  return { start: at - flat, end: isShort ? end - 1 : end, confidence: isMore ? 0.9 : street[1] ? 0.75 : 0.6 };
}
