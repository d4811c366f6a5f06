import { createStore } from 'zustand/vanilla';
import type { Confirmed, ImportDoubt, ImportResult, PolicySource } from '../messages/protocol.ts';
import type { Problem } from '../policy/problem.ts';
import type { Send } from './ports.ts';

export interface AddressState {
  /** Null until it is known. */
  source: PolicySource | null;
  isAsking: boolean;
  /** What was wrong with the last try, the answer to what was pressed here. */
  problems: Problem[];
  outcome: 'none' | 'in-force' | 'unchanged' | 'no-permission' | 'failed';
  question: { doubt: ImportDoubt; fingerprint?: string } | null;
}

export interface AddressPorts {
  send: Send;
  /** Asks the person; called before anything is awaited, in the handler of a press. */
  askToReach(url: string): Promise<boolean>;
  /** Another policy may be in force now. */
  onChanged(): Promise<void>;
}

/** The address that the policy is fetched from: set, asked anew, stopped; and how it went. */
export function createAddress({ send, askToReach, onChanged }: AddressPorts) {
  const store = createStore<AddressState>(() => ({
    source: null,
    isAsking: false,
    problems: [],
    outcome: 'none',
    question: null,
  }));
  let attempt: { ask(confirmed: Confirmed): Promise<ImportResult>; confirmed: Confirmed } | null = null;

  async function load(): Promise<void> {
    const source = await send('policy.source').catch(() => null);
    if (source) store.setState({ source });
  }

  async function tryNow(): Promise<void> {
    if (!attempt) return;
    store.setState({ isAsking: true, question: null, problems: [], outcome: 'none' });
    const result = await attempt.ask(attempt.confirmed).catch(() => null);
    if (!result) store.setState({ outcome: 'failed' });
    else if (result.ok) store.setState({ outcome: result.isUnchanged ? 'unchanged' : 'in-force' });
    else if (result.confirm) store.setState({ question: { doubt: result.confirm, fingerprint: result.fingerprint } });
    else store.setState({ problems: result.problems });
    await load();
    store.setState({ isAsking: false });
    if (result?.ok) await onChanged();
  }

  /** The right to reach the address first: the browser gives it only in answer to a press. */
  async function withPermission(url: string, ask: (confirmed: Confirmed) => Promise<ImportResult>): Promise<void> {
    const isAllowed = await askToReach(url).catch(() => false);
    if (!isAllowed) return store.setState({ outcome: 'no-permission', problems: [] });
    attempt = { ask, confirmed: {} };
    await tryNow();
  }

  return {
    store,
    load,

    /** Fetches from there now, and from now on. An address that is none is told by the background. */
    set(url: string): Promise<void> {
      const ask = (confirmed: Confirmed) => send('policy.address.set', { url, confirmed });
      if (/^https?:\/\/[^/]/i.test(url) && URL.canParse(url)) return withPermission(url, ask);
      attempt = { ask, confirmed: {} };
      return tryNow();
    },

    refresh(): Promise<void> {
      const { url } = store.getState().source ?? {};
      return url ? withPermission(url, (confirmed) => send('policy.refresh', { confirmed })) : Promise.resolve();
    },

    async stop(): Promise<void> {
      const source = await send('policy.address.clear').catch(() => null);
      store.setState(source ? { source, outcome: 'none', problems: [] } : { outcome: 'failed' });
      if (source) await onChanged();
    },

    confirm(fingerprint?: string): Promise<void> {
      const { question } = store.getState();
      if (!attempt || !question) return Promise.resolve();
      const doubts = [...(attempt.confirmed.doubts ?? []), question.doubt];
      attempt.confirmed = { ...attempt.confirmed, doubts, ...(fingerprint ? { fingerprint } : {}) };
      return tryNow();
    },

    /** Asks what the last refresh, which had nobody to ask, was refused for. */
    askAboutTrouble(): void {
      const { confirm, fingerprint } = store.getState().source?.trouble ?? {};
      if (!confirm) return;
      attempt = { ask: (confirmed) => send('policy.refresh', { confirmed }), confirmed: {} };
      store.setState({ question: { doubt: confirm, fingerprint } });
    },

    decline: () => store.setState({ question: null }),
  };
}

export type Address = ReturnType<typeof createAddress>;
