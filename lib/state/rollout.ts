import { createStore } from 'zustand/vanilla';
import { EMPTY_FORM, type RolloutForm } from '../policy/rollout/form.ts';
import type { Send } from './ports.ts';

/** What the roll-out page begins with: the present configuration of this install. */
export interface RolloutStart {
  form: RolloutForm;
  /** Of the policy in force, as it came; null where there is none. */
  policyText: string | null;
  firefoxId: string;
}

export interface RolloutState {
  /** Null until it is known. */
  start: RolloutStart | null;
}

export interface RolloutPorts {
  send: Send;
  ids: { chromium: string; firefox: string };
}

/** The present configuration, for an admin who wants every browser of the company to have it. */
export function createRollout({ send, ids }: RolloutPorts) {
  const store = createStore<RolloutState>(() => ({ start: null }));
  return {
    store,
    async load(): Promise<void> {
      // The page keeps the form that it begins with: the one from before would be exported.
      store.setState({ start: null });
      const [file, source, keys, settings] = await Promise.all([
        send('policy.file').catch(() => null),
        send('policy.source').catch(() => null),
        send('policy.keys').catch(() => []),
        send('settings.get').catch(() => null),
      ]);
      const form: RolloutForm = {
        ...EMPTY_FORM,
        origin: source?.url ? 'address' : file ? 'inside' : 'none',
        policyUrl: source?.url ?? '',
        keys: keys.length > 0 ? JSON.stringify({ keys }, null, 2) : '',
        inline: settings?.inline ?? '',
        region: settings?.region ?? '',
        extensionId: ids.chromium,
      };
      const policyText = file && new TextDecoder().decode(file.bytes);
      store.setState({ start: { form, policyText, firefoxId: ids.firefox } });
    },
  };
}

export type Rollout = ReturnType<typeof createRollout>;
