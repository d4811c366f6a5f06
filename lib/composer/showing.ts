import { createHost, type Host } from './host.ts';
import type { CreateView, GuardActions, GuardModel, GuardView, Point } from './view.ts';

interface ShowingOptions {
  document: Document;
  createView: CreateView;
  isLookKept(): boolean;
  actions: GuardActions;
  /** What there is to show, given where the window's corner lies for it. */
  model(origin: () => Point): GuardModel | null;
  /** What it belongs to: shown where this can be seen. */
  near(): HTMLElement;
  onDrawn(): void;
  signal: AbortSignal;
}

/** Draws the guard's own view with the next frame, in a host that is in the page only while there is something to show. */
export function createShowing(options: ShowingOptions) {
  const { document, signal } = options;
  let host: Host | null = null;
  let view: GuardView | null = null;
  let frame = 0;

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    host?.remove();
  });

  function draw(): void {
    frame = 0;
    if (signal.aborted) return;
    const model = options.model(() => {
      host ??= createHost(document, options.isLookKept);
      host.moveTo(options.near());
      return host.origin();
    });
    if (!model) {
      view?.render(null);
      host?.remove();
    } else if (host) {
      view ??= options.createView(host.root, options.actions);
      view.render(model);
    }
    options.onDrawn();
  }

  return {
    /** Once, whatever happened since the last frame. */
    soon(): void {
      if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(draw);
    },
    /** Before anything else happens: the next key is the editor's again. */
    now(): void {
      cancelAnimationFrame(frame);
      draw();
    },
  };
}
