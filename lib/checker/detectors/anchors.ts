import { BEYOND_ASCII, DIGIT as DIGIT_INSIDE } from '../scan/characters.ts';
import { COLUMNS, type Scan } from '../scan/scan.ts';
import type { Anchors } from './detector.ts';
import { isVariant } from './variants.ts';

const SHORTEST_TOKEN = 16;

// What a unit is to the one pass, or'ed: part of a token, a digit, a ":" or "=", an "@", a per cent sign, a currency's, a variant.
const TOKEN = 1;
const DIGIT = 2;
const SIGN = 4;
const AT = 8;
const PERCENT = 16;
const CURRENCY = 32;
const VARIANT = 64;

const KINDS = new Uint8Array(256);
const mark = (letters: string, kind: number): void => {
  for (const letter of letters) KINDS[letter.charCodeAt(0)] = kind;
};
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/.~', TOKEN);
mark('0123456789', TOKEN | DIGIT);
mark(':=', TOKEN | SIGN);
mark('@', AT);
mark('%', PERCENT);
mark('$¢£¤¥', CURRENCY);
mark('\u00a0', VARIANT);

/** What `Scan` knows of the words of a text. */
export type WordColumns = Pick<Scan, 'words' | 'wordCount'>;

/**
 * Where detectors need to look at all.
 * @param scanned the words of this very text: what is nothing but letters is then stepped over
 */
export function findAnchors(text: string, scanned?: WordColumns): Anchors {
  const pass = new AnchorPass(text);
  let at = 0;
  for (let word = 0; word < (scanned?.wordCount ?? 0); word++) {
    const { words } = scanned as WordColumns;
    const start = words[word * COLUMNS] as number;
    const end = words[word * COLUMNS + 1] as number;
    const classes = words[word * COLUMNS + 3] as number;
    if (start - at === 1 && text.charCodeAt(at) === SPACE_UNIT) pass.space(at);
    else if (start > at) pass.read(at, start);
    if ((classes & (DIGIT_INSIDE | BEYOND_ASCII)) === 0) pass.letters(start);
    else pass.read(start, end);
    at = end;
  }
  pass.read(at, text.length);
  pass.space(text.length);
  return pass.anchors;
}

const SPACE_UNIT = 0x20;

class AnchorPass {
  readonly anchors: Anchors = {
    digitRuns: [],
    ats: [],
    longTokens: [],
    signs: [],
    currencySigns: [],
    percentSigns: [],
    hasVariants: false,
  };
  private readonly text: string;
  private digitsFrom = -1;
  private tokenFrom = -1;

  constructor(text: string) {
    this.text = text;
  }

  read(from: number, to: number): void {
    const { text, anchors } = this;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = unit < 256 ? (KINDS[unit] as number) : kindBeyondLatin(unit);
      if ((kind & DIGIT) !== 0) {
        if (this.digitsFrom < 0) this.digitsFrom = at;
      } else this.endDigits(at);
      if ((kind & TOKEN) !== 0) {
        if (this.tokenFrom < 0) this.tokenFrom = at;
        if ((kind & SIGN) !== 0) anchors.signs.push(at);
        continue;
      }
      this.endToken(at);
      if (kind === 0) continue;
      if (kind === AT) anchors.ats.push(at);
      else if (kind === PERCENT) anchors.percentSigns.push(at);
      else if (kind === CURRENCY) anchors.currencySigns.push(at);
      else anchors.hasVariants = true;
    }
  }

  /** A space, or the end of the text. */
  space(at: number): void {
    this.endDigits(at);
    this.endToken(at);
  }

  /** Letters of a token, as many as there are. */
  letters(from: number): void {
    this.endDigits(from);
    if (this.tokenFrom < 0) this.tokenFrom = from;
  }

  private endDigits(at: number): void {
    if (this.digitsFrom >= 0) this.anchors.digitRuns.push(this.digitsFrom, at);
    this.digitsFrom = -1;
  }

  private endToken(at: number): void {
    if (this.tokenFrom >= 0 && at - this.tokenFrom >= SHORTEST_TOKEN) this.anchors.longTokens.push(this.tokenFrom, at);
    this.tokenFrom = -1;
  }
}

function kindBeyondLatin(unit: number): number {
  if (unit < 0x2000) return isVariant(unit) ? VARIANT : 0;
  if (unit >= 0x20a0 && unit <= 0x20cf) return CURRENCY;
  if (unit === 0x2030 || unit === 0x2031) return PERCENT;
  return isVariant(unit) ? VARIANT : 0;
}
