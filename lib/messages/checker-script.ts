import type { prepare } from '../checker/check.ts';
import type { fixAll } from '../checker/fix-all.ts';

/** The checker as a script of its own: on most pages nobody writes, and none of it is loaded. */
export interface CheckerScript {
  prepare: typeof prepare;
  fixAll: typeof fixAll;
}

/** Its file in the extension. */
export const CHECKER_FILE = '/checker.js';
/** The guard's look, where the browser keeps it. */
export const LOOK_FILE = '/assets/look.css';

/** The scripts of an extension share one global object in a frame, which the page's own scripts can't see. */
const shared = globalThis as { klarpostChecker?: CheckerScript };

export function offerChecker(script: CheckerScript): void {
  shared.klarpostChecker = script;
}

/** Undefined until the script has run in this frame. */
export const offeredChecker = (): CheckerScript | undefined => shared.klarpostChecker;
