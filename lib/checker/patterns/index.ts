import { RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';

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

/** Is this a pattern that runs in time linear in the draft? @param flags of `imsu` */
export function checkPattern(source: string, flags: string): PatternCheck {
  try {
    new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  } catch (error) {
    if (error instanceof RegExpSyntaxError) return { ok: false, column: error.index + 1, reason: error.message };
    throw error;
  }
  return { ok: true, runs: source, flags: `${flags}g`, literals: [] };
}
