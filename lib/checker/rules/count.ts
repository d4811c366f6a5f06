import type { Countable, RuleOf } from '../../policy/schema.ts';
import type { Reading } from '../reading.ts';
import { countWords, uppercaseWords } from '../scan/words.ts';
import { isWithin } from '../spans.ts';
import type { CheckerTexts } from '../texts.ts';
import type { Edit, Fix, Span } from '../types.ts';
import type { CheckRule } from './rule.ts';

export interface Count {
  of: Countable;
  min?: number;
  max?: number;
}

export const compileCount = ({ of, min, max }: RuleOf<'count'>): Count => ({
  of,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** At least, at most so many. Too many: the remark lies on the first one too many, or on all that follows it. */
export const checkCount: CheckRule<Count> = ({ of, min, max }, reading, { texts }) => {
  const places = placesOf(of, reading);
  const found = places ? places.length : totalOf(of, reading);
  if (max !== undefined && found > max) {
    const span = places ? (places[max] as Span) : excess(of, max, reading);
    return [
      {
        ...span,
        message: texts.tooMany(of, found, max),
        fixes: lessFixes(of, reading, places?.slice(max) ?? [], texts),
      },
    ];
  }
  if (min !== undefined && found < min) {
    const end = reading.text.trimEnd().length;
    return [{ start: end, end, message: texts.tooFew(of, found, min) }];
  }
  return [];
};

/** Where the things stand that can be pointed at, one by one. */
function placesOf(of: Countable, reading: Reading): Span[] | null {
  switch (of) {
    case 'hashtags':
      return spansOf(reading.hashtags);
    case 'mentions':
      return spansOf(reading.mentions);
    case 'links':
      return spansOf(reading.countedLinks);
    case 'emoji':
      return spansOf(reading.emoji);
    case 'exclamations':
      return exclamations(reading);
    case 'uppercase-words':
      return uppercaseWords(reading.scan, reading.barred).map((word) => ({
        start: reading.scan.startInDraft(reading.scan.startOf(word)),
        end: reading.scan.endInDraft(reading.scan.endOf(word)),
      }));
    default:
      return null;
  }
}

const spansOf = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start, end }));

function totalOf(of: Countable, reading: Reading): number {
  if (of === 'characters') return reading.characters;
  return countWords(reading.scan, reading)[of === 'words' ? 'words' : 'sentences'];
}

function excess(of: Countable, max: number, reading: Reading): Span {
  const { text, scan } = reading;
  const end = text.trimEnd().length;
  if (of === 'characters') return { start: Math.min(reading.offsetOfCharacter(max), text.length), end: text.length };
  // The word or sentence that is one too many: found by counting the draft up to each word.
  const { starts } = countWords(scan, reading, of === 'words' ? 'words' : 'sentences');
  return { start: Math.min(starts[max] ?? 0, end), end };
}

const MARK = /[!！❗❕]|[‼⁉]/gu;

/** Every exclamation mark that isn't part of an address; "‼" is two. */
function exclamations({ text, solid }: Reading): Span[] {
  return [...text.matchAll(MARK)].flatMap((mark) => {
    const span = { start: mark.index, end: mark.index + mark[0].length };
    if (isWithin(solid, span.start)) return [];
    return mark[0] === '‼' ? [span, span] : [span];
  });
}

function lessFixes(of: Countable, reading: Reading, tooMany: readonly Span[], texts: CheckerTexts): Fix[] {
  const label = texts.lessOf[of];
  if (label === undefined || tooMany.length === 0) return [];
  const { text } = reading;
  const isMark = of === 'exclamations';
  const edits = isMark
    ? joined(tooMany).map((span) => withoutMarks(text, span, tooMany))
    : tooMany.map((span) => withoutSpace(text, span));
  return [{ label, edits, safe: isMark }];
}

/** Takes marks out that stand together. Of a sign that is two marks the other stays, and a word is left with a full stop. */
function withoutMarks(text: string, span: Span, [first, second]: readonly Span[]): Edit {
  const isHalf = first?.start === span.start && second?.start !== span.start;
  const marks = text.slice(span.start, span.end).replaceAll('⁉', '?');
  const rest = (isHalf && marks.startsWith('‼') ? '!' : '') + marks.replace(/[^?]/g, '');
  if (rest !== '') return { ...span, text: rest };
  const isBare = /[\p{L}\p{N}]/u.test(text[span.start - 1] ?? '') && !/[.?…？]/.test(text[span.end] ?? '');
  return isBare ? { ...span, text: '.' } : withoutSpace(text, span);
}

/** Takes words out with the space before them, unless what follows needs it. */
function withoutSpace(text: string, { start, end }: Span): Edit {
  const isLed = start > 0 && /[^\S\n]/.test(text[start - 1] as string);
  const isNeeded = end < text.length && /[\p{L}\p{N}#@]/u.test(text[end] as string);
  return { start: isLed && !isNeeded ? start - 1 : start, end, text: '' };
}

/** Spans that touch, or lie on the same words, as one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
