import type { Countable, DetectorName } from '../policy/schema.ts';
import { primaryOf } from './finding.ts';

/**
 * What the checker says where a rule has no message of its own, and on its buttons. Plain tables, chosen by the reader's
 * language on each check: the checker has no state.
 */
export interface CheckerTexts {
  replaceWith(words: string): string;
  remove(words: string): string;
  add(words: string): string;
  moveTo(words: string, place: 'first' | 'before-fold' | 'end'): string;
  useHttps: string;
  addTracking: string;
  writeTag(tag: string): string;
  lessOf: Partial<Record<Countable, string>>;

  forbid(words: string): string;
  replace(words: string, instead: string): string;
  requireMissing(wanted: string): string;
  requirePlace: Record<'anywhere' | 'first' | 'before-fold' | 'end', string>;
  requireLost: string;
  requireWeak(words: string): string;
  tooMany(of: Countable, found: number, max: number): string;
  tooFew(of: Countable, found: number, min: number): string;
  linkHttp: string;
  linkShort(host: string): string;
  linkInternal(host: string): string;
  linkDenied(host: string): string;
  linkNotAllowed(host: string): string;
  linkUtm: string;
  tagDenied(tag: string): string;
  tagNotAllowed(tag: string): string;
  tagMissing(tag: string): string;
  tagCase(tag: string): string;
  mentionDenied(name: string): string;
  mentionNotAllowed(name: string): string;
  detected: Record<DetectorName, string>;
  tooSimilar(percent: number): string;
  tooDifferent(percent: number): string;
  perDay(max: number): string;
  perWeek(max: number): string;
  tooSoon(minutes: number): string;
  outsideHours(hours: string): string;
  balanceMost(of: 'own' | 'curated', percent: number): string;
  balanceLeast(of: 'own' | 'curated', percent: number): string;
  altTextMissing(count: number): string;
  tooMuchMedia(found: number, max: number): string;
  acknowledge: string;
  acknowledgeAgain: string;
}

const EN_COUNT: Record<Countable, [one: string, many: string]> = {
  characters: ['character', 'characters'],
  words: ['word', 'words'],
  sentences: ['sentence', 'sentences'],
  hashtags: ['hashtag', 'hashtags'],
  mentions: ['mention', 'mentions'],
  links: ['link', 'links'],
  emoji: ['emoji', 'emoji'],
  exclamations: ['exclamation mark', 'exclamation marks'],
  'uppercase-words': ['word in capitals', 'words in capitals'],
};
const DA_COUNT: Record<Countable, [one: string, many: string]> = {
  characters: ['tegn', 'tegn'],
  words: ['ord', 'ord'],
  sentences: ['sætning', 'sætninger'],
  hashtags: ['hashtag', 'hashtags'],
  mentions: ['omtale', 'omtaler'],
  links: ['link', 'links'],
  emoji: ['emoji', 'emojier'],
  exclamations: ['udråbstegn', 'udråbstegn'],
  'uppercase-words': ['ord med store bogstaver', 'ord med store bogstaver'],
};
const counted = (names: Record<Countable, [string, string]>, of: Countable, n: number): string =>
  `${n} ${names[of][n === 1 ? 0 : 1]}`;

const en: CheckerTexts = {
  replaceWith: (words) => `Write “${words}”`,
  remove: (words) => `Take out “${words}”`,
  add: (words) => `Add “${words}”`,
  moveTo: (words, place) =>
    `Move “${words}” ${{ first: 'to the front', 'before-fold': 'up', end: 'to the end' }[place]}`,
  useHttps: 'Use https',
  addTracking: 'Add the tracking parameters',
  writeTag: (tag) => `Write ${tag}`,
  lessOf: {
    hashtags: 'Take out the last hashtags',
    emoji: 'Take out the last emoji',
    exclamations: 'Fewer exclamation marks',
  },

  forbid: (words) => `Better not write “${words}” here.`,
  replace: (words, instead) => `We write “${instead}” rather than “${words}”.`,
  requireMissing: (wanted) => `“${wanted}” should be in this post.`,
  requirePlace: {
    anywhere: 'Something that belongs in this post is missing.',
    first: 'This must be the very first thing in the post.',
    'before-fold': 'This must be seen without opening the post.',
    end: 'This belongs at the end of the post.',
  },
  requireLost: 'This is lost among the hashtags around it.',
  requireWeak: (words) => `“${words}” isn’t enough on its own.`,
  tooMany: (of, found, max) => `${counted(EN_COUNT, of, found)}: at most ${max}, please.`,
  tooFew: (of, found, min) => `${counted(EN_COUNT, of, found)}: at least ${min}, please.`,
  linkHttp: 'This link isn’t encrypted: use https.',
  linkShort: (host) => `A short link from ${host} hides where it leads. Use the full address.`,
  linkInternal: (host) => `${host} is internal and can’t be linked to in public.`,
  linkDenied: (host) => `Please don’t link to ${host}.`,
  linkNotAllowed: (host) => `${host} isn’t among the sites that we link to.`,
  linkUtm: 'This link lacks the tracking parameters.',
  tagDenied: (tag) => `Please don’t use ${tag}.`,
  tagNotAllowed: (tag) => `${tag} isn’t among our hashtags.`,
  tagMissing: (tag) => `${tag} belongs in this post.`,
  tagCase: (tag) => `Write ${tag}, so that screen readers can tell the words apart.`,
  mentionDenied: (name) => `Please don’t mention @${name}.`,
  mentionNotAllowed: (name) => `@${name} isn’t among the accounts that we mention.`,
  detected: {
    email: 'This looks like an e-mail address.',
    phone: 'This looks like a phone number.',
    'credit-card': 'This looks like a card number.',
    iban: 'This looks like an account number (IBAN).',
    'dk-cpr': 'This looks like a Danish CPR number.',
    'us-ssn': 'This looks like a US social security number.',
    'uk-nino': 'This looks like a UK National Insurance number.',
    'ip-address': 'This looks like an IP address.',
    'street-address': 'This looks like a street address.',
    secret: 'This looks like a password or a key.',
    money: 'An amount of money stands here.',
    percentage: 'A percentage stands here.',
    'own-domain-email': 'This is an internal e-mail address.',
  },
  tooSimilar: (percent) => `${percent} % of this is the approved copy: say it in your own words.`,
  tooDifferent: (percent) => `Only ${percent} % of this is the approved copy: stay closer to it.`,
  perDay: (max) => `You have shared ${max === 1 ? 'once' : `${max} times`} today: leave it for tomorrow.`,
  perWeek: (max) => `You have shared ${max === 1 ? 'once' : `${max} times`} within a week: leave it for later.`,
  tooSoon: (minutes) => `Your last share is less than ${minutes} minutes ago.`,
  outsideHours: (hours) => `We post ${hours}.`,
  balanceMost: (of, percent) =>
    `${percent} % of your latest shares are ${of === 'own' ? 'the company’s own' : 'other people’s'}: share something else this time.`,
  balanceLeast: (of, percent) =>
    `Only ${percent} % of your latest shares are ${of === 'own' ? 'the company’s own' : 'other people’s'}: share one of those.`,
  altTextMissing: (count) => (count === 1 ? 'A picture lacks a description.' : `${count} pictures lack a description.`),
  tooMuchMedia: (found, max) => `${found} pictures: at most ${max}, please.`,
  acknowledge: 'Please read the guidelines first and say that you have.',
  acknowledgeAgain: 'It has been a while: please read the guidelines again.',
};

const da: CheckerTexts = {
  replaceWith: (words) => `Skriv “${words}”`,
  remove: (words) => `Fjern “${words}”`,
  add: (words) => `Tilføj “${words}”`,
  moveTo: (words, place) => `Flyt “${words}” ${{ first: 'forrest', 'before-fold': 'op', end: 'til sidst' }[place]}`,
  useHttps: 'Brug https',
  addTracking: 'Tilføj sporingsparametrene',
  writeTag: (tag) => `Skriv ${tag}`,
  lessOf: { hashtags: 'Fjern de sidste hashtags', emoji: 'Fjern de sidste emojier', exclamations: 'Færre udråbstegn' },

  forbid: (words) => `Skriv helst ikke “${words}” her.`,
  replace: (words, instead) => `Vi skriver “${instead}” frem for “${words}”.`,
  requireMissing: (wanted) => `“${wanted}” bør stå i opslaget.`,
  requirePlace: {
    anywhere: 'Der mangler noget, som hører med i opslaget.',
    first: 'Det skal være det allerførste i opslaget.',
    'before-fold': 'Det skal kunne ses, uden at man åbner opslaget.',
    end: 'Det hører til sidst i opslaget.',
  },
  requireLost: 'Det drukner i hashtagsene omkring det.',
  requireWeak: (words) => `“${words}” er ikke nok i sig selv.`,
  tooMany: (of, found, max) => `${counted(DA_COUNT, of, found)}: højst ${max}, tak.`,
  tooFew: (of, found, min) => `${counted(DA_COUNT, of, found)}: mindst ${min}, tak.`,
  linkHttp: 'Linket er ikke krypteret: brug https.',
  linkShort: (host) => `Et kort link fra ${host} skjuler, hvor det fører hen. Brug hele adressen.`,
  linkInternal: (host) => `${host} er intern og kan ikke linkes til offentligt.`,
  linkDenied: (host) => `Link helst ikke til ${host}.`,
  linkNotAllowed: (host) => `${host} er ikke blandt de sider, vi linker til.`,
  linkUtm: 'Linket mangler sporingsparametrene.',
  tagDenied: (tag) => `Brug helst ikke ${tag}.`,
  tagNotAllowed: (tag) => `${tag} er ikke blandt vores hashtags.`,
  tagMissing: (tag) => `${tag} hører med i opslaget.`,
  tagCase: (tag) => `Skriv ${tag}, så skærmlæsere kan kende ordene fra hinanden.`,
  mentionDenied: (name) => `Nævn helst ikke @${name}.`,
  mentionNotAllowed: (name) => `@${name} er ikke blandt de konti, vi nævner.`,
  detected: {
    email: 'Det ligner en e-mailadresse.',
    phone: 'Det ligner et telefonnummer.',
    'credit-card': 'Det ligner et kortnummer.',
    iban: 'Det ligner et kontonummer (IBAN).',
    'dk-cpr': 'Det ligner et CPR-nummer.',
    'us-ssn': 'Det ligner et amerikansk personnummer (SSN).',
    'uk-nino': 'Det ligner et britisk personnummer (National Insurance).',
    'ip-address': 'Det ligner en IP-adresse.',
    'street-address': 'Det ligner en gadeadresse.',
    secret: 'Det ligner en adgangskode eller en nøgle.',
    money: 'Her står et beløb.',
    percentage: 'Her står en procentsats.',
    'own-domain-email': 'Det er en intern e-mailadresse.',
  },
  tooSimilar: (percent) => `${percent} % af teksten er den godkendte: sig det med dine egne ord.`,
  tooDifferent: (percent) => `Kun ${percent} % af teksten er den godkendte: hold dig tættere på den.`,
  perDay: (max) => `Du har delt ${max === 1 ? 'én gang' : `${max} gange`} i dag: gem det til i morgen.`,
  perWeek: (max) => `Du har delt ${max === 1 ? 'én gang' : `${max} gange`} inden for en uge: gem det til senere.`,
  tooSoon: (minutes) => `Der er gået mindre end ${minutes} minutter, siden du sidst delte noget.`,
  outsideHours: (hours) => `Vi slår op ${hours}.`,
  balanceMost: (of, percent) =>
    `${percent} % af det, du sidst har delt, er ${of === 'own' ? 'virksomhedens eget' : 'andres'}: del noget andet denne gang.`,
  balanceLeast: (of, percent) =>
    `Kun ${percent} % af det, du sidst har delt, er ${of === 'own' ? 'virksomhedens eget' : 'andres'}: del noget af det.`,
  altTextMissing: (count) =>
    count === 1 ? 'Et billede mangler en beskrivelse.' : `${count} billeder mangler en beskrivelse.`,
  tooMuchMedia: (found, max) => `${found} billeder: højst ${max}, tak.`,
  acknowledge: 'Læs retningslinjerne først, og bekræft, at du har gjort det.',
  acknowledgeAgain: 'Det er et stykke tid siden: læs retningslinjerne igen.',
};

/** The first of the wanted languages (BCP 47) that we have, else English. */
export function textsFor(wanted: readonly string[]): CheckerTexts {
  for (const tag of wanted) {
    const primary = primaryOf(tag);
    if (primary === 'da') return da;
    if (primary === 'en') return en;
  }
  return en;
}
