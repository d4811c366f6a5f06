import type { z } from '../zod.ts';
import { decodePolicyBytes } from './decode.ts';
import { explainIssues } from './explain.ts';
import { escapePointer, type JsonDocument, lineFinder, MOST_PROBLEMS, readJson } from './json.ts';
import { placeFinder } from './json-places.ts';
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
  const find = placeFinder(text);
  const place = ({ path, atKey, ...said }: PathProblem): Problem => {
    const found = find(path);
    const offset = (atKey ? found.keyOffset : undefined) ?? found.offset;
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

  const meaningOf = (policy: Policy, written = (path: PropertyKey[]) => path) => {
    const found: Problem[] = [];
    const lineOf = (path: Path) => locate(find(written(path)).offset).line;
    for (const one of findMeaningProblems(policy, lineOf)) {
      if (found.push(place({ ...one, path: written(one.path) })) > MOST_PROBLEMS) break;
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
  // Where nobody reads all that is wrong, nobody asks what the rest means.
  const rest = countIssues(issues) > MOST_PROBLEMS ? undefined : withoutBroken(value, issues);
  const shape = explainIssues(issues.slice(0, MOST_PROBLEMS + 1), policySchema, value).map(place);
  return { problems: rest ? [...shape, ...meaningOf(rest.policy, rest.written)] : shape };
}

/**
 * What begins with more mistakes than anybody reads is looked at no further: zod finds every one, at a few microseconds each, and
 * can't carry as many as a list may have.
 */
function parseShape(value: unknown): ReturnType<typeof policySchema.safeParse> | undefined {
  const cut = beginning(value);
  const parsed = policySchema.safeParse(cut);
  if (cut === value || countIssues(parsed.error?.issues ?? []) > MOST_PROBLEMS) return parsed;
  try {
    return policySchema.safeParse(value);
  } catch (error) {
    // Too many arguments for one call: zod spreads its issues.
    if (!(error instanceof RangeError)) throw error;
    return parsed.success ? undefined : parsed;
  }
}

/** With those within a union: of its branches the one with the most counts. */
function countIssues(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) => sum + Math.max(1, ...(issue.code === 'invalid_union' ? issue.errors.map(countIssues) : [])),
    0,
  );
}

/** A few more than are told. */
const CUT_AT = MOST_PROBLEMS + 50;

/** The first entries of every list and object; the value itself where that is all. */
function beginning(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.slice(0, CUT_AT).map(([key, inner]) => [key, beginning(inner)] as const);
  const isWhole = kept.length === entries.length && kept.every(([, inner], index) => inner === entries[index]?.[1]);
  if (isWhole) return value;
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
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
