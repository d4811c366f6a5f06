import type { CompiledCondition } from './compiled.ts';
import { whereNear } from './near.ts';
import type { Reading } from './reading.ts';
import { isUnder } from './scan/links.ts';

/** Does the condition of a rule's `when` hold for this draft? */
export function holds(condition: CompiledCondition, reading: Reading): boolean {
  const { draft, engine } = reading;
  switch (condition.is) {
    case 'mentions':
      return mentions(condition, reading);
    case 'links': {
      const domains = new Set(condition.domains);
      return reading.links.some(({ host }) => isUnder(host, domains));
    }
    case 'approvedContent':
      return (draft.approvedContentId !== undefined) === condition.value;
    case 'asked':
      return (draft.asked ?? false) === condition.value;
    case 'rewarded':
      return engine.data.rewarded === condition.value;
    case 'media':
      return (draft.media ?? []).length > 0 === condition.value;
    case 'detects':
      return condition.detectors.some((name) => reading.detections(name).length > 0);
    case 'all':
      return reading.answerOnce(condition, () => condition.of.every((one) => holds(one, reading)));
    case 'any':
      return reading.answerOnce(condition, () => condition.of.some((one) => holds(one, reading)));
    case 'not':
      return !holds(condition.of, reading);
  }
}

function mentions(
  { match, near, beforeFold }: Extract<CompiledCondition, { is: 'mentions' }>,
  reading: Reading,
): boolean {
  if (!reading.has(match)) return false;
  if (!near && !beforeFold) return true;
  const found = reading.findOnce(match).filter(({ end }) => !beforeFold || end <= reading.foldOffset);
  return (near ? whereNear(reading, found, near) : found).length > 0;
}
