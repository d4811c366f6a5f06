import type { Finding, Fix } from '../../lib/checker/types.ts';
import type { Severity } from '../../lib/policy/schema.ts';
import { Remark } from './remark.tsx';

const WEIGHT: Record<Severity, number> = { block: 0, warn: 1, hint: 2 };
/** Words shown beside a remark are cut here, in the middle, so that both ends can be known again. */
const LONGEST_WORDS = 42;

/** The remarks on a text, what stops it first. `text` is what the findings' offsets speak of; without it no words are shown. */
export function RemarkList(props: {
  findings: readonly Finding[];
  text?: string;
  onFix(finding: Finding, fix: Fix): void;
  onShow?(finding: Finding): void;
}) {
  const { findings, text, onFix, onShow } = props;
  const sorted = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.start - b.start);
  return (
    <ul class="kp-remark-list">
      {sorted.map((finding) => (
        <li key={finding.id}>
          <Remark finding={finding} words={text && wordsOf(finding, text)} onFix={onFix} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}

export function wordsOf({ start, end }: Finding, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_WORDS) return words;
  return `${words.slice(0, LONGEST_WORDS / 2).trimEnd()}…${words.slice(-LONGEST_WORDS / 2).trimStart()}`;
}
