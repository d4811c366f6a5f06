import type { Browser } from 'puppeteer-core';

interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string }[]; type?: string } & object }>;
}

/**
 * Runs an expression in Firefox's own window, where extensions can be reached as its developer tools do. Puppeteer has no door
 * to it, so this speaks WebDriver BiDi over Puppeteer's connection.
 * @throws Error when the expression throws
 * @see https://firefox-source-docs.mozilla.org/remote/Security.html (--remote-allow-system-access)
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  if (!context) throw new Error('Firefox shows no window.');
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(result)}`);
}
