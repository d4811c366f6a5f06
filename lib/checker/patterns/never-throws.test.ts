import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../policy/parse.ts';
import { checkPattern } from './index.ts';

describe('a pattern is taken or refused, whatever it is', () => {
  test.each<[what: string, pattern: string, flags: string]>([
    ['a class that ends in a hyphen beside another', '([\\w-]+\\.?)+@firma\\.dk', 'iu'],
    ['the same with digits', '(?:[\\d-]+\\s?)+kr', 'u'],
    ['a choice of both', '([\\w-]+|\\.)+@firma', 'u'],
    ['a nul that a digit would stand behind', '(?:[\\0]+|1)+x', 'u'],
    ['half an escape', '\\c', ''],
    ['half an escape that is looked at', '(?!a)\\c', ''],
    ['a repeat of a repeat', 'a{2}{3}', ''],
  ])('%s', (_, pattern, flags) => {
    const checked = checkPattern(pattern, flags);
    if (checked.ok) expect(new RegExp(pattern, flags)).toBeInstanceOf(RegExp);
    else expect(checked.reason).not.toBe('');
  });

  test('half an escape is told by its place', () => {
    expect(checkPattern('kr\\c+x', '')).toMatchObject({
      ok: false,
      column: 3,
      reason: expect.stringMatching(/backslash/),
    });
  });

  test('and what is taken, the browser takes', () => {
    const piece = fc.constantFrom(
      ...'ab1.-\\[](){}?*+|^$,:=!<>wdsbcup😀'.split(''),
      '[\\w-]',
      '(?:',
      '\\p{L}',
      '{1,3}',
    );
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(pattern, fc.constantFrom('', 'i', 'u', 'iu', 'ms'), (source, flags) => {
        const checked = checkPattern(source, flags);
        if (checked.ok) new RegExp(source, flags);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a flag that stands twice is refused with its place', () => {
    const rule = { id: 'a', kind: 'forbid', severity: 'warn', match: { pattern: 'garanti', flags: 'ii' } };
    const parsed = parsePolicy(
      Buffer.from(
        JSON.stringify({
          klarpost: 1,
          id: 'p',
          revision: 1,
          issuedAt: '2026-01-01T00:00:00Z',
          language: 'en',
          rules: [rule],
        }),
      ),
    );
    expect(parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer)).toEqual(['/rules/0/match/flags']);
  });
});
