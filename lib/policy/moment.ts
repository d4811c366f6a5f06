/** Minutes east of UTC that a time (RFC 3339) says of itself; undefined where it doesn't, or says no more than that it is UTC. */
export function offsetMinutes(moment: string): number | undefined {
  const offset = /T.*([+-])(\d{2}):(\d{2})$/.exec(moment);
  if (!offset) return undefined;
  const [, sign, hours, minutes] = offset;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The clock of whoever wrote these times: what a share says of itself, else what now says. */
export function clockOf(now: string | undefined, shares: readonly { at: string }[] = []): (at: number) => number {
  const present = (now !== undefined && offsetMinutes(now)) || 0;
  const past = new Map(shares.map(({ at }) => [Date.parse(at), offsetMinutes(at) ?? present]));
  return (at) => past.get(at) ?? present;
}
