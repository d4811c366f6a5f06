import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { UiLanguage } from '../i18n.ts';
import { tellLanguage } from './page-language.ts';

test('the page says its language from the beginning, and when it changes', () => {
  const root = { lang: '' };
  const store = createStore<{ language: UiLanguage }>(() => ({ language: 'da' }));
  tellLanguage(root, store);
  expect(root.lang).toBe('da');
  store.setState({ language: 'en' });
  expect(root.lang).toBe('en');
});
