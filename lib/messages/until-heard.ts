import { ContextInvalidated } from './send.ts';

const AGAIN_AFTER_MS = 250;

/**
 * Asks again, a little later each time: a background that is ended while it listens has heard it or not. Only for what may be
 * heard twice.
 * @throws what the last try threw; at once when the extension itself is gone
 */
export async function untilHeard<Answer>(ask: () => Promise<Answer>, mostTries: number): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof ContextInvalidated || tries === mostTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS * tries));
    }
  }
}
