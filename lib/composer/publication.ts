import type { Composer, NetworkAdapter } from './types.ts';

/** A network that has shown nothing after so long won't. */
const SHOWN_WITHIN_MS = 15_000;
/** As many letters of the draft's beginning tell it from other posts. */
const OPENING = 40;

export type Publication = 'published' | 'unconfirmed' | 'failed';

/**
 * Waits for the network to show that a post is out: a notice with its address, or the draft's opening words among the newest
 * posts. A click, or a request that the page made, proves nothing. Answers once.
 */
export function watchPublication(
  {
    composer,
    text,
    adapter,
    signal,
  }: { composer: Composer; text: string; adapter: NetworkAdapter; signal: AbortSignal },
  onOutcome: (outcome: Publication) => void,
): void {
  const { ownerDocument } = composer.root;
  const opening = openingOf(text);
  const before = new Set(adapter.newestPosts(ownerDocument));
  const done = new AbortController();
  const timer = setTimeout(() => settle('unconfirmed'), SHOWN_WITHIN_MS);
  const observer = new MutationObserver(look);
  for (const tree of [ownerDocument, ...adapter.shadowRoots(ownerDocument)]) {
    observer.observe(tree, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', stop, { signal: done.signal });

  function look(records: MutationRecord[]): void {
    const outcome = outcomeOf(records);
    if (outcome) settle(outcome);
  }

  function outcomeOf(records: MutationRecord[]): Publication | null {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const notice = node instanceof Element ? adapter.readNotice(node) : null;
      if (notice?.state === 'published') return 'published';
      // The network says something, and the draft still stands there: it was not taken.
      if (notice?.state === 'failed' && isStillThere()) return 'failed';
    }
    const isNew = (post: string) => !before.has(post) && post.includes(opening);
    return opening !== '' && adapter.newestPosts(ownerDocument).some(isNew) ? 'published' : null;
  }

  const isStillThere = () => composer.root.isConnected && openingOf(composer.root.textContent ?? '') !== '';

  function settle(outcome: Publication): void {
    stop();
    onOutcome(outcome);
  }

  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
    done.abort();
  }
}

const openingOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, OPENING).trim();
