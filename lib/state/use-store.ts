import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** What a store holds now, and again whenever it changes. zustand's own hook would bring preact/compat along. */
export function useStore<State>(store: Pick<StoreApi<State>, 'getState' | 'subscribe'>): State {
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    setState(store.getState);
    return store.subscribe(setState);
  }, [store]);
  return state;
}
