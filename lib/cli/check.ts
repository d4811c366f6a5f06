import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { prepare } from '../checker/check.ts';
import { compile } from '../checker/compile.ts';
import type { CheckResult, Finding } from '../checker/types.ts';
import { runExamples } from '../policy/examples.ts';
import { openFile } from '../policy/file.ts';
import { lineFinder, nodeAt, readJson } from '../policy/json.ts';
import { lintPolicy } from '../policy/lint/lint.ts';
import type { Problem } from '../policy/problem.ts';
import { type Policy, type Severity, severities } from '../policy/schema.ts';
import { summarize } from '../policy/summary.ts';
import { withPacks } from '../policy/with-packs.ts';
import { type DraftLine, readDrafts } from './drafts.ts';
import type { Io } from './io.ts';
import { toSarif } from './sarif.ts';

const FORMATS = ['text', 'jsonl', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  policyPath: string;
  draftsPath?: string;
  format: Format;
  failOn: Severity;
  language?: string;
}

/** `policy check`: answers the exit status. */
export function check(args: string[], io: Io): 0 | 1 | 2 {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(io, options);

  const bytes = readOrSay(options.policyPath, io);
  if (!bytes) return 2;
  const parsed = openFile(bytes).parse();
  if (!parsed.ok) {
    for (const problem of parsed.problems) io.err(problemLine(options.policyPath, problem));
    return 2;
  }
  const { policy, text } = parsed;
  for (const warning of parsed.warnings) io.err(problemLine(options.policyPath, warning));
  const checker = prepare(compile(withPacks(policy), { digest: '' }));

  if (options.draftsPath === undefined) return checkPolicyItself(options, policy, text, checker, io);

  return checkDrafts({ ...options, draftsPath: options.draftsPath }, policy, checker, io);
}

/** Each draft is answered as it is read. A line that is none is told, and the rest answered all the same. */
function checkDrafts(
  options: Options & { draftsPath: string },
  policy: Policy,
  checker: ReturnType<typeof prepare>,
  io: Io,
): 0 | 1 | 2 {
  const { draftsPath, failOn, language } = options;
  const writer = writers[options.format](options, policy, io);
  let isFound = false;
  let isBroken = false;
  try {
    // Who wrote a draft has read the policy, as far as a file can tell.
    const acknowledged = { revision: policy.revision, at: Number.POSITIVE_INFINITY };
    for (const read of readDrafts(io.readChunks(draftsPath), { now: io.now, language, acknowledged })) {
      if ('problem' in read) {
        io.err(`${draftsPath}:${read.line}: ${read.problem}\n`);
        isBroken = true;
        continue;
      }
      const result = checker.check(read.draft, read.context);
      isFound ||= result.findings.some((finding) => isAtLeast(finding, failOn));
      writer.draft(read, result);
    }
  } catch (error) {
    return fail(io, `${draftsPath}: ${error instanceof Error ? error.message : String(error)}`);
  }
  writer.end?.();
  return isBroken ? 2 : isFound ? 1 : 0;
}

function checkPolicyItself(
  { policyPath }: Options,
  policy: Policy,
  text: string,
  checker: ReturnType<typeof prepare>,
  io: Io,
): 0 | 1 {
  const { run, failures } = runExamples(policy, checker, io.now);
  const lineOf = placeOf(text);
  for (const { path, what, mend } of failures) io.err(`${policyPath}:${lineOf(path)}: error: ${what} ${mend}\n`);
  for (const { path, what, mend } of lintPolicy(policy, { checker, now: io.now })) {
    io.err(`${policyPath}:${lineOf(path)}: advice: ${what} ${mend}\n`);
  }
  io.out(`${policy.id}, revision ${policy.revision}: ${summarize(policy, io.now)}.\n`);
  io.out(`${run} examples and tests, ${failures.length} failed.\n`);
  return failures.length > 0 ? 1 : 0;
}

function placeOf(text: string): (path: readonly PropertyKey[]) => string {
  const read = readJson(text);
  const locate = lineFinder(text);
  return (path) => {
    if (!read.ok) return '1:1';
    const { line, column } = locate(nodeAt(read.document.root, path).node.offset);
    return `${line}:${column}`;
  };
}

interface Writer {
  draft(line: DraftLine, result: CheckResult): void;
  end?(): void;
}

const writers: Record<Format, (options: Options, policy: Policy, io: Io) => Writer> = {
  text: (_options, _policy, io) => ({
    draft({ id, draft }, { findings, counts: { characters, limit } }) {
      io.out(`${id}: ${findings.length === 0 ? '✓ ' : ''}${characters}/${limit}\n`);
      for (const finding of findings) io.out(`  ${findingLine(finding, draft.text)}\n`);
    },
  }),
  jsonl: (_options, _policy, io) => ({
    draft({ id }, { findings, counts, language, isProtected }) {
      io.out(`${JSON.stringify({ id, findings, counts, language, isProtected })}\n`);
    },
  }),
  sarif({ language }, policy, io) {
    const checked: { line: DraftLine; result: CheckResult }[] = [];
    return {
      draft: (line, result) => checked.push({ line, result }),
      end() {
        io.out(`${JSON.stringify(toSarif(withPacks(policy), checked, { version: VERSION, language }), null, 2)}\n`);
      },
    };
  },
};

const VERSION = manifest.version;
const SHAPES: Record<Severity, string> = { block: '⬣', warn: '▲', hint: '●' };

function findingLine({ severity, start, end, ruleId, message }: Finding, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `${SHAPES[severity]} ${start}-${end} ${words ? `“${words}” ` : ''}${message} (${ruleId})`;
}

function isAtLeast({ severity }: Finding, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

function problemLine(path: string, { line = 1, column = 1, pointer, what, mend, severity }: Problem): string {
  return `${path}:${line}:${column}: ${severity}: ${pointer ? `${pointer}: ` : ''}${what} ${mend}\n`;
}

function readOrSay(path: string, io: Io): Uint8Array | undefined {
  try {
    return io.readFile(path);
  } catch (error) {
    io.err(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

function fail(io: Io, message: string): 2 {
  io.err(`${message}\n`);
  return 2;
}

/** @returns the options, or what is wrong with them */
function readOptions(args: string[]): Options | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [policyPath, ...more] = positionals;
  if (policyPath === undefined) return 'Which policy? check POLICY.json';
  if (more.length > 0) return `One policy at a time: what is "${more[0]}"?`;
  const format = FORMATS.find((name) => name === values.format);
  if (!format) return `There is no format "${values.format}": use ${FORMATS.join(', ')}.`;
  const failOn = severities.find((name) => name === values['fail-on']);
  if (!failOn) return `There is no severity "${values['fail-on']}": use ${severities.join(', ')}.`;
  return { policyPath, draftsPath: values.drafts, format, failOn, language: values.language };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      drafts: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'block' },
      language: { type: 'string' },
    },
  });
