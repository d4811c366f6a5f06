import type { NetworkName } from '../../lib/policy/schema.ts';
import { Icon } from './icon.tsx';
import { LinkedInMark, XMark } from './icons.ts';

/** As the networks write themselves, in every language. */
export const networkLabels: Record<NetworkName, string> = { linkedin: 'LinkedIn', x: 'X' };

const MARKS = { linkedin: LinkedInMark, x: XMark };

export function NetworkMark({ network, size = 14 }: { network: NetworkName; size?: number }) {
  return <Icon of={MARKS[network]} size={size} />;
}
