import { addressItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { ManagedService } from './managed.ts';

/** What the policy is to come from, as it is set now. */
export type Origin =
  | { from: 'managed'; text: string }
  | { from: 'managed-address' | 'address'; url: string }
  | { from: 'file' };

/** One that isn't brought by a person. */
export type Sourced = Exclude<Origin, { from: 'file' }>;

/** Under which is remembered how it goes. */
export const nameOf = (one: Sourced): string => (one.from === 'managed' ? 'managed' : one.url);

interface OriginPorts {
  items: Items;
  managed: Pick<ManagedService, 'current' | 'known'>;
}

/** The first that is set: the policy in managed storage, its address there, an address set in Settings, else a file. */
export function originReader({ items, managed }: OriginPorts) {
  async function fromSettings(): Promise<Origin> {
    const { value: url } = await items.read(addressItem);
    return url === null ? { from: 'file' } : { from: 'address', url };
  }

  return {
    async now(): Promise<Origin> {
      const { policy: text, policyUrl } = await managed.current();
      if (text !== undefined) return { from: 'managed', text };
      return policyUrl === undefined ? fromSettings() : { from: 'managed-address', url: policyUrl };
    },

    /** By what is known without waiting for managed storage, and so without the policy's text: a page waits for this. */
    async known(firstWaits: boolean): Promise<Origin> {
      const { setsPolicy, policyUrl } = await managed.known({ firstWaits });
      if (!setsPolicy) return fromSettings();
      return policyUrl === undefined ? { from: 'managed', text: '' } : { from: 'managed-address', url: policyUrl };
    },
  };
}
