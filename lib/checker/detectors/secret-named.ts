import type { Forms } from './knowledge.ts';
import { isPlaceholder } from './secret-values.ts';

/*
 * Keys of vendors that no list has: most begin with names that say what they are, "acme_live_…", "acme-pat-…", or at least with
 * the vendor's own, "acme_…", and go on as only a machine writes.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats (why keys begin so)
 */

/** Up to four names, then what they name. */
const NAMED = /(?<![A-Za-z0-9_.+-])((?:[A-Za-z][A-Za-z0-9]{0,11}[_.-]){1,4})([A-Za-z0-9][\w-]{19,250})(?![\w+-])/g;
/** Two letters, a sign and what follows. */
const SHORTEST = 22;
/** Only a vendor's name, and maybe another; with a dash, as words have it too, what follows must be of both cases. */
const VENDOR = /^(?:(?:[a-z][a-z0-9]{1,7}_){1,2}|(?:[A-Z][A-Z0-9]{1,7}_){1,2})$/;
const VENDOR_DASHED = /^(?:[a-z][a-z0-9]{1,5}|[A-Z][A-Z0-9]{1,5})-$/;
const BODY = /^[A-Za-z0-9]{28,100}(?:_[A-Za-z0-9]{6,60})?$|^[A-Za-z0-9]{6,60}_[A-Za-z0-9]{28,100}$/;

/** @returns where in the text the first key lies that names itself, of those in a long token */
export function namedKeyIn(text: string, from: number, to: number, forms: Forms): [start: number, end: number] | null {
  if (to - from < SHORTEST) return null;
  const token = text.slice(from, to);
  if (token.includes('/')) return null;
  const isInQuery = /[?&#@]/.test(text[from - 1] ?? '');
  for (const { 0: whole, 1: names = '', 2: body = '', index } of token.matchAll(NAMED)) {
    const called = names.toLowerCase().split(/[_.-]/);
    const isCalled = (form: RegExp): boolean => called.some((name) => form.test(name));
    if (isCalled(forms.namedOpen) || isPlaceholder(whole, forms)) continue;
    const run = longestRun(body);
    const isKey = isCalled(forms.namedKey)
      ? isThrown(run, 16, 0.33)
      : isCalled(forms.namedStage)
        ? isThrown(run, 20) && !HEX.test(run)
        : isVendors(names, run) && BODY.test(body) && isThrown(run, 28) && !HEX.test(run) && !isInQuery;
    if (isKey) return [from + index, from + index + whole.length];
  }
  return null;
}

const isVendors = (names: string, run: string): boolean =>
  VENDOR.test(names) || (VENDOR_DASHED.test(names) && run.length > 31 && hasBothCases(run));

/** A sum, of a file or a commit. */
const HEX = /^[0-9a-f]+$/i;
const hasBothCases = (run: string): boolean => /[a-z]/.test(run) && /[A-Z]/.test(run);

/** Of letters and digits. */
function longestRun(body: string): string {
  let longest = '';
  for (const run of body.split(/[_-]/)) if (run.length > longest.length) longest = run;
  return longest;
}

/** What nobody wrote, as only a key behind a word for one is: "our gitea token 4f2a…". */
export const looksThrown = (value: string, forms: Forms): boolean =>
  !isPlaceholder(value, forms) &&
  (UUID.test(value) || isThrown(longestRun(value), 20, 0.33) || isThrown(joined(value), 20));
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const joined = (value: string): string => value.replace(/[_-]/g, '');

/** From small to capital to digit and back, as often as dice do and no words joined together. */
function isThrown(run: string, fewest: number, turnsOfWords = 0.42): boolean {
  if (run.length < fewest || !/\d[A-Za-z]/.test(run)) return false;
  const turns = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns >= (run.length - 1) * (hasBothCases(run) ? turnsOfWords : 0.2);
}
