import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../lib/checker/check.ts';
import { compile } from '../lib/checker/compile.ts';
import type { Checker } from '../lib/checker/types.ts';
import { readDrafts } from '../lib/cli/drafts.ts';
import { runExamples } from '../lib/policy/examples.ts';
import { parsePolicy } from '../lib/policy/parse.ts';
import { type Policy, packNames } from '../lib/policy/schema.ts';
import { withPacks } from '../lib/policy/with-packs.ts';

/*
 * Drafts as employees write them, Danish and English, each with the rules that should speak. Precision: of what was found, how
 * much was right; recall: of what should be found, how much was. Counted by draft and rule, through the engine of the command line.
 */

const FOLDER = 'tests/fixtures/drafts';
/** 24 November 2026, 10:00 UTC: before the launch that the policy keeps quiet about. */
const NOW = Date.UTC(2026, 10, 24, 10);

interface Label {
  id: string;
  expect: string[];
  written: 'da' | 'en';
  isProtected?: boolean;
  /** Rules on which honest readers differ: neither right nor wrong. */
  doubt?: string[];
}

/** A policy and the files of drafts that are checked against it. */
interface Batch {
  policy: string;
  files: string[];
}

const BATCHES: Batch[] = [
  { policy: 'policy.json', files: globSync('*.jsonl', { cwd: FOLDER }) },
  ...globSync('companies/*.json', { cwd: FOLDER }).map((policy) => ({ policy, files: [`${policy}l`] })),
];

function readPolicy(file: string): Policy {
  const parsed = parsePolicy(readFileSync(`${FOLDER}/${file}`));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.policy;
}

const policy = readPolicy('policy.json');
const checkerFor = (one: Policy) => prepare(compile(withPacks(one), { digest: '' }));
const checker = checkerFor(policy);

const labelled = BATCHES.flatMap((batch) => {
  const one = readPolicy(batch.policy);
  const { check } = checkerFor(one);
  return batch.files.flatMap((file) => readLabelled(file, check, one.revision));
});

function readLabelled(file: string, check: Checker['check'], revision: number) {
  const acknowledged = { revision, at: NOW };
  const source = readFileSync(`${FOLDER}/${file}`);
  const labels = source
    .toString()
    .trim()
    .split('\n')
    .map((line): Label => JSON.parse(line));
  return [...readDrafts([source], { now: NOW, acknowledged })].map((read, index) => {
    if ('problem' in read) throw new Error(`${file}:${read.line}: ${read.problem}`);
    const { draft, context } = read;
    const { doubt = [], ...label } = labels[index] as Label;
    const { findings, isProtected } = check(draft, context);
    const found = [...new Set(findings.map(({ ruleId }) => ruleId))].filter((id) => !doubt.includes(id));
    return { label: { ...label, expect: label.expect.filter((id) => !doubt.includes(id)) }, draft, found, isProtected };
  });
}

const count = (of: (row: (typeof labelled)[number]) => number) => labelled.reduce((sum, row) => sum + of(row), 0);
const wrong = ({ label, found }: (typeof labelled)[number]) => ({
  missing: label.expect.filter((id) => !found.includes(id)),
  unexpected: found.filter((id) => !label.expect.includes(id)),
});

test('there are enough of them, half of them Danish, on both networks', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(250);
  expect(count(({ label }) => Number(label.written === 'da')) / labelled.length).toBeGreaterThan(0.4);
  expect(count(({ draft }) => Number(draft.network === 'x'))).toBeGreaterThan(40);
  expect(policy.packs).toEqual(packNames);
});

test('every rule that ships is meant somewhere, and the policy’s own too', () => {
  const meant = new Set(labelled.flatMap(({ label }) => label.expect));
  const silent = withPacks(policy).rules.filter(({ id, kind }) => kind !== 'protect' && !meant.has(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the policy’s own examples hold', () => {
  expect(runExamples(policy, checker, NOW).failures.map(({ what }) => what)).toEqual([]);
});

test('what is found is right, and what is right is found', () => {
  const remarks = labelled.flatMap((row) => {
    const { missing, unexpected } = wrong(row);
    return missing.length + unexpected.length === 0
      ? []
      : [`${row.label.id} −[${missing.join(' ')}] +[${unexpected.join(' ')}] ${row.draft.text}`];
  });
  const found = count((row) => row.found.length);
  const right = count((row) => row.found.length - wrong(row).unexpected.length);
  const wanted = count(({ label }) => label.expect.length);
  const message = `${right} of ${found} found are right, ${right} of ${wanted} wanted are found:\n${remarks.join('\n')}`;
  expect(right / found, message).toBeGreaterThanOrEqual(0.98);
  expect(right / wanted, message).toBeGreaterThanOrEqual(0.97);
});

test('what employees may always say is known, and hardly anything else is taken for it', () => {
  const mistaken = labelled.filter(({ label, isProtected }) => isProtected !== (label.isProtected ?? false));
  const told = mistaken.map(({ label, draft }) => `${label.id} ${draft.text}`).join('\n');
  expect(mistaken.length / labelled.length, told).toBeLessThan(0.005);
});
