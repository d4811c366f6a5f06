import type { CheckResult, Draft, FixedDraft } from '../checker/types.ts';
import type { Composer, GuardServices, NetworkAdapter, StartedDraft } from './types.ts';

export interface Checked {
  text: string;
  result: CheckResult;
  /** False when there was none, or it failed: then nothing is known of the draft, not even that it is about a protected topic. */
  isChecked: boolean;
}

interface DraftCheckOptions {
  /** As it was measured last. */
  composer(): Composer;
  adapter: NetworkAdapter;
  services: Pick<GuardServices, 'check' | 'fixAll'>;
}

/** Has one composer's text checked, with its pictures and the share that opened it. A mistake of ours stops nobody's writing. */
export function createDraftCheck({ composer, adapter, services }: DraftCheckOptions) {
  function draftOf(text: string, started: StartedDraft | null): Draft {
    const { network, surface } = composer();
    const media = adapter.media(composer());
    return {
      text,
      network,
      surface,
      ...(media.length > 0 ? { media } : {}),
      ...(started?.asked ? { asked: true } : {}),
      ...(started?.contentId ? { approvedContentId: started.contentId } : {}),
    };
  }

  return {
    /** @param typing the caret, while a word is typed there; its word waits then */
    check(text: string, started: StartedDraft | null, typing?: { caret: number; idleMs: number }): Checked {
      const result = orNull(() => services.check(draftOf(text, started), typing));
      // What was not checked is told when the draft is posted.
      return { text, result: result ?? UNCHECKED, isChecked: result !== null };
    },

    /** What *fix all* makes of it. */
    fixAll: (text: string, started: StartedDraft | null): FixedDraft =>
      orNull(() => services.fixAll(draftOf(text, started))) ?? { text, edits: [], mended: 0 },
  };
}

function orNull<Result>(run: () => Result | null): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}

const UNCHECKED: CheckResult = {
  findings: [],
  counts: { characters: 0, limit: 1, words: 0, sentences: 0, hashtags: 0, mentions: 0, links: 0, emoji: 0 },
  language: 'unknown',
  isProtected: false,
};
