import type { Pack } from './pack.ts';

const W3C = 'https://www.w3.org/TR/WCAG22/';
const wcag = (number: string, en: string, da: string) => ({
  title: { en: `WCAG 2.2, ${number}: ${en}`, da: `WCAG 2.2, ${number}: ${da}` },
  url: W3C,
});

/*
 * The patterns are written in UTF-16 units, without the flag u: a draft without such signs is then passed over at once.
 */

/** Mathematical, circled, squared and wide letters: screen readers spell them one by one, or skip them. */
const FANCY =
  '(?:\\uD835[\\uDC00-\\uDFFF]|\\uD83C[\\uDD30-\\uDD49\\uDD50-\\uDD69\\uDD70-\\uDD89]|[\\u24B6-\\u24E9\\uFF21-\\uFF3A\\uFF41-\\uFF5A])';
/** An emoji by itself, with a space or a variation selector after it, or a whole flag; not one of a family. */
const EMOJI =
  '(?:[\\uD83D\\uD83E][\\uDC00-\\uDFFF]|\\uD83C(?:[\\uDC00-\\uDD0F\\uDD8E-\\uDDE5\\uDE00-\\uDFFA]|[\\uDDE6-\\uDDFF]\\uD83C[\\uDDE6-\\uDDFF])|[\\u2600-\\u27BF\\u2B05-\\u2B55])';
const GAP = '[\\uFE0F ]{0,2}';
const TONE = '\\uD83C[\\uDFFB-\\uDFFF] ?';
const CAPITALS = '[A-ZÆØÅÄÖÜÉ]{2,}';

/** That everybody can read the post, also by ear. */
export const accessibility: Pack = () => [
  {
    id: 'accessibility-hashtags',
    kind: 'hashtag',
    severity: 'hint',
    message: {
      en: 'Begin each word of the tag with a capital, so that screen readers can say it.',
      da: 'Begynd hvert ord i tagget med stort, så skærmlæsere kan sige det.',
    },
    why: {
      en: '#WindPower is read as two words, #windpower as gibberish.',
      da: '#GrønOmstilling læses som to ord, #grønomstilling som volapyk.',
    },
    clause: wcag('3.1', 'readable', 'læselig'),
    camelCase: true,
    examples: {
      pass: ['Off we go #GreenEnergy #network', 'Så er vi i gang #GrønOmstilling #vindenergi'],
      fail: ['Off we go #greenenergy', 'Så er vi i gang #grønomstilling'],
    },
  },
  {
    id: 'accessibility-alt-text',
    kind: 'media',
    severity: 'hint',
    message: {
      en: 'Describe the picture in a sentence, for those who can’t see it.',
      da: 'Beskriv billedet i en sætning for dem, der ikke kan se det.',
    },
    why: {
      en: 'It is read out to those who can’t see the picture, and shown when it doesn’t load.',
      da: 'Den bliver læst op for dem, der ikke kan se billedet, og vist, når det ikke bliver hentet.',
    },
    clause: wcag('1.1.1', 'non-text content', 'ikke-tekstligt indhold'),
    altText: 'require',
  },
  {
    id: 'accessibility-emoji',
    kind: 'forbid',
    severity: 'hint',
    message: {
      en: 'Many emoji in a row: each is read out by its full name.',
      da: 'Mange emoji i træk: Hver af dem bliver læst op med sit fulde navn.',
    },
    why: {
      en: '“Party popper, party popper, party popper …” is what a screen reader says.',
      da: '“Konfettirør, konfettirør, konfettirør …” er det, en skærmlæser siger.',
    },
    clause: wcag('1.1.1', 'non-text content', 'ikke-tekstligt indhold'),
    match: {
      anyOf: [{ pattern: `${`${EMOJI}${GAP}`.repeat(3)}${EMOJI}` }, { pattern: `${EMOJI}${TONE}`.repeat(4) }],
    },
    examples: {
      pass: ['We did it 🎉🎉🎉', 'Tak for i dag 👩‍👩‍👧 🇩🇰', 'Hurra ❤️💙'],
      fail: ['We did it 🎉🎉🎉🎉', 'Vi gjorde det 🎉 🎉 🚀 🚀 🔥', 'Guld 🥇🇩🇰🎉🥳'],
    },
  },
  {
    id: 'accessibility-letters',
    kind: 'forbid',
    severity: 'hint',
    message: {
      en: 'These letters are signs, not letters: screen readers spell or skip them.',
      da: 'De bogstaver er tegn, ikke bogstaver: Skærmlæsere staver dem eller springer dem over.',
    },
    why: {
      en: 'They can’t be searched for either.',
      da: 'Man kan heller ikke søge efter dem.',
    },
    clause: wcag('1.3.1', 'info and relationships', 'information og relationer'),
    match: { pattern: `${FANCY}{2,24}` },
    examples: {
      pass: ['We are hiring.', 'Vi søger en kollega på Færøerne.'],
      fail: ['𝗪𝗲 are 𝒽𝒾𝓇𝒾𝓃ℊ', '𝓥𝓲 søger en kollega'],
    },
  },
  {
    id: 'accessibility-capitals',
    kind: 'forbid',
    severity: 'hint',
    message: {
      en: 'A row of words in capitals is hard to read.',
      da: 'En række ord i store bogstaver er svær at læse.',
    },
    why: {
      en: 'The shape of the words is lost, and some screen readers spell them letter by letter.',
      da: 'Ordenes form går tabt, og nogle skærmlæsere staver dem bogstav for bogstav.',
    },
    clause: wcag('3.1', 'readable', 'læselig'),
    match: {
      anyOf: [{ pattern: `${CAPITALS}(?: (?:[A-ZÆØÅ] )?${CAPITALS}){2,6}` }, { pattern: `${CAPITALS} A ${CAPITALS}` }],
    },
    examples: {
      pass: ['NASA, ESA and DTU agree.', 'EU og FN er enige. VI gør det!'],
      fail: ['WE ARE HIRING NOW!', 'WHAT A NIGHT!!', 'VI SØGER NYE KOLLEGER!'],
    },
  },
];
