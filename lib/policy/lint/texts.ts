import { defineTexts, number } from '../../i18n.ts';

/** The policy linter's advice to the admin. */
export const t = defineTexts({
  en: {
    noExamples: (rule: string) => `"${rule}" has no examples: nobody can see what it means, nor whether it works.`,
    noExamplesMend: 'Add one draft that passes and one that doesn’t, under "examples".',
    overbroad: (term: string) =>
      `A ban on “${term}” alone can be read as a ban on talking about work, which employees have a right to.`,
    overbroadMend:
      'Name what is meant (a code name, a document, a date), or add examples of what is clearly not allowed.',
    protectedTerm: (term: string) =>
      `“${term}” is about pay, hours, conditions or union work: employees may speak of it.`,
    protectedTermMend: 'Take the term out, or use a rule of the kind "protect".',
    contradictsRequire: (term: string, other: string) => `“${term}” is not allowed here, and "${other}" asks for it.`,
    contradictsReplace: (term: string, other: string) => `“${term}” is not allowed here, and "${other}" writes it.`,
    contradictsSwap: (from: string, to: string) => `“${from}” and “${to}” are each replaced by the other, for ever.`,
    contradictsAllow: (what: string, other: string) => `“${what}” is not allowed here, and "${other}" allows it.`,
    contradictsCount: (other: string) => `Nothing has so many and no more than "${other}" lets pass.`,
    contradictsMend: 'Keep one of the two.',
    shadowed: (term: string, other: string) =>
      `“${term}” is looked for by "${other}" too: the person gets two remarks on it.`,
    shadowedMend: 'Take it out of one of the two rules.',
    nothingAllowed: (name: string) => `"${name}" is allowed and denied.`,
    nothingAllowedMend: 'Take it out of one of the two lists.',
    notAcceptedDisclosure: (term: string) => `Regulators don’t take “${term}” as a disclosure.`,
    notAcceptedDisclosureMend:
      'Use plain words, such as “I work at …”, “#ad”, or in Danish “reklame” or “annonce” first in the post.',
    disclosureAtEnd:
      'A disclosure at the end may not be seen: regulators want it before the fold, the Danish ombudsman first of all.',
    disclosureAtEndMend: 'Use "position": "first" or "before-fold".',
    disclosureAmongTags: 'A disclosure hashtag can be lost in a row of tags.',
    disclosureAmongTagsMend: 'Add "maxAdjacentHashtags", or ask for plain words as well.',
    noTrigger: (rule: string) => `"${rule}" has no "when": it will nag on every post, private ones too.`,
    noTriggerMend: 'Add a trigger, such as "when": { "mentions": "organization" }.',
    commonWord: (term: string) => `“${term}” is a word that people use all the time.`,
    everydayWords: (rule: string, words: string) => `"${rule}" finds words that people use all the time: “${words}”.`,
    commonWordMend: 'Make it a longer phrase, or narrow it with "near" or "when".',
    shortTerm: (term: string) => `“${term}” is so short that it will be found where it isn’t meant.`,
    shortTermMend: 'Use a longer term, or set "caseSensitive": true.',
    withinWords: (term: string) => `“${term}” with "boundary": "none" is found inside other words.`,
    withinWordsMend: 'Leave "boundary" out, or add what is meant to pass under "except".',
    silentLanguage: (code: string) =>
      `“${code}” is no language code (ISO 639): the rule is silent wherever the language of a draft is known.`,
    unrecognizedLanguage: (code: string) =>
      `Klarpost doesn’t recognise “${code}” in a draft: the rule speaks only where it recognises no language.`,
    recognizedLanguages: (codes: string) => `Use one of ${codes}, or leave "languages" out.`,
    unknownLanguage: (code: string) => `“${code}” is no language code (ISO 639).`,
    unknownLanguageMend: 'Use a code such as "en" or "da".',
    unknownCountry: (code: string) => `“${code}” is no country code (ISO 3166-1): people’s settings may have another.`,
    unknownCountryMend: 'Use a code such as "DK" or "GB".',
    meantCode: (code: string) => `Did you mean "${code}"?`,
    edgeBesideLetter: (letter: string) =>
      `“\\b” before or after “${letter}” is no edge of a word: it takes only a to z for letters.`,
    edgeBesideLetterMend: 'Use "terms", which know every letter, or leave the “\\b” out.',
    halfSigns: (sign: string) => `Without the flag u, “${sign}” is two signs here, each of which counts alone.`,
    plainProperty: (written: string) =>
      `Without the flag u, “${written}” stands for these very characters, not for what they mean.`,
    addUnicodeFlag: 'Add the flag: "flags": "u", or "iu" if case doesn’t matter.',
    insertFails: (insert: string) => `The text that the fix inserts, “${insert}”, does not satisfy the rule.`,
    insertFailsMend: 'Change "insert" or "match" so that the two agree.',
    unusedVocabulary: (name: string) => `The vocabulary "${name}" is used by no rule.`,
    unusedVocabularyMend: 'Use it in a rule, or delete it.',
    packNeedsCompany: (pack: string) =>
      `The pack "${pack}" looks for the company’s name, and the policy doesn’t say it: the pack is all but silent.`,
    packNeedsCompanyMend: 'Add "organization" with its name, aliases, products and domains.',
    packNeedsMedicines: 'The pack "medicines" knows well-known brands only, not the company’s own.',
    packNeedsMedicinesMend:
      'List your brands and substances in a vocabulary called "medicines", and what is still in trials in one called "pipeline".',
    oneLanguage: (language: string) => `There is no text in “${language}”.`,
    oneLanguageMend: 'Add it: people read the policy in their own language.',
    feedTwice: (url: string) => `The feed “${url}” is named twice; what is said of it first holds.`,
    feedTwiceMend: 'Delete one of the two.',
    feedBeyond: (url: string, most: number) =>
      `Klarpost fetches the first ${number(most)} feeds only: nothing from “${url}” is offered to anyone.`,
    feedBeyondMend: 'Put several into one, or leave some out. A feed is a JSON Feed, RSS 2.0 or Atom.',
    feedHere: (url: string) => `The feed “${url}” lies on this machine: nobody else gets anything from it.`,
    feedHereMend:
      'Give the address with https:// where colleagues’ browsers reach it. It is a JSON Feed, RSS 2.0 or Atom.',
    feedPassword:
      'The address of this feed carries a name or a password: it is not fetched, and everybody can read it here.',
    feedPasswordMend: 'Put the feed where it can be read without signing in.',
    expired: 'The policy has expired.',
    expiredMend: 'Give it a later "expiresAt" and a higher revision.',
    overRule: (rule: string) => `"${rule}" has ended and will never speak again.`,
    overRuleMend: 'Delete the rule, or give it a later "until".',
    manyBlocks: (n: number, of: number) =>
      `${number(n)} of ${number(of)} rules stop a post: people will look for a way round.`,
    manyBlocksMend: 'Keep "block" for embargoes, personal data and listed names; warn or hint for the rest.',
    approvedRemark: (rule: string, item: string) => `The approved text is remarked on by "${rule}" (${item}).`,
    approvedRemarkMend: 'Change the text or the rule: approved content should pass.',
  },
  da: {
    noExamples: (rule: string) => `"${rule}" har ingen eksempler: Ingen kan se, hvad den betyder, eller om den virker.`,
    noExamplesMend: 'Tilføj et udkast, der går igennem, og et, der ikke gør, under "examples".',
    overbroad: (term: string) =>
      `Et forbud mod “${term}” alene kan læses som et forbud mod at tale om sit arbejde, og det har medarbejdere ret til.`,
    overbroadMend:
      'Nævn det, der menes (et kodenavn, et dokument, en dato), eller giv eksempler på det, der klart ikke går.',
    protectedTerm: (term: string) =>
      `“${term}” handler om løn, arbejdstid, vilkår eller fagforening: Det må medarbejdere tale om.`,
    protectedTermMend: 'Tag udtrykket ud, eller brug en regel af typen "protect".',
    contradictsRequire: (term: string, other: string) => `“${term}” er ikke tilladt her, men "${other}" kræver det.`,
    contradictsReplace: (term: string, other: string) => `“${term}” er ikke tilladt her, men "${other}" skriver det.`,
    contradictsSwap: (from: string, to: string) => `“${from}” og “${to}” bliver erstattet af hinanden i det uendelige.`,
    contradictsAllow: (what: string, other: string) => `“${what}” er ikke tilladt her, men "${other}" tillader det.`,
    contradictsCount: (other: string) => `Intet har så mange og ikke flere, end "${other}" lader slippe igennem.`,
    contradictsMend: 'Behold en af de to.',
    shadowed: (term: string, other: string) =>
      `"${other}" leder også efter “${term}”: Man får to bemærkninger om det samme.`,
    shadowedMend: 'Tag det ud af en af de to regler.',
    nothingAllowed: (name: string) => `"${name}" er både tilladt og afvist.`,
    nothingAllowedMend: 'Tag det ud af en af de to lister.',
    notAcceptedDisclosure: (term: string) => `Myndighederne godtager ikke “${term}” som markering.`,
    notAcceptedDisclosureMend:
      'Brug klare ord som “Jeg arbejder hos …” eller “reklame”/“annonce” som det første i opslaget.',
    disclosureAtEnd:
      'En markering til sidst bliver måske ikke set: Forbrugerombudsmanden vil have den som det allerførste.',
    disclosureAtEndMend: 'Brug "position": "first" eller "before-fold".',
    disclosureAmongTags: 'Et hashtag som markering kan forsvinde i en række af tags.',
    disclosureAmongTagsMend: 'Tilføj "maxAdjacentHashtags", eller kræv også klare ord.',
    noTrigger: (rule: string) =>
      `"${rule}" har intet "when": Den vil brokke sig over hvert eneste opslag, også de private.`,
    noTriggerMend: 'Tilføj en betingelse, f.eks. "when": { "mentions": "organization" }.',
    commonWord: (term: string) => `“${term}” er et ord, som folk bruger hele tiden.`,
    everydayWords: (rule: string, words: string) => `"${rule}" finder ord, som folk bruger hele tiden: “${words}”.`,
    commonWordMend: 'Gør det til et længere udtryk, eller indsnævr det med "near" eller "when".',
    shortTerm: (term: string) => `“${term}” er så kort, at det vil blive fundet, hvor det ikke menes.`,
    shortTermMend: 'Brug et længere udtryk, eller sæt "caseSensitive": true.',
    withinWords: (term: string) => `“${term}” med "boundary": "none" findes også inde i andre ord.`,
    withinWordsMend: 'Udelad "boundary", eller skriv det, der skal gå igennem, under "except".',
    silentLanguage: (code: string) =>
      `“${code}” er ingen sprogkode (ISO 639): Reglen tier, overalt hvor udkastets sprog kendes.`,
    unrecognizedLanguage: (code: string) =>
      `Klarpost genkender ikke “${code}” i et udkast: Reglen taler kun, hvor intet sprog genkendes.`,
    recognizedLanguages: (codes: string) => `Brug en af ${codes}, eller udelad "languages".`,
    unknownLanguage: (code: string) => `“${code}” er ingen sprogkode (ISO 639).`,
    unknownLanguageMend: 'Brug en kode som "en" eller "da".',
    unknownCountry: (code: string) =>
      `“${code}” er ingen landekode (ISO 3166-1): I folks indstillinger står der måske en anden.`,
    unknownCountryMend: 'Brug en kode som "DK" eller "GB".',
    meantCode: (code: string) => `Mente du "${code}"?`,
    edgeBesideLetter: (letter: string) =>
      `“\\b” før eller efter “${letter}” er ikke kanten af et ord: Det regner kun a til z for bogstaver.`,
    edgeBesideLetterMend: 'Brug "terms", som kender alle bogstaver, eller udelad “\\b”.',
    halfSigns: (sign: string) => `Uden flaget u er “${sign}” to tegn her, som hvert tæller for sig.`,
    plainProperty: (written: string) =>
      `Uden flaget u står “${written}” for netop de tegn og ikke for det, de betyder.`,
    addUnicodeFlag: 'Tilføj flaget: "flags": "u", eller "iu", hvis store og små bogstaver er ens.',
    insertFails: (insert: string) => `Den tekst, som rettelsen indsætter, “${insert}”, opfylder ikke reglen.`,
    insertFailsMend: 'Ret "insert" eller "match", så de to stemmer overens.',
    unusedVocabulary: (name: string) => `Ordlisten "${name}" bruges ikke af nogen regel.`,
    unusedVocabularyMend: 'Brug den i en regel, eller slet den.',
    packNeedsCompany: (pack: string) =>
      `Pakken "${pack}" leder efter virksomhedens navn, men det står ikke i politikken: Pakken siger næsten intet.`,
    packNeedsCompanyMend: 'Tilføj "organization" med navn, kaldenavne, produkter og domæner.',
    packNeedsMedicines: 'Pakken "medicines" kender kun velkendte præparater, ikke virksomhedens egne.',
    packNeedsMedicinesMend:
      'Skriv jeres præparater og stoffer i en ordliste, der hedder "medicines", og dem, der stadig er i forsøg, i en, der hedder "pipeline".',
    oneLanguage: (language: string) => `Der er ingen tekst på “${language}”.`,
    oneLanguageMend: 'Tilføj den: Folk læser politikken på deres eget sprog.',
    feedTwice: (url: string) => `Feedet “${url}” er nævnt to gange; det, der først står om det, gælder.`,
    feedTwiceMend: 'Slet det ene.',
    feedBeyond: (url: string, most: number) =>
      `Klarpost henter kun de første ${number(most)} feeds: Intet fra “${url}” tilbydes nogen.`,
    feedBeyondMend: 'Saml flere i ét, eller lad nogle ude. Et feed er JSON Feed, RSS 2.0 eller Atom.',
    feedHere: (url: string) => `Feedet “${url}” ligger på denne maskine: Ingen andre får noget fra det.`,
    feedHereMend:
      'Angiv adressen med https://, hvor kollegers browsere kan hente det. Det er JSON Feed, RSS 2.0 eller Atom.',
    feedPassword:
      'Adressen på dette feed rummer et navn eller en adgangskode: Det hentes ikke, og alle kan læse den her.',
    feedPasswordMend: 'Læg feedet, hvor det kan læses uden at logge ind.',
    expired: 'Politikken er udløbet.',
    expiredMend: 'Giv den et senere "expiresAt" og et højere revisionsnummer.',
    overRule: (rule: string) => `"${rule}" er udløbet og siger aldrig mere noget.`,
    overRuleMend: 'Slet reglen, eller giv den et senere "until".',
    manyBlocks: (n: number, of: number) =>
      `${number(n)} af ${number(of)} regler stopper et opslag: Folk vil lede efter en vej udenom.`,
    manyBlocksMend: 'Gem "block" til embargo, persondata og navngivne ting; brug "warn" og "hint" til resten.',
    approvedRemark: (rule: string, item: string) => `Den godkendte tekst får en bemærkning af "${rule}" (${item}).`,
    approvedRemarkMend: 'Ret teksten eller reglen: Godkendt indhold bør gå igennem.',
  },
});
