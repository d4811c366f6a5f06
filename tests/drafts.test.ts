import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../lib/checker/check.ts';
import { compile } from '../lib/checker/compile.ts';
import { readDrafts } from '../lib/cli/drafts.ts';
import { runExamples } from '../lib/policy/examples.ts';
import { parsePolicy } from '../lib/policy/parse.ts';
import { packNames } from '../lib/policy/schema.ts';
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
}

const parsed = parsePolicy(readFileSync(`${FOLDER}/policy.json`));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { policy } = parsed;
const checker = prepare(compile(withPacks(policy), { digest: '' }));

const labelled = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => {
    const source = readFileSync(`${FOLDER}/${file}`);
    const labels = source
      .toString()
      .trim()
      .split('\n')
      .map((line): Label => JSON.parse(line));
    return [...readDrafts([source], { now: NOW })].map((read, index) => {
      if ('problem' in read) throw new Error(`${file}:${read.line}: ${read.problem}`);
      const { draft, context } = read;
      const label = labels[index] as Label;
      const { findings, isProtected } = checker.check(draft, context);
      const found = [...new Set(findings.map(({ ruleId }) => ruleId))];
      return { label, draft, found, isProtected };
    });
  });

const count = (of: (row: (typeof labelled)[number]) => number) => labelled.reduce((sum, row) => sum + of(row), 0);
const wrong = ({ label, found }: (typeof labelled)[number]) => ({
  missing: label.expect.filter((id) => !found.includes(id)),
  unexpected: found.filter((id) => !label.expect.includes(id)),
});

test('there are enough of them, half of them Danish, on both networks', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(250);
  expect(count(({ label }) => Number(label.written === 'da')) / labelled.length).toBeCloseTo(0.5, 1);
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

test('what employees may always say is known, and nothing else is taken for it', () => {
  const mistaken = labelled.filter(({ label, isProtected }) => isProtected !== (label.isProtected ?? false));
  expect(mistaken.map(({ label, draft }) => `${label.id} ${draft.text}`)).toEqual([]);
});
