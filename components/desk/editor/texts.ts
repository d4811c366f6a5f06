import { defineTexts } from '../../../lib/i18n.ts';

export const t = defineTexts({
  en: {
    theText: 'The policy as JSON',
    editorLoading: 'The editor is on its way…',
    editorFailed: 'The editor could not be loaded. Reload the page; your work is kept.',
  },
  da: {
    theText: 'Politikken som JSON',
    editorLoading: 'Editoren er på vej …',
    editorFailed: 'Editoren kunne ikke indlæses. Genindlæs siden; dit arbejde er gemt.',
  },
});
