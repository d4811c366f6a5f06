import { describe, PICTURE } from './characters.ts';
import { Memo } from './memo.ts';

/** A sequence recommended for general interchange: what the engine's own Unicode calls an emoji. */
const RGI = /^\p{RGI_Emoji}/v;
const WHOLE = /^\p{RGI_Emoji}$/v;
/** No emoji holds anything smaller but the keycaps' digits and signs. */
const FIRST_SIGN = 0xa9;
const VARIATION = 0xfe0f;
const KEYCAP = 0x20e3;
const JOINER = 0x200d;
/** The longest emoji has 15 units, two people in their colours who kiss; a family in theirs would have 19. Longer chains are taken in parts. */
const MOST_UNITS = 24;

/** A keycap needs no variation selector to be one. */
const KEYCAPPED = /^[0-9#*]\ufe0f?\u20e3/;

/**
 * Pictures that may be followed by a needless variation selector, as standardized for X's list of emoji: they stay one. Of other
 * pictures the selector counts by itself.
 */
const SELECTED = /^(?![\u23e9-\u23f3\u26ce\u2705-\u2755\u2795-\u27bf])[\u231a-\u2b55🀄🈚🈯]\ufe0f/u;

/** How many units of a sequence, which may go on for longer, are one emoji; 0 if it doesn't start with one. */
const emojiLength = new Memo<string, number>((sequence) => {
  const found = (RGI.exec(sequence) ?? KEYCAPPED.exec(sequence))?.[0].length ?? 0;
  const selected = SELECTED.exec(sequence)?.[0].length ?? 0;
  // A chain written without its variation selectors is the same emoji; a lone sign without one is text.
  for (let end = sequence.length; end > found; end = sequence.lastIndexOf('\u200d', end - 1)) {
    const part = sequence.slice(0, end);
    if (part.includes('\u200d') && WHOLE.test(qualified(part))) return end;
  }
  return selected === found + 1 ? selected : found;
});

/** The offset after the emoji that starts here, or the same offset when none does. */
export function emojiEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80 ? !isKeycap(text, at) : (describe(unit) & PICTURE) === 0) return at;
  return at + emojiLength.of(text.slice(at, sequenceEnd(text, at)));
}

/** As far as one emoji could go at most: a picture with what modifies it, then, after a joiner, another. */
function sequenceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + MOST_UNITS);
  let at = afterPicture(text, start, limit);
  while (at < limit && text.charCodeAt(at) === JOINER && at + 1 < limit) at = afterPicture(text, at + 1, limit);
  return at;
}

function afterPicture(text: string, start: number, limit: number): number {
  const first = text.codePointAt(start) as number;
  let at = start + (first > 0xffff ? 2 : 1);
  if (isRegional(first)) return at < limit && isRegional(text.codePointAt(at) as number) ? at + 2 : at;
  while (at < limit) {
    const next = text.codePointAt(at) as number;
    if (next === VARIATION || next === KEYCAP) at++;
    else if ((next >= 0x1f3fb && next <= 0x1f3ff) || (next >= 0xe0020 && next <= 0xe007f)) at += 2;
    else break;
  }
  return at;
}

const isRegional = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;

/** With the variation selectors that were left out. */
function qualified(sequence: string): string {
  return sequence.replace(
    /(?!\p{Emoji_Presentation}|\p{EMod}|\p{RI}|[0-9#*])\p{Emoji}(?!\p{EMod}|[\ufe0f\u20e3])/gv,
    '$&\ufe0f',
  );
}

function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === VARIATION || next === KEYCAP;
}

export interface EmojiSpan {
  start: number;
  end: number;
}

/** All emoji of a text, from left to right. */
export function findEmoji(text: string): EmojiSpan[] {
  const found: EmojiSpan[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_SIGN) continue;
    // A keycap begins with what stands before its marks.
    const start = (unit === VARIATION || unit === KEYCAP) && at > done ? at - 1 : at;
    if (start === at && (describe(unit) & PICTURE) === 0) continue;
    const end = emojiEnd(text, start);
    if (end === start) continue;
    found.push({ start, end });
    done = end;
    at = end - 1;
  }
  return found;
}
