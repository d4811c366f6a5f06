import type { SyncEndpoint } from '../../lib/policy/schema.ts';

/** A small policy as bytes, with an item to share and rules of each severity. Its endpoint is optional. */
export function policyBytes({
  revision = 1,
  sync,
}: {
  revision?: number;
  sync?: Partial<SyncEndpoint> & { url: string };
} = {}): Uint8Array {
  const policy = {
    klarpost: 1,
    id: 'nordhavn',
    revision,
    organization: { name: 'Nordhavn Energi', domains: ['nordhavn.example'] },
    rules: [
      { id: 'no-guarantee', kind: 'forbid', severity: 'block', match: { terms: ['guarantee'] } },
      { id: 'no-shouting', kind: 'count', severity: 'warn', of: 'exclamations', max: 1 },
    ],
    content: { items: [{ id: 'wind-2026', title: 'Wind', url: 'https://nordhavn.example/wind' }] },
    sync: sync ? { to: 'endpoint', ...sync } : { to: 'local' },
  };
  return new TextEncoder().encode(JSON.stringify(policy));
}
