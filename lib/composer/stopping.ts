import type { Stopped } from './gate.ts';
import type { Session } from './session.ts';
import type { GuardServices } from './types.ts';
import type { Obstacle } from './verdict.ts';
import type { GuardModel } from './view.ts';

interface StoppingOptions {
  services: GuardServices;
  onChange(): void;
}

/** A press on Post that was stopped, until the person has decided: posts anyway, goes back, or has mended what stood in the way. */
export function createStopping({ services, onChange }: StoppingOptions) {
  let stopped: Stopped | null = null;

  function set(next: Stopped | null): void {
    stopped = next;
    onChange();
  }

  const remember = ({ obstacles }: Stopped) => {
    for (const { session, finding } of obstacles) session.asked.add(finding.id);
  };

  return {
    get current() {
      return stopped;
    },

    stop(next: Stopped): void {
      next.sessions[0]?.keepCaret();
      set(next);
    },

    /** @param reason where something that blocks is passed */
    pass(reason: string | undefined): void {
      const passed = stopped;
      if (!passed) return;
      set(null);
      remember(passed);
      for (const { session, finding } of passed.obstacles) {
        const { state, composer } = session;
        if (!state.result.isProtected) services.record.overridden(finding, composer.network, reason);
      }
      passed.pass();
    },

    /** @returns the composer that one goes back to */
    back(): Session | null {
      const left = stopped;
      if (left) remember(left);
      set(null);
      return left?.sessions[0] ?? null;
    },

    /** Something was mended: the dialog closes by itself once nothing stands in the way any more. */
    judgeAgain(): void {
      if (!stopped) return;
      const obstacles = stopped.sessions.flatMap((session) =>
        session.state.result.findings
          .filter(({ severity }) => severity !== 'hint')
          .map((finding): Obstacle => ({ session, finding })),
      );
      const stops = obstacles.some(({ finding }) => finding.severity === 'block');
      set(obstacles.length > 0 ? { ...stopped, stops, obstacles } : null);
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

export type Stopping = ReturnType<typeof createStopping>;
