import type { Match, Policy, RuleKindName, RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch, CompiledRule } from '../compiled.ts';
import type { Remark } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { TermOptions } from '../terms/build.ts';
import type { CheckerTexts } from '../texts.ts';
import type { PickText } from '../types.ts';

/** What a rule has at hand while it looks at a draft. */
export interface RuleTools {
  texts: CheckerTexts;
  pick: PickText;
  /** The rule as compiled, for what all kinds share. */
  rule: CompiledRule;
  policy: { revision: number };
}

export type CheckRule<Data> = (data: Data, reading: Reading, tools: RuleTools) => Remark[];

/** What a rule has at hand while it is compiled. */
export interface CompileTools {
  policy: Policy;
  match(match: Match | undefined): CompiledMatch;
  /** A list of terms, or a match. */
  except(except: string[] | Match | undefined): CompiledMatch;
  /** Terms of a matcher of their own. @returns their numbers in order, -1 for one that can't be looked for */
  terms(terms: readonly string[], options: TermOptions): { match: CompiledMatch; numbers: number[] };
  /** Told to the admin: this part of the rule isn't checked. */
  note(what: string): void;
}

export type CompileRule<Kind extends RuleKindName> = (rule: RuleOf<Kind>, tools: CompileTools) => unknown;
