import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*', 'https://x.com/*'],
  runAt: 'document_idle',
  main() {},
});
