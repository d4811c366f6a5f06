import { documentsAround } from './networks/around.ts';
import type { Composer, Corrections, NetworkAdapter } from './types.ts';

/** A network that has shown nothing after so long won't. */
const SHOWN_WITHIN_MS = 15_000;
/** A network may say something before it takes the draft away: so long after it, what still stands there was not taken. */
const TAKEN_WITHIN_MS = 600;
/** As many letters of the draft's beginning tell it from other posts. */
const OPENING = 40;
/** A beginning shorter than this stands in other posts too: then the whole has to be the same. */
const TELLING = 12;

/** Where the words stand without having been posted: another composer, a question about the draft. */
const NO_POST = '[contenteditable="true"], textarea, dialog, [role="dialog"]';

export type Publication = 'published' | 'unconfirmed' | 'failed';

export interface PublicationWatch {
  /** The same draft was sent again: the network has its time anew. */
  again(): void;
}

interface Posted {
  composer: Composer;
  /** The draft as it was sent. */
  text: string;
  /** What stands in the composer at this moment; an editor's hint that nothing does is no text. */
  textNow(): string;
  adapter: NetworkAdapter;
  /** As the policy has them when the network answers. */
  corrections?: () => Corrections;
  signal: AbortSignal;
}

/**
 * Waits for the network to show that a post is out: a notice with its address, or the draft's opening words where there were
 * none, once the draft has left the composer. A click, or a request that the page made, proves nothing. A notice without an
 * address, or a request that was refused, while the draft still stands there: it was not taken. Answers once.
 */
export function watchPublication(
  { composer, text, textNow, adapter, corrections, signal }: Posted,
  onOutcome: (outcome: Publication) => void,
): PublicationWatch {
  const { ownerDocument } = composer.root;
  const words = letters(text);
  const opening = words.slice(0, OPENING);
  const documents = documentsAround(ownerDocument);
  const newestPosts = () => documents.flatMap(adapter.newestPosts);
  const before = new Set(newestPosts());
  const wasThere = [...before].some((post) => shows(letters(post)));
  let isGrown = false;
  /** The draft was seen to be gone, at least for a moment. */
  let hasLeft = false;
  const done = new AbortController();
  let timer = setTimeout(giveUp, SHOWN_WITHIN_MS);
  let refusal: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    look(records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement));
  });
  for (const tree of documents.flatMap((one) => [one, ...adapter.shadowRoots(one)])) {
    observer.observe(tree, { childList: true, subtree: true });
  }
  const requests = watchRefusals(adapter, refuse);
  signal.addEventListener('abort', stop, { signal: done.signal });

  function look(added: readonly Element[]): void {
    hasLeft ||= !isStillThere();
    const notices = added.map((element) => adapter.readNotice(element, corrections?.())?.state);
    if (notices.includes('published') || (added.length > 0 && newestPosts().some(isNew))) {
      settle('published');
      return;
    }
    if (notices.includes('failed')) refuse();
    // A list that is none of the newest posts (comments, answers) has grown; it may do so before the draft is taken away.
    isGrown ||= !wasThere && added.some(isPostOf);
    if (isGrown && !isStillThere()) settle('published');
  }

  const isNew = (post: string) => !before.has(post) && shows(letters(post));

  /** Something new on the page that holds the words, and is neither an editor nor in the composer. */
  function isPostOf(element: Element): boolean {
    if (!element.isConnected || element.contains(composer.root) || composer.frame.contains(element)) return false;
    if (element.closest(NO_POST) || element.querySelector(NO_POST)) return false;
    if (opening.length >= TELLING) return letters(element.textContent ?? '').includes(opening);
    return Array.from(element.querySelectorAll('*')).some((part) => shows(letters(part.textContent ?? '')));
  }

  function shows(post: string): boolean {
    return opening.length >= TELLING ? post.includes(opening) : opening !== '' && post === words;
  }

  /** The network says no, it seems; whether it took the draft all the same is seen a moment later. */
  function refuse(): void {
    refusal ??= setTimeout(() => {
      refusal = undefined;
      if (isStillThere()) settle('failed');
    }, TAKEN_WITHIN_MS);
  }

  /**
   * A draft that stands there all the time was never sent: the network asks something first, and may be told to wait; or one
   * writes on.
   */
  function giveUp(): void {
    settle(hasLeft || !isStillThere() ? 'unconfirmed' : 'failed');
  }

  function isStillThere(): boolean {
    return composer.root.isConnected && letters(textNow()) !== '';
  }

  function settle(outcome: Publication): void {
    stop();
    onOutcome(outcome);
  }

  function stop(): void {
    clearTimeout(timer);
    clearTimeout(refusal);
    observer.disconnect();
    requests?.disconnect();
    done.abort();
  }

  return {
    again() {
      clearTimeout(timer);
      clearTimeout(refusal);
      refusal = undefined;
      if (!done.signal.aborted) timer = setTimeout(giveUp, SHOWN_WITHIN_MS);
    },
  };
}

/** A second witness: how the page's own requests to publish were answered, as far as the browser tells. */
function watchRefusals(adapter: NetworkAdapter, onRefused: () => void): PerformanceObserver | null {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes('resource')) return null;
  const observer = new PerformanceObserver((list) => {
    const isRefused = ({ name, responseStatus }: PerformanceResourceTiming) =>
      responseStatus >= 400 && adapter.isPublishRequest(name);
    if ((list.getEntries() as PerformanceResourceTiming[]).some(isRefused)) onRefused();
  });
  observer.observe({ type: 'resource' });
  return observer;
}

/** Networks break lines as they like, and editors put in signs of their own. */
const letters = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** Of whichever window: a frame's classes are not those of the page around it. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
