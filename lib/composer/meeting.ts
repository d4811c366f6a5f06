import type { Composers } from './composers.ts';
import { watchForEditors } from './find-composers.ts';
import type { RulesInForce } from './rules-in-force.ts';
import type { NetworkAdapter } from './types.ts';

interface MeetingOptions {
  document: Document;
  adapter: NetworkAdapter;
  composers: Composers;
  rules: RulesInForce;
  /** Somebody writes while the rules are on their way. */
  onWanted(): void;
  /** What somebody writes in should be a composer, and the adapter knows none there. */
  onUnrecognised(): void;
  signal: AbortSignal;
}

/** Meets the page's composers: those that are there, those that come, and again when the rules say otherwise what is one. */
export function startMeeting(options: MeetingOptions) {
  const { document, adapter, composers, rules } = options;

  /** @returns false when it is no composer that the adapter knows */
  function meet(root: HTMLElement): boolean {
    // Rules that are still on their way find the composers that were opened meanwhile.
    if (rules.isOff || composers.meet(root)) return true;
    if (rules.isLoading && isWrittenIn(root)) options.onWanted();
    return false;
  }

  /** The policy may know better than the adapter what this is. */
  const isWrittenIn = (root: HTMLElement) => root.matches(':focus-within') && !adapter.isPrivate(root);

  watchForEditors({ ...options, onEditor: meet, onGone: composers.dropGone });

  return {
    again(): void {
      for (const tree of [document, ...adapter.shadowRoots(document)]) {
        for (const root of tree.querySelectorAll<HTMLElement>(adapter.editable)) meet(root);
      }
    },
  };
}
