import { createStore } from 'zustand/vanilla';
import type { Confirmed, ImportDoubt, ImportResult } from '../messages/protocol.ts';
import type { Problem } from '../policy/problem.ts';
import type { Examined } from './examine.ts';
import type { Send } from './ports.ts';

export type Candidate = Extract<Examined, { ok: true }>;

export interface DeskState {
  /** What lies on the desk, and how far one is with it. */
  step:
    | { name: 'empty' }
    | { name: 'reading'; file: string }
    | { name: 'refused'; file: string; text: string; problems: Problem[] }
    | { name: 'looking'; file: string; candidate: Candidate }
    | { name: 'done'; id: string; revision: number }
    | { name: 'failed' };
  isActivating: boolean;
  /** To be answered before the policy can be put in force. */
  question: { doubt: ImportDoubt; fingerprint?: string } | null;
}

export interface DeskPorts {
  send: Send;
  /** Slow for a large policy: leaves the page time to say that it reads. */
  examine(bytes: Uint8Array): Promise<Examined>;
  /** Another policy is in force now. */
  onActivated(): Promise<void>;
}

/** The admin's desk: a policy is laid on it, looked at from all sides, and put in force or taken away again. */
export function createDesk({ send, examine, onActivated }: DeskPorts) {
  const store = createStore<DeskState>(() => ({ step: { name: 'empty' }, isActivating: false, question: null }));
  /** Puts the policy at hand in force, given the answers so far. */
  let attempt: { ask(confirmed: Confirmed): Promise<ImportResult>; confirmed: Confirmed } | null = null;
  let bytesAtHand: Uint8Array = new Uint8Array();

  async function tryNow(): Promise<void> {
    if (!attempt) return;
    store.setState({ isActivating: true, question: null });
    const result = await attempt.ask(attempt.confirmed).catch(() => null);
    if (!result) store.setState({ step: { name: 'failed' }, isActivating: false });
    else if (result.ok) {
      const { id, revision } = result;
      store.setState({ step: { name: 'done', id, revision }, isActivating: false });
      await onActivated();
    } else if (result.confirm) {
      store.setState({ isActivating: false, question: { doubt: result.confirm, fingerprint: result.fingerprint } });
    } else {
      store.setState({ step: { name: 'refused', file: '', text: '', problems: result.problems }, isActivating: false });
    }
  }

  return {
    store,

    /** Looks at a file; of two laid down one after the other the later one counts. */
    async lay(bytes: Uint8Array, file: string): Promise<void> {
      bytesAtHand = bytes;
      store.setState({ step: { name: 'reading', file }, question: null });
      const examined = await examine(bytes);
      if (bytesAtHand !== bytes) return;
      store.setState({
        step: examined.ok ? { name: 'looking', file, candidate: examined } : { name: 'refused', file, ...examined },
      });
    },

    activate(): Promise<void> {
      const bytes = bytesAtHand;
      attempt = { ask: (confirmed) => send('policy.import', { bytes, confirmed }), confirmed: {} };
      return tryNow();
    },

    goBack(digest: string): Promise<void> {
      attempt = { ask: (confirmed) => send('policy.goBack', { digest, confirmed }), confirmed: {} };
      return tryNow();
    },

    /** Yes to the question; with the fingerprint that was typed, where it is about a key. */
    confirm(fingerprint?: string): Promise<void> {
      const { question } = store.getState();
      if (!attempt || !question) return Promise.resolve();
      const doubts = [...(attempt.confirmed.doubts ?? []), question.doubt];
      attempt.confirmed = { ...attempt.confirmed, doubts, ...(fingerprint ? { fingerprint } : {}) };
      return tryNow();
    },

    /** No to the question. */
    decline: () => store.setState({ question: null }),

    clear: () => store.setState({ step: { name: 'empty' }, question: null }),
  };
}

export type Desk = ReturnType<typeof createDesk>;
