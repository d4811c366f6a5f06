import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayFailClosed } from '../lib/messages/fail-closed-script.ts';

/** Run in the networks' pages by the browser while the policy in force says `failClosed`. */
export default defineUnlistedScript(() => sayFailClosed());
