import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prepare } from '../lib/checker/check.ts';
import { fixAll } from '../lib/checker/fix-all.ts';
import { offerChecker } from '../lib/messages/checker-script.ts';

/** Brought into a page's frame by the background once somebody writes there. */
export default defineUnlistedScript(() => offerChecker({ prepare, fixAll }));
