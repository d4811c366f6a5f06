import type { StoredEvent } from '../types.ts';

/** Who stands behind the events, as far as the policy's `sync.identity` lets it be said. */
export type Identity = { is: 'none' } | { is: 'pseudonym'; pseudonym: string } | { is: 'named'; name: string };

/** Who stands behind an event: as it was when it happened, and no more than may be said now. */
export function identityOf({ as }: StoredEvent, now: Identity): Identity {
  if (as?.is === 'pseudonym' && now.is !== 'none') return as;
  return as?.is === 'named' && now.is === 'named' ? now : { is: 'none' };
}

export interface WireContext {
  /** As it is now. */
  identity: Identity;
  /** Of the extension. */
  version: string;
}

/** A way of putting events into a request. One file each; `index.ts` is the table. */
export interface Destination {
  /** @param events at least one, oldest first */
  encode(events: readonly StoredEvent[], context: WireContext): { contentType: string; body: string };
  /** Why an answer of 2xx is none: some endpoints refuse in the body. Undefined: taken. */
  refusal?(body: string): string | undefined;
}
