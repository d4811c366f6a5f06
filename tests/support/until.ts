/**
 * Asks again and again until the answer is neither null, undefined nor false; an error counts as such a no. For what can't be
 * waited for by an event.
 * @param what said when it never came, if by a function then of the last state
 * @throws Error when `timeoutMs` have passed
 */
export async function until<Answer>(
  ask: () => Promise<Answer> | Answer,
  what: string | (() => string),
  timeoutMs = 10_000,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const deadline = performance.now() + timeoutMs;
  let reason: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) {
        return answer as NonNullable<Exclude<Answer, false>>;
      }
    } catch (error) {
      reason = error;
    }
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`Not within ${timeoutMs} ms: ${typeof what === 'string' ? what : what()}`, { cause: reason });
}
