import type { RuleOf } from '../../policy/schema.ts';
import type { CheckRule } from './rule.ts';

export interface Acknowledge {
  everyDays?: number;
}

export const compileAcknowledge = ({ everyDays }: RuleOf<'acknowledge'>): Acknowledge => ({
  ...(everyDays !== undefined && { everyDays }),
});

const DAY_MS = 24 * 60 * 60_000;

/** The employee has read this revision, and not too long ago. */
export const checkAcknowledge: CheckRule<Acknowledge> = ({ everyDays }, reading, { texts, policy }) => {
  const { acknowledged, now } = reading.context;
  if (!acknowledged || acknowledged.revision < policy.revision)
    return [{ start: 0, end: 0, message: texts.acknowledge }];
  const isOld = everyDays !== undefined && now - acknowledged.at > everyDays * DAY_MS;
  return isOld ? [{ start: 0, end: 0, message: texts.acknowledgeAgain }] : [];
};
