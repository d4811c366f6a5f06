import { RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';
import { proveLinear } from './linear.ts';
import { literalsOf } from './literals.ts';
import { Refusal, treeOf } from './tree.ts';

export type PatternCheck =
  | {
      ok: true;
      /** What runs; the source itself, or with guards that change what is tried but not what is found. */
      runs: string;
      flags: string;
      /** One of these stands in every match, if there are any. */
      literals: string[];
    }
  | {
      ok: false;
      /** 1-based, in UTF-16 units of the source. */
      column: number;
      /** A sentence for the admin. */
      reason: string;
      /** A pattern that says nearly the same and is accepted. */
      rewrite?: string;
    };

/** How much an open repeat gets as a bound in a rewrite: as much as words and numbers need. */
const BOUNDS = [64, 16, 4];
const MOST_REWRITES = 6;

/**
 * Is this a pattern that runs in time linear in the draft? Refused are look-around, back-references, and what can't be shown
 * to be linear when searched for.
 * @param flags of `imsu`
 */
export function checkPattern(source: string, flags: string): PatternCheck {
  const checked = checkOnce(source, flags);
  if (!('refusal' in checked)) return checked;
  const { refusal } = checked;
  const rewrite = rewriteOf(source, flags, refusal);
  return { ok: false, column: refusal.start + 1, reason: refusal.message, ...(rewrite !== undefined && { rewrite }) };
}

function checkOnce(source: string, flags: string): PatternCheck | { refusal: Refusal } {
  try {
    const parser = new RegExpParser({ ecmaVersion: 2025 });
    const tree = treeOf(parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') }), flags);
    const guards = proveLinear(tree, flags).sort((a, b) => b.at - a.at);
    const runs = guards.reduce((text, { at, raw }) => `${text.slice(0, at)}(?<!${raw})${text.slice(at)}`, source);
    return { ok: true, runs, flags: `g${flags}`, literals: literalsOf(tree) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof RegExpSyntaxError) {
      const reason = error.message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /, '');
      return { ok: false, column: error.index + 1, reason: `${reason}.` };
    }
    throw error;
  }
}

/** Bounds the repeats that are refused, one after the other, until the rest is accepted. */
function rewriteOf(source: string, flags: string, refusal: Refusal): string | undefined {
  for (const bound of BOUNDS) {
    let text = source;
    let reason: Refusal | null = refusal;
    for (let turn = 0; turn < MOST_REWRITES && reason?.repeat; turn++) {
      const { min, max, bodyEnd, end, lazy } = reason.repeat;
      if (max <= min + bound) break;
      text = `${text.slice(0, bodyEnd)}{${min},${min + bound}}${lazy ? '?' : ''}${text.slice(end)}`;
      const checked = checkOnce(text, flags);
      if (!('refusal' in checked)) return checked.ok ? text : undefined;
      reason = checked.refusal;
    }
  }
  return undefined;
}
