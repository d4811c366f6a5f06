import type { StoreApi } from 'zustand/vanilla';
import type { UiLanguage } from '../i18n.ts';

/** Says on the page, now and whenever it changes, in which language it is: screen readers choose their voice by it. */
export function tellLanguage<State extends { language: UiLanguage }>(
  root: Pick<HTMLElement, 'lang'>,
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
): void {
  const tell = ({ language }: State) => {
    root.lang = language;
  };
  tell(store.getState());
  store.subscribe(tell);
}
