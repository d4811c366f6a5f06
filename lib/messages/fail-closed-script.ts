/**
 * What a page knows of the policy before it has it: a script of one line that the browser itself runs there, beside the guard,
 * while the policy in force says `failClosed`. Nothing has to answer, and nothing is waited for.
 */
export const FAIL_CLOSED_FILE = '/fail-closed.js';

/** The scripts of an extension share one global object in a frame, which the page's own scripts can't see. */
const shared = globalThis as { klarpostFailsClosed?: true };

export function sayFailClosed(): void {
  shared.klarpostFailsClosed = true;
}

/** Did the policy say so when this page was loaded? */
export const saidFailClosed = (): boolean => shared.klarpostFailsClosed ?? false;
