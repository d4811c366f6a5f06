import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerWith, NOW } from '../../tests/support/checker-with.ts';
import { checkerForEverything } from '../../tests/support/every-kind.ts';
import { compose } from './compose-edits.ts';
import { fixAll } from './fix-all.ts';
import { applyEdits } from './fixes.ts';
import type { Checker, CheckResult, Draft, Edit, Finding } from './types.ts';

const SEED = Number(process.env.SEED ?? 20261125);

const checkBy =
  (checker: Checker, network: Draft['network'] = 'x') =>
  (text: string): CheckResult =>
    checker.check({ text, network }, { now: NOW });

/** What *fix all* makes of a draft under these rules. */
const fixed = (rules: Record<string, unknown>[], text: string) =>
  fixAll(text, checkBy(checkerWith(rules.map((rule, index) => ({ id: `rule-${index}`, ...rule })))));

const swap = (words: Record<string, unknown>, more = {}) => ({ kind: 'replace', swap: words, ...more });
const need = (term: string, more = {}) => ({ kind: 'require', match: { terms: [term] }, ...more });
const when = (term: string) => ({ when: { mentions: { terms: [term] } } });

describe('fix all', () => {
  test.each<[string, Record<string, unknown>[], string, string]>([
    [
      'applies what is safe and the only way',
      [swap({ mill: 'turbine', mail: ['e-mail', 'letter'] })],
      'Mill, mail, mill',
      'Turbine, mail, turbine',
    ],
    [
      'leaves what would take words out',
      [{ kind: 'forbid', match: { terms: ['very'] } }],
      'a very good day',
      'a very good day',
    ],
    [
      'puts nothing in twice',
      [need('#ad', { maxAdjacentHashtags: 1 })],
      'We did it #a #ad #b #c',
      'We did it #a #ad #b #c',
    ],
    ['leaves what a star stands for', [swap({ 'mill*': 'turbine' })], 'A milldam', 'A milldam'],
    [
      'makes no account and no hashtag another',
      [swap({ twitter: 'X', mill: 'turbine', github: 'GitHub' })],
      'Our #mill @twitter #github',
      'Our #mill @twitter #GitHub',
    ],
    [
      'puts what two rules want at one place one after the other, and what both want once',
      [{ kind: 'hashtag', require: ['#Wind', '#Sea'] }, need('#Sea', { position: 'end' })],
      'We open',
      'We open #Wind #Sea',
    ],
    [
      'puts a marking before a word that is replaced',
      [need('Reklame', { position: 'first' }), swap({ mill: 'turbine' })],
      'Mill',
      'Reklame: Turbine',
    ],
    [
      'goes on to what a fix calls for',
      [swap({ mill: 'turbine' }), need('#ad', when('turbine'))],
      'Our mill',
      'Our turbine #ad',
    ],
    [
      'follows a word through the lists of two rules',
      [swap({ mill: 'turbine' }), swap({ turbine: 'plant' })],
      'A mill',
      'A plant',
    ],
    [
      'leaves a word that two rules would swap for ever',
      [swap({ mill: 'turbine' }), swap({ turbine: 'mill' })],
      'A mill',
      'A mill',
    ],
    [
      'mends the rest where two rules are at odds',
      [swap({ mill: 'turbine' }), swap({ turbine: 'mill' }), swap({ sale: 'offer' }), need('#ad')],
      'A mill for sale',
      'A mill for offer #ad',
    ],
    [
      'goes on though something comes of it that only a person can mend',
      [swap({ mill: 'turbine' }), { kind: 'count', of: 'characters', max: 13 }],
      'Mill, mill',
      'Turbine, turbine',
    ],
    [
      'and though the post is about the company then',
      [
        need('I work at Nordhavn', { ...when('wind') }),
        { kind: 'forbid', match: { terms: ['best'] }, when: { mentions: 'organization' } },
      ],
      'The best wind',
      'The best wind I work at Nordhavn',
    ],
    [
      'mends what is grave though a trifle comes of it',
      [need('#ad', { severity: 'block' }), { kind: 'count', of: 'hashtags', max: 0, severity: 'hint' }],
      'We open',
      'We open #ad',
    ],
    [
      'and no trifle for what is grave',
      [need('#ad', { severity: 'hint' }), { kind: 'count', of: 'hashtags', max: 0, severity: 'block' }],
      'We open',
      'We open',
    ],
  ])('%s', (_, rules, text, expected) => {
    const { text: result, edits } = fixed(rules, text);
    expect(result).toBe(expected);
    expect(applyEdits(text, edits)).toBe(expected);
  });

  test('makes no draft longer than its network allows', () => {
    const rule = need('Reklame', { position: 'first' });
    const grows = (length: number) => fixed([rule], 'a'.repeat(length)).mended;
    expect([grows(271), grows(272)]).toEqual([1, 0]);
  });

  test('nor by several fixes of which each would fit', () => {
    const rules = [need('Reklame', { position: 'first' }), { kind: 'hashtag', require: ['#Annonce'] }];
    const grows = (length: number) => fixed(rules, 'a'.repeat(length)).mended;
    expect([grows(262), grows(263), grows(280), grows(281)]).toEqual([2, 1, 0, 2]);
  });

  test('counts as the network does', () => {
    const grows = (length: number) => fixed([need('広告です')], 'a'.repeat(length)).mended;
    expect([grows(271), grows(272)]).toEqual([1, 0]);
  });

  test('leaves a replacement that would itself be replaced', () => {
    const rule = swap({ mill: 'turbine', turbine: 'plant' });
    expect(fixed([rule], 'mill').text).toBe('mill');
    expect(fixed([rule], 'turbine').text).toBe('plant');
  });

  test('says how many remarks it mends, and has an edit for each place', () => {
    const done = fixed([swap({ mill: 'turbine' }), need('#ad', when('turbine'))], 'A mill is a mill');
    expect(done).toEqual({
      text: 'A turbine is a turbine #ad',
      mended: 2,
      edits: [
        { start: 2, end: 6, text: 'turbine' },
        { start: 12, end: 16, text: 'turbine #ad' },
      ],
    });
  });

  test('asks little of the checker: one check a step where the fixes go together', () => {
    let checks = 0;
    const check = checkBy(checkerWith([{ id: 'swap', ...swap({ mill: 'turbine' }) }]), 'linkedin');
    fixAll('mill '.repeat(50), (text) => {
      checks++;
      return check(text);
    });
    expect(checks).toBe(2);
  });
});

const WORDS = [
  'mill',
  'turbine',
  'Plant',
  'sale',
  'offer',
  'Nordhavn',
  '#ad',
  '#wind',
  '#greenenergy',
  'Reklame',
  'We open',
];
const SIGNS = ['!', '!!', '.', '\n', '\n\n', '🎉', 'http://nordhavn.example/a', '@rival'];

const word = fc.constantFrom(...WORDS);
const severity = fc.constantFrom('block', 'warn', 'hint');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const term = fc.constantFrom('Reklame', '#ad', '#wind', 'mill', 'Paid by Nordhavn', 'offer');
const trigger = some(word.map((one) => ({ mentions: { terms: [one] } })));

/** Rules that insert, replace, count and re-write, and so get in each other's way more often than any policy's. */
const rule: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({
    kind: fc.constant('require'),
    match: term.map((one) => ({ terms: [one] })),
    position: fc.constantFrom('anywhere', 'first', 'before-fold', 'end'),
    maxAdjacentHashtags: some(fc.constantFrom(0, 1, 2)),
    insert: some(fc.constantFrom('Reklame', '#ad', 'Paid by Nordhavn', 'offer!')),
    when: trigger,
    severity,
  }),
  fc.record({
    kind: fc.constant('replace'),
    swap: fc.dictionary(word, word, { minKeys: 1, maxKeys: 3 }),
    when: trigger,
    severity,
  }),
  fc.record({
    kind: fc.constant('count'),
    of: fc.constantFrom('characters', 'words', 'hashtags', 'exclamations', 'emoji', 'sentences'),
    max: fc.integer({ min: 0, max: 30 }),
    severity,
  }),
  fc.record({
    kind: fc.constant('hashtag'),
    require: some(fc.uniqueArray(fc.constantFrom('#Wind', '#Ad', '#NordhavnEnergi'), { maxLength: 2 })),
    camelCase: some(fc.constant(true)),
    deny: some(fc.constantFrom(['#wind'], ['#ad'])),
    severity,
  }),
  fc.record({ kind: fc.constant('link'), https: fc.constant(true), utm: some(fc.constant('require')), severity }),
  fc.record({ kind: fc.constant('forbid'), match: term.map((one) => ({ terms: [one] })), severity }),
);
const rules = fc.uniqueArray(rule, { minLength: 1, maxLength: 6 }).map((all) =>
  // What isn't given must not stand in a policy at all.
  all.map((one, index) => JSON.parse(JSON.stringify({ id: `r${index}`, ...one })) as Record<string, unknown>),
);
const prose = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...SIGNS) }), {
    maxLength: 9,
  })
  .map((words) => words.join(' '));

/** A checker that shows its rules where a claim doesn't hold. */
const subject = (all: Record<string, unknown>[], more = {}) => ({
  checker: checkerWith(all, more),
  [fc.toStringMethod]: () => JSON.stringify(all),
});

const soleSafe = (findings: readonly Finding[]) => findings.filter(({ fixes }) => fixes.length === 1 && fixes[0]?.safe);
const GRAVITY = { hint: 0, warn: 1, block: 2 };
const gravestOf = (findings: readonly Finding[]) => Math.max(-1, ...findings.map(({ severity }) => GRAVITY[severity]));

/** Rules that have more to say than before. */
const grown = (after: readonly Finding[], before: readonly Finding[]): Finding[] => {
  const count = (findings: readonly Finding[], id: string) => findings.filter(({ ruleId }) => ruleId === id).length;
  return after.filter(({ ruleId }) => count(after, ruleId) > count(before, ruleId));
};

describe('whatever the policy and the draft, fix all', () => {
  const UTM = { sharing: { utm: { utm_source: '{network}' } } };
  const policies = fc.sample(rules, { numRuns: 400, seed: SEED }).map((all) => subject(all, UTM));
  const everything = { checker: checkerForEverything(), [fc.toStringMethod]: () => 'all kinds' };
  const policy = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...policies) }, fc.constant(everything));
  const network = fc.constantFrom('linkedin', 'x') as fc.Arbitrary<Draft['network']>;
  const holdsFor = (claim: (check: (text: string) => CheckResult, draft: string) => void) =>
    fc.assert(
      fc.property(policy, prose, network, ({ checker }, draft, on) => claim(checkBy(checker, on), draft)),
      { numRuns: 2_500, seed: SEED },
    );

  test('done again changes nothing', () => {
    holdsFor((check, draft) => {
      const { text } = fixAll(draft, check);
      expect(fixAll(text, check), JSON.stringify([draft, text])).toEqual({ text, edits: [], mended: 0 });
    });
  });

  test('leaves no sole, safe fix but one that brings something graver, or another fix to do', () => {
    holdsFor((check, draft) => {
      const { text } = fixAll(draft, check);
      const { findings: after } = check(text);
      for (const finding of soleSafe(after)) {
        const { findings: alone } = check(applyEdits(text, finding.fixes[0]?.edits ?? []));
        const isGraver = gravestOf(grown(alone, after)) > GRAVITY[finding.severity];
        const isMore = grown(soleSafe(alone), soleSafe(after)).length > 0;
        expect(isGraver || isMore, JSON.stringify([draft, text, finding])).toBe(true);
      }
    });
  });

  test('brings nothing graver than what it mends', () => {
    holdsFor((check, draft) => {
      const { findings: before } = check(draft);
      const { findings: after } = check(fixAll(draft, check).text);
      expect(gravestOf(grown(after, before)), draft).toBeLessThanOrEqual(gravestOf(soleSafe(before)));
    });
  });

  test('gives the same text by its edits, which are in order and apart', () => {
    holdsFor((check, draft) => {
      const { text, edits } = fixAll(draft, check);
      expect(applyEdits(draft, edits)).toBe(text);
      for (const [index, edit] of edits.entries()) {
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(edit.start).toBeGreaterThan(edits[index - 1]?.end ?? -1);
      }
    });
  });
});

test('a sole, safe fix removes its finding, whatever the policy', () => {
  const policies = fc.sample(rules, { numRuns: 300, seed: SEED }).map((all) => subject(all));
  fc.assert(
    fc.property(fc.constantFrom(...policies), prose, ({ checker }, draft) => {
      const check = checkBy(checker);
      const { findings: before } = check(draft);
      for (const { ruleId, fixes } of soleSafe(before)) {
        const mended = applyEdits(draft, fixes[0]?.edits ?? []);
        const { findings: after } = check(mended);
        const count = (all: Finding[]) => all.filter((one) => one.ruleId === ruleId).length;
        // A link can lack more than one thing: then its remark is another one, which no fix goes with.
        const isGone = count(after) < count(before) || count(soleSafe(after)) < count(soleSafe(before));
        expect(isGone, JSON.stringify([draft, mended, ruleId])).toBe(true);
      }
    }),
    { numRuns: 4_000, seed: SEED },
  );
});

test('two sets of edits as one say the same', () => {
  const cuts = fc.array(fc.tuple(fc.nat(8), fc.nat(4), fc.constantFrom('', 'x', 'yy', 'zzz')), { maxLength: 4 });
  /** Edits in order: gaps and lengths, as far as the text goes. */
  const editsOf = (text: string, parts: [number, number, string][]): Edit[] => {
    let at = 0;
    return parts.flatMap(([gap, length, put]) => {
      const start = at + gap;
      if (start > text.length) return [];
      at = Math.min(text.length, start + length);
      return [{ start, end: at, text: put }];
    });
  };
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), cuts, cuts, (text, one, other) => {
      const first = editsOf(text, one);
      const between = applyEdits(text, first);
      const second = editsOf(between, other);
      expect(applyEdits(text, compose(first, second))).toBe(applyEdits(between, second));
    }),
    { numRuns: 3_000, seed: SEED },
  );
});
