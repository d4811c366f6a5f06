import { expect, test } from 'vitest';
import { importWordList } from './word-list.ts';

test.each<[string, string, string, string[], string[]?]>([
  ['a word a line', 'a.txt', 'havstrøm\nWindLedger\n', ['havstrøm', 'WindLedger']],
  ['Windows line ends and a byte order mark', 'a.txt', '\uFEFFa\r\nb\r\n', ['a', 'b']],
  ['empty lines and remarks', 'a.txt', '# rivals\n#\n## more\n\nSydhavn Power\n', ['Sydhavn Power']],
  ['hashtags are no remarks', 'a.txt', '#spon\n#ad-free\nkestrel\n', ['#spon', '#ad-free', 'kestrel']],
  ['what may be either is left', 'a.txt', '#rivals of ours\nSydhavn\n', ['Sydhavn'], ['#rivals of ours']],
  ['a word once', 'a.txt', 'a\nb\na\n', ['a', 'b']],
  ['a Hunspell dictionary', 'da_DK.dic', '3\nradio/AB\nkm\\/h\nvind po:noun\n', ['radio', 'km/h', 'vind']],
  ['a dictionary of one’s own, without a count', 'custom.DIC', 'A/B test\n', ['A/B test']],
  ['a number that comes first in a plain list', 'a.txt', '2026\nkestrel\nA/B test\n', ['2026', 'kestrel', 'A/B test']],
  ['a slash in a plain list is a slash', 'a.txt', 'og/eller', ['og/eller']],
])('%s', (_, name, text, words, left = []) => expect(importWordList(name, text)).toEqual({ words, left }));
