import { prepare } from '../checker/check.ts';
import { compile } from '../checker/compile.ts';
import { decodePolicyBytes } from '../policy/decode.ts';
import { type Change, diffPolicies } from '../policy/diff.ts';
import { runExamples } from '../policy/examples.ts';
import { escapePointer, lineFinder, nodeAt, readJson } from '../policy/json.ts';
import { lintPolicy } from '../policy/lint/lint.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Problem } from '../policy/problem.ts';
import type { Policy } from '../policy/schema.ts';
import { openEnvelope } from '../policy/signature.ts';
import { summarize } from '../policy/summary.ts';
import { withPacks } from '../policy/with-packs.ts';

/** What a file that should be a policy turned out to be. `text` is what its problems point into. */
export type Examined =
  | { ok: false; text: string; problems: Problem[] }
  | {
      ok: true;
      text: string;
      policy: Policy;
      isSigned: boolean;
      /** In plain words. */
      summary: string;
      /** Advice; nothing that refuses the policy. */
      advice: Problem[];
      examples: { run: number; failures: Problem[] };
      /** Against the policy in force, when it is of the same line. */
      changes: Change[] | null;
      /** Ids of rules of kinds that are not checked yet. */
      notChecked: string[];
    };

/** Looks at a policy from all sides before anybody is asked to trust it. Nothing is put in force. */
export function examinePolicy(bytes: Uint8Array, { now, inForce }: { now: number; inForce: Policy | null }): Examined {
  const envelope = openEnvelope(bytes);
  const parsed = parsePolicy(envelope.isSigned === true ? envelope.bytes : bytes);
  if (!parsed.ok) {
    const decoded = decodePolicyBytes(bytes);
    return { ok: false, text: decoded.ok ? decoded.text : '', problems: parsed.problems };
  }
  const { policy, text, warnings } = parsed;
  const whole = withPacks(policy);
  const compiled = compile(whole, { digest: '' });
  const checker = prepare(compiled);
  const place = placeIn(text);
  const { run, failures } = runExamples(policy, checker, now);
  return {
    ok: true,
    text,
    policy,
    isSigned: envelope.isSigned === true,
    summary: summarize(whole, now),
    advice: [...warnings, ...Array.from(lintPolicy(policy, { checker, now }), place)],
    examples: { run, failures: failures.map((failure) => place({ ...failure, severity: 'warning' })) },
    changes: inForce && inForce.id === policy.id ? diffPolicies(inForce, policy) : null,
    notChecked: compiled.notChecked,
  };
}

/** Finds the place in the file of what is said about a path. */
function placeIn(text: string) {
  const read = readJson(text);
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
    if (!read.ok) return { pointer, what, mend, severity };
    const { offset } = nodeAt(read.document.root, path).node;
    return { pointer, ...locate(offset), offset, what, mend, severity };
  };
}
