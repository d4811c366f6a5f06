/**
 * The UTF-16 units that one place of a pattern takes, a bit each, from word `from` on: a letter's set is one word, a negated
 * class's 2,049. The last bit stands for everything beyond the BMP.
 */
export interface CharSet {
  from: number;
  words: Uint32Array;
}

const BEYOND = 0x10000;
const WORDS = (BEYOND >> 5) + 1;

const made = new Map<string, CharSet>();

/**
 * The set of a class, escape or character as the engine itself understands it.
 * @param raw one place of a pattern, such as `[^a-z]`, `\d` or `.`
 */
export function setOf(raw: string, flags: string): CharSet {
  const key = `${flags}/${raw}`;
  const known = made.get(key);
  if (known) return known;
  const used = flags.replace(/[gy]/g, '');
  const form = new RegExp(`^(?:${raw})$`, used);
  const isTaken = (unit: number) => form.test(String.fromCharCode(unit));
  const named = namedIn(raw, flags);
  const runs = named
    ? named.isNegated
      ? between(named.units.filter((unit) => !isTaken(unit)))
      : named.units.filter(isTaken).map((unit): Run => [unit, unit + 1])
    : runsOf(new RegExp(`(?:${raw})+`, `${used}g`));
  if (flags.includes('u') && mayReachBeyond(raw, form)) runs.push([BEYOND, BEYOND + 1]);
  const set = setOfRuns(runs);
  if (made.size > MOST_KEPT) made.clear();
  made.set(key, set);
  return set;
}

const MOST_KEPT = 512;

type Run = readonly [from: number, until: number];

function setOfRuns(runs: readonly Run[]): CharSet {
  const from = Math.min(WORDS, ...runs.map(([start]) => start >> 5));
  const until = Math.max(from, ...runs.map(([, end]) => ((end - 1) >> 5) + 1));
  const words = new Uint32Array(until - from);
  for (const [start, end] of runs) {
    for (let unit = start; unit < end; ) {
      const at = (unit >> 5) - from;
      const isWhole = (unit & 31) === 0 && unit + 32 <= end;
      words[at] = isWhole ? 0xffffffff : words[at]! | (1 << (unit & 31));
      unit += isWhole ? 32 : 1;
    }
  }
  return { from, words };
}

/** Every unit once, the second halves of pairs before the first ones: so that no two make a pair. */
const STRETCHES: readonly Run[] = [
  [0, 0xd800],
  [0xdc00, 0xe000],
  [0xd800, 0xdc00],
  [0xe000, BEYOND],
];
let every = '';

/** What a pattern of one place, repeated, takes of all units: the engine goes through them in one go. */
function runsOf(form: RegExp): Run[] {
  every ||= STRETCHES.map(([start, end]) =>
    Array.from({ length: end - start }, (_, unit) => String.fromCharCode(start + unit)).join(''),
  ).join('');
  const runs: Run[] = [];
  for (const { index, 0: found } of every.matchAll(form)) {
    let place = 0;
    for (const [start, end] of STRETCHES) {
      const from = Math.max(index, place);
      const until = Math.min(index + found.length, place + end - start);
      if (from < until) runs.push([start + from - place, start + until - place]);
      place += end - start;
    }
  }
  return runs;
}

/** All units but these. */
function between(without: readonly number[]): Run[] {
  const edges = [-1, ...new Set(without), BEYOND].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index): Run[] => {
    const start = edges[index]! + 1;
    return start < end ? [[start, end]] : [];
  });
}

/** A class of signs and of ranges of signs, none of which means something else there. */
const PLAIN_CLASS = /^\[(\^?)((?:[^\\[\]^\ud800-\udfff-](?:-[^\\[\]^\ud800-\udfff-])?)+)\]$/;
/** To be tried one by one. */
const MOST_NAMED = 1000;

/**
 * The units that a sign, or a class of them, names, with all that these may stand for, case aside: trying these alone instead of
 * all 65,536 is what makes a policy with many patterns quick to compile. Null where others may be meant too.
 */
function namedIn(raw: string, flags: string): { isNegated: boolean; units: number[] } | null {
  if (flags.includes('v')) return null;
  if (raw.length === 1)
    return /[.^$|\\]/.test(raw) ? null : { isNegated: false, units: likeOf(raw.charCodeAt(0), flags) };
  const [, negation, signs] = PLAIN_CLASS.exec(raw) ?? [];
  if (signs === undefined) return null;
  const units: number[] = [];
  for (const [, from = '', until = from] of signs.matchAll(/(.)(?:-(.))?/gs)) {
    for (let unit = from.charCodeAt(0); unit <= until.charCodeAt(0); unit++) {
      if (units.push(...likeOf(unit, flags)) > MOST_NAMED) return null;
    }
  }
  return { isNegated: negation === '^', units };
}

function likeOf(unit: number, flags: string): number[] {
  if (!flags.includes('i')) return [unit];
  relatives ??= findRelatives();
  return relatives.get(unit) ?? [unit];
}

let relatives: Map<number, number[]> | undefined;

/** Units that come to the same in capitals or in small letters, and those that come to the same as these; no others fold together. */
function findRelatives(): Map<number, number[]> {
  const families = new Map<string, number[]>();
  for (let unit = 0; unit < BEYOND; unit++) {
    const sign = String.fromCharCode(unit);
    const [upper, lower] = [sign.toUpperCase(), sign.toLowerCase()];
    if (upper === lower) continue;
    const members = new Set([unit]);
    for (const form of [sign, upper, lower, lower.toUpperCase(), upper.toLowerCase()]) {
      for (const member of families.get(form) ?? []) members.add(member);
    }
    const family = [...members];
    for (const member of family) {
      const one = String.fromCharCode(member);
      for (const form of [one, one.toUpperCase(), one.toLowerCase()]) families.set(form, family);
    }
  }
  return new Map([...families.values()].flatMap((family) => family.map((unit) => [unit, family] as const)));
}

/** Negated classes, properties and what names such a character may take one; anything else can't. */
const mayReachBeyond = (raw: string, form: RegExp): boolean =>
  /^\.$|\[\^|\\[DSWpP]|\\u\{|[\u{10000}-\u{10ffff}]/u.test(raw) || form.test('\u{1f600}');

/** Is a unit in the set? 0x10000 asks for what is beyond the BMP. */
export const isIn = ({ from, words }: CharSet, unit: number): boolean =>
  (((words[(unit >> 5) - from] ?? 0) >>> (unit & 31)) & 1) === 1;

export function disjoint(a: CharSet, b: CharSet): boolean {
  const until = Math.min(a.from + a.words.length, b.from + b.words.length);
  for (let at = Math.max(a.from, b.from); at < until; at++) {
    if ((a.words[at - a.from]! & b.words[at - b.from]!) !== 0) return false;
  }
  return true;
}

const wordOf = ({ from, words }: CharSet, at: number): number => words[at - from] ?? 0;

export const intersection = (a: CharSet, b: CharSet): CharSet => ({
  from: a.from,
  words: a.words.map((word, at) => word & wordOf(b, at + a.from)),
});

/** What of `a` is not in `b`. */
export const without = (a: CharSet, b: CharSet): CharSet => ({
  from: a.from,
  words: a.words.map((word, at) => word & ~wordOf(b, at + a.from)),
});

/** Is everything of `a` in `b`? */
export const within = (a: CharSet, b: CharSet): boolean =>
  a.words.every((word, at) => (word & ~wordOf(b, at + a.from)) === 0);

export const isSameSet = (a: CharSet, b: CharSet): boolean => within(a, b) && within(b, a);

export function union(sets: readonly CharSet[]): CharSet {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const from = sets.reduce((least, set) => Math.min(least, set.from), WORDS);
  const until = sets.reduce((most, set) => Math.max(most, set.from + set.words.length), from);
  const words = new Uint32Array(until - from);
  for (const set of sets) {
    const shift = set.from - from;
    for (let at = 0; at < set.words.length; at++) words[at + shift]! |= set.words[at]!;
  }
  return { from, words };
}
