import { expect, test } from 'vitest';
import { isIn } from './char-set.ts';
import { setOf } from './set-of.ts';

/** What the engine itself says of every character, the slow way: no table knows it. */
const bySlowWay = (letter: string, flags: string) => setOf(`(?:${letter})`, flags);

test.each(['', 'i', 'iu'])('the quick way to a single sign says what the engine says, with flags "%s"', (flags) => {
  for (let unit = 0x20; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit);
    const hasCase = sign.toUpperCase() !== sign.toLowerCase();
    // Of those without capitals, some: there are tens of thousands.
    if (!hasCase && unit > 0x17f && unit % 97 !== 0) continue;
    if (/[\\^\]$.*+?()[{}|/-]|\p{Surrogate}/u.test(sign)) continue;
    expect(setOf(sign, flags), sign).toEqual(bySlowWay(sign, flags));
  }
});

test.each([
  ['.', '', [0x0a, 0x0d, 0x2028, 0x2029]],
  ['.', 's', []],
  ['[^a-c]', '', [0x61, 0x62, 0x63]],
  ['[^a-c]', 'i', [0x41, 0x42, 0x43, 0x61, 0x62, 0x63]],
  ['[^\\ud800\\udc00]', '', [0xd800, 0xdc00]],
  ['\\P{Lu}', 'u', null],
  ['[^æ-øk]', 'iu', null],
  ['[æ-øK.$]', 'i', null],
  ['[^\u4e00-\u9fff]', '', null],
  ['[Σ-ω]', 'iu', null],
] as const)('%s with flags "%s" takes what the engine takes, sign by sign', (raw, flags, without) => {
  const set = setOf(raw, flags);
  const form = new RegExp(`^${raw}$`, flags);
  const left: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const isThere = isIn(set, unit);
    if (isThere !== form.test(String.fromCharCode(unit))) throw new Error(`U+${unit.toString(16)}`);
    if (!isThere) left.push(unit);
  }
  if (without) expect(left).toEqual(without);
});
