/**
 * Text comes in more ways than letter by letter. Each brings the word `utilize`, which a rule finds, into an empty composer: it
 * is to be marked where it stands, and to be mended in the editor's own model.
 */
import { expect } from 'vitest';
import type { Rig } from '../support/browser.ts';
import { looked, painted } from '../support/guard.ts';
import { until } from '../support/until.ts';
import { firstRemark, MODIFIER, nextRemark, press } from './hand.ts';
import { type InputMethod, inputMethod } from './input-method.ts';
import type { Composer } from './practice.ts';

export interface Way {
  how: string;
  /** A plain field has no people, and its box no picker. */
  isRich?: boolean;
  arrive(composer: Composer, method: InputMethod): Promise<void>;
  /** What its model holds then. */
  holds: RegExp;
  /** Marked beside the word. */
  marks?: RegExp;
}

const pick = async ({ page }: Composer, selector: string) =>
  (await page.waitForSelector(`>>> ${selector}`, { visible: true }))?.click();
const offered = ({ page }: Composer) =>
  page.waitForSelector('>>> [role="listbox"]:not([hidden]) [role="option"]', { visible: true });

export const WAYS: Way[] = [
  {
    how: 'composed by an input method, and marked no sooner than it is written',
    arrive: async ({ page, type }, method) => {
      await type('We ');
      for (const text of ['ut', 'utili', 'utilize']) await method.compose(text);
      await looked(page);
      expect(await painted(page)).toEqual([]);
      await method.commit('utilize');
      await type(' wind.');
    },
    holds: /^We utilize wind\.$/,
  },
  {
    how: 'dictated',
    arrive: (_, method) => method.dictate('We utilize wind.'),
    holds: /^We utilize wind\.$/,
  },
  {
    how: 'pasted',
    arrive: async ({ page, type, holds }) => {
      await type('utilize it');
      await press(page, MODIFIER, 'a');
      await press(page, MODIFIER, 'x');
      await holds('');
      await press(page, MODIFIER, 'v');
    },
    holds: /^utilize it$/,
  },
  {
    how: 'before a person that was chosen from the list',
    isRich: true,
    arrive: async (composer) => {
      await composer.type('utilize @Ann');
      await offered(composer);
      await composer.page.keyboard.press('Enter');
      await composer.type('it');
    },
    holds: /^utilize @?Anna ?Holm it$/,
    marks: /^@?Anna ?Holm$/,
  },
  {
    how: 'before a tag that was chosen from the list',
    isRich: true,
    arrive: async (composer) => {
      await composer.type('utilize #kat');
      await offered(composer);
      await composer.page.keyboard.press('Enter');
      await composer.type('it');
    },
    holds: /^utilize #Kattegat2030 it$/,
    marks: /^#?Kattegat2030$/,
  },
  {
    how: 'before an emoji from the network’s picker',
    isRich: true,
    arrive: async (composer) => {
      await composer.type('utilize ');
      await pick(
        composer,
        ':is(dialog, [role="dialog"]) button:is([aria-label="Open emoji keyboard"], [aria-label="Add emoji"])',
      );
      await pick(composer, ':is(dialog, [role="dialog"]) :is([role="group"], fieldset) button:last-child');
    },
    holds: /^utilize 👩‍🔧$/,
  },
];

/** @returns what was wrong, or null */
export async function tryWay(rig: Rig, composer: Composer, way: Way): Promise<string | null> {
  const { page, view } = composer;
  const isRich = (await composer.kind()) !== 'textarea';
  const editor = await composer.editor();
  await until(() => editor.evaluate((element) => element.matches(':focus')), 'the caret is back in the editor');
  if ((await composer.text()) !== '') {
    if (isRich) await composer.toEnd();
    await press(page, MODIFIER, 'a');
    await page.keyboard.press('Delete');
  }
  await composer.holds('', 3000);
  await view.evaluate(drawn, 3);
  await way.arrive(composer, await inputMethod(rig, page));
  let held: string | null = null;
  const isThere = async () => {
    held = await composer.text();
    return held !== null && way.holds.test(held) && held;
  };
  const before = await until(isThere, () => `it holds ${way.holds}, not ${held}`, 4000);
  if (isRich) {
    let words: string[] = [];
    const areMarked = async () => {
      words = (await painted(page)).map((one) => one.words);
      return words.includes('utilize') && words.length === (way.marks ? 2 : 1);
    };
    await until(areMarked, () => `the word is marked, not ${words.join()}`, 4000);
    if (way.marks && !words.some((one) => way.marks?.test(one))) return `marked ${words.join()}`;
    await nextRemark(page);
  } else await firstRemark(page);
  await page.keyboard.press('Enter');
  await composer.holds(before.replace('utilize', 'use'), 3000);
  return null;
}

/** Runs in the page. */
async function drawn(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
}
