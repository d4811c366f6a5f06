import { expect, test } from 'vitest';
import { importWordList } from './word-list.ts';

test.each<[string, string, string[]]>([
  ['a word a line', 'havstrøm\nWindLedger\n', ['havstrøm', 'WindLedger']],
  ['Windows line ends and a byte order mark', '\uFEFFa\r\nb\r\n', ['a', 'b']],
  ['empty lines and remarks', '# rivals\n\nSydhavn Power\n', ['Sydhavn Power']],
  ['a word once', 'a\nb\na\n', ['a', 'b']],
  ['a Hunspell dictionary', '3\nradio/AB\nkm\\/h\nvind po:noun\n', ['radio', 'km/h', 'vind']],
  ['a slash in a plain list is a slash', 'og/eller', ['og/eller']],
])('%s', (_, text, words) => expect(importWordList(text)).toEqual(words));
