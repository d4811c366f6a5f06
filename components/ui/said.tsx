import { useEffect } from 'preact/hooks';

/** Long enough to be read, short enough not to lie in the way. */
const SAID_MS = 5000;

/** A word about what was just done: read out politely, seen for a moment. */
export function Said({ words, onHeard }: { words: string | null; onHeard(): void }) {
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(onHeard, SAID_MS);
    return () => clearTimeout(timer);
  }, [words, onHeard]);
  return (
    <p class="kp-said" role="status" data-empty={words === null}>
      {words}
    </p>
  );
}
