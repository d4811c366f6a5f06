import { prepare } from '../checker/check.ts';
import { compile } from '../checker/compile.ts';
import type { CompiledPolicy } from '../checker/types.ts';
import { decodePolicyBytes } from '../policy/decode.ts';
import { type Change, diffPolicies } from '../policy/diff.ts';
import { type ExampleFailure, runExamples } from '../policy/examples.ts';
import { openFile } from '../policy/file.ts';
import { escapePointer, lineFinder } from '../policy/json.ts';
import { placeFinder } from '../policy/json-places.ts';
import { lintPolicy } from '../policy/lint/lint.ts';
import { describeNews, newsBetween } from '../policy/news.ts';
import type { Problem } from '../policy/problem.ts';
import type { Policy } from '../policy/schema.ts';
import { summarize } from '../policy/summary.ts';
import { withPacks } from '../policy/with-packs.ts';

/** An example or test that came out otherwise than it says, where it stands. */
export type FailedExample = Problem & Pick<ExampleFailure, 'draft' | 'expected' | 'found'>;

/** What a file that should be a policy turned out to be. `text` is what its problems point into. */
export type Examined =
  | { ok: false; text: string; isSigned: boolean; problems: Problem[] }
  | {
      ok: true;
      text: string;
      policy: Policy;
      isSigned: boolean;
      /** In plain words. */
      summary: string;
      /** Advice; nothing that refuses the policy. */
      advice: Problem[];
      examples: { run: number; failures: FailedExample[] };
      /** Against the policy in force, when it is of the same line. */
      changes: Change[] | null;
      /** What colleagues will be told of it, in one line; null: nothing. */
      news: string | null;
      /** Ids of rules of kinds that are not checked yet. */
      notChecked: string[];
      /** To try drafts on. */
      compiled: CompiledPolicy;
    };

/** What is being done while a large file is looked at, in this order. */
export const examineSteps = ['read', 'compile', 'examples', 'advice', 'compare'] as const;
export type ExamineStep = (typeof examineSteps)[number];

export interface ExamineContext {
  /** Milliseconds since 1970. */
  now: number;
  inForce: Policy | null;
  onStep?(step: ExamineStep): void;
}

/** Looks at a policy from all sides before anybody is asked to trust it. Nothing is put in force. */
export function examinePolicy(bytes: Uint8Array, { now, inForce, onStep = () => undefined }: ExamineContext): Examined {
  onStep('read');
  const { envelope, inside, parse } = openFile(bytes);
  const isSigned = envelope.isSigned === true;
  const parsed = parse();
  if (!parsed.ok) {
    const decoded = decodePolicyBytes(inside);
    return { ok: false, text: decoded.ok ? decoded.text : '', isSigned, problems: parsed.problems };
  }
  const { policy, text, warnings } = parsed;
  const whole = withPacks(policy);
  onStep('compile');
  const compiled = compile(whole, { digest: '' });
  const checker = prepare(compiled);
  const place = placeIn(text);
  onStep('examples');
  const { run, failures } = runExamples(policy, checker, now);
  onStep('advice');
  const advice = [...warnings, ...Array.from(lintPolicy(policy, { checker, now }), place)];
  onStep('compare');
  const before = inForce?.id === policy.id ? inForce : null;
  return {
    ok: true,
    text,
    policy,
    isSigned,
    summary: summarize(policy, now),
    advice,
    examples: {
      run,
      failures: failures.map(({ draft, expected, found, ...failure }) => ({
        ...place({ ...failure, severity: 'warning' }),
        draft,
        expected,
        found,
      })),
    },
    changes: before && diffPolicies(before, policy),
    news: before && newsLine(before, policy),
    notChecked: compiled.notChecked,
    compiled,
  };
}

function newsLine(before: Policy, after: Policy): string | null {
  const news = newsBetween(before, after);
  return news && describeNews(news);
}

/** Finds the place in the file of what is said about a path. */
function placeIn(text: string) {
  const find = placeFinder(text);
  const locate = lineFinder(text);
  return ({
    path,
    what,
    mend,
    severity,
  }: {
    path: readonly PropertyKey[];
    what: string;
    mend: string;
    severity: Problem['severity'];
  }): Problem => {
    const pointer = path.map((segment) => `/${escapePointer(String(segment))}`).join('');
    const { offset } = find(path);
    return { pointer, ...locate(offset), offset, what, mend, severity };
  };
}
