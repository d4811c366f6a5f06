import { primaryOf } from '../../checker/finding.ts';
import { languages as recognized } from '../../checker/scan/language.ts';
import type { PathProblem } from '../problem.ts';
import type { Policy, Rule } from '../schema.ts';
import type { Path } from '../walk.ts';
import { advice } from './lint-tools.ts';
import { t } from './texts.ts';

/** Codes of languages and countries have their form by the schema; whether there is such a one, only a list of them can tell. */

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const isRecognized = (language: string) => (recognized as readonly string[]).includes(language);

/** Other codes for what a draft is recognised to be in: "dan" is "da". */
const writtenAs = (language: string): string | undefined =>
  ({ no: 'nb', nn: 'nb', se: 'sv' })[language] ?? Intl.getCanonicalLocales(language)[0];

/** A rule for a language that no draft is ever told to be in. */
export function* ruleCodeAdvice(rule: Rule, path: Path): Generator<PathProblem> {
  for (const [index, tag] of (rule.languages ?? []).entries()) {
    const language = primaryOf(tag);
    if (isRecognized(language)) continue;
    const isLanguage = languageNames.of(language) !== undefined;
    const meant = isLanguage ? writtenAs(language) : languageOfCountry(language);
    yield advice(
      [...path, 'languages', index],
      isLanguage ? t('unrecognizedLanguage', tag) : t('silentLanguage', tag),
      meant !== undefined && isRecognized(meant)
        ? t('meantCode', meant)
        : t('recognizedLanguages', recognized.map((one) => `"${one}"`).join(', ')),
    );
  }
  for (const key of ['message', 'why'] as const) {
    const text = rule[key];
    if (typeof text !== 'object') continue;
    for (const tag of Object.keys(text)) yield* languageAdvice(tag, [...path, key, tag]);
  }
  for (const [index, code] of (rule.regions ?? []).entries()) yield* countryAdvice(code, [...path, 'regions', index]);
}

export function* policyCodeAdvice({ language, content }: Policy): Generator<PathProblem> {
  yield* languageAdvice(language, ['language']);
  for (const [index, { audience }] of (content?.items ?? []).entries()) {
    for (const [at, code] of (audience?.regions ?? []).entries())
      yield* countryAdvice(code, ['content', 'items', index, 'audience', 'regions', at]);
  }
}

function* languageAdvice(tag: string, path: Path): Generator<PathProblem> {
  const language = primaryOf(tag);
  if (languageNames.of(language) !== undefined) return;
  const meant = languageOfCountry(language);
  yield advice(path, t('unknownLanguage', tag), meant ? t('meantCode', meant) : t('unknownLanguageMend'));
}

function* countryAdvice(code: string, path: Path): Generator<PathProblem> {
  const { region } = new Intl.Locale(`und-${code}`);
  const isKnown = countryNames.of(code) !== undefined;
  if (isKnown && region === code) return;
  yield advice(path, t('unknownCountry', code), isKnown && region ? t('meantCode', region) : t('unknownCountryMend'));
}

/** What most people there write: "dk" is "da". */
function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/.test(code) || countryNames.of(code.toUpperCase()) === undefined) return undefined;
  return new Intl.Locale(`und-${code.toUpperCase()}`).maximize().language;
}
