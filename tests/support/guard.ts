import type { Frame, Page } from 'puppeteer-core';
import { IDLE_MS } from '../../lib/composer/rhythm.ts';
import { until } from './until.ts';

export interface Painted {
  severity: string;
  words: string;
}

/** What the guard has painted in a page: the words under each underline, as the browser's highlights hold them. */
export function painted(page: Page | Frame): Promise<Painted[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights as Iterable<[string, Iterable<Range>]>).flatMap(([name, ranges]) =>
      Array.from(ranges, (range) => ({ severity: name.replace('klarpost-', ''), words: range.toString() })),
    ),
  );
}

/** The same, once these words are painted and no others. @throws Error with what was painted instead */
export async function paintedWords(page: Page | Frame, words: readonly string[]): Promise<Painted[]> {
  const wanted = [...words].sort().join('|');
  let now: Painted[] = [];
  const isPainted = async () => {
    now = await painted(page);
    return (
      now
        .map((one) => one.words)
        .sort()
        .join('|') === wanted && now
    );
  };
  return until(
    isPainted,
    () => `the words ${words.join(', ')} are painted, not ${now.map((one) => one.words).join(', ') || 'nothing'}`,
  );
}

/**
 * Once a draft has been looked at as often as it is after a change: when it is drawn, and when nobody types any more. The guard's
 * timer for that, if it has set one, was set before this one, and so it is over before it.
 */
export const looked = (page: Page | Frame): Promise<void> => page.evaluate(rested, IDLE_MS);

/** Runs in the page. */
async function rested(ms: number): Promise<void> {
  const drawn = async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  };
  await drawn();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await drawn();
}

/** How many elements of the guard's stand in the page: it shows in one, and in none while it has nothing to show. */
export function hosts(page: Page | Frame): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll<HTMLElement>('div')).filter(({ style }) => style.zIndex === '2147483647')
        .length,
  );
}
