import { describe, expect, test } from 'vitest';
import { NOW, policyWith } from '../../../tests/support/checker-with.ts';
import { prepare } from '../../checker/check.ts';
import { compile } from '../../checker/compile.ts';
import { runExamples } from '../examples.ts';
import { findMeaningProblems } from '../meaning.ts';
import { type PackName, type Policy, packNames, policySchema, type Rule } from '../schema.ts';
import { summarize } from '../summary.ts';
import { withPacks } from '../with-packs.ts';
import { packRules } from './index.ts';

const COMPANIES: [name: string, organization: Record<string, unknown> | undefined][] = [
  ['a company', policyWith([]).organization],
  ['a company without products', { name: 'Kalk & Søn ApS' }],
  ['a name full of signs', { name: 'C++ (Nord) [x]*', aliases: ['.net', 'B|C'], domains: ['x.example'] }],
  [
    'three long names and products',
    {
      name: 'Fjordlund Universitetshospital og Akademi',
      aliases: ['The Harbour & Highland Trading Company', 'Harbour and Highland', 'Highland Harbour Group'],
      products: ['Navigator for Grown-ups', 'The Highland Ledger', 'Harbour Companion Plus'],
      domains: ['harbour.example'],
    },
  ],
  ['no company', undefined],
];
const policyOf = (packs: readonly PackName[], organization: unknown, more: Record<string, unknown> = {}): Policy =>
  policySchema.parse({ klarpost: 1, id: 'made-up', revision: 1, organization, packs, ...more });
const [, nordhavn] = COMPANIES[0] as (typeof COMPANIES)[number];
const everyRule = packRules(policyOf(packNames, nordhavn, { vocabularies: { medicines: ['Nordivax'] } }));
const textsOf = (rule: Rule) => [rule.message, rule.why, rule.clause?.title];

describe.each(everyRule.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has a message, a reason and a source in English and Danish', () => {
    for (const text of textsOf(rule)) {
      expect(text).toEqual({ en: expect.stringMatching(/\S/), da: expect.stringMatching(/\S/) });
    }
    expect(rule.clause?.url).toMatch(/^https:/);
  });

  test.runIf(rule.kind !== 'media' && rule.id !== 'medicines-named')('has examples', () => {
    expect(rule.examples?.pass?.length).toBeGreaterThan(0);
    if (rule.kind !== 'protect') expect(rule.examples?.fail?.length).toBeGreaterThan(0);
  });
});

test('ids are unique, and begin with their pack', () => {
  for (const name of packNames) {
    for (const { id } of packRules(policyOf([name], nordhavn))) expect(id.startsWith(name), id).toBe(true);
  }
  expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length);
});

test('who carries a regulator’s name says that it is no legal advice', () => {
  const regulated = everyRule.filter(({ id }) => /^(disclosure|finance|quiet|medicines|protected)/.test(id));
  expect(regulated.length).toBeGreaterThan(10);
  for (const { why } of regulated) {
    expect(why).toMatchObject({
      en: expect.stringContaining('not legal advice'),
      da: expect.stringContaining('ikke juridisk rådgivning'),
    });
  }
});

describe.each(COMPANIES)('for %s', (_, organization) => {
  const policy = policyOf(packNames, organization);
  const rules = packRules(policy);

  test('the packs are of format 1, and mean something', () => {
    const ofFormat1 = rules.map(({ exceptRegions: _, ...rule }) => rule);
    const whole = policySchema.parse({ ...policy, packs: undefined, rules: ofFormat1 });
    expect(whole.rules).toEqual(JSON.parse(JSON.stringify(ofFormat1)));
    const problems = [...findMeaningProblems(whole, () => 1)].filter(({ path }) => path.includes('pattern'));
    expect(problems).toEqual([]);
    expect(compile(whole, { digest: '' }).notChecked).toEqual([]);
  });

  test.runIf(organization)('the examples hold', () => {
    // What is protected keeps the others quiet, so it is tried by itself.
    for (const isTried of [(rule: Rule) => rule.kind !== 'protect', (rule: Rule) => rule.kind === 'protect']) {
      const tried = { ...policy, rules: rules.filter(isTried) };
      const { run, failures } = runExamples(tried, prepare(compile(tried, { digest: '' })), NOW);
      expect(failures.map(({ what }) => what)).toEqual([]);
      expect(run).toBeGreaterThan(0);
    }
  });
});

describe('of several countries’ packs each leaves the others’ people alone', () => {
  const countries: PackName[] = ['disclosure-us', 'disclosure-dk', 'disclosure-uk'];
  const speaking = (packs: PackName[], region?: string) => {
    const checker = prepare(compile(withPacks(policyOf(packs, nordhavn)), { digest: '' }));
    const draft = { text: 'Nordhavn has the best app in town.', network: 'linkedin', asked: true, region } as const;
    return checker.check(draft, { now: NOW }).findings.map(({ ruleId }) => ruleId);
  };

  test.each<[string, PackName[], string | undefined, PackName[]]>([
    ['all three where nothing is known', countries, undefined, countries],
    ['the Danish one in Denmark', countries, 'DK', ['disclosure-dk']],
    ['the British one in Britain', countries, 'GB', ['disclosure-uk']],
    ['the British one in what people call the UK', countries, 'UK', ['disclosure-uk']],
    ['the American one in America', countries, 'US', ['disclosure-us']],
    ['all three in another country', countries, 'SE', countries],
    ['a single one everywhere', ['disclosure-uk'], 'DK', ['disclosure-uk']],
  ])('%s', (_, packs, region, expected) => expect(speaking(packs, region).sort()).toEqual([...expected].sort()));
});

describe('in Britain an employee’s own post says so where the name stands', () => {
  const { check } = prepare(compile(withPacks(policyOf(['disclosure-uk'], nordhavn)), { digest: '' }));
  const isAsked = (...lines: string[]) =>
    check({ text: lines.join('\n'), network: 'linkedin' }, { now: NOW }).findings.length > 0;
  const MORE = ['It is fast.', 'It is blue.', 'It never sleeps.'];

  test.each<[string, boolean, string[]]>([
    ['at once', false, ['I work at Nordhavn, and our app is the best.', ...MORE]],
    ['after the praise', true, ['Nordhavn has the best app in town.', ...MORE, 'I should say that I work there.']],
    ['after the product', true, ['WindLedger is the best app in town.', ...MORE, 'I work for those who make it.']],
    ['both at the end', false, ['I was bad with money once.', ...MORE, 'Now I work at Nordhavn.']],
    ['shown at once, said at the end', false, ['On the road for Nordhavn.', ...MORE, 'I work there, you know.']],
  ])('%s', (_, expected, lines) => expect(isAsked(...lines)).toBe(expected));
});

test('a rule of the policy’s own takes the place of a pack’s', () => {
  const own = { id: 'quiet-period', kind: 'forbid', severity: 'block', match: { terms: ['revenue'] } };
  const policy = policyOf(['quiet-period', 'profanity'], nordhavn, { rules: [own] });
  const { rules } = withPacks(policy);
  expect(rules.filter(({ id }) => id === 'quiet-period')).toMatchObject([{ severity: 'block' }]);
  expect(rules.length).toBeGreaterThan(1);
});

test('the summary counts what packs bring', () => {
  const rule = { id: 'own', kind: 'count', of: 'hashtags', max: 3, severity: 'hint' };
  expect(summarize(policyOf(['secrets'], nordhavn, { rules: [rule] }), NOW)).toBe(
    '2 rules: 1 stops a post, 1 hints; 1 of them from a pack',
  );
});
