import { expect, test } from 'vitest';
import { parsePolicy } from './parse.ts';

/** The errors of a policy whose only rule has this pattern: none if it is taken whole. */
const errorsWith = (pattern: string) => errorsOf({ pattern });

function errorsOf(match: object) {
  const rule = { id: 'one', kind: 'forbid', match };
  const policy = { klarpost: 1, id: 'demo', revision: 1, rules: [rule] };
  const parsed = parsePolicy(new TextEncoder().encode(JSON.stringify(policy)));
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error');
}

/** Samples that hold what an author would have in mind, and some that don't: no repeat in them is beyond a rewrite's bound. */
const SAMPLES: [pattern: string, samples: string[]][] = [
  ['foo.*bar', ['foobar', 'foo and bar', 'a foo, bar and bar', 'bar foo', 'foo\nbar', '']],
  ['.*foo.*bar', ['we foo the bar', 'foobar', 'bar foo']],
  ['(ab|a)+d', ['abd', 'aabd', 'abaabd', 'bd', 'd']],
  ['(?:a|ab)+c', ['ac', 'abc', 'aabc', 'abac', 'bc']],
  ['(\\w+\\s+){0,5}foo', ['foo', 'a foo', 'one two foo', 'one two three four foo', 'fo o']],
  ['\\b(\\w+\\.)+x', ['a.x', 'a.b.x', 'www.firma.x', '.x', 'x']],
  ['\\d{1,3}(\\.\\d{3})*,-', ['5,-', '1.000,-', '1.000.000,-', '1000', '1.00,']],
  ['\\d+[\\d,]*kr', ['5kr', '1,000kr', '12,5kr', 'kr', '5 kr']],
  ['(a+)+b', ['ab', 'aaab', 'b', 'a ab']],
  ['(\\w+\\s?)*!', ['hey!', 'now or never!', '!', 'a  b!', 'two\nlines!']],
  ['(?<!\\w)kr(?!\\w)', ['5 kr', 'kr. 5', 'krone', 'takr', 'kr']],
  ['(["\'])\\w+\\1', ['say "yes"', "or 'no'", '"mixed\'']],
];

test.each(SAMPLES)('what is offered for %s is taken, and finds the same', (pattern, samples) => {
  const [problem] = errorsWith(pattern);
  const offered = /would be taken: (.+)$/s.exec(problem?.mend ?? '')?.[1];
  expect(offered).toBeDefined();
  expect(errorsWith(offered as string)).toEqual([]);
  const found = (source: string) =>
    samples.map((sample) => Array.from(sample.matchAll(RegExp(source, 'g')), ([hit]) => hit));
  expect(found(offered as string)).toEqual(found(pattern));
  expect(found(pattern).flat().length).toBeGreaterThan(1);
});

test.each([
  ['(a+)+b', /^This finds the same and would be taken: a\+b$/],
  ['(ab|a)+d', /^With an end to its repeats this would be taken: /],
  ['\\d+(?=\\s?kr)', /^With what it only looked at as a part of the finding this would be taken: \\d\+\\s\?kr$/],
  ['(?:abc?)+d(?=c)', /^With an end to its repeats, and what it only looked at as a part of the finding, this would/],
  ['foo(?!bar)', /^With "except": \{"pattern":"foobar"\} in the rule, this finds the same and would be taken: foo$/],
  ['(?<!\\d)\\d{4}', /^With what it only looked at as a part of the finding this would/],
  [
    '(?<!\\d)\\d{4}(?!\\d)',
    /^With what it only looked at as a part of the finding, so that of two side by side only the first is found, this would/,
  ],
  [
    '(?<=c)(?:abc?)+d(?=c)',
    /^With an end to its repeats, and what it only .*, so that of two side by side only the first/,
  ],
  ['(\\w)\\1', /^Write it without that part\.$/],
])('what is offered for %s says how it differs', (pattern, mend) => {
  expect(errorsWith(pattern)[0]?.mend).toMatch(mend);
});

test('an exception has the flags of its pattern', () => {
  expect(errorsOf({ pattern: 'foo(?!bar)', flags: 'i' })[0]?.mend).toMatch(
    /^With "except": \{"pattern":"foobar","flags":"i"\} in the rule/,
  );
});

test('no exception is offered where it would be one to other parts of the match too', () => {
  const either = { anyOf: [{ pattern: 'foo(?!bar)' }, { terms: ['foobar'] }] };
  expect(errorsOf(either)[0]?.mend).toMatch(/^Write it without that part\.$/);
});

test('a pattern that is taken gets no offer', () => {
  expect(errorsWith('\\d+ kr')).toEqual([]);
});
