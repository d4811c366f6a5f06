/**
 * Texts of the interface, in every language we have. Each room keeps its own beside its components:
 *
 *     const t = defineTexts({ en: { greeting: 'Hello', remarks: (n: number) => … }, da: { … } });
 *     t('remarks', 3)
 *
 * A language that misses a key, or has other arguments for it, doesn't compile. PURE but for the chosen language.
 */

export const uiLanguages = ['en', 'da'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

type Entry = string | ((...args: never[]) => string);
type Shape<T> = {
  [Key in keyof T]: T[Key] extends (...args: infer Args) => string ? (...args: Args) => string : string;
};
type ArgumentsOf<T> = T extends (...args: infer Args) => string ? Args : [];

let current: UiLanguage = 'en';

/** In which languages somebody reads, the first first (BCP 47): the one that they chose, then their browser's. */
export const languagesOf = (chosen: string | undefined, ofBrowser: readonly string[]): readonly string[] =>
  chosen ? [chosen, ...ofBrowser] : ofBrowser;

/** The first of the wanted languages (BCP 47) that we have, else English. */
export function chooseLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = uiLanguages.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

export function setLanguage(language: UiLanguage): void {
  current = language;
  formatters.clear();
}

export function uiLanguage(): UiLanguage {
  return current;
}

export function defineTexts<const English extends Record<string, Entry>>(texts: {
  en: English;
  da: Shape<English>;
}): <Key extends keyof English & string>(key: Key, ...args: ArgumentsOf<English[Key]>) => string {
  return (key, ...args) => {
    const entry = texts[current][key] as string | ((...args: unknown[]) => string);
    return typeof entry === 'string' ? entry : entry(...args);
  };
}

const formatters = new Map<
  string,
  Intl.PluralRules | Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat
>();

function formatter<T extends Intl.PluralRules | Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
  key: string,
  make: () => T,
): T {
  const made = formatters.get(key) ?? make();
  formatters.set(key, made);
  return made as T;
}

/** `plural(n, { one: 'remark', other: 'remarks' })`, with the number before it. */
export function plural(n: number, forms: { one: string; other: string }): string {
  const rules = formatter('plural', () => new Intl.PluralRules(current));
  return `${number(n)} ${rules.select(n) === 'one' ? forms.one : forms.other}`;
}

export function number(n: number): string {
  return formatter('number', () => new Intl.NumberFormat(current)).format(n);
}

/** A day, such as "24 Nov 2026". @param at milliseconds since 1970 */
export function day(at: number): string {
  return formatter('day', () => new Intl.DateTimeFormat(current, { dateStyle: 'medium' })).format(at);
}

/** A day of this year, such as "24 Nov". @param at milliseconds since 1970 */
export function dayAndMonth(at: number): string {
  return formatter('dayAndMonth', () => new Intl.DateTimeFormat(current, { day: 'numeric', month: 'short' })).format(
    at,
  );
}

/** A time of day, such as "08:45". @param at milliseconds since 1970 */
export function timeOfDay(at: number): string {
  return formatter('timeOfDay', () => new Intl.DateTimeFormat(current, { timeStyle: 'short' })).format(at);
}

/** A day and a time. @param at milliseconds since 1970 */
export function dayAndTime(at: number): string {
  return formatter(
    'dayAndTime',
    () => new Intl.DateTimeFormat(current, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(at);
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * "in 3 days", "yesterday", "2 hours ago". Days are those of the calendar here: what is less than 24 hours away may be tomorrow.
 * Both are milliseconds since 1970.
 */
export function relative(at: number, now: number): string {
  const format = formatter('relative', () => new Intl.RelativeTimeFormat(current, { numeric: 'auto' }));
  const days = dayNumber(at) - dayNumber(now);
  if (days !== 0) return format.format(days, 'day');
  for (const [unit, size] of STEPS) {
    const units = Math.trunc((at - now) / size);
    if (units !== 0) return format.format(units, unit);
  }
  return format.format(0, 'minute');
}

/** Days of the calendar here since 1970, whatever the clocks do in between. */
function dayNumber(at: number): number {
  const here = new Date(at);
  return Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / 86_400_000;
}
