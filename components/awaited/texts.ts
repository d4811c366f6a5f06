import { defineTexts } from '../../lib/i18n.ts';

export const t = defineTexts({
  en: {
    onTheirWay: 'Your company’s guidelines are on their way',
    onTheirWayHelp: (host: string) =>
      host === ''
        ? 'Your company has set them for this browser. They are here in a moment.'
        : `They come from ${host} by themselves, in a minute or two.`,
    fetchNow: 'Fetch them now',
    fetching: 'Fetching…',
    didNotCome: 'Your company’s guidelines didn’t come',
    mayNot: 'Your browser must allow fetching the guidelines',
    mayNotHelp: (host: string) =>
      `Your company has put them at ${host}, and Klarpost may not reach that yet. You allow it in Settings, once.`,
    tryAgain: 'Try again',
    openSettings: 'Open Settings',
  },
  da: {
    onTheirWay: 'Din virksomheds retningslinjer er på vej',
    onTheirWayHelp: (host: string) =>
      host === ''
        ? 'Din virksomhed har fastlagt dem for denne browser. De er her om et øjeblik.'
        : `De kommer af sig selv fra ${host} om et minut eller to.`,
    fetchNow: 'Hent dem nu',
    fetching: 'Henter …',
    didNotCome: 'Din virksomheds retningslinjer kom ikke',
    mayNot: 'Din browser skal give lov til at hente retningslinjerne',
    mayNotHelp: (host: string) =>
      `Din virksomhed har lagt dem på ${host}, og dertil må Klarpost ikke endnu. Du giver lov i Indstillinger, én gang.`,
    tryAgain: 'Prøv igen',
    openSettings: 'Åbn Indstillinger',
  },
});
