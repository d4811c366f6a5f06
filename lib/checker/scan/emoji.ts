import { describe, PICTURE } from './characters.ts';

/**
 * One emoji, as the engine's Unicode has them: a sequence recommended for general interchange, or one written without its
 * variation selectors that would be such a sequence with them.
 */
const RGI = /\p{RGI_Emoji}/vy;
/** What may be an emoji sequence at all: the longest of these is then looked up. */
const CANDIDATE =
  /(?:[0-9#*]\ufe0f?\u20e3|\p{RI}{2}|\p{Emoji}(?:\p{EMod}|\ufe0f)?(?:\u200d\p{Emoji}(?:\p{EMod}|\ufe0f)?){1,9})/vy;
const WHOLE = /^\p{RGI_Emoji}$/v;

/** The offset after the emoji that starts here, or the same offset when none does. */
export function emojiEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80 ? !isKeycap(text, at) : (describe(unit) & PICTURE) === 0) return at;
  RGI.lastIndex = at;
  const found = RGI.test(text) ? RGI.lastIndex : at;
  CANDIDATE.lastIndex = at;
  const loose = CANDIDATE.exec(text)?.[0];
  return loose !== undefined && at + loose.length > found && WHOLE.test(qualified(loose)) ? at + loose.length : found;
}

/** With the variation selectors that were left out. */
function qualified(sequence: string): string {
  return sequence
    .replace(/[0-9#*](?=\u20e3)/, '$&\ufe0f')
    .replace(/(?!\p{Emoji_Presentation}|\p{EMod}|\p{RI})\p{Emoji}(?!\p{EMod}|[\ufe0f\u20e3])/gv, '$&\ufe0f');
}

function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0xfe0f || next === 0x20e3;
}

export interface EmojiSpan {
  start: number;
  end: number;
}

/** All emoji of a text, from left to right. */
export function findEmoji(text: string): EmojiSpan[] {
  const found: EmojiSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 ? text.charCodeAt(at + 1) < 0x80 : (describe(unit) & PICTURE) === 0) continue;
    const end = emojiEnd(text, at);
    if (end === at) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}
