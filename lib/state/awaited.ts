import type { PolicySource } from '../messages/protocol.ts';
import type { Send } from './ports.ts';

/** A policy that isn't there yet, and that the organisation brings. */
export interface Awaited {
  source: PolicySource;
  isFetching: boolean;
}

/** To be asked where there is no policy. Null: nobody brings one, the person has to. */
export async function readAwaited(send: Send): Promise<Awaited | null> {
  const source = await send('policy.source').catch(() => null);
  return source?.isFixed ? { source, isFetching: false } : null;
}

/** It has its moment, and that hasn't come yet: whoever looks needn't wait for it. */
export const isUntried = ({ source }: Awaited): boolean =>
  source.from === 'managed-address' && source.lastTriedAt === undefined;
