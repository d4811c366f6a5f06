import { createStore } from 'zustand/vanilla';
import type { EventRow } from '../events/types.ts';
import { chooseLanguage, setLanguage, type UiLanguage } from '../i18n.ts';
import type { PolicyState, RequestOf, RevisionRow, SyncState } from '../messages/protocol.ts';
import type { Settings } from '../storage/types.ts';
import type { Clock, Send } from './ports.ts';

/** The newest that the Sync page lists. */
const EVENTS = 200;

export interface SettingsState {
  phase: 'loading' | 'failed' | 'ready';
  language: UiLanguage;
  /** Null: there is none. */
  policy: PolicyState | null;
  /** Ids of its rules that aren't checked yet. */
  notChecked: string[];
  revisions: RevisionRow[];
  rows: EventRow[];
  sync: SyncState | null;
  settings: Settings;
  isSending: boolean;
  /** What just happened, to be said once. */
  said: 'sent' | 'send-failed' | 'deleted' | 'saved' | 'failed' | null;
  /** Milliseconds since 1970, of the last load. */
  now: number;
}

export interface SettingsPorts {
  send: Send;
  clock: Clock;
  /** The browser's, the first first. */
  languages: readonly string[];
}

/** What the Settings page shows. The background holds the truth; this is a view of it. */
export function createSettings({ send, clock, languages }: SettingsPorts) {
  const first = chooseLanguage(languages);
  setLanguage(first);
  const store = createStore<SettingsState>(() => ({
    phase: 'loading',
    language: first,
    policy: null,
    notChecked: [],
    revisions: [],
    rows: [],
    sync: null,
    settings: { isCounting: true },
    isSending: false,
    said: null,
    now: clock.now(),
  }));

  function take(settings: Settings): Partial<SettingsState> {
    const language = settings.language ?? chooseLanguage(languages);
    setLanguage(language);
    return { settings, language };
  }

  async function load(): Promise<void> {
    try {
      const [settings, policy, page, revisions, rows, sync] = await Promise.all([
        send('settings.get'),
        send('policy.state'),
        send('policy.get'),
        send('policy.revisions'),
        send('events.list', { limit: EVENTS }),
        send('sync.state'),
      ]);
      store.setState({
        phase: 'ready',
        policy,
        notChecked: page?.compiled.notChecked ?? [],
        revisions,
        rows,
        sync,
        now: clock.now(),
        ...take(settings),
      });
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

  return {
    store,
    load,

    change: (part: RequestOf<'settings.set'>): Promise<void> =>
      attempt(async () => store.setState(take(await send('settings.set', part))), 'saved', 'failed'),

    forget: (): Promise<void> => attempt(() => send('events.forget'), 'deleted', 'failed'),

    async sendNow(): Promise<void> {
      store.setState({ isSending: true });
      await attempt(() => send('sync.now'), 'sent', 'send-failed');
      store.setState({ isSending: false });
    },

    hush: () => store.setState({ said: null }),
  };
}

export type SettingsModel = ReturnType<typeof createSettings>;
