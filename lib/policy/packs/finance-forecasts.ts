import type { Match } from '../schema.ts';
import { CLAUSE, NOT, TRADED } from './finance-words.ts';
import { combine, each, notAdvice, ofPatterns, type Pack, words } from './pack.ts';

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
/** A sum that becomes another, or comes in by itself: “put in 10,000”, “your 5,000 will”. */
const SUMS = [
  '\\b(?:put in|deposit|easily make|easily earn) [$£€]?\\d{1,3},\\d{3}',
  '\\b(?:sagtens|nemt|let) tjene \\d{1,3}\\.\\d{3}',
  '\\b(?:har du|sidder du med|ender du med|bliver til) \\d[\\d.,]{0,8} (?:mio|million|millioner)',
  "\\b(?:you['’]ll have|you will have|sitting on|end up with|looking at) [$£€]?\\d[\\d.,]{0,8} (?:million|thousand)",
  '\\b(?:sitting on|end up with|looking at) (?:about|nearly|over|just shy of) [$£€]?\\d[\\d.,]{0,8} (?:million|thousand)',
  "\\b(?:you['’]ll have|you will have) [$£€]\\d{3},\\d{3}",
  '\\byour [$£€]?\\d{1,3},\\d{3} (?:will|could)',
  '\\bdine \\d{1,3}\\.\\d{3}(?: kr\\.?| kroner)? (?:blevet|bliver|vokset)',
  '\\bsæt \\d{1,3}\\.\\d{3} (?:kr\\.?|kroner) ind',
];

const between = "(?: [\\p{L}\\p{N}.,%'’-]+){0,5}";

const WILL = words(
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
      ],
      fail: [
        'The fund will return 8 % next year.',
        'Expect around 12% in annual returns.',
        'The fund will give you double-digit returns.',
        'Fonden vil give 8 % næste år.',
        'Regn med mindst 12 % i årligt afkast.',
        'Det giver et garanteret afkast på 8 % om året.',
        'Fonden giver fem procent om året, år efter år.',
      ],
    },
  },
];

const MOVES_EN = combine(
  [
    ...WILL.filter((will) => !/expect|easily/.test(will)),
    ...words(
      `will likely | will almost certainly | will quickly | will easily | will again | expect it to | about to | has to | is certain to | are certain to`,
    ),
  ],
  words(
    `hit | reach | rise | climb | double | triple | soar | surge | rally | fall | drop | crash | top | jump | explode | recover | rebound | bounce back | take off | outperform | strengthen | weaken | skyrocket |
     be trading well above | be trading above | be trading below | have their moment | have its moment | be at a new high | be at new highs | be at a record | be above | be below | be well above | be well below | be far above | be higher | be lower | go up | go down | go higher | go through the roof | keep rising | keep climbing | keep falling | continue to rise | cost twice | cost double | be worth | come back`,
  ),
);
/** Foretold whatever stands beside it. */
const FORETOLD = words(
  `target price | price target | will double in value | will triple in value | will double your money | is going to double |
   turn this | go big | goes big | going big | take off this | about to have their moment | about to have its moment | will beat the market | will outperform the market | going to the moon | to the moon | the share price will rise |
   the shares will rise | the stock will rise | the price will rise | stock is going up | shares are going up |
   will keep rising | will only go up | can only go up | only go up from here | only one way from here | will continue to rise | past performance shows | just like last year
   returns | history shows that it will |
   new highs | a long way to run | long way to go | only getting more expensive | only get more expensive | only getting dearer | heading for | headed for | heading to | headed to | on its way to | on their way up | on its way up | on the way up`,
);
const SPAAET = words(
  `kursmålet | fordobler din investering | fordobler dine penge | fordoble dine penge | bliver fordoblet | bliver tredoblet |
   slår markedet | vil slå markedet | aktien stiger | aktierne stiger | aktien vil stige | aktierne vil stige | kursen vil stige |
   kursen stiger | kursen skal nok stige | kun gå én vej | kan kun stige | vil kun stige | kun gå op | kun stige | bliver ved med at stige | bliver ved med at falde | vil fortsætte med at stige |
   i ny rekord | en ny rekord | helt af til | af til foråret | af til sommer | af til efteråret | er på vej op | er på vej til at stikke af | er på vej mod | nye rekorder | nye højder | langt igen | kun dyrere | bliver dyrere | bliver kun dyrere | stikker af | retter sig | retter sig snart | bliver styrket | bliver svækket | når et nyt | når nye højder | når en ny rekord | sætter ny rekord`,
);
const STIGER = words(
  'stige | falde | nå | ramme | runde | fordobles | fordoble | tredobles | styrtdykke | eksplodere | komme | rette | koste | slå | sætte | blive | gå op | gå ned | styrkes | svækkes',
);
/** In Danish the present is what will be, once a time is named. */
const STIGER_NU = words('stiger | falder | rammer | runder | fordobles | eksploderer');
const SOON_DA = words(
  'til næste år | næste år | om et år | til sommer | til foråret | til efteråret | til jul | inden jul | efter jul | i morgen',
);
/** The English present does the same: "small caps double by Christmas". */
const DOUBLES = combine(
  combine(
    words('double | doubles | triple | triples | halve | halves | rally | rallies | crash | crashes'),
    words('by | before | within'),
  ),
  words(
    'this time | next | the end | the summer | summer | christmas | new year | easter | june | december | a year | two years',
  ),
);

export const prediction: Pack = () => [
  {
    id: 'finance-claims-prediction',
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: 'Better no forecast of returns or prices.',
      da: 'Hellere ingen spådom om afkast eller kurser.',
    },
    why: notAdvice({
      en: 'What a price will be, nobody knows; that it rose before doesn’t mean that it will again.',
      da: 'Ingen kender en kurs i morgen; at den er steget før, betyder ikke, at den gør det igen.',
    }),
    clause: CLAUSE('(1)(F)', 'no predictions or projections', 'ingen forudsigelser eller fremskrivninger'),
    match: {
      anyOf: [
        { terms: [...MOVES_EN, ...FORETOLD, ...SPAAET, ...DOUBLES, ...combine(SOON_DA, STIGER_NU)] },
        { terms: ['kursmål'], forms: 'da' },
        ...ofPatterns([
          '\\bwill be(?: [\\p{L}\\p{N}.,%]+){1,3} (?:higher|lower|up|down|dearer|cheaper)\\b',
          '\\bexpects?(?: [\\p{L}\\p{N}]+){1,5} to (?:rise|climb|double|fall|soar|reach|hit|recover|outperform)',
          ...each(STIGER, (some) => `\\b(?:vil|skal nok|kommer til at)(?: [\\p{L}\\p{N}%]+){0,6} ${some}\\b`),
          ...each(
            STIGER_NU,
            (some) => `\\b${some}(?: [\\p{L}\\p{N}%]+){0,3} (?:inden|til|næste|efter|snart|helt sikkert)\\b`,
          ),
        ]),
      ],
    },
    near: {
      // A target price is a forecast by itself: the letters within are what stands close to it.
      match: {
        anyOf: [TRADED, { terms: ['price', 'money', 'your investment', 'value'] }, { pattern: 'kursm|🚀', flags: 'i' }],
      },
      words: 6,
    },
    except: {
      anyOf: [
        { pattern: `${NOT}(?: [\\p{L}'’-]+){0,6} (?:will|target price|price target|double|rise|return)`, flags: 'iu' },
        {
          terms: words(
            'hvis kursen stiger | når kursen stiger | om kursen stiger | hvis aktien stiger | når aktien stiger | om aktien stiger',
          ),
        },
      ],
    },
    examples: {
      pass: [
        'Nobody knows where the price will go.',
        'Prices in the canteen will rise in January.',
        'Ingen ved, hvor kursen er om et år.',
        'Vandet i søen stiger helt sikkert i weekenden.',
      ],
      fail: [
        'Our target price is 240.',
        'The S&P 500 will hit 8,000 by summer.',
        'House prices in Leeds are going to rise by a tenth.',
        'Boligpriserne vil stige igen til foråret.',
        'Boligpriserne i København vil stige med 10 % til næste år.',
        'Aktien vil stige, det er jeg sikker på.',
        'Renten falder til sommer.',
      ],
    },
  },
];
