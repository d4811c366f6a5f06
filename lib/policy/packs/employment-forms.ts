import { each, words } from './pack.ts';

/*
 * Sentences by which people say outright that they work at a company, as forms around its name: "I’m a technician at Nordhavn",
 * "som montør hos Nordhavn". Sources of patterns, for "iu". What only shows it is first-person.ts's business.
 */

/** A word or two between the parts of a sentence; open, so that a search stays linear. */
const between = (most: number): string => `(?: [\\p{L}\\p{N}'’.,&-]+){0,${most}}`;

/** How English and Danish titles end: engineer, director, nurse; montør, tekniker, lærling, konsulent. */
const TITLES = words(
  'er | or | ist | yst | ect | agent | ian | ant | tech | clerk | chef | cook | coach | crew | lead | intern | nurse | captain | skipper | pilot | steward | barista | actuary | secretary | attorney | mechanic | medic | paralegal | ee | team | support | sales | apprentice | hand',
);
const DANISH_TITLES = words(
  'ør | er | ske | læge | agog | kok | ling | elev | ant | ent | ist | chef | smed | matros | mand | mester | bud | vagt | kaptajn | lods | pilot | skipper | steward | barista | sekretær | fuldmægtig | aktuar | økonom | hjælp | team | teamet | afdelingen',
);
const AT_DANISH = '(?:hos|i|på|ved|for)';

const english = (names: string): string[] => [
  `\\bI (?:also |now |still |proudly |get to )?work(?:ed)?${between(8)} (?:at|for) (?:the )?${names}`,
  ...each(
    TITLES,
    (title) => `\\b(?:I['’]m|I am|as|being|been)${between(4)} [\\p{L}-]*${title} (?:at|with|for) ${names}`,
  ),
  `\\bI(?:['’]ve| have)(?: now| already)? been${between(2)} (?:years|months|weeks|long|part|employed) (?:at|with|of) (?:the )?${names}`,
  `\\bI(?:['’]ve| have) been in${between(2)} (?:at|with) ${names}`,
  `[,–—-] ?${names}${between(2)} (?:support|care|ops|team)\\b`,
  `\\b(?:Vh|Mvh|Hilsen|Regards),? \\p{L}{1,20}[,/ ]{1,3}${names}`,
  `\\bI work (?:in|at|for) (?:the )?${names}`,
  `${names}(?:['’]s)?${between(2)} [\\p{L}-]*(?:er|or|ist|yst|ian|ant|lead|team|member|intern|nurse) here\\b`,
];

const danish = (names: string): string[] => [
  `\\bjeg${between(2)} (?:arbejder|arbejdet|ansat|begyndt|uddannet)${between(4)} ${AT_DANISH} ${names}`,
  `\\b(?:arbejder|sidder|startede|begyndte) jeg${between(5)} ${AT_DANISH} ${names}`,
  ...each(
    DANISH_TITLES,
    (title) => `\\b(?:jeg er|er jeg|jeg blev|som|hilsen)${between(3)} [\\p{L}-]*${title} ${AT_DANISH} ${names}`,
  ),
];

/** Forms around the company's names. @param names one choice of them, as a pattern */
export const formsOfEmployment = (names: string): string[] => [...english(names), ...danish(names)];

/** Of what is named elsewhere in the post: "I’m on the ops team", "I work there". */
export const NAMED_ELSEWHERE = [
  "\\bI(?:['’]m| am) on the(?: [\\p{L}-]+){0,4} team\\b",
  '\\bI (?:only |just |also )?(?:work|run|lead|manage|train|teach|cook|drive|build|design|test)(?: [\\p{L}]+){0,4} there\\b',
  '\\bjeg (?:arbejder|sidder|leder|kører|underviser|er ansat)(?: [\\p{L}]+){0,4} der\\b',
];

/** Who praises as one of these hasn't said that they work there. */
export const asCustomer = (names: string): string[] => [
  `${names} (?:customer|user|fan|owner|investor) here`,
  `\\b(?:I['’]m|I am|been|as)${between(2)} (?:customer|visitor|guest) (?:at|of|with) ${names}`,
  `\\b(?:jeg er|som)${between(2)} (?:kunde|gæst|patient) (?:hos|på|i) ${names}`,
];
