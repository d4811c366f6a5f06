import { defineTexts, number } from '../../i18n.ts';

const megabytes = (bytes: number) => number(Math.round((bytes / 1024 / 1024) * 10) / 10);

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
    scope: (scope: string) => `It looks at “${scope}” only, which a post does not have.`,
    perSentence: 'It counts within each sentence or paragraph; here the whole post is counted.',
    emptyFile: 'The file is empty.',
    unknownFile: 'Rules and lists are read from YAML, XML, TXT, DIC, CSV, XLSX and ZIP files.',
    unreadable: (what: string) => `It can’t be read: ${what}`,
    fileTooLarge: (size: number, most: number) =>
      `The file has ${megabytes(size)} MB; at most ${megabytes(most)} MB are read. Split it, or take out what isn’t needed.`,
    yamlTooLarge: (most: number) =>
      `No more than ${megabytes(most)} MB of YAML are read at a time. Save a long list as .txt, a word a line, or bring fewer files.`,
    tooManyRows: (most: number) =>
      `The table has more than ${number(most)} rows, or a million cells. Leave only the terms in it; a policy holds at most 50,000.`,
    openQuote: (line: number, column: number) =>
      `The quotation mark in line ${number(line)}, column ${number(column)} is never closed. Close it, or write it twice where it is part of the text.`,
    tooNested: 'It is nested more deeply than any list or rule. Look for a bracket or an element that is never closed.',
    isFolder: 'It is a folder, or can’t be read. Choose the files in it, or zip it.',
    badYaml: (line: number, column: number, what: string) =>
      `Line ${number(line)}, column ${number(column)} is not YAML: ${what}. Mend it there; a list is also read from a .txt, a word a line.`,
    officeFile: 'It is a document, not a table or a list. Save what matters of it as .xlsx, .csv or .txt.',
    badZip:
      'The zip is damaged, locked with a password, or holds more than 2,000 files or 30 MB. Unpack it, and choose the files themselves.',
    zipInZip: 'A zip within a zip is not opened.',
    affixes: 'Hunspell’s affixes are not applied: the words of the .dic are taken as they stand.',
    noList: 'There is no list of words in it.',
    noGrammar: 'There are no rules of LanguageTool in it.',
    reservedWord: 'This word can’t be replaced: it is reserved in JSON documents of this format.',
    column: 'What this column says has no place in a list of terms.',
    tooManyRules: (most: number) => `A policy holds at most ${number(most)} rules.`,
    tooManyTerms: (most: number) => `A policy holds at most ${number(most)} terms.`,
    grammar: (what: string) => `“${what}” is grammar: here, words are looked for as they are written.`,
    anyWord: 'It has a place that any word may take.',
    tooManyPhrases: 'It stands for more phrases than a list should hold.',
    switchedOff: 'It is switched off there.',
    longPattern: 'Its pattern is longer than a policy may have.',
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
    scope: (scope: string) => `Den ser kun på “${scope}”, og det har et opslag ikke.`,
    perSentence: 'Den tæller i hver sætning eller hvert afsnit; her tælles hele opslaget.',
    emptyFile: 'Filen er tom.',
    unknownFile: 'Regler og lister læses fra YAML-, XML-, TXT-, DIC-, CSV-, XLSX- og ZIP-filer.',
    unreadable: (what: string) => `Den kan ikke læses: ${what}`,
    fileTooLarge: (size: number, most: number) =>
      `Filen har ${megabytes(size)} MB; der læses højst ${megabytes(most)} MB. Del den op, eller tag det ud, der ikke er brug for.`,
    yamlTooLarge: (most: number) =>
      `Der læses højst ${megabytes(most)} MB YAML ad gangen. Gem en lang liste som .txt, et ord pr. linje, eller tag færre filer.`,
    tooManyRows: (most: number) =>
      `Tabellen har mere end ${number(most)} rækker eller en million celler. Lad kun udtrykkene stå; en politik rummer højst 50.000.`,
    openQuote: (line: number, column: number) =>
      `Anførselstegnet i linje ${number(line)}, tegn ${number(column)} lukkes aldrig. Luk det, eller skriv det to gange, hvor det hører til teksten.`,
    tooNested:
      'Den er indlejret dybere end nogen liste eller regel. Led efter en parentes eller et element, der aldrig lukkes.',
    isFolder: 'Det er en mappe, eller den kan ikke læses. Vælg filerne i den, eller zip den.',
    badYaml: (line: number, column: number, what: string) =>
      `Linje ${number(line)}, tegn ${number(column)} er ikke YAML: ${what}. Ret det dér; en liste læses også fra en .txt med et ord pr. linje.`,
    officeFile: 'Det er et dokument, ikke en tabel eller en liste. Gem det vigtige som .xlsx, .csv eller .txt.',
    badZip:
      'Zip-filen er ødelagt, låst med adgangskode eller rummer mere end 2.000 filer eller 30 MB. Pak den ud, og vælg filerne selv.',
    zipInZip: 'En zip-fil i en zip-fil åbnes ikke.',
    affixes: 'Hunspells affikser anvendes ikke: Ordene i .dic-filen tages, som de står.',
    noList: 'Der er ingen ordliste i den.',
    noGrammar: 'Der er ingen LanguageTool-regler i den.',
    reservedWord: 'Dette ord kan ikke erstattes: Det er reserveret i JSON-dokumenter af dette format.',
    column: 'Det, som denne kolonne siger, har ingen plads i en liste af udtryk.',
    tooManyRules: (most: number) => `En politik rummer højst ${number(most)} regler.`,
    tooManyTerms: (most: number) => `En politik rummer højst ${number(most)} udtryk.`,
    grammar: (what: string) => `“${what}” er grammatik: Her ledes efter ord, som de er skrevet.`,
    anyWord: 'Den har en plads, som ethvert ord kan tage.',
    tooManyPhrases: 'Den står for flere vendinger, end en liste bør rumme.',
    switchedOff: 'Den er slået fra dér.',
    longPattern: 'Dens mønster er længere, end en politik må have.',
  },
});
