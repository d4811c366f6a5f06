import type { Severity } from '../../lib/policy/schema.ts';
import { t } from './texts.ts';

/** A hexagon, a triangle, a disc, a tick: a shape each, so that nobody needs the colour. */
const SHAPES: Record<Severity | 'fine', string> = {
  block: 'M5.2 1.5h5.6L14.5 8l-3.7 6.5H5.2L1.5 8z',
  warn: 'M8 1.8 15 14H1z',
  hint: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z',
  fine: 'M6.4 12.6 1.9 8.1l1.6-1.6 2.9 2.9 6.1-6.1 1.6 1.6z',
};

/** Severity as a shape with its word; without the word on the screen it is still there to be heard. */
export function SeverityMark({ severity, withWord = false }: { severity: Severity | 'fine'; withWord?: boolean }) {
  return (
    <span class={`kp-severity kp-severity-${severity}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        <path d={SHAPES[severity]} />
      </svg>
      <span class={withWord ? undefined : 'kp-heard'}>{t(severity)}</span>
    </span>
  );
}
