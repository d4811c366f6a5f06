import type { Remark } from './finding.ts';
import type { Edit, Span } from './types.ts';

/*
 * What a person sees as one character may be many code points: a letter and its marks, a thumb and its colour, a family. What is
 * said of a draft lies on whole ones, or half a character would be underlined, and a fix would leave the other half behind.
 * @see https://www.unicode.org/reports/tr29/ (grapheme cluster boundaries)
 */

/** Marks, joiners, variation selectors, skin tones and tags: part of what stands before them. */
const EXTENDS = /^(?:[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3]|\u200c|\u200d|[\u{e0020}-\u{e007f}])/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const JOINER = 0x200d;
/** Nothing joins these: line ends and controls, the zero-width space among them. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\ufeff]/u;
/** In a draft with more marks on its letters than this nobody sees where one ends. */
const MOST_STEPS = 2_000;
const LONGEST_EMOJI = 64;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Where the characters of a text begin. Asked from left to right it looks at each of them once. */
export class Characters {
  private readonly text: string;
  /** The run of regional indicators that was counted last. */
  private runFrom = 0;
  private runTo = -1;
  private stepsLeft = MOST_STEPS;

  constructor(text: string) {
    this.text = text;
  }

  /** Does one begin at an offset? */
  beginsAt(at: number): boolean {
    const { text } = this;
    if (at <= 0 || at >= text.length) return true;
    const [before, unit] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    if (unit < 0x300 && before !== JOINER) return unit !== 0x0a || before !== 0x0d;
    if (isLow(unit) && isHigh(before)) return false;
    const next = text.slice(at, at + 2);
    if (EXTENDS.test(next)) return CONTROL.test(text[at - 1] as string);
    if (before === JOINER) return !PICTURE.test(next) || !isPictureBefore(text, at - 1);
    return !isIndicator(text, at) || this.indicatorsBefore(at) % 2 === 0;
  }

  /** The whole characters that a span touches; a place stays where it is. */
  whole({ start, end }: Span): Span {
    if (start === end) return { start, end };
    return { start: this.from(start, -1), end: this.from(end, 1) };
  }

  /** The nearest beginning from an offset on, backwards or forwards. */
  private from(offset: number, step: 1 | -1): number {
    let at = offset;
    while (!this.beginsAt(at)) {
      if (this.stepsLeft-- <= 0) return offset;
      at += step;
    }
    return at;
  }

  private indicatorsBefore(end: number): number {
    let at = end;
    while (at >= 2 && at !== this.runTo && isIndicator(this.text, at - 2)) at -= 2;
    this.runFrom = at === this.runTo ? this.runFrom : at;
    this.runTo = end;
    return (end - this.runFrom) / 2;
  }
}

/** Is what a joiner joins, behind its marks, an emoji? */
function isPictureBefore(text: string, joiner: number): boolean {
  for (let at = joiner; at > 0 && at > joiner - LONGEST_EMOJI; ) {
    at -= isLow(text.charCodeAt(at - 1)) ? 2 : 1;
    const character = text.slice(Math.max(0, at), at + 2);
    if (!EXTENDS.test(character)) return PICTURE.test(character);
  }
  return false;
}

/** Half of a flag: two of them are one. */
const isIndicator = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
};

/** A rule's remarks on whole characters, their fixes too; of two on the same one the first. */
export function onWholeCharacters(remarks: readonly Remark[], text: string): Remark[] {
  const characters = new Characters(text);
  let behind = 0;
  return remarks.flatMap((remark) => {
    const span = characters.whole(remark);
    if (span.start < Math.min(behind, span.end)) return [];
    behind = Math.max(behind, span.end);
    const fixes = remark.fixes?.map((fix) => ({ ...fix, edits: onWhole(fix.edits, new Characters(text)) }));
    return [{ ...remark, ...span, ...(fixes && { fixes }) }];
  });
}

function onWhole(edits: readonly Edit[], characters: Characters): Edit[] {
  let behind = 0;
  return edits.map((edit) => {
    const { start, end } = characters.whole(edit);
    const from = Math.max(start, Math.min(behind, end));
    behind = Math.max(behind, end);
    return { start: from, end: Math.max(from, end), text: edit.text };
  });
}

/** An emoji that is looked for stands there itself, in whatever colour: not as a part of another one, nor across two flags. */
export function isOwnEmoji(text: string, { start, end }: Span, characters: Characters): boolean {
  if (text.charCodeAt(end - 1) < 0x2000 || text.charCodeAt(start) < 0x2000) return true;
  if (!characters.beginsAt(start)) return false;
  let after = end;
  while (after < end + LONGEST_EMOJI) {
    const next = text.slice(after, after + 2);
    if (!EXTENDS.test(next)) break;
    after += (next.codePointAt(0) as number) > 0xffff ? 2 : 1;
  }
  return characters.beginsAt(after);
}
