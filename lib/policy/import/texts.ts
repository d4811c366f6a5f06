import { defineTexts } from '../../i18n.ts';

/** Why something of another tool's cannot become a rule here, and what was changed on the way. */
export const t = defineTexts({
  en: {
    notYaml: (what: string) => `This is not YAML: ${what}`,
    noExtends: 'This is no Vale rule: it has no "extends".',
    unknownCheck: (kind: string) => `Vale checks of the kind "${kind}" have no counterpart here.`,
    nothingToFind: 'The rule lists nothing to look for.',
    badPattern: (pattern: string, reason: string) => `The pattern ${pattern} is not linear: ${reason}.`,
    repetition: 'Finding a word twice in a row needs a memory of the word before, which a regular language has not.',
    capitalization: 'It is about headings, which a post does not have.',
    metric: (formula: string) => `The formula “${formula}” is more than a count of words, sentences or characters.`,
    occurrence: (token: string) => `How often ${token} stands in a sentence or paragraph is not counted here.`,
    partOfSpeech: 'It needs to know which words are verbs or nouns.',
    bound: 'The second pattern has to repeat what the first one caught.',
    spelling: 'Spelling is left to the browser.',
    script: 'It is a program, not a list.',
    swapKept: (from: string) => `“${from}” is a pattern, not a word: it is left out of the replacements.`,
    severity: 'Vale’s errors become warnings: only you can say what should stop a post.',
  },
  da: {
    notYaml: (what: string) => `Det er ikke YAML: ${what}`,
    noExtends: 'Det er ikke en Vale-regel: Den har intet "extends".',
    unknownCheck: (kind: string) => `Vale-tjek af typen "${kind}" har ikke noget modstykke her.`,
    nothingToFind: 'Reglen nævner ikke noget at lede efter.',
    badPattern: (pattern: string, reason: string) => `Mønsteret ${pattern} er ikke lineært: ${reason}.`,
    repetition: 'At finde et ord to gange i træk kræver hukommelse om ordet før, og den har et regulært sprog ikke.',
    capitalization: 'Den handler om overskrifter, og dem har et opslag ikke.',
    metric: (formula: string) => `Formlen “${formula}” er mere end et antal ord, sætninger eller tegn.`,
    occurrence: (token: string) => `Hvor tit ${token} står i en sætning eller et afsnit, tælles ikke her.`,
    partOfSpeech: 'Den skal vide, hvilke ord der er udsagnsord og navneord.',
    bound: 'Det andet mønster skal gentage det, som det første fangede.',
    spelling: 'Stavning overlades til browseren.',
    script: 'Det er et program, ikke en liste.',
    swapKept: (from: string) => `“${from}” er et mønster, ikke et ord: Det er udeladt af erstatningerne.`,
    severity: 'Vales fejl bliver til advarsler: Kun du kan sige, hvad der skal stoppe et opslag.',
  },
});
