import type { PagePolicy } from '../messages/protocol.ts';

interface FailClosedPorts {
  forPage(): Promise<Pick<PagePolicy, 'failClosed' | 'inline'> | null>;
  /** Has the browser tell the networks' pages of it, over its own restarts, or no longer. */
  tellPages(isClosed: boolean): Promise<void>;
}

/**
 * Keeps what pages are told beforehand in step with the policy in force: should the background never answer one of them, that
 * page knows whether a post may go unchecked.
 */
export function failClosedKeeper({ forPage, tellPages }: FailClosedPorts): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const keep = async () => {
    const policy = await forPage();
    await tellPages(policy?.failClosed === true && policy.inline !== 'off');
  };
  // One after the other: what was asked last holds.
  return () => {
    last = last.then(keep, keep);
    return last;
  };
}
