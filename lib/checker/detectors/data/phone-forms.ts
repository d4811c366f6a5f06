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

/** NANP: area and exchange begin with 2 to 9. @see https://www.nationalnanpa.com (NANP numbering) */
const AREA = '[2-9]\\d\\d';
/** "(555) 123-4567" is nobody's, but is how one is written that stands for somebody's. */
const NOBODYS = '[01]\\d\\d';

const anyOf = (...forms: string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`);

/** Numbers by how much they look like one that is called, groups with a sign between any two; a bracket may open before them. */
const SURE = anyOf(
  `\\(${AREA}\\)${AREA}[- .]\\d{4}`,
  `(?:1.)?${AREA}-${AREA}-\\d{4}`,
  `\\(${AREA}-${AREA}-\\d{4}`,
  `\\(${AREA}\\)[2-9]\\d{6}`,
);
const LIKELY = anyOf(
  '\\(123\\)456[- .]7890|123(?:-456-|\\.456\\.)7890',
  `\\(${AREA}\\)${NOBODYS}(?:[- .]?\\d{4})`,
  `(?:1.${AREA}|555)-${NOBODYS}-\\d{4}`,
  `1.${AREA}[- .]${AREA}[- .]\\d{4}`,
  `\\(?${AREA}(?:\\.${AREA}\\.| ${AREA}[ -]|/${AREA}.)\\d{4}`,
  // Brazil and Mexico: two digits of the area in brackets, then eight or nine.
  '\\([1-9][1-9]\\)(?!(?:19|20)\\d\\d-(?:19|20))\\d{4,5}-\\d{4}',
  // Denmark and Norway: eight digits. @see https://digst.dk (Nummerplan), https://www.nkom.no (nummerplan)
  '\\(?(?:[2-9]\\d \\d\\d \\d\\d \\d\\d|12 34 56 78)',
  '\\(?[4-9]\\d\\d \\d\\d \\d{3}',
);
const MAYBE = anyOf('\\(?[1-9]\\d-\\d\\d-\\d\\d-\\d\\d', '\\(?[2-9]\\d{3} \\d{4}', '\\(?07\\d{9}');
const WEAK = anyOf(
  `\\(?${AREA}\\D[2-9]\\d{6}`,
  '\\(?[1-9]\\d([ .])\\d\\d\\1\\d\\d\\1\\d\\d',
  '\\(?[1-9](?:\\d\\d\\D\\d\\d\\D\\d{3}|\\d{3}\\D\\d{4})',
  // One group: Denmark and Norway; with the zero dialled at home; ten digits of North America, eleven of China.
  '\\(?(?:[1-9]\\d{7}|0[1-9]\\d{7,10}|[2-9]\\d\\d[2-9]\\d{6}|1[3-9]\\d{9})',
);

export const phoneForms = {
  phoneSure: SURE,
  phoneLikely: LIKELY,
  phoneMaybe: MAYBE,
  phoneWeak: WEAK,
  /** Which number it is, says the word before it. */
  phoneNeutral: /(?:number|nummer(?:et)?|nr|num|no)[.:-]{0,2} *(?:is|er)? *$/i,
  phoneLabel: LABEL,
  phoneCallBefore: CALL_BEFORE,
  phoneWhose: new RegExp(`^(?:${WHOSE.replaceAll(' ', '|')})$`, 'i'),
  phoneUnit: UNIT,
  phoneCurrencyBefore: CURRENCY_BEFORE,
};
