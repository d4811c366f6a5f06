import { expect, test } from 'vitest';
import { shortened } from './one-line.ts';
import { plainText } from './plain-text.ts';

test.each([
  ['text as it stands', 'A mill', 'A mill'],
  ['without its tags', '<p>A <b>mi</b>ll</p>', 'A mill'],
  ['blocks apart', '<p>One</p><p>Two<br>Three</p>', 'One Two Three'],
  ['in one line', ' a\n\tb\u0000c ', 'a b c'],
  ['with the letters that are named', 'R&oslash;d &amp; gr&#248;n &#x1F389;', 'Rød & grøn 🎉'],
  ['without scripts and styles', 'a<script>alert("<b>")</script><style>p{}</style >b', 'a b'],
  ['without a script that doesn’t end', 'a<script>alert(1)', 'a'],
  ['without comments', 'a<!-- <b> -->b<!-- c', 'a b'],
  ['with signs that are no tags', '1 < 2 and 3 > 2, I <3 wind', '1 < 2 and 3 > 2, I <3 wind'],
  ['decoded once', '&amp;lt;b&amp;gt; &lt;b&gt;', '&lt;b&gt; <b>'],
  ['with whole characters only', 'a\ud800b', 'a\ufffdb'],
])('reads %s', (_, html, text) => expect(plainText(html)).toBe(text));

test.each([
  '<a '.repeat(300_000),
  '<!--'.repeat(200_000),
  '<script>'.repeat(100_000),
  '<'.repeat(900_000),
  '&'.repeat(900_000),
])('reads a million signs of %#. kind in a moment', (html) => {
  const before = performance.now();
  plainText(html);
  expect(performance.now() - before).toBeLessThan(1000);
});

test.each([
  ['short enough', 'A mill', 6, 'A mill'],
  ['to the end of a word', 'A mill in the harbour', 12, 'A mill in…'],
  ['in a long word', 'Vindmøllevinger', 8, 'Vindmøl…'],
  ['before half a character', 'aaaaa🎉🎉', 7, 'aaaaa…'],
])('shortens %s', (_, text, most, short) => expect(shortened(text, most)).toBe(short));
