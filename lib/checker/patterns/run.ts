import type { CompiledPattern } from '../compiled.ts';
import type { Span } from '../types.ts';

/** Matches of one pattern beyond this tell nobody anything. */
const MOST_MATCHES = 1000;
/** Each may run along what another ran along before, so there are only so many. */
const MOST_RESTARTS = 32;

/** ſ, the Kelvin and the Ångström sign: letters of ASCII's and Latin's own, case aside, with the flags `i` and `u` alone. */
export const FOLDED_WITH_U = '\u017f\u212a\u212b';

/** What a draft holds, as far as patterns need it. */
export interface Seen {
  /** Literals that the scan saw. */
  openGates: ReadonlySet<number>;
  /** A character beyond U+20FF. */
  hasFar: boolean;
  hasDigit: boolean;
}

/** Runs the patterns of a policy, each proven linear at import, and tells which of them need not run. */
export class PatternRunner {
  private readonly patterns: readonly CompiledPattern[];
  private readonly compiled: (RegExp | undefined)[] = [];
  private readonly compiledWithoutU: (RegExp | undefined)[] = [];

  constructor(patterns: readonly CompiledPattern[]) {
    this.patterns = patterns;
  }

  /** Those of some patterns that may match at all. */
  mayMatch(numbers: readonly number[], { openGates, hasFar, hasDigit }: Seen): number[] {
    const may: number[] = [];
    for (const number of numbers) {
      const pattern = this.patterns[number];
      if (!pattern || (pattern.startsFar && !hasFar) || (pattern.needsDigit && !hasDigit)) continue;
      if (isOpen(pattern.gates, openGates) && isOpen(pattern.gatesBeside, openGates)) may.push(number);
    }
    return may;
  }

  /** @param needsU has the draft letters that are others with the flag `u`? */
  run(number: number, text: string, needsU = true): Span[] {
    const pattern = this.patterns[number];
    if (!pattern) return [];
    const { source, flags, isSameWithoutU, unguarded } = pattern;
    const isWithoutU = isSameWithoutU === true && !needsU;
    const compiled = isWithoutU ? this.compiledWithoutU : this.compiled;
    compiled[number] ??= new RegExp(source, isWithoutU ? flags.replace('u', '') : flags);
    return runAll(compiled[number] as RegExp, text, unguarded);
  }
}

function isOpen(gates: readonly number[] | undefined, openGates: ReadonlySet<number>): boolean {
  if (!gates || gates.length === 0) return true;
  for (const gate of gates) if (openGates.has(gate)) return true;
  return false;
}

function runAll(form: RegExp, text: string, unguarded: string | undefined): Span[] {
  const spans: Span[] = [];
  let again = unguarded === undefined ? 0 : MOST_RESTARTS;
  /** What is searched, and where it begins in the text. */
  let [rest, from] = [text, 0];
  form.lastIndex = 0;
  for (let found = form.exec(rest); found && spans.length < MOST_MATCHES; ) {
    const [start, end] = [from + found.index, from + found.index + found[0].length];
    found = null;
    if (end === start) form.lastIndex = behind(form, rest, end - from);
    else {
      spans.push(wholePairs(text, start, end));
      if (again-- > 0) {
        found = restart(unguarded as string, form.flags, text, end);
        // From here on a guard sees nothing of what the match took: no match may start there now.
        [rest, from] = found ? [text, 0] : [text.slice(end), end];
        form.lastIndex = found ? end + found[0].length : behind(form, rest, 0);
      }
    }
    found ??= form.exec(rest);
  }
  return spans;
}

/** The next place to search from. With the flag `u` an engine steps back from within a pair, and would find the same again. */
const behind = (form: RegExp, text: string, at: number): number =>
  at + (form.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Without the flag `u` a pattern sees halves of characters; what is found is whole ones. */
function wholePairs(text: string, start: number, end: number): Span {
  const splits = (at: number) => isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A guard bars a match from starting within a run; just after another match it may, as the policy's own pattern would. */
function restart(source: string, flags: string, text: string, at: number): RegExpExecArray | null {
  const form = new RegExp(source, flags.replace('g', 'y'));
  form.lastIndex = at;
  const found = form.exec(text);
  return found && found[0].length > 0 ? found : null;
}
