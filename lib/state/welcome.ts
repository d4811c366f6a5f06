import { createStore } from 'zustand/vanilla';
import { setLanguage } from '../i18n.ts';
import type { PolicyState } from '../messages/protocol.ts';
import type { PackRule } from '../policy/packs/index.ts';
import type { Policy, Rule } from '../policy/schema.ts';
import type { Settings } from '../storage/types.ts';
import { type Awaited, readAwaited } from './awaited.ts';
import { type Check, createCheck } from './check.ts';
import type { Clock, Prepare, Send } from './ports.ts';
import { type Reader, readerOf } from './reader.ts';

export interface WelcomeState extends Reader {
  phase: 'loading' | 'failed' | 'ready';
  /** Null: there is none yet. */
  policy: PolicyState | null;
  /** Those of its packs included. */
  rules: readonly Rule[];
  /** Where there is none, and the organisation is to bring one. */
  awaited: Awaited | null;
  check: Check | null;
  settings: Settings;
  /** The last choice about counting could not be kept. */
  hasCountingFailed: boolean;
  /** `changed`: other guidelines have come while these were read, and are shown now. */
  acknowledgement: 'none' | 'done' | 'changed' | 'failed';
}

export interface WelcomePorts {
  send: Send;
  prepare: Prepare;
  clock: Clock;
  /** The browser's, the first first. */
  languages: readonly string[];
  demoPolicy(): Promise<Uint8Array>;
}

/** What holds for this person. The packs are many words: they are loaded only where the policy has some. */
async function rulesFor(policy: Policy, region: string | undefined): Promise<readonly Rule[]> {
  if (!policy.packs?.length) return policy.rules;
  const { withPacks } = await import('../policy/with-packs.ts');
  const isTheirs = ({ exceptRegions }: PackRule) => region === undefined || !exceptRegions?.includes(region);
  return withPacks(policy).rules.filter(isTheirs);
}

/** What the page of the first run shows. */
export function createWelcome({ send, prepare, clock, languages, demoPolicy }: WelcomePorts) {
  const first = readerOf({}, languages);
  setLanguage(first.language);
  const store = createStore<WelcomeState>(() => ({
    phase: 'loading',
    ...first,
    policy: null,
    rules: [],
    awaited: null,
    check: null,
    settings: { isCounting: true },
    hasCountingFailed: false,
    acknowledgement: 'none',
  }));

  async function load(): Promise<void> {
    try {
      const [policy, page, settings] = await Promise.all([
        send('policy.state'),
        send('policy.get'),
        send('settings.get'),
      ]);
      const reader = readerOf(settings, languages);
      setLanguage(reader.language);
      const check = page && createCheck(page, prepare, clock, reader.language, reader.languages);
      const rules = policy ? await rulesFor(policy.policy, page?.region) : [];
      const awaited = policy ? null : await readAwaited(send);
      store.setState({ phase: 'ready', ...reader, policy, rules, awaited, check, settings });
    } catch {
      store.setState({ phase: 'failed' });
    }
  }

  return {
    store,
    load,
    /** The organisation's policy, at once: this page opens on a whole fleet, so only by a press. */
    async fetchAwaited(): Promise<void> {
      const { awaited } = store.getState();
      store.setState({ awaited: awaited && { ...awaited, isFetching: true } });
      await send('policy.refresh', {}).catch(() => null);
      await load();
    },
    /** A policy has been put in force somewhere, or the organisation has set where one comes from: whoever has none sees it. */
    async policyChanged(): Promise<void> {
      if (store.getState().policy === null) await load();
    },
    async setCounting(isCounting: boolean): Promise<void> {
      // Words that stay as they are would not be read out again.
      if (store.getState().hasCountingFailed) store.setState({ hasCountingFailed: false });
      const settings = await send('settings.set', { isCounting }).catch(() => null);
      store.setState(settings ? { settings } : { hasCountingFailed: true });
    },
    async acknowledge(): Promise<void> {
      const digest = store.getState().policy?.digest;
      if (digest === undefined) return;
      const acknowledgement = await send('policy.acknowledge', { digest }).then(
        (done) => (done ? 'done' : 'changed'),
        () => 'failed' as const,
      );
      if (acknowledgement === 'changed') await load();
      store.setState({ acknowledgement });
    },
    async tryDemo(): Promise<void> {
      const bytes = await demoPolicy().catch(() => null);
      if (bytes) await send('policy.import', { bytes }).catch(() => null);
      await load();
    },
  };
}

export type Welcome = ReturnType<typeof createWelcome>;
