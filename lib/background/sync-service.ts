import { type ExportFile, type ExportFormat, exportFile } from '../events/export.ts';
import type { Outbox } from '../events/outbox.ts';
import { isToken } from '../events/sync/request.ts';
import { readSyncState, type StatePorts, whyStopped } from '../events/sync/state.ts';
import type { Sync } from '../events/sync/sync.ts';
import { isWebhookSecret } from '../events/sync/webhook-signature.ts';
import { uuidV7 } from '../events/uuid.ts';
import type { RequestOf, SyncState } from '../messages/protocol.ts';
import type { Random } from '../platform/random.ts';
import { employeeItem, secretsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { InForce } from './in-force.ts';
import type { RetentionService } from './retention.ts';
import type { Series } from './series.ts';
import type { targetReader } from './sync-target.ts';
import type { TroubleService } from './sync-trouble.ts';
import { t } from './texts.ts';

type Ports = StatePorts & {
  items: Items;
  random: Pick<Random, 'bytes'>;
  outbox: Pick<Outbox, 'unpark' | 'list'>;
  sync: Pick<Sync, 'run' | 'test' | 'pause' | 'beginAnew'>;
  series: Pick<Series, 'renew'>;
  trouble: Pick<TroubleService, 'notRecorded'>;
  retention: Pick<RetentionService, 'stranded' | 'givenUp'>;
  target: ReturnType<typeof targetReader>;
  inForce(): Promise<InForce | null>;
};

/** As many as there may be, and some. */
const ALL = 1_000_000;

/** What a person can see of sync and do about it. */
export function createSyncService(ports: Ports) {
  const { items, outbox, sync, series, trouble, retention, target, inForce, clock, random } = ports;

  async function state(): Promise<SyncState> {
    const [policy, where, notRecorded, stranded, givenUp] = await Promise.all([
      inForce(),
      target.read(),
      trouble.notRecorded(),
      retention.stranded(),
      retention.givenUp(),
    ]);
    const wants = where && (await target.wants(where.endpoint));
    return {
      ...(await readSyncState(ports, policy?.policy.id, where)),
      ...(notRecorded ? { notRecorded } : {}),
      ...(stranded.length > 0 ? { stranded } : {}),
      ...(givenUp ? { givenUp } : {}),
      ...(where && wants ? { as: where.identity, wants } : {}),
    };
  }

  return {
    state,

    /** Why nothing is sent at present. */
    stopped: async (): Promise<SyncState['stopped']> => {
      const where = await target.read();
      return where ? whyStopped(ports, where) : undefined;
    },

    async now(): Promise<SyncState> {
      await sync.run({ isWished: true });
      return state();
    },

    async again(): Promise<SyncState> {
      const where = await target.read();
      if (where) await outbox.unpark(where.policyId);
      await sync.run({ isWished: true });
      return state();
    },

    async test(): Promise<{ ok: boolean; said: string }> {
      const policy = (await inForce())?.policy;
      if (!policy) throw new Error('There is no policy, and so no endpoint.');
      const now = clock.now();
      const as = await target.standsBehind(policy);
      return sync.test({
        name: 'sync.tested',
        data: {},
        id: uuidV7(now, random.bytes(10)),
        sequence: 0,
        time: new Date(now).toISOString(),
        policy: { id: policy.id, revision: policy.revision },
        ...(as ? { as } : {}),
      });
    },

    /** @throws Error when a secret is none: it could not be sent, or would sign nothing */
    async give({ name, ...secrets }: RequestOf<'sync.give'>): Promise<SyncState> {
      const { webhookSecret } = secrets;
      const token = secrets.token?.trim();
      if (token && !isToken(token)) throw new Error(t('noToken'));
      if (webhookSecret && !isWebhookSecret(webhookSecret)) throw new Error(t('noSecret'));
      if (name !== undefined) await items.write(employeeItem, name);
      const { value: before } = await items.read(secretsItem);
      const after = await items.change(secretsItem, (before) => {
        const given = { ...before, ...secrets, ...(token ? { token } : {}) };
        return Object.fromEntries(Object.entries(given).filter(([, one]) => one !== null && one !== undefined));
      });
      const isAnother = before.token !== after.token || before.webhookSecret !== after.webhookSecret;
      await (isAnother ? sync.beginAnew() : sync.run());
      return state();
    },

    async export(format: ExportFormat): Promise<ExportFile> {
      const [rows, where] = await Promise.all([outbox.list(ALL), target.read()]);
      const identity = where?.identity ?? { is: 'none' };
      return exportFile(format, rows.toReversed(), { identity, now: clock.now() });
    },

    async renew(): Promise<SyncState> {
      await sync.pause(series.renew);
      return state();
    },
  };
}

export type SyncService = ReturnType<typeof createSyncService>;
