const WHOM = '(?:me|us|mig|meg|os|oss|til|mij|mich|uns|sie)';

/** Right behind "call" stands a number that is called. */
const CALL_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:call|dial|text|sms|ring|ringe|ringer|bel)(?: ${WHOM}){0,2}(?: (?:on|at|på|op))?|` +
    `(?:skriv(?:er)?|nå|når|ruft?)(?: ${WHOM}){1,2} (?:på|an)|(?:besked|sms) (?:til|på)|(?:kald|tråden|henvendelse|tilmelding|` +
    'bestilling|bestil bord|hör av dig) på|slå på tråden|hit me up (?:at|on)|omstilling(?:en)?|my digits):? $',
  'iu',
);

/** What may stand before "number" where it is somebody's: "my new number". */
const WHOSE =
  'my mit min our vores the new nyt nye this det dette her his hers hendes hans deres their your dit jeres a an et en på at on to til ' +
  'og and or eller samt direct direkte same samme egen eget own private privat personal personligt work';

/** What is counted, behind a number. */
const UNIT =
  /^[ -]?(?:kr|dkk|nok|sek|eur|usd|gbp|€|\$|£|%|‰|pct|procent|percent|mio|mia|million|billion|milli|stk|kg|km|kwh|mwh|gwh|ton|m2|m²|people|users|followers|følgere|personer|brugere|medlemmer|points?|views|visninger|skridt|steps|timer|hours)/i;
const CURRENCY_BEFORE = /(?:kr\.?|dkk|nok|sek|eur|usd|gbp|[€$£]) ?$/i;

/** What may stand before a dash, a stroke or a "=", and a number behind that. */
const LABEL = /(?:(?:^|[^\p{L}])(?:tlf|tel|sms|mobile?|mob|fax)|phone|number|nummer|telefon)$/iu;

export const phoneForms = {
  phoneLabel: LABEL,
  phoneCallBefore: CALL_BEFORE,
  phoneWhose: new RegExp(`^(?:${WHOSE.replaceAll(' ', '|')})$`, 'i'),
  phoneUnit: UNIT,
  phoneCurrencyBefore: CURRENCY_BEFORE,
};
