import type { Session } from './session.ts';

/** How many remarks those are told of who can't see them: when nobody types, and only what is new. */
export function createAnnouncing() {
  let session: Session | null = null;
  let remarks: number | null = null;

  return (active: Session | null): number | null => {
    if (active !== session) [session, remarks] = [active, null];
    const now = active?.state.result.findings.length ?? 0;
    if (active?.isIdle && now !== (remarks ?? 0)) remarks = now;
    return remarks;
  };
}
