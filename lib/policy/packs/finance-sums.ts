/*
 * Sums that grow, and levels that will be reached: patterns, since a number stands within.
 */

/** Within a sentence. Letters of Latin alone: with those of all scripts a pattern is three times as slow. */
const REST = "[\\w ,;:%$£€æøåéüö’'()–-]";

const PUT = 'put|invest|save|set aside|start with';
const SAET =
  'sæt|sætter du|du sætter|sætter man|læg|lægger du|lægger man|spar|sparer du|sparer man|invester|investér|investerer du';

/** A sum that becomes another, or comes in by itself: “put in 10,000”, “your 5,000 will”. */
export const SUMS = [
  '\\b(?:put in|deposit|easily make|easily earn) [$£€]?\\d{1,3},\\d{3}',
  '\\b(?:sagtens|nemt|let) tjene \\d{1,3}\\.\\d{3}',
  '\\b(?:har du|sidder du med|ender du med|bliver til) \\d[\\d.,]{0,8} (?:mio|million|millioner)',
  "\\b(?:you['’]ll have|you will have|sitting on|end up with|looking at) [$£€]?\\d[\\d.,]{0,8} (?:million|thousand)",
  '\\b(?:sitting on|end up with|looking at) (?:about|nearly|over|just shy of) [$£€]?\\d[\\d.,]{0,8} (?:million|thousand)',
  "\\b(?:you['’]ll have|you will have) [$£€]\\d{3},\\d{3}",
  '\\byour [$£€]?\\d{1,3},\\d{3} (?:will|could)',
  '\\bdine \\d{1,3}\\.\\d{3}(?: kr\\.?| kroner)? (?:blevet|bliver|vokset)',
  '\\bsæt \\d{1,3}\\.\\d{3} (?:kr\\.?|kroner) ind',
  // So much a month, and one is rich.
  `\\b(?:${PUT})(?: aside| away| in)? [$£€]\\d${REST}{0,60}(?:million|retire)`,
  `\\b(?:${PUT}) \\d[\\d,]{0,6} (?:dollars|pounds|a month|a week|per month|every month)${REST}{0,60}(?:million|retire)`,
  `[$£€]\\d[\\d,]{0,6} (?:a|per|every|each) (?:month|week|paycheck|year)${REST}{0,60}(?:million|retire|[$£€]\\d{2,3},\\d{3})`,
  `\\b(?:${SAET}) \\d[^!?\\n]{0,70}million`,
  `(?:kr\\.?|kroner) (?:om måneden|om ugen|hver måned)${REST}{0,60}(?:million|på pension)`,
  `\\bmed \\d[\\d.]{0,6} (?:om måneden|om ugen|hver måned)${REST}{0,60}(?:million|på pension)`,
  // So much of one's pay, growing by so much a year.
  '\\b(?:grow|growing|grows|compound|compounding) (?:by|at) (?:about |around )?\\d[\\d.]{0,4} ?(?:%|percent|per cent) (?:a|per|every) year',
];

export const LEVEL = '[$£€]?(?:\\d{1,3}[.,]\\d{3}|\\d{3,6}|\\d{1,4}k|a million|en million)\\b';
/** Where a price or an index will stand, and by when: “at 9,000 before Labor Day”. */
export const LEVELS = [
  `\\bwill (?:be|stand|trade|sit|close) (?:back )?(?:at|above|over|past) ${LEVEL}`,
  '(?:procent|pct\\.?|%) (?:højere|lavere) (?:til|inden|før|om et)',
  `\\b(?:at|to|past|above|over) ${LEVEL}(?: [a-zæøå]+){0,1} (?:by|before|within|this time|inden|før)\\b`,
  `\\bi ${LEVEL}(?: [a-zæøå]+){0,1} (?:inden|før|til (?:sommer|jul|påske|nytår|efteråret|foråret|næste år))`,
];
/** Many times over, some years on. */
export const OUTGROWN = [
  `\\bom (?:et|to|tre|fem|ti|tyve|\\d{1,2}) år\\b${REST}{0,40}(?:dobbelt|tredobbelt|gange så)`,
  `(?:dobbelt|tredobbelt|gange så)${REST}{0,25}\\bom (?:et|to|tre|fem|ti|tyve|\\d{1,2}) år\\b`,
  `\\b(?:twice|three times|ten times)${REST}{0,25}\\bin (?:a|one|two|three|five|ten|twenty|\\d{1,2}) years?\\b`,
  `\\bin (?:a|one|two|three|five|ten|twenty|\\d{1,2}) years?\\b${REST}{0,40}(?:be worth|twice|three times|ten times)`,
];
