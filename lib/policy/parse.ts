import { decodePolicyBytes } from './decode.ts';
import { explainIssues } from './explain.ts';
import { escapePointer, lineFinder, nodeAt, readJson } from './json.ts';
import { findMeaningProblems } from './meaning.ts';
import type { PathProblem, Problem } from './problem.ts';
import { type Policy, policySchema } from './schema.ts';
import type { Path } from './walk.ts';

export type ParsedPolicy =
  | { ok: true; policy: Policy; text: string; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/**
 * The one door: bytes -> policy, or every problem with path, line, column and mend. Nothing is half taken.
 * The language of the words is the interface's (`lib/i18n`).
 */
export function parsePolicy(bytes: Uint8Array): ParsedPolicy {
  const decoded = decodePolicyBytes(bytes);
  if (!decoded.ok) {
    const { what, mend } = decoded;
    return { ok: false, problems: [{ pointer: '', line: 1, column: 1, offset: 0, what, mend, severity: 'error' }] };
  }
  const read = readJson(decoded.text);
  if (!read.ok) return read;
  const { text, value, root } = read.document;
  const locate = lineFinder(text);
  const place = ({ path, atKey, ...said }: PathProblem): Problem => {
    const { node, key } = nodeAt(root, path);
    const { offset } = atKey && key ? key : node;
    return {
      pointer: path.map((segment) => `/${escapePointer(String(segment))}`).join(''),
      ...locate(offset),
      offset,
      ...said,
    };
  };

  const parsed = policySchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, problems: explainIssues(parsed.error.issues, policySchema, value).map(place).sort(byPlace) };
  }
  const policy = parsed.data;
  const lineOf = (path: Path) => locate(nodeAt(root, path).node.offset).line;
  const problems = Array.from(findMeaningProblems(policy, lineOf), place).sort(byPlace);
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return { ok: true, policy, text, warnings: problems };
}

/** SHA-256 of the bytes as they came, lower-case hex: a policy's digest. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const byPlace = (a: Problem, b: Problem) => (a.offset ?? 0) - (b.offset ?? 0);
