import { prepare as prepareCompiled } from '../../lib/checker/check.ts';
import { compile } from '../../lib/checker/compile.ts';
import type { CompiledData } from '../../lib/checker/compiled.ts';
import { Scan } from '../../lib/checker/scan/scan.ts';
import { TermFinder } from '../../lib/checker/terms/find.ts';
import type { TermTables, WordTables } from '../../lib/checker/terms/layout.ts';
import { NAME_CONTEXT } from '../../lib/checker/terms/name-words.ts';
import type { CheckContext, Checker, CompiledPolicy } from '../../lib/checker/types.ts';
import type { Policy } from '../../lib/policy/schema.ts';

export const compiled = (policy: Policy): CompiledPolicy => compile(policy, { digest: 'bench' });
export const prepare = (policy: Policy): Checker => prepareCompiled(compiled(policy));

const NOW = Date.UTC(2026, 10, 24, 10);

/** @returns something of the answer, so that it isn't left out */
export function check(checker: Checker, text: string, typing?: CheckContext['typing']): number {
  const { findings } = checker.check({ text, network: 'linkedin' }, { now: NOW, ...(typing && { typing }) });
  return findings.length;
}

/** Words found, looked up and walked as phrases, and nothing else. */
export function termPass(policy: Policy): (text: string) => number {
  const { tables, data } = compiled(policy);
  const { specials, matchers } = data as CompiledData;
  const scan = new Scan();
  const finder = new TermFinder(tables as unknown as WordTables & TermTables, specials, matchers, null, NAME_CONTEXT);
  const nothing = new Uint8Array(0);
  return (text) => {
    scan.read(text, null);
    finder.find(scan, [], nothing);
    return finder.hits.count;
  };
}
