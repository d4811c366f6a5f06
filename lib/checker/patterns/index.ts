import { RegExpSyntaxError } from '@eslint-community/regexpp';
import { disjoint } from './char-set.ts';
import { withGuards } from './guards.ts';
import { proveLinear } from './linear.ts';
import { literalsBesideOf, literalsOf, needsDigit } from './literals.ts';
import { type Rewrite, rewriteOf } from './rewrite.ts';
import { separated } from './separate.ts';
import { setOf } from './set-of.ts';
import { sourceOf } from './simplify.ts';
import { t } from './texts.ts';
import { firstOf, isNullable, parsePattern, Refusal, type Tree, treeOf } from './tree.ts';
import { isSameWithoutU } from './unicode.ts';

export type PatternCheck =
  | {
      ok: true;
      /** What runs; the source itself, or said another way that finds the same, or with guards that change what is tried but not what is found. */
      runs: string;
      /** The same without guards. */
      unguarded: string;
      flags: string;
      /** Does one of ASCII's digits stand in every match? */
      needsDigit: boolean;
      /** Does every match start beyond U+20FF? */
      startsFar: boolean;
      /** Does it find the same without the flag `u` that it has (`unicode.ts`)? */
      isSameWithoutU: boolean;
      /** One of these stands in every match, if there are any. */
      literals: string[];
      /** One of these does too, if there are any. */
      literalsBeside: string[];
    }
  | {
      ok: false;
      /** 1-based, in UTF-16 units of the source. */
      column: number;
      /** A sentence for the admin. */
      reason: string;
      /** A pattern that says the same, or nearly, and is accepted. */
      rewrite?: Rewrite;
    };

/**
 * Is this a pattern that runs in time linear in the draft? Refused are look-around, back-references, and what can't be shown
 * to be linear when searched for.
 * @param flags of `imsu`
 * @param mayRewrite whether to look, for one that is refused, for a pattern that isn't: that takes many times as long
 */
export function checkPattern(source: string, flags: string, mayRewrite = true): PatternCheck {
  const checked = checkOnce(source, flags);
  if (!('refusal' in checked)) return checked;
  const apart = separatedSource(source, flags);
  const other = apart === null ? null : checkOnce(apart, flags);
  if (other && 'ok' in other && other.ok) return other;
  const { refusal } = checked;
  if (!mayRewrite) return { ok: false, column: refusal.start + 1, reason: refusal.message };
  const rewrite = rewriteIfRead(source, flags);
  return { ok: false, column: refusal.start + 1, reason: refusal.message, ...(rewrite !== undefined && { rewrite }) };
}

/** What is wrong further on may show only here: then there is none. */
function rewriteIfRead(source: string, flags: string): Rewrite | undefined {
  try {
    return rewriteOf(source, flags, (text) => {
      const again = checkOnce(text, flags);
      if ('refusal' in again) return again.refusal;
      return again.ok ? null : 'invalid';
    });
  } catch (error) {
    if (error instanceof Refusal || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function checkOnce(source: string, flags: string): PatternCheck | { refusal: Refusal } {
  try {
    const tree = parse(source, flags);
    const guards = proveLinear(tree, flags);
    const runs = withGuards(source, guards);
    // Browsers refuse a few things that the parser takes.
    new RegExp(source, flags);
    return {
      ok: true,
      runs,
      unguarded: source,
      flags: `g${flags}`,
      literals: literalsOf(tree),
      literalsBeside: literalsBesideOf(tree),
      needsDigit: needsDigit(tree),
      startsFar: startsFar(tree),
      isSameWithoutU: isSameWithoutU(tree, source, flags),
    };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof RegExpSyntaxError) {
      const flagsWithin = source.search(/\(\?[a-z]+\)/);
      if (flagsWithin >= 0) return { ok: false, column: flagsWithin + 1, reason: t('flagsWithin') };
      return { ok: false, column: error.index + 1, reason: `${reasonOf(error)}.` };
    }
    if (error instanceof SyntaxError) return { ok: false, column: 1, reason: `${reasonOf(error)}.` };
    throw error;
  }
}

const reasonOf = ({ message }: SyntaxError): string =>
  message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /, '');

const NEAR = '[\\0-\\u20ff]';
const startsFar = (tree: Tree): boolean => !isNullable(tree) && disjoint(firstOf(tree), setOf(NEAR, ''));

const parse = (source: string, flags: string): Tree => treeOf(parsePattern(source, flags), flags);

/** Null where there is nothing to separate, or the source can't be read: then it was refused for that. */
function separatedSource(source: string, flags: string): string | null {
  try {
    const tree = parse(source, flags);
    const text = sourceOf(separated(tree));
    return text === sourceOf(tree) ? null : text;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
