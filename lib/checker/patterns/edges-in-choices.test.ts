import { describe, expect, test } from 'vitest';
import { checkPattern } from './index.ts';

describe('what a guard could hide is refused, or found as it stands', () => {
  test.each<[what: string, pattern: string, flags: string, draft: string]>([
    ['the edge of a word in a choice', '(?:\\b|@)[\\w.-]+@firma\\.dk', '', '...anna@firma.dk'],
    ['the same before a hyphen', '(?:\\b|#)[\\w-]+garanti', '', 'fed -livstidsgaranti'],
    ['the start of the draft in a choice', '(?:^|\\b)[^.]*kestrel', '', '. Om kestrel'],
  ])('%s', (_, pattern, flags, draft) => {
    const checked = checkPattern(pattern, flags);
    const native = [...draft.matchAll(new RegExp(pattern, `g${flags}`))].map(([found]) => found);
    if (checked.ok)
      expect([...draft.matchAll(new RegExp(checked.runs, checked.flags))].map(([found]) => found)).toEqual(native);
    else expect(checked.reason).not.toBe('');
  });

  test.each<[pattern: string]>([['[😀-😎][😀-🙏]*!'], ['🚀[🚀🔥✨]*!']])(
    'a run of emoji that not every one of them begins is not taken for linear: %s',
    (pattern) => expect(checkPattern(pattern, 'u').ok).toBe(false),
  );

  test('a group without end is never ∞ characters long', () => {
    const checked = checkPattern('(?:\\w+, ){2,}', '');
    expect(checked.ok ? '' : checked.reason).not.toContain('∞');
  });
});
