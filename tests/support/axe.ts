import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** WCAG 2.2 A and AA, by axe, on the page as it stands; each violation with the elements that have it. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, help, nodes }) => ({ id, help, elements: nodes.map(({ html }) => html) }));
  });
  expect(violations).toEqual([]);
}
