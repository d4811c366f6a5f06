import { uiLanguage } from '../../../lib/i18n.ts';

/**
 * What the format's keys and values are called in the forms and on the format's page: English, Danish. A key that is not here is
 * shown as it is written in the file; a test sees to it that none of a rule's is missing.
 */
const labels: Record<string, readonly [en: string, da: string]> = {
  // a rule
  id: ['Name of the rule (id)', 'Reglens navn (id)'],
  kind: ['Kind', 'Slags'],
  severity: ['What happens at the Post button', 'Det sker ved knappen Slå op'],
  override: ['Passing it', 'At gå videre alligevel'],
  message: ['What the colleague reads', 'Det læser kollegaen'],
  why: ['Why', 'Hvorfor'],
  clause: ['Where it stands in the guidelines', 'Hvor det står i retningslinjerne'],
  title: ['Title', 'Titel'],
  url: ['Address', 'Adresse'],
  when: ['Only when', 'Kun når'],
  networks: ['Only on', 'Kun på'],
  surfaces: ['Only in', 'Kun i'],
  languages: ['Only in these languages', 'Kun på disse sprog'],
  regions: ['Only for colleagues in', 'Kun for kolleger i'],
  active: ['Only between', 'Kun mellem'],
  from: ['From', 'Fra'],
  until: ['Until', 'Til'],
  examples: ['Examples', 'Eksempler'],
  pass: ['Drafts that are all right', 'Udkast, der er i orden'],
  fail: ['Drafts that get the remark', 'Udkast, der får bemærkningen'],
  // what it looks for
  match: ['What to look for', 'Det, der ledes efter'],
  terms: ['Words and phrases', 'Ord og vendinger'],
  vocabulary: ['A word list of this policy', 'En ordliste i politikken'],
  pattern: ['A pattern (regular expression)', 'Et mønster (regulært udtryk)'],
  flags: ['Flags', 'Flag'],
  organization: ['The company’s name', 'Virksomhedens navn'],
  products: ['The company’s products', 'Virksomhedens produkter'],
  anyOf: ['Any of several', 'Et af flere'],
  caseSensitive: ['Capitals count', 'Store bogstaver tæller'],
  boundary: ['Where a word ends', 'Hvor et ord slutter'],
  hyphens: ['Hyphens', 'Bindestreger'],
  forms: ['Inflected forms', 'Bøjede former'],
  except: ['But not', 'Men ikke'],
  near: ['Only near other words', 'Kun tæt på andre ord'],
  words: ['Words between at most', 'Højst så mange ord imellem'],
  suggest: ['Write instead', 'Skriv i stedet'],
  swap: ['Write this … like this', 'Skriv dette … sådan'],
  position: ['Where', 'Hvor'],
  notAccepted: ['What doesn’t count', 'Det gælder ikke'],
  maxAdjacentHashtags: ['Hashtags beside it at most', 'Højst så mange hashtags ved siden af'],
  insert: ['What the fix writes', 'Det skriver rettelsen'],
  of: ['Of what', 'Af hvad'],
  min: ['At least', 'Mindst'],
  max: ['At most', 'Højst'],
  allow: ['Allowed', 'Tilladt'],
  deny: ['Not allowed', 'Ikke tilladt'],
  require: ['Must be there', 'Skal være der'],
  https: ['Only secure links (https)', 'Kun sikre links (https)'],
  shorteners: ['Link shorteners', 'Linkforkortere'],
  internal: ['Internal addresses', 'Interne adresser'],
  utm: ['Campaign parameters', 'Kampagneparametre'],
  camelCase: ['A capital in each word', 'Stort bogstav i hvert ord'],
  detectors: ['Kinds of data', 'Slags data'],
  to: ['To what', 'Med hvad'],
  maxPerDay: ['Posts a day at most', 'Højst så mange opslag om dagen'],
  maxPerWeek: ['Posts a week at most', 'Højst så mange opslag om ugen'],
  minMinutesBetween: ['Minutes between at least', 'Mindst så mange minutter imellem'],
  hours: ['Hours', 'Tidspunkter'],
  days: ['Days', 'Dage'],
  balance: ['Balance', 'Balance'],
  window: ['Of the last', 'Af de seneste'],
  altText: ['Alternative text', 'Alternativ tekst'],
  everyDays: ['Again after days', 'Igen efter dage'],
  // conditions
  mentions: ['It mentions', 'Det nævner'],
  links: ['It links to', 'Det linker til'],
  approvedContent: ['It is approved content', 'Det er godkendt indhold'],
  asked: ['The company asked for it', 'Virksomheden har bedt om det'],
  rewarded: ['The programme gives prizes', 'Programmet giver præmier'],
  media: ['It has pictures', 'Det har billeder'],
  detects: ['It contains', 'Det indeholder'],
  all: ['All of these', 'Alle disse'],
  any: ['One of these', 'En af disse'],
  not: ['Not', 'Ikke'],
  // the policy
  klarpost: ['Format', 'Format'],
  'policy-id': ['Name of the policy (id)', 'Politikkens navn (id)'],
  revision: ['Revision', 'Version'],
  issuedAt: ['Issued', 'Udgivet'],
  expiresAt: ['Runs out', 'Udløber'],
  language: ['Language of its texts', 'Teksternes sprog'],
  packs: ['Ready-made packs', 'Færdige pakker'],
  name: ['Name', 'Navn'],
  aliases: ['Also called', 'Også kaldet'],
  domains: ['Its own domains', 'Egne domæner'],
  internalDomains: ['Internal domains', 'Interne domæner'],
  handles: ['Its accounts', 'Dens konti'],
  color: ['Colour', 'Farve'],
  guidelinesUrl: ['Address of the guidelines', 'Retningslinjernes adresse'],
  contact: ['Whom to ask', 'Hvem man kan spørge'],
  email: ['E-mail', 'E-mail'],
};

/** A second line, where a label doesn't say it all. */
const helps: Record<string, readonly [en: string, da: string]> = {
  terms: ['One a line. Upper and lower case are the same.', 'Et pr. linje. Store og små bogstaver er ens.'],
  pattern: [
    'Without look-around and back-references, so that checking never freezes a page.',
    'Uden look-around og tilbagehenvisninger, så tjekket aldrig fryser en side.',
  ],
  fail: ['One a line. They are run at every import.', 'Et pr. linje. De køres ved hver import.'],
  pass: ['One a line.', 'Et pr. linje.'],
  why: [
    'A sentence for a person: the reason, not the rule again.',
    'En sætning til et menneske: grunden, ikke reglen igen.',
  ],
  insert: [
    'Put in with one press, at the place that the rule wants.',
    'Sættes ind med ét tryk, der hvor reglen vil have det.',
  ],
  suggest: ['One a line: each becomes a button.', 'Et pr. linje: Hvert bliver til en knap.'],
  override: ['Only where the rule stops a post.', 'Kun hvor reglen stopper et opslag.'],
  except: ['Words in which the rule finds nothing.', 'Ord, hvor reglen intet finder.'],
  aliases: ['One a line: what counts as naming the company.', 'Et pr. linje: Det gælder som at nævne virksomheden.'],
  domains: [
    'One a line: links there are the company’s own content.',
    'Et pr. linje: Links dertil er virksomhedens eget indhold.',
  ],
  internalDomains: [
    'One a line: never to be linked in public.',
    'Et pr. linje: Der må aldrig linkes dertil offentligt.',
  ],
  products: ['One a line.', 'Et pr. linje.'],
};

const values: Record<string, readonly [en: string, da: string]> = {
  // kinds
  forbid: ['must not stand there', 'må ikke stå der'],
  replace: ['write it like this', 'skriv det sådan'],
  require: ['must stand there', 'skal stå der'],
  count: ['so many at least or at most', 'mindst eller højst så mange'],
  link: ['where links lead', 'hvor links fører hen'],
  hashtag: ['which hashtags', 'hvilke hashtags'],
  mention: ['which accounts', 'hvilke konti'],
  detect: ['personal data and secrets', 'persondata og hemmeligheder'],
  similar: ['close to the approved words', 'tæt på de godkendte ord'],
  cadence: ['how often and when', 'hvor ofte og hvornår'],
  media: ['pictures', 'billeder'],
  acknowledge: ['the guidelines are read', 'retningslinjerne er læst'],
  protect: ['topics left alone', 'emner, der lades i fred'],
  // severity and override
  block: ['Stop it', 'Stop det'],
  warn: ['Ask once', 'Spørg én gang'],
  hint: ['Only a thought', 'Kun en tanke'],
  never: ['Nobody passes', 'Ingen kommer videre'],
  reason: ['With a reason', 'Med en begrundelse'],
  // places
  linkedin: ['LinkedIn', 'LinkedIn'],
  x: ['X', 'X'],
  copy: ['copying', 'kopiering'],
  post: ['posts', 'opslag'],
  comment: ['comments', 'kommentarer'],
  reply: ['replies', 'svar'],
  repost: ['reposts', 'genopslag'],
  anywhere: ['anywhere', 'hvor som helst'],
  first: ['as the very first words', 'som de allerførste ord'],
  'before-fold': ['before “see more”', 'før “se mere”'],
  end: ['at the end', 'til sidst'],
  // how words match
  word: ['at its end', 'ved ordets slutning'],
  none: ['within other words too', 'også inde i andre ord'],
  strict: ['count', 'tæller'],
  loose: ['are like spaces', 'er som mellemrum'],
  da: ['Danish', 'danske'],
  // what is counted
  characters: ['characters', 'tegn'],
  words: ['words', 'ord'],
  sentences: ['sentences', 'sætninger'],
  hashtags: ['hashtags', 'hashtags'],
  mentions: ['mentions', 'omtaler'],
  links: ['links', 'links'],
  emoji: ['emoji', 'emojis'],
  exclamations: ['exclamation marks', 'udråbstegn'],
  'uppercase-words': ['words in capitals', 'ord med store bogstaver'],
  // kinds of data
  email: ['e-mail addresses', 'e-mailadresser'],
  phone: ['telephone numbers', 'telefonnumre'],
  'credit-card': ['card numbers', 'kortnumre'],
  iban: ['bank accounts (IBAN)', 'bankkonti (IBAN)'],
  'dk-cpr': ['Danish CPR numbers', 'CPR-numre'],
  'us-ssn': ['US social security numbers', 'amerikanske SSN-numre'],
  'uk-nino': ['UK national insurance numbers', 'britiske NI-numre'],
  'ip-address': ['IP addresses', 'IP-adresser'],
  'street-address': ['street addresses', 'gadeadresser'],
  secret: ['passwords and keys', 'adgangskoder og nøgler'],
  money: ['sums of money', 'beløb'],
  percentage: ['percentages', 'procenter'],
  'own-domain-email': ['the company’s e-mail addresses', 'virksomhedens e-mailadresser'],
  // the rest
  allow: ['allowed', 'tilladt'],
  deny: ['not allowed', 'ikke tilladt'],
  ignore: ['don’t matter', 'er ligegyldige'],
  own: ['own', 'eget'],
  curated: ['curated', 'kurateret'],
  organization: ['the company', 'virksomheden'],
  products: ['its products', 'dens produkter'],
};

const inLanguage = (pair: readonly [string, string] | undefined) => pair?.[uiLanguage() === 'da' ? 1 : 0];

/** What the schema itself says of a place, in Danish; its own words are the keys. */
const descriptions: Record<string, string> = {
  'Lower-case letters, digits and hyphens, at most 64.': 'Små bogstaver, cifre og bindestreger, højst 64.',
  'A language tag (BCP 47), such as "en" or "da".': 'Et sprogmærke (BCP 47), fx "en" eller "da".',
  'A country code (ISO 3166-1), such as "DK".': 'En landekode (ISO 3166-1), fx "DK".',
  'A date, or a date and time with its offset (RFC 3339), such as "2026-11-05T08:00+01:00".':
    'En dato, eller en dato og tid med tidszone (RFC 3339), fx "2026-11-05T08:00+01:00".',
  'A time of day, such as "07:30".': 'Et klokkeslæt, fx "07:30".',
  'Days of the week, such as "mon-fri" or "tue,thu".': 'Ugedage, fx "mon-fri" eller "tue,thu".',
  'A web address.': 'En webadresse.',
  'A domain without scheme or path, such as "nordhavn.example". Subdomains are included.':
    'Et domæne uden https:// og sti, fx "nordhavn.example". Underdomæner er med.',
  'A hashtag, with or without #.': 'Et hashtag, med eller uden #.',
  'An account name, with or without @.': 'Et kontonavn, med eller uden @.',
  'An e-mail address.': 'En e-mailadresse.',
  'A text, or one a language: { "en": "…", "da": "…" }.': 'En tekst, eller en pr. sprog: { "en": "…", "da": "…" }.',
  'What the rule lets pass: a list of terms, or a match.':
    'Det, reglen lader passere: en liste af ord, eller et match.',
  'Any of the flags i, m, s, u.': 'Et eller flere af flagene i, m, s, u.',
  'A colour such as "#0a5c8f".': 'En farve, fx "#0a5c8f".',
  'A whole number that only grows.': 'Et helt tal, der kun vokser.',
  'The number of this format.': 'Nummeret på dette format.',
};

/** The schema's description in the reader's language. */
export const describeShape = ({ description }: { description?: string }): string | undefined =>
  description && uiLanguage() === 'da' ? (descriptions[description] ?? description) : description;

export const hasLabel = (key: string): boolean => key in labels;
export const fieldLabel = (key: string): string => inLanguage(labels[key]) ?? key;
export const fieldHelp = (key: string): string | undefined => inLanguage(helps[key]);
/** A value of a list of choices, in words. */
export const valueLabel = (value: string): string => inLanguage(values[value]) ?? value;
export const hasValueLabel = (value: string): boolean => value in values;
