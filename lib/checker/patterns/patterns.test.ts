import { describe, expect, test } from 'vitest';
import { checkPattern } from './index.ts';
import { PatternRunner } from './run.ts';

/** Runs an accepted pattern as the checker would, without gates. */
function spansOf(source: string, flags: string, text: string): string[] {
  const checked = checkPattern(source, flags);
  if (!checked.ok) throw new Error(checked.reason);
  const { runs } = checked;
  const pattern = { source: runs, flags: checked.flags, gates: [], ...(runs !== source && { unguarded: source }) };
  return new PatternRunner([pattern]).run(0, text, null).map(({ start, end }) => text.slice(start, end));
}

const ACCEPTED: [source: string, flags: string][] = [
  ['\\d+\\s*%', 'i'],
  ['\\d+([.,]\\d+)?\\s*(mio|mia)\\.?\\s*kr', 'i'],
  ['https?://\\S+', ''],
  ['\\s+$', ''],
  ['.*foo.*', ''],
  ['\\bprojekt\\s+\\w+\\b', 'iu'],
  ['\\bgaranter\\w*\\s+afkast', 'i'],
  ['\\w+garanti', ''],
  ['(garanteret|sikker)\\s+(afkast|gevinst)', 'i'],
  ['\\b[A-Z]{2}\\d{6}\\b', ''],
  ['^\\s*Reklame', 'im'],
  ['[^.!?]+\\?', ''],
  ['\\p{Lu}{3,}\\b', 'u'],
  ['"[^"]*"', ''],
  ['a.{0,250}b', 's'],
  ['\\b\\w+@\\w+\\.com', ''],
  ['-?\\d+ kr', ''],
];

const REFUSED: [source: string, column: number, why: RegExp][] = [
  ['(a+)+$', 1, /repeats without end/],
  ['(a|a){25}b', 1, /too many ways/],
  ['(a|aa){1,40}$', 1, /too many ways|characters long/],
  ['(a?){30}a{30}', 1, /too many ways/],
  ['foo.*bar', 4, /square of the draft/],
  ['\\w+\\d+x', 4, /square of the draft/],
  ['a.*b.*c', 2, /square of the draft/],
  ['x\\d*y\\d*1\\d*z', 10, /square of the draft/],
  ['(?=x)y', 1, /looks around/],
  ['(?<!x)y', 1, /looks around/],
  ['(x)\\1', 4, /looks back/],
  ['(?<n>x)\\k<n>', 8, /looks back/],
  ['a.{0,300}b', 1, /302 characters/],
  ['([a-z', 6, /Unterminated/],
  ['.{0,100}foo.{0,100}bar', 1, /too many ways/],
];

describe('which patterns are taken', () => {
  test.each(ACCEPTED)('%s /%s', (source, flags) => {
    expect(checkPattern(source, flags)).toMatchObject({ ok: true });
  });

  test.each(REFUSED)('%s is refused at column %i', (source, column, why) => {
    expect(checkPattern(source, '')).toMatchObject({ ok: false, column, reason: expect.stringMatching(why) });
  });

  test('what is refused for an open repeat comes with one that has a bound, and that is taken', () => {
    for (const source of ['foo.*bar', '(abc)+d', '(\\w+\\s+){0,5}foo', '(\\d+\\.)+\\d+', '\\d{1,3}(\\.\\d{3})*,-']) {
      const refused = checkPattern(source, '');
      const rewrite = refused.ok ? undefined : refused.rewrite;
      expect(rewrite).toBeDefined();
      expect(checkPattern(rewrite as string, '')).toMatchObject({ ok: true });
    }
  });
});

describe('a guard changes what is tried, not what is found', () => {
  test.each([
    ['\\d+\\s*%', '12 % and 7%, not 5', ['12 %', '7%']],
    ['\\d+,\\d', '1,23,4', ['1,2', '3,4']],
    ['-?\\d+ kr', 'for -12 kr eller 5 kr', ['-12 kr', '5 kr']],
    ['\\w+garanti', 'livstidsgaranti', ['livstidsgaranti']],
    ['.*foo.*', 'a\nbar foo\nfoo', ['bar foo', 'foo']],
  ])('%s in %s', (source, text, found) => {
    expect(spansOf(source, '', text)).toEqual(found);
    expect(text.match(new RegExp(source, 'g'))).toEqual(found);
  });
});

describe('the literals that gate a pattern', () => {
  test.each([
    ['\\d+\\s*(mio|mia)\\.?\\s*kr', ['mio', 'mia']],
    ['\\bprojekt\\s+\\w+', ['projekt']],
    ['https?://\\S+', ['http']],
    ['\\d{4}', []],
    ['(foo|\\d)', []],
    ['(foo)?bar', ['bar']],
  ])('%s needs one of %j', (source, literals) => {
    expect(checkPattern(source, '')).toMatchObject({ literals });
  });
});

test('no accepted pattern takes more than linear time on drafts made to hurt it', () => {
  const pieces = [
    'a',
    '1',
    ' ',
    'foo',
    '1.',
    'a ',
    'x1',
    '"',
    'projekt ',
    '12 ',
    'garanter',
    '\n',
    'http://',
    'A1',
    'aa@',
    'é',
    '?a',
  ];
  for (const [source, flags] of ACCEPTED) {
    for (const piece of pieces) {
      const long = piece.repeat(25_000 / piece.length);
      const times = [0, 1, 2].map(() => {
        const started = performance.now();
        spansOf(source, flags, long);
        return performance.now() - started;
      });
      // A square of 25,000 takes 300 ms and more; linear, even with 1,024 steps a place, stays well below.
      expect(Math.min(...times), `${source} on ${JSON.stringify(piece)}`).toBeLessThan(150);
    }
  }
});
