import type { Frame, Page } from 'puppeteer-core';
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

/** How many elements of the guard's stand in the page: it shows in one, and in none while it has nothing to show. */
export function hosts(page: Page | Frame): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll<HTMLElement>('div')).filter(({ style }) => style.zIndex === '2147483647')
        .length,
  );
}
