import type { Adoption } from './adoption.ts';
import { createAnnouncing } from './announcing.ts';
import type { Composers } from './composers.ts';
import { guardModel } from './model.ts';
import type { RemarkCard } from './remark-card.ts';
import type { RulesInForce } from './rules-in-force.ts';
import type { Stopping } from './stopping.ts';
import type { NetworkAdapter } from './types.ts';
import type { GuardModel, GuardNotice, Point } from './view.ts';

interface ShownOptions {
  document: Document;
  adapter: NetworkAdapter;
  composers: Composers;
  rules: RulesInForce;
  card: RemarkCard;
  stopping: Stopping;
  adoption: Adoption;
}

/** What there is to show, of all that the guard knows, and by what it is to be seen. */
export function createShown({ document, adapter, composers, rules, card, stopping, adoption }: ShownOptions) {
  const announced = createAnnouncing();
  let notice: GuardNotice | null = null;
  /** A notice is shown where the person last wrote: over a modal dialog nothing else can be seen. */
  let lastRoot: HTMLElement | null = null;

  return {
    notify(next: GuardNotice | null): void {
      notice = next;
    },

    near(): HTMLElement {
      lastRoot = composers.active?.composer.root ?? lastRoot;
      const stopped = stopping.current;
      // What was pressed may stand in a dialog of its own, and all behind that is inert.
      if (stopped?.button?.isConnected) return stopped.button;
      const frame = stopped?.sessions[0]?.composer.frame;
      const seen = lastRoot?.isConnected ? lastRoot : frame && ('host' in frame ? frame.host : frame);
      return seen?.isConnected ? (seen as HTMLElement) : document.documentElement;
    },

    model(origin: () => Point): GuardModel | null {
      const { active } = composers;
      return guardModel(origin, {
        session: rules.isShown ? active : null,
        near: active?.composer.root ?? lastRoot ?? document.body,
        open: card.open,
        gate: stopping.model(),
        notice,
        spokenRemarks: announced(active),
        canInsert: active !== null && adoption.canInsert(active),
        submit: () => (active ? adapter.findSubmit(active.composer, rules.corrections()) : null),
      });
    },
  };
}
