import type { Stopped } from './gate.ts';
import type { Session } from './session.ts';
import type { GuardServices } from './types.ts';
import { type Obstacle, type RulesNow, type Verdict, verdictOf } from './verdict.ts';
import type { GuardModel } from './view.ts';

interface StoppingOptions extends Pick<RulesNow, 'failClosed'> {
  services: GuardServices;
  onChange(): void;
}

/** A press on Post that was stopped, until the person has decided: posts anyway, goes back, or has mended what stood in the way. */
export function createStopping({ services, failClosed, onChange }: StoppingOptions) {
  let stopped: Stopped | null = null;

  function set(next: Stopped | null): void {
    stopped = next;
    onChange();
  }

  function show(verdict: Verdict): void {
    set(stopped && !verdict.goes ? { ...stopped, ...verdict } : null);
  }

  const remember = (obstacles: readonly Obstacle[]) => {
    for (const { session, finding } of obstacles) session.draft.asked.add(finding.id);
  };

  return {
    get current() {
      return stopped;
    },

    stop(next: Stopped): void {
      next.sessions[0]?.keepCaret();
      set(next);
    },

    /**
     * What was not shown is not passed with it: the rules may have changed meanwhile.
     * @param reason where something that blocks is passed
     */
    pass(reason: string | undefined): void {
      const passed = stopped;
      if (!passed) return;
      const verdict = verdictOf(passed.sessions, { failClosed });
      if (!wereShown(verdict, passed)) {
        show(verdict);
        return;
      }
      set(null);
      const obstacles = verdict.goes ? [] : verdict.obstacles;
      remember(obstacles);
      for (const { session, finding } of obstacles) {
        const { state, remarked } = session;
        if (!state.result.isProtected) services.record.overridden(finding, remarked, reason);
      }
      passed.pass();
    },

    /** @returns the composer that one goes back to */
    back(): Session | null {
      const left = stopped;
      if (left) remember(left.obstacles);
      set(null);
      return left?.sessions[0] ?? null;
    },

    /** Something was mended, or the rules are others: the dialog closes by itself once nothing stands in the way any more. */
    judgeAgain(): void {
      if (stopped) show(verdictOf(stopped.sessions, { failClosed }));
    },

    parted(session: Session): void {
      if (stopped?.sessions.includes(session)) set(null);
    },

    model(): GuardModel['gate'] {
      if (!stopped) return null;
      const { sessions, obstacles, stops } = stopped;
      const parts = sessions.map((session, index) => ({
        key: `part-${index}`,
        text: session.state.text,
        findings: obstacles.filter((one) => one.session === session).map(({ finding }) => finding),
      }));
      return { stops, parts };
    },
  };
}

/** Does nothing stand in the way but what the person has seen, as heavy as they have seen it? */
function wereShown(verdict: Verdict, { obstacles: shown }: Stopped): boolean {
  if (verdict.goes) return true;
  // Stopped without an obstacle: there was no check.
  if (verdict.obstacles.length === 0) return shown.length === 0;
  return verdict.obstacles.every(({ session, finding: { id, severity, override } }) =>
    shown.some(
      (one) =>
        one.session === session &&
        one.finding.id === id &&
        one.finding.severity === severity &&
        one.finding.override === override,
    ),
  );
}

export type Stopping = ReturnType<typeof createStopping>;
