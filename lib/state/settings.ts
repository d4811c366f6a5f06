import { createStore } from 'zustand/vanilla';
import type { ExportFile, ExportFormat } from '../events/export.ts';
import type { EventRow } from '../events/types.ts';
import { setLanguage } from '../i18n.ts';
import type { ManagedSettings, PolicyState, ReplyOf, RequestOf, RevisionRow, SyncState } from '../messages/protocol.ts';
import type { Settings } from '../storage/types.ts';
import type { Clock, Send } from './ports.ts';
import { type Reader, readerOf } from './reader.ts';

/** The newest that the Sync page lists. */
const EVENTS = 200;

/** What a page of Settings may lack while the others are whole: each comes out of another store of the browser's. */
export type SettingsPart = 'revisions' | 'events' | 'sync';

export interface SettingsState extends Reader {
  phase: 'loading' | 'failed' | 'ready';
  /** Null: there is none. */
  policy: PolicyState | null;
  /** Ids of its rules that aren't checked yet. */
  notChecked: string[];
  revisions: RevisionRow[];
  rows: EventRow[];
  sync: SyncState | null;
  /** What could not be had when it was last asked for, with the reason as the browser gives it. */
  lacking: Partial<Record<SettingsPart, string>>;
  settings: Settings;
  /** What the organisation set; null until the browser has said. */
  managed: ManagedSettings | null;
  isSending: boolean;
  /** What just happened, to be said once. */
  said: 'sent' | 'send-failed' | 'deleted' | 'saved' | 'renewed' | 'exported' | 'failed' | null;
  isTesting: boolean;
  /** What came of the last test event. */
  tested: TestResult | null;
  /** Milliseconds since 1970, of the last load. */
  now: number;
}

/** The endpoint's answer, or that none could be got. */
export type TestResult = ReplyOf<'sync.test'> | 'failed';

export interface SettingsPorts {
  send: Send;
  clock: Clock;
  /** The browser's, the first first. */
  languages: readonly string[];
  /** Hands a file to the person. */
  save(file: ExportFile): void;
}

/** What the Settings page shows. The background holds the truth; this is a view of it. */
export function createSettings({ send, clock, languages, save }: SettingsPorts) {
  const first = readerOf({}, languages);
  setLanguage(first.language);
  const store = createStore<SettingsState>(() => ({
    phase: 'loading',
    ...first,
    policy: null,
    notChecked: [],
    revisions: [],
    rows: [],
    sync: null,
    lacking: {},
    settings: { isCounting: true },
    managed: null,
    isSending: false,
    isTesting: false,
    tested: null,
    said: null,
    now: clock.now(),
  }));

  function take(settings: Settings): Partial<SettingsState> {
    const reader = readerOf(settings, languages);
    setLanguage(reader.language);
    return { settings, ...reader };
  }

  async function load(): Promise<void> {
    try {
      const lacking: SettingsState['lacking'] = {};
      /** What was there before stays. */
      const part = <Value>(name: SettingsPart, asked: Promise<Value>, before: Value): Promise<Value> =>
        asked.catch((error: unknown) => {
          lacking[name] = error instanceof Error ? error.message : String(error);
          return before;
        });
      const before = store.getState();
      const [settings, policy, page, revisions, rows, sync] = await Promise.all([
        send('settings.get'),
        send('policy.state'),
        send('policy.get').catch(() => null),
        part('revisions', send('policy.revisions'), before.revisions),
        part('events', send('events.list', { limit: EVENTS }), before.rows),
        part('sync', send('sync.state'), before.sync),
      ]);
      store.setState({
        phase: 'ready',
        policy,
        notChecked: page?.compiled.notChecked ?? [],
        revisions,
        rows,
        sync,
        lacking,
        now: clock.now(),
        ...take(settings),
      });
      // The browser may take seconds to tell what the organisation set: nothing waits for it.
      void send('settings.managed').then(
        (managed) => store.setState({ managed }),
        () => undefined,
      );
    } catch {
      // What is shown already stays; only a page with nothing on it says that it failed.
      if (store.getState().phase !== 'ready') store.setState({ phase: 'failed' });
    }
  }

  /** Does something and says how it went. */
  async function attempt(doing: () => Promise<unknown>, well: SettingsState['said'], badly: SettingsState['said']) {
    store.setState({ said: null });
    try {
      await doing();
      await load();
      store.setState({ said: well });
    } catch {
      store.setState({ said: badly });
    }
  }

  async function sendBy(name: 'sync.now' | 'sync.again'): Promise<void> {
    // Refused before, it may stay so; but what is refused now, or again, wasn't sent.
    const refusedBefore = name === 'sync.again' ? 0 : (store.getState().sync?.parked ?? 0);
    store.setState({ isSending: true });
    await attempt(
      async () => {
        const { waiting, parked } = await send(name);
        if (waiting > 0 || parked > refusedBefore) throw new Error('Something is left.');
      },
      'sent',
      'send-failed',
    );
    await load();
    store.setState({ isSending: false });
  }

  return {
    store,
    load,

    change: (part: RequestOf<'settings.set'>): Promise<void> =>
      attempt(async () => store.setState(take(await send('settings.set', part))), 'saved', 'failed'),

    forget: (): Promise<void> => attempt(() => send('events.forget'), 'deleted', 'failed'),

    sendNow: (): Promise<void> => sendBy('sync.now'),
    /** What was refused, too. */
    sendAgain: (): Promise<void> => sendBy('sync.again'),

    async test(): Promise<void> {
      store.setState({ isTesting: true, tested: null });
      const tested = await send('sync.test').catch((): TestResult => 'failed');
      await load();
      store.setState({ isTesting: false, tested });
    },

    give: (given: RequestOf<'sync.give'>): Promise<void> => attempt(() => send('sync.give', given), 'saved', 'failed'),

    /** What waited too long was told. */
    async hearOfGivenUp(): Promise<void> {
      await send('sync.told', { trouble: 'given-up' }).catch(() => undefined);
      await load();
    },

    renew: (): Promise<void> => attempt(() => send('install.renew'), 'renewed', 'failed'),

    export: (format: ExportFormat): Promise<void> =>
      attempt(async () => save(await send('events.export', { format })), 'exported', 'failed'),

    hush: () => store.setState({ said: null }),
  };
}

export type SettingsModel = ReturnType<typeof createSettings>;
