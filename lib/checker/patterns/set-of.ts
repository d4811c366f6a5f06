import { BEYOND, type CharSet, END, type Run, setOfRuns } from './char-set.ts';

/* What a class takes is asked of the engine itself. */

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
  const form = () => new RegExp(`^(?:${raw})$`, used);
  const named = namedIn(raw, flags);
  const runs = named ? namedRuns(named, flags, form) : runsTakenBy(new RegExp(`(?:${raw})+`, `${used}g`));
  if (flags.includes('u') && mayReachBeyond(raw, form)) runs.push([BEYOND, END]);
  const set = setOfRuns(runs);
  if (made.size > MOST_KEPT) made.clear();
  made.set(key, set);
  return set;
}

/** What is named is meant as it stands; of what it may stand for, case aside, the engine is asked. */
function namedRuns({ isNegated, units }: Named, flags: string, form: () => RegExp): Run[] {
  const asked = flags.includes('i') ? form() : null;
  const meant = asked ? units.filter((unit) => asked.test(String.fromCharCode(unit)) !== isNegated) : units;
  return isNegated ? between(meant) : meant.map((unit): Run => [unit, unit + 1]);
}

const MOST_KEPT = 512;

/** Every unit once, the second halves of pairs before the first ones: so that no two make a pair. */
const STRETCHES: readonly Run[] = [
  [0, 0xd800],
  [0xdc00, 0xe000],
  [0xd800, 0xdc00],
  [0xe000, BEYOND],
];
let every = '';

/** What a pattern of one place, repeated, takes of all units: the engine goes through them in one go. */
function runsTakenBy(form: RegExp): Run[] {
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
interface Named {
  isNegated: boolean;
  units: number[];
}

/** To be tried one by one. */
const MOST_NAMED = 1000;

/**
 * The units that a sign, or a class of them, names, with all that these may stand for, case aside: trying these alone instead of
 * all 65,536 is what makes a policy with many patterns quick to compile. Null where others may be meant too.
 */
function namedIn(raw: string, flags: string): Named | null {
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
const mayReachBeyond = (raw: string, form: () => RegExp): boolean =>
  /^\.$|\[\^|\\[DSWpP]/.test(raw) || namesBeyond(raw) || form().test('\u{1f600}');

const namesBeyond = (raw: string): boolean => /\\[pP]|\\u\{|\\u[dD][89abAB]|[\u{10000}-\u{10ffff}]/u.test(raw);

/**
 * Does one of some places name signs beyond the BMP, so that it takes some of them, and its set doesn't tell which? Any other that
 * takes some takes all.
 */
export const isVague = (raws: readonly string[], flags: string): boolean =>
  flags.includes('u') && raws.some(namesBeyond);
