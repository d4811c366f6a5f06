import { expect, test } from 'vitest';
import { setOf } from './char-set.ts';

/** What the engine itself says of every character, the slow way: a class of one, so that no table is asked. */
const bySlowWay = (letter: string, flags: string) => setOf(`[${letter}]`, flags);

test.each(['i', 'iu'])('the quick table of Latin letters says what the engine says, with flags "%s"', (flags) => {
  for (let unit = 0x20; unit <= 0x17f; unit++) {
    const letter = String.fromCharCode(unit);
    if (/[\\^\]$.*+?()[{}|/-]/.test(letter)) continue;
    expect(setOf(letter, flags), letter).toEqual(bySlowWay(letter, flags));
  }
});
