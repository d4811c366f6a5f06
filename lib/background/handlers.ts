import type { Outbox } from '../events/outbox.ts';
import { chooseLanguage, setLanguage } from '../i18n.ts';
import type { Handlers } from '../messages/serve.ts';
import { deskItem, draftItem, employeeItem, settingsItem } from '../storage/items.ts';
import type { Items } from '../storage/stored.ts';
import type { Settings } from '../storage/types.ts';
import type { createEventDoor } from './events.ts';
import type { InstallService } from './install.ts';
import type { ManagedService } from './managed.ts';
import type { PolicyService } from './policy.ts';
import type { Postings } from './posting.ts';
import type { RetentionService } from './retention.ts';
import type { Series } from './series.ts';
import type { Shares } from './shares.ts';
import type { PolicySourceService } from './source.ts';
import type { SyncService } from './sync-service.ts';
import type { TroubleService } from './sync-trouble.ts';
import { t } from './texts.ts';

export interface Services {
  /** Runs the checker's script in a frame of a page. */
  bringChecker(frame: { tabId: number; frameId: number }): Promise<void>;
  items: Items;
  session: Items;
  install: InstallService;
  managed: Pick<ManagedService, 'settings'>;
  policy: PolicyService;
  source: PolicySourceService;
  shares: Shares;
  postings: Postings;
  recordEvent: ReturnType<typeof createEventDoor>;
  outbox: Pick<Outbox, 'list'>;
  series: Pick<Series, 'forget'>;
  sync: { pause<T>(run: () => Promise<T>): Promise<T> };
  syncService: SyncService;
  trouble: Pick<TroubleService, 'untold' | 'tell'>;
  retention: Pick<RetentionService, 'heardOf'>;
  languages(): readonly string[];
}

/** What answers each message of the protocol. */
export function createHandlers(services: Services): Handlers {
  const { items, session, install, managed, policy, source, shares, postings, outbox, sync, syncService, trouble } =
    services;

  /** Problems are told in the employee's language. */
  async function speak(): Promise<void> {
    const { language } = (await items.read(settingsItem)).value;
    setLanguage(language ?? chooseLanguage(services.languages()));
  }

  return {
    'policy.get': () => policy.forPage(),
    'checker.bring': async (_, sender) => {
      if (sender.from === 'page') await services.bringChecker(sender);
    },
    'policy.state': async () => {
      await speak();
      return policy.state();
    },
    'policy.import': async ({ bytes, confirmed }) => {
      await speak();
      return policy.import(bytes, confirmed);
    },
    'policy.goBack': async ({ digest, confirmed }) => {
      await speak();
      return policy.goBack(digest, confirmed);
    },
    'policy.source': async () => {
      await speak();
      return source.state();
    },
    'policy.address.set': async ({ url, confirmed }) => {
      await speak();
      return source.setAddress(url, confirmed);
    },
    'policy.address.clear': () => source.clearAddress(),
    'policy.refresh': async ({ confirmed }) => {
      await speak();
      return source.refresh(confirmed);
    },
    'policy.noticed': () => policy.noticed(),
    'policy.revisions': () => policy.list(),
    'policy.keys': () => policy.keys(),
    'policy.file': () => policy.file(),
    'policy.acknowledge': ({ digest }) => policy.acknowledge(digest),

    'share.start': (request) => shares.start(request),
    'share.claim': ({ network }, { from, ...sender }) =>
      from === 'page' && sender.tabId !== undefined ? shares.claim(sender.tabId, network) : null,

    'share.hush': async ({ shareId }, { from, ...sender }) => {
      if (from === 'page' && sender.tabId !== undefined) await shares.hush(sender.tabId, shareId);
    },

    'share.posting': (post, sender) => postings.begin(post, sender),
    'share.notPosted': async ({ once }) => {
      await postings.takeBack(once);
    },

    'event.record': (request, sender) => services.recordEvent(request, sender),
    'events.list': ({ limit }) => outbox.list(limit),
    'events.forget': () =>
      // What is just being sent comes to its end first.
      sync.pause(async () => {
        await postings.forget();
        await shares.forget();
        await services.series.forget();
        await services.retention.heardOf();
        await items.write(employeeItem, null);
      }),

    'events.export': ({ format }) => syncService.export(format),
    'install.renew': () => syncService.renew(),

    'sync.state': () => syncService.state(),
    'sync.now': () => syncService.now(),
    'sync.again': () => syncService.again(),
    'sync.test': () => syncService.test(),
    'sync.give': async (given) => {
      await speak();
      return syncService.give(given);
    },
    'sync.trouble': () => trouble.untold(),
    'sync.told': ({ trouble: told }) => trouble.tell(told),

    'settings.get': async () => (await items.read(settingsItem)).value,
    'settings.set': async (part) => {
      const { locked } = await managed.settings({ mustBeSure: true });
      if (locked.some((key) => key !== 'policy' && part[key] !== undefined)) {
        await speak();
        throw new Error(t('locked'));
      }
      return items.change(settingsItem, (settings) => changed(settings, part));
    },
    'settings.managed': () => managed.settings(),
    'install.seed': async () => ({ seed: (await install.read()).seed }),

    'draft.get': async () => (await session.read(draftItem)).value,
    'draft.set': (draft) => session.write(draftItem, draft),
    'desk.get': async () => (await session.read(deskItem)).value,
    'desk.set': (draft) => session.write(deskItem, draft),
  };
}

/** Null takes a choice back. */
function changed(settings: Settings, part: { [Key in keyof Settings]?: Settings[Key] | null }): Settings {
  const chosen = Object.entries({ ...settings, ...part }).filter(([, value]) => value !== null && value !== undefined);
  return { isCounting: true, ...Object.fromEntries(chosen) };
}
