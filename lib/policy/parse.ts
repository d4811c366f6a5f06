import { decodePolicyBytes } from './decode.ts';
import { explainIssues } from './explain.ts';
import { escapePointer, type JsonDocument, lineFinder, MOST_PROBLEMS, nodeAt, readJson } from './json.ts';
import { findMeaningProblems, findTooMuch } from './meaning.ts';
import type { PathProblem, Problem } from './problem.ts';
import { type Policy, policySchema } from './schema.ts';
import { t } from './texts.ts';
import type { Path } from './walk.ts';
import { withoutBroken } from './without-broken.ts';

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
  if (!read.ok && (!read.document || read.problems.length >= MOST_PROBLEMS)) {
    return { ok: false, problems: enough(read.problems) };
  }
  const json = read.ok ? read.document : (read.document as JsonDocument);
  const judged = judge(json);
  const problems = [...(read.ok ? [] : read.problems), ...judged.problems.sort(byPlace)];
  if (!judged.policy || problems.some(({ severity }) => severity === 'error')) {
    return { ok: false, problems: enough(problems) };
  }
  return { ok: true, policy: judged.policy, text: json.text, warnings: enough(problems) };
}

/** Shape, then meaning: of a document with wrong shapes too, as far as the rest of it can be understood. */
function judge(json: JsonDocument): { policy?: Policy; problems: Problem[] } {
  const { text, value } = json;
  const locate = lineFinder(text);
  const place = ({ path, atKey, ...said }: PathProblem): Problem => {
    const { node, key } = nodeAt(json.root, path);
    const { offset } = atKey && key ? key : node;
    return {
      pointer: path.map((segment) => `/${escapePointer(String(segment))}`).join(''),
      ...locate(offset),
      offset,
      ...said,
    };
  };
  // Too much is told before every piece of it is looked at.
  const tooMuch = findTooMuch(value);
  if (tooMuch.length > 0) return { problems: tooMuch.map(place) };

  const lineOf = (path: Path) => locate(nodeAt(json.root, path).node.offset).line;
  const meaningOf = (policy: Policy) => {
    const found: Problem[] = [];
    for (const one of findMeaningProblems(policy, lineOf)) {
      if (found.push(place(one)) > MOST_PROBLEMS) break;
    }
    return found;
  };
  const parsed = parseShape(value);
  if (!parsed) {
    return {
      problems: [
        place({ path: [], atKey: false, what: t('tooManyProblems'), mend: t('notJsonMend'), severity: 'error' }),
      ],
    };
  }
  if (parsed.success) return { policy: parsed.data, problems: meaningOf(parsed.data) };
  const { issues } = parsed.error;
  const rest = withoutBroken(value, issues);
  const shape = explainIssues(issues.slice(0, MOST_PROBLEMS + 1), policySchema, value).map(place);
  return { problems: rest ? [...shape, ...meaningOf(rest)] : shape };
}

/** A list that is wrong in so many places that zod can't carry them is looked at in part. */
function parseShape(value: unknown): ReturnType<typeof policySchema.safeParse> | undefined {
  for (const one of [() => value, () => cutLists(value)]) {
    try {
      const parsed = policySchema.safeParse(one());
      if (!parsed.success || one() === value) return parsed;
    } catch (error) {
      // Too many arguments for one call: zod spreads its issues.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

const CUT_LISTS_AT = 500;

function cutLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, CUT_LISTS_AT).map(cutLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutLists(inner)]));
}

/** As many as somebody reads, and a word about the others. */
function enough(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const said = { what: t('moreProblems', MOST_PROBLEMS), mend: t('moreProblemsMend') };
  return [...problems.slice(0, MOST_PROBLEMS), { pointer: '', ...said, severity: 'error' }];
}

/** SHA-256 of the bytes as they came, lower-case hex: a policy's digest. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const byPlace = (a: Problem, b: Problem) => (a.offset ?? 0) - (b.offset ?? 0);
