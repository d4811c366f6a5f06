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
  for (let unit = 0; unit < BEYOND; unit++) if (form.test(String.fromCharCode(unit))) add(set, unit);
  if (flags.includes('u') && mayReachBeyond(raw, form)) add(set, BEYOND);
  if (made.size > MOST_KEPT) made.clear();
  made.set(key, set);
  return set;
}

const MOST_KEPT = 64;

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

/** Is everything of `a` in `b`? */
export function within(a: CharSet, b: CharSet): boolean {
  for (let at = 0; at < WORDS; at++) if (((a[at] as number) & ~(b[at] as number)) !== 0) return false;
  return true;
}

export function union(sets: readonly CharSet[]): CharSet {
  const all = emptySet();
  for (const set of sets) for (let at = 0; at < WORDS; at++) all[at] = (all[at] as number) | (set[at] as number);
  return all;
}
