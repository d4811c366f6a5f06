import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckResult, Draft } from '../../lib/checker/types.ts';
import type { Check } from '../../lib/state/check.ts';

/** After this long without a key the word at the caret counts as written. */
const IDLE_MS = 400;

/**
 * The draft checked as it is typed. `typed(caret)` says that a key was pressed: until the person rests, remarks on the word
 * being typed wait.
 */
export function useCheck(
  check: Check,
  draft: Draft,
): { result: CheckResult; isResting: boolean; typed(caret: number): void } {
  const [caret, setCaret] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { text, network, asked, approvedContentId } = draft;

  const result = useMemo(
    () => check({ text, network, asked, approvedContentId }, caret === null ? undefined : { caret, idleMs: 0 }),
    [check, text, network, asked, approvedContentId, caret],
  );
  return {
    result,
    isResting: caret === null,
    typed: (at) => {
      setCaret(at);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCaret(null), IDLE_MS);
    },
  };
}
