import { setLanguage } from '../../lib/i18n.ts';
import { importFrom } from '../../lib/policy/import/import-from.ts';
import type { BringRequest } from '../../lib/state/bringer.ts';

// A workbook of fifty thousand terms takes seconds to be read: beside the page, which stays usable.
addEventListener('message', ({ data: { files, language } }: MessageEvent<BringRequest>) => {
  setLanguage(language);
  postMessage(importFrom(files));
});
