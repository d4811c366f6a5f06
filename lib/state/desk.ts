import { createStore } from 'zustand/vanilla';
import type { Confirmed, ImportDoubt, ImportResult } from '../messages/protocol.ts';
import { asNextRevision, type PolicyDraft } from '../policy/edit/draft.ts';
import type { Problem } from '../policy/problem.ts';
import type { DeskDraft } from '../storage/types.ts';
import type { Examined, ExamineStep } from './examine.ts';
import type { ExamineOptions } from './examiner.ts';
import { createHistory, type History } from './history.ts';
import type { Send } from './ports.ts';

export type Candidate = Extract<Examined, { ok: true }>;

/** The file at hand as it is being written. */
export interface Work extends PolicyDraft {
  file: string;
  /** Otherwise than it came. */
  isChanged: boolean;
  /** It came signed: what is changed no longer is. */
  isSigned: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

export interface DeskState {
  /** What lies on the desk, and how far one is with it. */
  step:
    | { name: 'empty' }
    | { name: 'reading'; file: string; doing?: ExamineStep }
    | { name: 'refused'; file: string; text: string; problems: Problem[] }
    | { name: 'looking'; file: string; candidate: Candidate }
    | { name: 'done'; id: string; revision: number }
    | { name: 'failed' };
  /** Null where nothing lies there, or nothing that is text. */
  work: Work | null;
  /** It was changed since it was last looked at. */
  isStale: boolean;
  /** The browser could not keep the work for a reload. */
  isUnkept: boolean;
  /** Another tab keeps other work in the same place: this one's is kept by the page alone. */
  isElsewhere: boolean;
  isActivating: boolean;
  /** Why the last attempt put nothing in force: what was found, or nothing where nobody answered. */
  setback: { isGoingBack: boolean; problems: Problem[] } | null;
  /** To be answered before the policy can be put in force. */
  question: { doubt: ImportDoubt; fingerprint?: string } | null;
}

export interface DeskPorts {
  send: Send;
  /** Looks at a file beside the page. Rejects when its signal is aborted. */
  examine(bytes: Uint8Array, options: ExamineOptions): Promise<Examined>;
  /** Another policy is in force now. */
  onActivated(): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs it while no other tab's desk runs its own. */
  alone(run: () => Promise<void>): Promise<void>;
}

interface Attempt {
  ask(confirmed: Confirmed): Promise<ImportResult>;
  confirmed: Confirmed;
  isGoingBack: boolean;
  /** What lies on the desk is what goes in force; not so where another revision does, or where it was changed meanwhile. */
  isOnDesk(): boolean;
}

/** After so long without a change the policy is looked at again, and kept. */
const REST_MS = 250;

const NOTHING = { work: null, isStale: false, setback: null, question: null } as const;

/** The admin's desk: a policy is laid on it, looked at from all sides, changed, and put in force or taken away again. */
export function createDesk({ send, examine, onActivated, now, alone }: DeskPorts) {
  const store = createStore<DeskState>(() => ({
    step: { name: 'empty' },
    ...NOTHING,
    isUnkept: false,
    isElsewhere: false,
    isActivating: false,
  }));
  /** Puts the policy at hand in force, given the answers so far. */
  let attempt: Attempt | null = null;
  /** The file as it came, and its text within the signature. */
  let came: { bytes: Uint8Array; text: string; file: string; isSigned: boolean; wasChanged: boolean } | null = null;
  let history: History<PolicyDraft> | null = null;
  let looking = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let keeping = Promise.resolve();
  /** What lies in the browser's storage by this desk's doing, or where it began. */
  let lastKept: DeskDraft | null = null;

  async function tryNow(): Promise<void> {
    if (!attempt) return;
    const { ask, confirmed, isGoingBack, isOnDesk } = attempt;
    store.setState({ isActivating: true, setback: null, question: null });
    const result = await ask(confirmed).catch(() => null);
    if (result?.ok) {
      const { id, revision } = result;
      const leavesWork = !isOnDesk() && (history !== null || store.getState().step.name === 'reading');
      // What is in force lies here no longer, before that is said: the tab may be closed at once.
      if (!leavesWork) await forget();
      store.setState({ isActivating: false, ...(leavesWork ? {} : { step: { name: 'done', id, revision } }) });
      await onActivated();
      // Compared with what is in force now.
      if (leavesWork && history) changed();
    } else if (result?.confirm) {
      store.setState({ isActivating: false, question: { doubt: result.confirm, fingerprint: result.fingerprint } });
    } else {
      // The file was looked at and is as it was: whoever does what is asked can try again.
      store.setState({ isActivating: false, setback: { isGoingBack, problems: result?.problems ?? [] } });
    }
  }

  /** Starts anew with looking; whoever was at it is told to stop. */
  function next(): AbortSignal {
    looking.abort();
    clearTimeout(rest);
    looking = new AbortController();
    return looking.signal;
  }

  function bytesNow(): Uint8Array {
    const isAsItCame = came !== null && (!history || history.now.text === came.text);
    return isAsItCame && came ? came.bytes : new TextEncoder().encode(history?.now.text ?? '');
  }

  function show(examined: Examined, file: string): void {
    const step: DeskState['step'] = examined.ok
      ? { name: 'looking', file, candidate: examined }
      : { name: 'refused', file, text: examined.text, problems: examined.problems };
    store.setState({ step, isStale: false });
  }

  function showWork(isStale: boolean): void {
    if (!history || !came) return;
    const { now: draft, canUndo, canRedo } = history;
    const { file, isSigned, text, wasChanged } = came;
    const isChanged = wasChanged || draft.text !== text || draft.off.length > 0;
    store.setState({ work: { ...draft, file, isSigned, isChanged, canUndo, canRedo }, isStale });
  }

  /** After every change: shown at once, looked at and kept as soon as there is a moment. */
  function changed(): void {
    store.setState({ setback: null });
    showWork(true);
    const signal = next();
    rest = setTimeout(async () => {
      void keep();
      const examined = await examine(bytesNow(), { signal }).catch(() => null);
      if (signal.aborted || !came) return;
      if (examined) show(examined, came.file);
      else store.setState({ step: { name: 'failed' } });
    }, REST_MS);
  }

  /** One after the other, so that none takes the one before for another desk's; and no other tab looks or writes in between. */
  function keep(): Promise<void> {
    keeping = keeping.then(() => alone(keepNow)).catch(() => store.setState({ isUnkept: true }));
    return keeping;
  }

  /** Never over what another desk, in another tab, keeps in the same place. */
  async function keepNow(): Promise<void> {
    const { work } = store.getState();
    const kept: DeskDraft | null = work && {
      file: work.file,
      text: work.isChanged || !came ? work.text : textOf(came.bytes),
      off: [...work.off],
      isChanged: work.isChanged,
    };
    const there = await send('desk.get').catch(() => null);
    const isElsewhere = there !== null && !isSame(there, lastKept);
    if (isElsewhere) return store.setState({ isElsewhere: kept !== null, isUnkept: false });
    const isUnkept = await send('desk.set', kept).then(
      () => false,
      () => true,
    );
    if (!isUnkept) lastKept = kept;
    store.setState({ isUnkept: isUnkept && kept !== null, isElsewhere: false });
  }

  /** Settled when nothing of it is kept any more. */
  function forget(): Promise<void> {
    next();
    came = null;
    history = null;
    store.setState({ ...NOTHING });
    return keep();
  }

  async function lay(bytes: Uint8Array, file: string, changes?: Pick<PolicyDraft, 'off'>): Promise<void> {
    const signal = next();
    came = null;
    history = null;
    store.setState({ step: { name: 'reading', file }, ...NOTHING });
    const onStep = (doing: ExamineStep) => {
      if (!signal.aborted) store.setState({ step: { name: 'reading', file, doing } });
    };
    try {
      const examined = await examine(bytes, { signal, onStep });
      if (signal.aborted) return;
      const { text, isSigned } = examined;
      came = { bytes, text, file, isSigned, wasChanged: changes !== undefined };
      history = text ? createHistory<PolicyDraft>({ text, off: changes?.off ?? [] }, (one) => one.text.length) : null;
      show(examined, file);
      showWork(false);
      void keep();
    } catch {
      if (!signal.aborted) store.setState({ step: { name: 'failed' } });
    }
  }

  return {
    store,

    /** Looks at a file; of two laid down one after the other the later one counts. */
    lay: (bytes: Uint8Array, file: string): Promise<void> => lay(bytes, file),

    /** What lay there before the page was loaded again. */
    async restore(): Promise<void> {
      const kept = await send('desk.get').catch(() => null);
      if (!kept || store.getState().step.name !== 'empty') return;
      lastKept = kept;
      const { file, text, off, isChanged } = kept;
      await lay(new TextEncoder().encode(text), file, isChanged ? { off } : undefined);
    },

    /** The policy in force, to be changed: as its next revision. */
    async takeUp(file: string, revision: number): Promise<void> {
      const found = await send('policy.file').catch(() => null);
      if (!found) return store.setState({ step: { name: 'failed' } });
      await lay(found.bytes, file);
      if (history) this.edit((draft) => asNextRevision(draft, revision, now()));
    },

    /** Changes the policy at hand. Changes of one group in a row, such as typing in one field, are undone together. */
    edit(change: (draft: PolicyDraft) => PolicyDraft, group?: string): void {
      if (!history) return;
      const draft = change(history.now);
      if (draft.text === history.now.text && draft.off === history.now.off) return;
      history.push(draft, { group, at: now() });
      changed();
    },

    undo(): void {
      history?.undo();
      changed();
    },

    redo(): void {
      history?.redo();
      changed();
    },

    /** The file as it would be saved: as it came, signature and all, while nothing is changed. */
    file: (): { name: string; bytes: Uint8Array } => ({ name: came?.file ?? 'policy.json', bytes: bytesNow() }),

    activate(): Promise<void> {
      const bytes = bytesNow();
      const sent = { came, text: history?.now.text };
      attempt = {
        ask: (confirmed) => send('policy.import', { bytes, confirmed }),
        confirmed: {},
        isGoingBack: false,
        isOnDesk: () => came === sent.came && history?.now.text === sent.text,
      };
      return tryNow();
    },

    goBack(digest: string): Promise<void> {
      attempt = {
        ask: (confirmed) => send('policy.goBack', { digest, confirmed }),
        confirmed: {},
        isGoingBack: true,
        isOnDesk: () => false,
      };
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

    /** Takes away what lies there, or stops reading it. */
    clear(): void {
      void forget();
      store.setState({ step: { name: 'empty' } });
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;

const isSame = (a: DeskDraft, b: DeskDraft | null) =>
  b !== null && a.text === b.text && a.file === b.file && JSON.stringify(a.off) === JSON.stringify(b.off);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
