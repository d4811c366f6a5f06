import { useSyncExternalStore } from 'react';
import { pageData } from '../practice.ts';
import type { Post } from '../wire.ts';

/** Three small things that many components look at: the address, the posts, the toast. */
function createStore<Value>(value: Value) {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => value,
    set: (next: Value) => {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, () => value),
  };
}

export interface Tweet {
  id: string;
  name: string;
  handle: string;
  text: string;
  permalink: string;
}

/** What a composer was opened for, besides its address. */
export interface ComposeState {
  replyTo?: Tweet;
  quote?: Tweet;
}

export interface Route {
  url: URL;
  state: ComposeState;
}

const readRoute = (): Route => ({ url: new URL(location.href), state: history.state ?? {} });

export const route = createStore<Route>(readRoute());
addEventListener('popstate', () => route.set(readRoute()));

/** To another address, without loading the page anew. */
export function navigate(path: string, state: ComposeState = {}): void {
  history.pushState(state, '', path);
  route.set(readRoute());
}

export const posts = createStore<Post[]>([...pageData.posts]);

export interface Toast {
  text: string;
  permalink?: string;
}

const TOAST_MS = 8000;
export const toast = createStore<Toast | null>(null);

export function showToast(shown: Toast): void {
  toast.set(shown);
  setTimeout(() => toast.get() === shown && toast.set(null), TOAST_MS);
}
