import { describe, expect, test } from 'vitest';
import { prepare } from '../../checker/check.ts';
import { compile } from '../../checker/compile.ts';
import { runExamples } from '../examples.ts';
import { lintPolicy } from '../lint/lint.ts';
import { parsePolicy } from '../parse.ts';
import { askings, ruleFromSentence } from './from-sentence.ts';
import { idFrom, starterPolicy, starters } from './starters.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const parsed = parsePolicy(new TextEncoder().encode(starterPolicy('Nordhavn Energi', 'en', starters)));

describe('the ready rules', () => {
  test('are twelve, and a policy as they stand', () => {
    expect(starters).toHaveLength(12);
    expect(parsed).toMatchObject({ ok: true });
  });

  test('speak English and Danish', () => {
    for (const { message, why } of starters) {
      for (const text of [message, why]) expect(Object.keys(text as object)).toEqual(['en', 'da']);
    }
  });

  test('do what their examples say, and the linter has nothing against their words', () => {
    if (!parsed.ok) throw new Error('not a policy');
    const checker = prepare(compile(parsed.policy, { digest: '' }));
    expect(runExamples(parsed.policy, checker, now).failures).toEqual([]);
    const advice = [...lintPolicy(parsed.policy, { checker, now })].map(
      ({ path, what }) => `${path.join('/')} ${what}`,
    );
    expect(advice.filter((one) => !/example/.test(one))).toEqual([]);
  });
});

test.each([
  ['Nordhavn Energi A/S', 'nordhavn-energi-a-s'],
  ['Østkraft & Søn', 'oestkraft-soen'],
  ['  ', ''],
])('%s is %s as an id', (name, id) => expect(idFrom(name)).toBe(id));

describe('a sentence of the guidelines', () => {
  test.each(askings)('that asks %s becomes a rule of its kind', (asking) => {
    const rule = ruleFromSentence('Write “wind turbine”, never “wind mill”, at most two times.', asking, 'en');
    const policy = starterPolicy('Nordhavn', 'en', [rule]);
    expect(parsePolicy(new TextEncoder().encode(policy))).toMatchObject({ ok: true });
  });

  test.each([
    [
      'words in quotation marks are looked for',
      'Never say “cheap” or "free".',
      'not-say',
      { match: { terms: ['cheap', 'free'] } },
    ],
    ['Danish ones too', 'Skriv aldrig »billig« eller „gratis“.', 'not-say', { match: { terms: ['billig', 'gratis'] } }],
    [
      'the one becomes the other',
      'Not “wind mill” but “wind turbine”.',
      'say-so',
      { swap: { 'wind mill': 'wind turbine' } },
    ],
    ['a number is the most', 'At most 5 hashtags.', 'so-many', { max: 5 }],
    ['a number may be a word', 'Højst fire hashtags.', 'so-many', { max: 4 }],
  ] as const)('%s', (_, sentence, asking, fields) => {
    expect(ruleFromSentence(sentence, asking, 'da')).toMatchObject({ message: { da: sentence }, ...fields });
  });

  test('is the message, and names the rule', () => {
    expect(ruleFromSentence('No promises about returns, please, ever.', 'not-say', 'en')).toMatchObject({
      id: 'no-promises-about-returns-please',
      message: { en: 'No promises about returns, please, ever.' },
    });
  });
});
