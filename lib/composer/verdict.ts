import type { Finding } from '../checker/types.ts';
import type { Session } from './session.ts';

/** A remark that stands in the way, and the draft that it is about: a thread has several. */
export interface Obstacle {
  session: Session;
  finding: Finding;
}

/** What stands in the way, or is asked about once. Stopped without an obstacle: there was no check. */
export type Verdict = { goes: true } | { goes: false; stops: boolean; obstacles: Obstacle[] };

export interface RulesNow {
  /** Are the rules still on their way? */
  isLoading(): boolean;
  failClosed(): boolean;
}

/**
 * Something that blocks stops; a warning is asked about once for each finding; a hint never stands in the way. Without a check
 * a post goes, unless the policy says `failClosed`.
 */
export function verdictOf(group: readonly Session[], now: Pick<RulesNow, 'failClosed'>): Verdict {
  const obstacles = group.flatMap((session): Obstacle[] =>
    obstaclesOf(session).map((finding) => ({ session, finding })),
  );
  if (obstacles.length > 0) {
    return { goes: false, stops: obstacles.some(({ finding }) => finding.severity === 'block'), obstacles };
  }
  return isUnchecked(group) && now.failClosed() ? { goes: false, stops: true, obstacles } : { goes: true };
}

function obstaclesOf(session: Session): Finding[] {
  const passed = new Set(session.started?.overridden);
  return session
    .checkNow()
    .result.findings.filter(
      ({ id, ruleId, severity }) =>
        (severity === 'block' && !passed.has(ruleId)) || (severity === 'warn' && !session.draft.asked.has(id)),
    );
}

export const isUnchecked = (group: readonly Session[]): boolean => group.some(({ state }) => !state.isChecked);
