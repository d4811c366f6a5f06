import { chooseLanguage, languagesOf, type UiLanguage } from '../i18n.ts';
import type { Settings } from '../storage/types.ts';

/** In which languages somebody reads. */
export interface Reader {
  /** Klarpost's own words: one that it has. */
  language: UiLanguage;
  /** The policy's texts (BCP 47): the first of these that they have, else the policy's own. */
  languages: readonly string[];
}

/** @param ofBrowser its languages, the first first */
export function readerOf({ language }: Pick<Settings, 'language'>, ofBrowser: readonly string[]): Reader {
  const languages = languagesOf(language, ofBrowser);
  return { language: chooseLanguage(languages), languages };
}
