import type { Finding } from '../../../lib/checker/types.ts';
import type { Severity } from '../../../lib/policy/schema.ts';

/** A stretch of a draft, and how heavy the heaviest remark on it is. */
export interface MarkedPart {
  start: number;
  text: string;
  severity?: Severity;
}

const WEIGHT: Record<Severity, number> = { hint: 1, warn: 2, block: 3 };

/** A draft cut where remarks begin and end; where several lie, the heaviest shows. */
export function markParts(text: string, findings: readonly Finding[]): MarkedPart[] {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const over = findings.filter((one) => one.start <= start && end <= one.end);
    const heaviest = over.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity])[0];
    return { start, text: text.slice(start, end), ...(heaviest ? { severity: heaviest.severity } : {}) };
  });
}

/** The draft once more, behind the field that it is written in: only its underlines are seen. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <div class="kp-marked" aria-hidden="true" dir="auto">
      {markParts(text, findings).map(({ start, text, severity }) =>
        severity ? (
          <span key={start} class={`kp-mark kp-mark-${severity}`}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
      {/* A line end that is last takes a line in the field, and none here. */}
      {'\u200b'}
    </div>
  );
}
