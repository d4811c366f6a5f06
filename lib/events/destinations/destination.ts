import type { StoredEvent } from '../types.ts';

/** Who stands behind the events, as far as the policy's `sync.identity` lets it be said. */
export type Identity = { is: 'none' } | { is: 'pseudonym'; pseudonym: string } | { is: 'named'; name: string };

export interface WireContext {
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
