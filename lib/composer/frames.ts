/** The network's own page, or a frame in it; a frame in somebody else's page is not where one writes. */
export function isOwnPage(): boolean {
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    return false;
  }
}

/** What tells that somebody is in a frame, before anything can be typed or sent there. */
const ENTERING = ['focusin', 'pointerdown', 'keydown', 'drop'] as const;

/** A page is looked at from the start; a frame in it, of which networks keep hidden ones, once somebody is in it. */
export function whenEntered(start: () => void, signal: AbortSignal): void {
  if (window.top === window || document.activeElement !== document.body) {
    start();
    return;
  }
  const entered = new AbortController();
  signal.addEventListener('abort', () => entered.abort(), { signal: entered.signal });
  const enter = () => {
    entered.abort();
    start();
  };
  for (const type of ENTERING) window.addEventListener(type, enter, { capture: true, signal: entered.signal });
}
