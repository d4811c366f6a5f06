import { createStore } from 'zustand/vanilla';
import type { EventData, EventRow } from '../events/types.ts';
import { setLanguage } from '../i18n.ts';
import { type Share, sharesFrom } from '../insights/shares.ts';
import type { PolicyState, ShareRequest, Trouble } from '../messages/protocol.ts';
import type { NetworkName } from '../policy/schema.ts';
import type { Settings, WriteDraft } from '../storage/types.ts';
import { type Awaited, isUntried, readAwaited } from './awaited.ts';
import { type Check, createCheck } from './check.ts';
import type { Clock, CurrentPage, Prepare, Send } from './ports.ts';
import { type Reader, readerOf } from './reader.ts';
import { createRemarkLog, type RemarkLog } from './remark-log.ts';
import { sendLatest } from './send-latest.ts';

/** Enough for a year of a keen colleague. */
const EVENTS = 2000;

const NO_DRAFT: WriteDraft = { text: '', network: 'linkedin', asked: false };

export interface PopupState extends Reader {
  phase: 'loading' | 'failed' | 'ready';
  /** Null: there is none yet. */
  policy: PolicyState | null;
  /** Where there is none, and the organisation is to bring one. */
  awaited: Awaited | null;
  check: Check | null;
  settings: Settings;
  /** Where this person works (ISO 3166-1), as they or the organisation say. */
  region?: string;
  seed: string;
  rows: EventRow[];
  shares: Share[];
  draft: WriteDraft;
  currentPage: CurrentPage | null;
  isOnline: boolean;
  /** What the employee should know of sync, and has not been told yet. */
  trouble: Trouble | null;
  /** Milliseconds since 1970, when the popup was opened. */
  now: number;
  /** What just happened, to be said once. */
  said:
    | { what: 'copied' | 'copy-failed' | 'share-failed' | 'demo-failed' | 'suggested' | 'suggest-failed' }
    | { what: 'opened'; network: NetworkName }
    | null;
}

export interface PopupPorts {
  send: Send;
  prepare: Prepare;
  clock: Clock;
  /** The browser's, the first first. */
  languages: readonly string[];
  isOnline(): boolean;
  currentPage(): Promise<CurrentPage | null>;
  copy(text: string): Promise<void>;
  demoPolicy(): Promise<Uint8Array>;
  /** A random text, another each time. */
  newId(): string;
}

/** What the popup shows, and all that can be done in it. The background holds the truth; this is a view of it. */
export function createPopup(ports: PopupPorts) {
  const { send, clock } = ports;
  const first = readerOf({}, ports.languages);
  setLanguage(first.language);
  const store = createStore<PopupState>(() => ({
    phase: 'loading',
    ...first,
    policy: null,
    awaited: null,
    check: null,
    settings: { isCounting: true },
    seed: '',
    rows: [],
    shares: [],
    draft: NO_DRAFT,
    currentPage: null,
    isOnline: ports.isOnline(),
    trouble: null,
    now: clock.now(),
    said: null,
  }));
  const saveDraft = sendLatest((draft: WriteDraft) => send('draft.set', draft));
  const logs = new Map<string, RemarkLog>();

  async function load(): Promise<void> {
    try {
      const [policy, page, settings, { seed }, rows, draft, currentPage, trouble] = await Promise.all([
        send('policy.state'),
        send('policy.get'),
        send('settings.get'),
        send('install.seed'),
        // Without these one can still share.
        send('events.list', { limit: EVENTS }).catch((): EventRow[] => []),
        send('draft.get').catch(() => null),
        ports.currentPage().catch(() => null),
        send('sync.trouble').catch(() => null),
      ]);
      const reader = readerOf(settings, ports.languages);
      setLanguage(reader.language);
      const awaited = policy ? null : await readAwaited(send);
      store.setState({
        phase: 'ready',
        ...reader,
        policy,
        awaited,
        check: page && createCheck(page, ports.prepare, clock, reader.language, reader.languages),
        settings,
        region: page?.region,
        seed,
        rows,
        shares: sharesFrom(rows.map(({ event }) => event)),
        draft: draft ? { ...draft, id: draft.id ?? ports.newId() } : NO_DRAFT,
        currentPage,
        trouble,
        now: clock.now(),
      });
      if (awaited && isUntried(awaited)) await fetchAwaited();
    } catch {
      store.setState({ phase: 'failed' });
    }
  }

  /** The organisation's policy, at once. What becomes of it is told by what is loaded then. */
  async function fetchAwaited(): Promise<void> {
    const { awaited } = store.getState();
    store.setState({ awaited: awaited && { ...awaited, isFetching: true } });
    const isAnswered = await send('policy.refresh', {}).then(
      () => true,
      () => false,
    );
    if (isAnswered) await load();
    else store.setState({ awaited });
  }

  return {
    store,
    load,
    fetchAwaited,

    /** A policy has been put in force somewhere, or the organisation has set where one comes from: whoever has none sees it. */
    async policyChanged(): Promise<void> {
      if (store.getState().policy === null) await load();
    },
    newDraftId: ports.newId,

    /** Where is told what becomes of the remarks on a draft. */
    remarksOn(draftId: string): RemarkLog {
      const sync = store.getState().policy?.policy.sync;
      const keepsReasons = sync?.to === 'endpoint' && sync.reasons;
      const log = logs.get(draftId) ?? createRemarkLog({ send, draftId, keepsReasons });
      logs.set(draftId, log);
      return log;
    },

    /** An emptied text is the end of a draft: the next one is another. */
    setDraft(draft: WriteDraft) {
      const id = draft.text === '' ? undefined : (draft.id ?? ports.newId());
      store.setState({ draft: { ...draft, id } });
      saveDraft({ ...draft, id });
    },

    async share(request: ShareRequest): Promise<void> {
      store.setState({ said: null });
      try {
        await send('share.start', request);
        store.setState({ said: { what: 'opened', network: request.network } });
        await load();
      } catch {
        store.setState({ said: { what: 'share-failed' } });
      }
    },

    /** A page that might be something for everybody. */
    async suggest(data: EventData['content.suggested']): Promise<void> {
      store.setState({ said: null });
      const recorded = await send('event.record', {
        event: { name: 'content.suggested', data },
        once: ports.newId(),
      }).catch(() => null);
      store.setState({ said: { what: recorded?.id ? 'suggested' : 'suggest-failed' } });
      // The disk may be full: then trying again is no help, and it is told.
      if (!recorded) store.setState({ trouble: await send('sync.trouble').catch(() => null) });
    },

    /** What the revision changed was seen: it isn't told again. */
    async noticed(): Promise<void> {
      const { policy } = store.getState();
      if (policy) store.setState({ policy: { ...policy, news: undefined } });
      await send('policy.noticed').catch(() => undefined);
    },

    /** It was read: it isn't told again. */
    async hearTrouble(): Promise<void> {
      const { trouble } = store.getState();
      store.setState({ trouble: null });
      if (trouble) await send('sync.told', { trouble }).catch(() => undefined);
    },

    async copy(text: string): Promise<void> {
      store.setState({ said: null });
      const isCopied = await ports.copy(text).then(
        () => true,
        () => false,
      );
      store.setState({ said: { what: isCopied ? 'copied' : 'copy-failed' } });
    },

    async tryDemo(): Promise<void> {
      store.setState({ phase: 'loading', said: null });
      const result = await ports
        .demoPolicy()
        .then((bytes) => send('policy.import', { bytes }))
        .catch(() => null);
      await load();
      if (!result?.ok) store.setState({ said: { what: 'demo-failed' } });
    },

    /** What was said has been heard. */
    hush: () => store.setState({ said: null }),

    setOnline: (isOnline: boolean) => store.setState({ isOnline }),
  };
}

export type Popup = ReturnType<typeof createPopup>;
