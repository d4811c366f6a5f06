import type { Finding } from '../../lib/checker/types.ts';
import { number } from '../../lib/i18n.ts';
import type { Severity } from '../../lib/policy/schema.ts';
import { SeverityMark } from '../remarks/severity-mark.tsx';
import { t } from './texts.ts';

const SEVERITIES: Severity[] = ['block', 'warn', 'hint'];

/** A tick, or how many remarks there are and how heavy the heaviest is. */
export function Pill(props: {
  at: { x: number; y: number };
  findings: readonly Finding[];
  isProtected: boolean;
  isOpen: boolean;
  onToggle(): void;
}) {
  const { at, findings, isProtected, isOpen, onToggle } = props;
  const heaviest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'fine';
  const label =
    isProtected && findings.length === 0
      ? t('protected')
      : findings.length === 0
        ? t('pillFine')
        : t('pill', findings.length);
  return (
    <button
      type="button"
      class={`kp-pill kp-pill-${heaviest}`}
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      // The editor keeps its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <span aria-hidden="true">
        <SeverityMark severity={heaviest} />
        {findings.length > 0 && <b>{number(findings.length)}</b>}
      </span>
    </button>
  );
}
