import { type CharSet, isIn, isSameSet, runsOf, without } from './char-set.ts';
import { setOf } from './set-of.ts';

/** More ranges than this are no class that anybody would want to read. */
const MOST_RANGES = 12;
const LAST = 0xffff;
const ALL: CharSet = [0, LAST + 1];

/**
 * A set of characters as the class that stands for it; undefined where that is long, or can't be said. With the flag `u`, a class that
 * says what is not in it takes all that is beyond the BMP: so it must, if the set has some of that.
 */
export function classText(set: CharSet, flags: string): string | undefined {
  if (!isIn(set, LAST + 1)) {
    const [these, others] = [
      rangesText(set, true, '['),
      isMost(set) && !flags.includes('u') ? rangesText(set, false, '[^') : undefined,
    ];
    return others !== undefined && others.length < (these?.length ?? others.length + 1) ? others : these;
  }
  // Of what is beyond the BMP the set knows only that there is some: all of it, where most of the rest is there too.
  return isMost(set) ? rangesText(set, false, '[^') : undefined;
}

const isMost = (set: CharSet): boolean =>
  runsOf(set).reduce((sum, [from, until]) => sum + Math.min(until, LAST + 1) - from, 0) > LAST / 2;

/** @param isWanted false for the ranges that are not in the set */
function rangesText(set: CharSet, isWanted: boolean, open: string): string | undefined {
  const runs = runsOf(isWanted ? set : without(ALL, set));
  if (runs.length > MOST_RANGES) return undefined;
  if (runs.length === 0) return open === '[' ? undefined : '[^]';
  const ranges = runs.map(([from, until]) => {
    const to = until - 1;
    return from === to ? unitText(from) : `${unitText(from)}${to === from + 1 ? '' : '-'}${unitText(to)}`;
  });
  return `${open}${ranges.join('')}]`;
}

const NAMES: Record<number, string> = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

function unitText(unit: number): string {
  const name = NAMES[unit];
  if (name) return name;
  if (unit < 0x20 || (unit > 0x7e && unit < 0xa1) || unit >= 0x300) return `\\u${unit.toString(16).padStart(4, '0')}`;
  const letter = String.fromCharCode(unit);
  return /[\\\]^-]/.test(letter) ? `\\${letter}` : letter;
}

/** One class for several places of a pattern, in their own words where those go into a class. */
export function classOf(raws: readonly string[], set: CharSet, flags: string): string | undefined {
  // A hyphen at an edge is one of the characters; between two classes' words it would be a range.
  const inner = raws.map((raw) =>
    innerOf(raw)
      ?.replace(/(?<!\\)-$/, '\\-')
      .replace(/^-/, '\\-'),
  );
  if (inner.every((one) => one !== undefined)) {
    const text = `[${[...new Set(inner)].join('')}]`;
    if (isSameSet(setIfRead(text, flags), set)) return text;
  }
  return classText(set, flags);
}

/** Words side by side may be what no browser reads, as `\01` is. */
function setIfRead(text: string, flags: string): CharSet {
  try {
    return setOf(text, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** What of a place stands between the brackets of a class. */
function innerOf(raw: string): string | undefined {
  if (/^\\[dDsSwWtnrfv]$|^\\[pP]\{.*\}$/.test(raw)) return raw;
  if (/^\[[^^].*\]$/s.test(raw)) return raw.slice(1, -1);
  if (/^\\[^\p{L}\p{N}]$/u.test(raw)) return raw;
  return /^[^\\[\].^-]$/u.test(raw) ? raw : undefined;
}

/** The place that takes every character that this one doesn't. */
export function negated(raw: string): string {
  const letter = /^\\([dDsSwWpP])/.exec(raw)?.[1];
  if (letter)
    return `\\${letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()}${raw.slice(2)}`;
  if (raw === '.') return '[\\n\\r\\u2028\\u2029]';
  if (raw.startsWith('[^')) return `[${raw.slice(2)}`;
  return raw.startsWith('[') ? `[^${raw.slice(1)}` : `[^${raw}]`;
}
