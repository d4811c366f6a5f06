import { defineTexts } from '../i18n.ts';

export const t = defineTexts({
  en: {
    managed: 'Your organisation sets the policy of this browser.',
    managedMend: 'Ask whoever looks after your computer.',
    'bad-signature': 'The signature does not belong to this policy: it was changed, or the signature is damaged.',
    'bad-signatureMend': 'Get the file again from where it was signed.',
    'broken-envelope': 'This should be a signed policy, but its envelope cannot be read.',
    'broken-envelopeMend': 'Sign the policy again, or import the policy itself.',
    'not-from-the-organization': 'This policy is not signed with a key that your organisation has set.',
    'not-from-the-organizationMend': 'Sign it with one of those keys.',
    noLongerKept: 'This revision is no longer kept here.',
    noLongerKeptMend: 'Import its file instead.',
  },
  da: {
    managed: 'Din organisation bestemmer, hvilken politik denne browser bruger.',
    managedMend: 'Spørg dem, der står for din computer.',
    'bad-signature': 'Underskriften hører ikke til denne politik: Den er ændret, eller underskriften er ødelagt.',
    'bad-signatureMend': 'Hent filen igen der, hvor den blev underskrevet.',
    'broken-envelope': 'Det skulle være en underskrevet politik, men dens kuvert kan ikke læses.',
    'broken-envelopeMend': 'Underskriv politikken igen, eller importér selve politikken.',
    'not-from-the-organization': 'Politikken er ikke underskrevet med en nøgle, som din organisation har fastlagt.',
    'not-from-the-organizationMend': 'Underskriv den med en af de nøgler.',
    noLongerKept: 'Denne version er ikke gemt her længere.',
    noLongerKeptMend: 'Importér filen i stedet.',
  },
});
