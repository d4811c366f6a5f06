import type { PublicationWatch } from './publication.ts';
import { watchPublication } from './publication.ts';
import type { Session } from './session.ts';
import type { Composer, Corrections, GuardServices, NetworkAdapter, StartedDraft } from './types.ts';

interface OutcomesOptions {
  adapter: NetworkAdapter;
  corrections?: () => Corrections;
  services: GuardServices;
  /** The network has shown it, or not within its time. */
  onSent(share: StartedDraft | null): void;
  signal: AbortSignal;
}

interface Watched {
  text: string;
  /** Only whether it is over is of interest; nothing is recorded of it. */
  isHushed: boolean;
  composer: Composer;
  end: AbortController;
  watch: PublicationWatch;
}

/** What becomes of the posts that go out, each counted once. The parts of a thread are one share. */
export function createOutcomes({ adapter, corrections, services, onSent, signal }: OutcomesOptions) {
  const watching = new Map<HTMLElement, Watched>();

  /** What was sent before from these editors, or from one that was drawn anew, is no post of its own any more. */
  function endEarlier(group: readonly Session[]): void {
    const isOf = (root: HTMLElement, frame: Composer['frame']) =>
      group.some(({ composer }) => composer.root === root || (!root.isConnected && composer.frame === frame));
    for (const [root, { composer, isHushed, end }] of watching) {
      if (!isOf(root, composer.frame)) continue;
      watching.delete(root);
      end.abort();
      if (!isHushed) services.record.notPosted(composer);
    }
  }

  return {
    watch(group: readonly Session[]): void {
      const [first] = group;
      if (!first) return;
      const share = group.find((session) => session.started)?.started ?? null;
      const { composer, state } = first;
      // Nothing is recorded about a protected topic, nor of what nobody knows whether it is about one.
      const isHushed = group.some((session) => session.state.result.isProtected || !session.state.isChecked);
      const result = { ...state.result, findings: group.flatMap((session) => session.state.result.findings) };
      const known = watching.get(composer.root);
      // A double click, a form's submit after its click, a second try: the same post.
      if (known?.text === state.text && known.isHushed === isHushed) {
        known.watch.again();
        return;
      }
      endEarlier(group);
      if (isHushed && share) services.hush(share);
      const end = new AbortController();
      signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
      const posted = {
        composer,
        text: state.text,
        textNow: () => first.textNow(),
        adapter,
        ...(corrections ? { corrections } : {}),
        signal: end.signal,
      };
      const watch = watchPublication(posted, (outcome) => {
        watching.delete(composer.root);
        end.abort();
        if (!isHushed && outcome === 'failed') services.record.notPosted(composer);
        if (outcome === 'failed') return;
        if (!isHushed) services.record[outcome](composer, result, share);
        onSent(share);
      });
      watching.set(composer.root, { text: state.text, isHushed, composer, end, watch });
      if (!isHushed) services.record.posting(composer, result, share);
    },
  };
}
