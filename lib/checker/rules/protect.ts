import type { RuleOf } from '../../policy/schema.ts';
import type { CompiledMatch } from '../compiled.ts';
import type { CompileTools } from './rule.ts';

/** Topics that employees may always speak of. It finds nothing itself: `check.ts` asks it first, and keeps the others quiet. */
export interface Protect {
  match: CompiledMatch;
}

export const compileProtect = (rule: RuleOf<'protect'>, tools: CompileTools): Protect => ({
  match: tools.match(rule.match),
});
