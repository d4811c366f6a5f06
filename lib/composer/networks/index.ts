import type { NetworkAdapter } from '../types.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

/** A network is one file and one line here. */
const NETWORKS: readonly NetworkAdapter[] = [linkedin, x];

export function networkAt(host: string): NetworkAdapter | undefined {
  return NETWORKS.find(({ hosts }) => hosts.includes(host));
}
