import { browser } from './browser.ts';

/** The interface's languages as the person ordered them, the first first. BCP 47. */
export function languages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
