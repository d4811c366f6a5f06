/** The UTF-16 units that one place of a pattern takes, a bit each; the last bit stands for everything beyond the BMP. */
export type CharSet = Uint32Array;

const BEYOND = 0x10000;
const WORDS = (BEYOND >> 5) + 1;

export const emptySet = (): CharSet => new Uint32Array(WORDS);

const made = new Map<string, CharSet>();

/**
 * The set of a class, escape or character as the engine itself understands it.
 * @param raw one place of a pattern, such as `[^a-z]`, `\d` or `.`
 */
export function setOf(raw: string, flags: string): CharSet {
  const key = `${flags}/${raw}`;
  const known = made.get(key);
  if (known) return known;
  const form = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
  const set = emptySet();
  const candidates = raw.length === 1 ? likeOf(raw) : null;
  if (candidates) for (const unit of candidates) if (form.test(String.fromCharCode(unit))) add(set, unit);
  if (!candidates) for (let unit = 0; unit < BEYOND; unit++) if (form.test(String.fromCharCode(unit))) add(set, unit);
  if (flags.includes('u') && mayReachBeyond(raw, form)) add(set, BEYOND);
  if (made.size > MOST_KEPT) made.clear();
  made.set(key, set);
  return set;
}

const MOST_KEPT = 128;

/** The last of Latin Extended-A; beyond it letters have more relatives than a table should hold. */
const LAST_LATIN = 0x17f;

/**
 * The characters that a Latin letter, digit or sign may stand for, case aside: trying these alone instead of all 65,536 is what
 * makes a policy with many patterns quick to compile. Null for a sign that means something in a pattern, and beyond Latin.
 */
function likeOf(letter: string): Set<number> | null {
  if (letter.charCodeAt(0) > LAST_LATIN || /[.^$|\\]/.test(letter)) return null;
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  const forms = [letter, lower, upper, ...(FAR_RELATIVES[lower] ?? [])];
  return new Set(forms.filter((form) => form.length === 1).map((form) => form.charCodeAt(0)));
}

/** Signs that fold to a Latin letter, and Latin letters that others fold to (Unicode CaseFolding.txt, C and S). */
const FAR_RELATIVES: Record<string, string> = {
  s: '\u017f',
  '\u017f': 'sS',
  k: '\u212a',
  å: '\u212b',
  ß: '\u1e9e',
  µ: '\u03bc\u039c',
  ÿ: '\u0178',
};

/** Negated classes, properties and what names such a character may take one; anything else can't. */
const mayReachBeyond = (raw: string, form: RegExp): boolean =>
  /^\.$|\[\^|\\[DSWpP]|\\u\{|[\u{10000}-\u{10ffff}]/u.test(raw) || form.test('\u{1f600}');

function add(set: CharSet, unit: number): void {
  set[unit >> 5] = (set[unit >> 5] as number) | (1 << (unit & 31));
}

export function disjoint(a: CharSet, b: CharSet): boolean {
  for (let at = 0; at < WORDS; at++) if (((a[at] as number) & (b[at] as number)) !== 0) return false;
  return true;
}

/** Is a unit in the set? 0x10000 asks for what is beyond the BMP. */
export const isIn = (set: CharSet, unit: number): boolean => ((set[unit >> 5] as number) & (1 << (unit & 31))) !== 0;

export const intersection = (a: CharSet, b: CharSet): CharSet => a.map((word, at) => word & (b[at] as number));

/** What of `a` is not in `b`. */
export const without = (a: CharSet, b: CharSet): CharSet => a.map((word, at) => word & ~(b[at] as number));

/** Is everything of `a` in `b`? */
export function within(a: CharSet, b: CharSet): boolean {
  for (let at = 0; at < WORDS; at++) if (((a[at] as number) & ~(b[at] as number)) !== 0) return false;
  return true;
}

export function union(sets: readonly CharSet[]): CharSet {
  if (sets.length === 1) return sets[0] as CharSet;
  const all = emptySet();
  for (const set of sets) addAll(all, set);
  return all;
}

export function addAll(to: CharSet, set: CharSet): void {
  for (let at = 0; at < WORDS; at++) to[at] = (to[at] as number) | (set[at] as number);
}
