import { defineTexts } from '../../../lib/i18n.ts';

export const t = defineTexts({
  en: {
    title: 'How a policy is written',
    lead: 'A policy is one JSON file. This page names its parts; the editor under Policy offers what may stand where, and says what is wrong.',
    parts: 'Parts',
    kinds: 'Kinds of rules',
    field: 'Field',
    what: 'What it says',
    may: 'What may stand there',
    needed: 'needed',
    example: 'An example',
    common: 'Fields that every rule has',
    list: (of: string) => `a list: ${of}`,
    text: 'a text',
    texts: 'a text, or one a language: { "en": "…", "da": "…" }',
    number: 'a number',
    whole: 'a whole number',
    bool: 'true or false',
    object: (keys: string) => `{ ${keys} }`,
    pairs: '{ "this": "like this" }',
    file: 'The file',
    fileSays:
      'UTF-8 without a byte order mark, at most 5 MB; strict JSON: no comments, no comma after the last entry, every key once. It names its format (klarpost: 1), its id and its revision, which only grows. Unknown keys are mistakes.',
    organization: 'The company',
    organizationSays:
      'Its name and what else it is called, its products, its own and its internal domains, its accounts, and whom to ask. Rules refer to them with "organization" and "products".',
    packs: 'Packs',
    packsSays: 'Rule sets that ship with Klarpost, by name. They are checked beside the rules of the policy.',
    vocabularies: 'Word lists',
    vocabulariesSays:
      'Lists of words under a name, for rules to refer to: { "vocabulary": "competitors" }. A word that must not stand in the file is given as its fingerprint.',
    rules: 'Rules',
    rulesSays:
      'Each has an id of its own, a kind, and what happens at the Post button: "block" stops the post, "warn" asks once, "hint" never stands in the way. Give each examples: they are run at every import.',
    content: 'Approved content',
    contentSays:
      'What colleagues are offered to share: items with their texts, and feeds. A feed (JSON Feed, RSS 2.0 or Atom) is asked every hour, and its newest entries are offered with title and address, without a text of their own.',
    sharing: 'Sharing',
    sharingSays:
      'Which networks, how links are marked, when is a good time, and whether remarks are shown on the networks’ pages.',
    program: 'The programme',
    programSays: 'Its goal, team, topics and meetings, for the page of that name.',
    sync: 'Where events go',
    syncSays:
      '{ "to": "local" } keeps everything on the computer; or an address that takes CloudEvents. Never a secret: those are typed in Settings or set by the organisation.',
    tests: 'Tests',
    testsSays: 'Drafts with the ids of the rules that should speak. Run at every import and by the command line.',
  },
  da: {
    title: 'Sådan skrives en politik',
    lead: 'En politik er én JSON-fil. Siden her nævner dens dele; editoren under Politik tilbyder det, der må stå hvor, og siger, hvad der er galt.',
    parts: 'Dele',
    kinds: 'Slags regler',
    field: 'Felt',
    what: 'Det siger det',
    may: 'Det må stå der',
    needed: 'skal være der',
    example: 'Et eksempel',
    common: 'Felter, som alle regler har',
    list: (of: string) => `en liste: ${of}`,
    text: 'en tekst',
    texts: 'en tekst, eller en pr. sprog: { "en": "…", "da": "…" }',
    number: 'et tal',
    whole: 'et helt tal',
    bool: 'true eller false',
    object: (keys: string) => `{ ${keys} }`,
    pairs: '{ "dette": "sådan" }',
    file: 'Filen',
    fileSays:
      'UTF-8 uden byte order mark, højst 5 MB; stramt JSON: ingen kommentarer, intet komma efter det sidste, hver nøgle én gang. Den nævner sit format (klarpost: 1), sit id og sin version, som kun vokser. Ukendte nøgler er fejl.',
    organization: 'Virksomheden',
    organizationSays:
      'Dens navn og hvad den ellers kaldes, dens produkter, dens egne og interne domæner, dens konti, og hvem man kan spørge. Regler henviser til dem med "organization" og "products".',
    packs: 'Pakker',
    packsSays: 'Regelsæt, der følger med Klarpost, ved navn. De tjekkes ved siden af politikkens egne regler.',
    vocabularies: 'Ordlister',
    vocabulariesSays:
      'Lister af ord under et navn, som regler kan henvise til: { "vocabulary": "competitors" }. Et ord, der ikke må stå i filen, gives som sit fingeraftryk.',
    rules: 'Regler',
    rulesSays:
      'Hver har sit eget id, en slags, og hvad der sker ved knappen Slå op: "block" stopper opslaget, "warn" spørger én gang, "hint" står aldrig i vejen. Giv hver nogle eksempler: De køres ved hver import.',
    content: 'Godkendt indhold',
    contentSays:
      'Det, kolleger tilbydes at dele: indhold med tekster, og feeds. Et feed (JSON Feed, RSS 2.0 eller Atom) spørges hver time, og dets nyeste indlæg tilbydes med titel og adresse, uden en tekst til dem.',
    sharing: 'Deling',
    sharingSays:
      'Hvilke netværk, hvordan links mærkes, hvornår er en god tid, og om bemærkninger vises på netværkenes sider.',
    program: 'Programmet',
    programSays: 'Dets mål, hold, emner og møder, til siden af samme navn.',
    sync: 'Hvor hændelser sendes hen',
    syncSays:
      '{ "to": "local" } holder alt på computeren; eller en adresse, der tager imod CloudEvents. Aldrig en hemmelighed: Dem skriver man i Indstillinger, eller organisationen sætter dem.',
    tests: 'Prøver',
    testsSays: 'Udkast med id på de regler, der skal tale. Køres ved hver import og fra kommandolinjen.',
  },
});
