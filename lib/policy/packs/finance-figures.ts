import type { Match } from '../schema.ts';
import { isDenied } from './finance-denials.ts';
import { SUMS } from './finance-sums.ts';
import { CLAUSE, NOT } from './finance-words.ts';
import { combine, notAdvice, ofPatterns, type Pack, words } from './pack.ts';

const COUNTED = words('one | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | twenty');
const TALT = words('en | to | tre | fire | fem | seks | syv | otte | ni | ti | tolv | femten | tyve');
const PERCENTAGE: Match = {
  anyOf: [
    { pattern: '\\d{1,4}(?:[.,]\\d{1,3})? ?(?:%|percent|per cent|procent|pct)', flags: 'i' },
    {
      terms: [
        ...combine(COUNTED, words('percent | per cent')),
        ...combine(TALT, words('procent | pct')),
        ...words('double-digit | double digits | tocifret | tocifrede'),
      ],
      hyphens: 'loose',
    },
  ],
};
const between = "(?: [\\p{L}\\p{N}.,%'’-]+){0,5}";

export const WILL = words(
  `will | will soon | will easily | will probably | will certainly | will definitely | will surely | 'll | should | should easily | is set to | are set to | set to | is going to | are going to |
   is expected to | are expected to | expected to | can expect to | can expect it to | is bound to | are bound to | is likely to | are likely to | could easily | can easily |
   is about to | are about to | going to | is sure to | are sure to`,
);
const RISE = words(
  `return | yield | earn | earn you | gain | grow | grow by | rise | rise by | climb | jump | soar | increase | increase by | pay | pay you | pay out | deliver | make | make you | bring | bring you | bring in |
   give | give you | be up | be worth | see | see gains of | get | outperform`,
);
const VIL = words(
  'vil | vil nok | vil helt sikkert | bør | skal nok | forventes at | ventes at | står til at | kommer til at | kan forvente at | kan sagtens | vil kunne',
);
const STIGE = words(
  'give | stige | stige med | vokse | vokse med | yde | levere | forrente sig | tjene | øges | kaste | give dig | give jer | afkaste | udbetale | få',
);
/** A return that is told of beforehand; what it was has the past tense, which the exception knows. */
const FORESEEN = [
  ...combine(
    words(
      'sure | secure | safe | steady | stable | expected | projected | targeted | target | annual | yearly | fixed | certain',
    ),
    words('return | returns | yield | yields | gain | gains | profit | interest'),
  ),
  ...combine(
    words(
      'sikkert | fast | stabilt | forventet | årligt | sikker | stabil | årlig | sikre | faste | årlige | forventede',
    ),
    words('afkast | udbytte | overskud | forrentning | gevinst | rente | renter'),
  ),
];

export const figures: Pack = () => [
  {
    id: 'finance-claims-figures',
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: 'This puts a figure on what an investment will bring.',
      da: 'Her står der tal på, hvad en investering vil give.',
    },
    why: notAdvice({
      en: 'A figure for the future is read as a promise, however it is worded.',
      da: 'Et tal for fremtiden bliver læst som et løfte, uanset hvordan det er formuleret.',
    }),
    clause: CLAUSE('(1)(F)', 'no predictions or projections', 'ingen forudsigelser eller fremskrivninger'),
    when: { not: isDenied({ terms: FORESEEN }) },
    match: {
      anyOf: [
        {
          terms: [
            ...combine(WILL, RISE),
            ...combine(VIL, STIGE),
            ...FORESEEN,
            ...words(
              `får en gevinst | får et afkast | få en gevinst | få et afkast | mere værd | lander du på | lander man på | ender du på | ligger du på | you land at | you'll land at | my forecast for our | mit bud på vores`,
            ),
          ],
        },
        ...ofPatterns([
          ...SUMS,
          `\\b(?:expect|get|earn|make|target|targets|targeting)${between} (?:returns?|yield|interest|profit|gains?|a year|per year|annually)`,
          `\\b(?:forvent|regn|regner|venter|forventer)${between} (?:afkast|rente|gevinst|udbytte|om året|årligt)`,
          `\\b(?:du får|i får|får du|får den|får det|får de|får man|den får|man får|du tjener|tjen|går efter|sigter efter)${between} (?:afkast|rente|gevinst|udbytte|om året|årligt|hvert år)`,
          `\\b(?:pays|pay you|yields?|yield you|gives you|giver|forrentes|udbetaler)(?: [\\p{L}\\p{N}.,%'’-]+){0,6} (?:a year|per year|annually|every year|every single year|year after year|om året|årligt|hvert år|år efter år)`,
        ]),
      ],
    },
    // A sum is a figure itself: it stands close to what is longer by the sign behind it.
    near: { match: { anyOf: [PERCENTAGE, ...ofPatterns(SUMS.map((sum) => `${sum}[^\\n]`))] }, words: 5 },
    except: {
      anyOf: ofPatterns([
        `${NOT}(?: [\\p{L}'’-]+){0,4} (?:will|return|rise|grow|expect)`,
        "\\b(?:gave|given|delivered|returned|had|was|made|earned)(?: [\\p{L}’'-]+){0,4} (?:returns?|yields?|gains?|profit|interest)",
        '\\b(?:gav|givet|leverede|endte|haft|havde|fik)(?: [\\p{L}-]+){0,4} (?:afkast|udbytte|overskud|forrentning|gevinst|rente)',
      ]),
    },
    examples: {
      pass: [
        'The fund returned 8 % last year, and may fall this year.',
        'Fonden gav 8 % sidste år og kan falde i år.',
        'Vi vil vokse med 20 nye kolleger.',
        'We expect a thousand visitors.',
        'Fonden gav et sikkert afkast på 8 % i 2024.',
        'It costs 12.000 kr. om måneden. En lejlighed til tre millioner er billigere.',
        'We put $200 in the jar for the shelter.',
      ],
      fail: [
        'The fund will return 8 % next year.',
        'Expect around 12% in annual returns.',
        'The fund will give you double-digit returns.',
        'Fonden vil give 8 % næste år.',
        'Regn med mindst 12 % i årligt afkast.',
        'Det giver et garanteret afkast på 8 % om året.',
        'Fonden giver fem procent om året, år efter år.',
        'Put $500 a month into the fund and you retire with a million.',
        'Sæt 2.500 kr. om måneden i fonden, og så har du to millioner om 25 år.',
      ],
    },
  },
];
