import { describe, expect, test } from 'vitest';
import { adversarialDrafts } from '../../tests/bench/adversarial.ts';
import { packsPolicy } from '../../tests/bench/material.ts';
import { NOW } from '../../tests/support/checker-with.ts';
import { checkerForEverything, splitsPair } from '../../tests/support/every-kind.ts';
import { hostileStrings } from '../../tests/support/hostile-strings.ts';
import { prepare } from './check.ts';
import { compile } from './compile.ts';
import { fixAll } from './fix-all.ts';
import { applyEdits } from './fixes.ts';
import type { CheckResult } from './types.ts';

/** Drafts that nobody writes in good faith: none may crash or stall the checker, and every range stays what it says. */
const everything = checkerForEverything();
const checkers = [everything, prepare(compile(packsPolicy(), { digest: 'test' }))];
const networks = ['linkedin', 'x'] as const;

function checkAll(text: string): CheckResult[] {
  return checkers.flatMap((checker) => networks.map((network) => checker.check({ text, network }, { now: NOW })));
}

/** What is wrong with the answers about a draft. */
function faultsOf(text: string): string[] {
  const { edits, text: fixed } = fixAll(text, (one) => everything.check({ text: one, network: 'x' }, { now: NOW }));
  const wrong = applyEdits(text, edits) === fixed ? [] : ['fix all'];
  return [...wrong, ...checkAll(text).flatMap((result) => faults(text, result))];
}

function faults(text: string, { findings, counts }: CheckResult): string[] {
  const wrong: string[] = [];
  const isRight = ({ start, end }: { start: number; end: number }) =>
    0 <= start && start <= end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
  for (const finding of findings) {
    if (!isRight(finding)) wrong.push(`${finding.ruleId} at ${finding.start}-${finding.end}`);
    for (const { edits, label } of finding.fixes) {
      if (!edits.every(isRight)) wrong.push(`${finding.ruleId}: ${label}`);
      applyEdits(text, edits);
    }
  }
  if (!Object.values(counts).every((count) => Number.isInteger(count) && count >= 0))
    wrong.push(JSON.stringify(counts));
  return wrong;
}

const HOSTILE: [name: string, text: string][] = [
  ['nothing', ''],
  ['a lone high surrogate', 'a\ud83d guarantee'],
  ['a lone low surrogate', '\udc00 guarantee'],
  ['surrogates the wrong way round', '\udc00\ud83d guarantee'],
  ['nulls', 'gua\0rantee \0\0 guarantee'],
  ['right-to-left marks', '\u202eguarantee\u202c \u200fguarantee'],
  ['a flood of marks', `e${'\u0301'.repeat(24_990)} guarantee`],
  ['marks alone', '\u0301'.repeat(25_000)],
  ['a chain of joiners', `👩${'\u200d👩'.repeat(8_000)} guarantee`],
  ['joiners alone', '\u200d'.repeat(25_000)],
  ['zero-width spaces', 'g\u200bu\u200ba\u200br\u200ba\u200bn\u200bt\u200be\u200be'],
  ['25,000 at signs', '@'.repeat(25_000)],
  ['25,000 hashes', '#'.repeat(25_000)],
  ['25,000 dots', 'a.'.repeat(12_500)],
  ['schemes without end', 'http://'.repeat(3_500)],
  ['brackets without end', `http://a.dk/${'('.repeat(24_000)}`],
  ['one word', 'a'.repeat(25_000)],
  ['the same term over and over', 'guarantee '.repeat(2_500)],
  ['a row of 6,000 tags', '#ad '.repeat(6_000)],
  ['tags and words in turn', '#greenenergy green '.repeat(1_300)],
  ['near and near again', 'bad Nordhavn '.repeat(1_900)],
  ['products to the end', 'HavStrøm #LifeAtNordhavn '.repeat(1_000)],
  ['links that are denied', 'http://evil.example '.repeat(1_250)],
  ['a host with dots without end', `http://a${'.'.repeat(24_000)}b`],
  ['marks between words', 'a!'.repeat(12_500)],
  ['exclamation marks', '!'.repeat(25_000)],
  ['new lines', '\n'.repeat(25_000)],
  ['flags', '🇩🇰'.repeat(6_000)],
  ['keycaps', '1\ufe0f\u20e3'.repeat(8_000)],
  ['Hangul in pieces', '\u1112\u1161\u11ab'.repeat(8_000)],
  ['tags that spell a flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(1_700)],
  ['noncharacters', '\ufffe\uffff\ufdd0 guarantee'],
];

/** The fastest of three: the first time much is compiled, and another process may be at work. */
function quickestMs(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('hostile drafts', () => {
  test.each(HOSTILE)('%s', (_, draft) => {
    expect(faultsOf(draft)).toEqual([]);
    const { findings } = everything.check({ text: draft, network: 'linkedin' }, { now: NOW });
    if (draft.endsWith(' guarantee')) expect(findings.map(({ ruleId }) => ruleId)).toContain('forbid');
    // A square of 25,000 takes longer than this; what is linear, a hundredth.
    expect(quickestMs(() => everything.check({ text: draft, network: 'x' }, { now: NOW }))).toBeLessThan(400);
  });

  test('strings that break programs, alone, within words, and one after the other', () => {
    const drafts = hostileStrings.flatMap((one) => [one, `guarantee ${one} http://nordhavn.example/a`, `${one}${one}`]);
    expect(drafts.flatMap(faultsOf)).toEqual([]);
    expect(new Set(drafts).size).toBeGreaterThan(500);
  });

  test('500 that repeat what checkers choke on', () => {
    expect(adversarialDrafts(500, 1_000).flatMap(faultsOf)).toEqual([]);
  });

  test('pairs that are cut anywhere', () => {
    const text = '👩‍👩‍👧 #gr\u{1d5f4} guar\u{e0061}antee 𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲! http://nordhavn.example/😀 @rival';
    for (let at = 0; at <= text.length; at++) {
      expect([text.slice(0, at), text.slice(at)].flatMap(faultsOf)).toEqual([]);
    }
  });
});
