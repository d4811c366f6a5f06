import type { Match } from '../schema.ts';
import { isDenied, isUnknown } from './finance-denials.ts';
import { WILL } from './finance-figures.ts';
import { LEVEL, LEVELS, OUTGROWN } from './finance-sums.ts';
import { CLAUSE, NOT, TRADED } from './finance-words.ts';
import { combine, each, notAdvice, ofPatterns, type Pack, words } from './pack.ts';

const MOVES_EN = combine(
  [
    ...WILL.filter((will) => !/expect|easily/.test(will)),
    ...words(
      `will likely | will almost certainly | will quickly | will easily | will again | expect it to | about to | has to | is certain to | are certain to`,
    ),
  ],
  words(
    `hit | reach | rise | climb | double | triple | soar | surge | rally | fall | drop | crash | top | jump | explode | recover | rebound | bounce back | take off | outperform | strengthen | weaken | skyrocket |
     be trading well above | be trading above | be trading below | have their moment | have its moment | be at a new high | be at new highs | be at a record | be above | be below | be well above | be well below | be far above | be higher | be lower | go up | go down | go higher | go through the roof | keep rising | keep climbing | keep falling | continue to rise | cost twice | cost double | have doubled | have tripled | be worth | come back`,
  ),
);
/** Foretold whatever stands beside it. */
const FORETOLD = words(
  `target price | price target | will double in value | will triple in value | will double your money | is going to double |
   turn this | go big | goes big | going big | take off this | about to have their moment | about to have its moment | will beat the market | will outperform the market | going to the moon | to the moon | the share price will rise |
   the shares will rise | the stock will rise | the price will rise | stock is going up | shares are going up |
   will keep rising | will only go up | can only go up | can only recover | can only rise | won't stay cheap | won't stay this cheap | only go up from here | only one way from here | will continue to rise | past performance shows | just like last year
   returns | history shows that it will |
   new highs | a long way to run | long way to go | only getting more expensive | only get more expensive | only getting dearer | heading for | headed for | heading to | headed to | on its way to | on their way up | on its way up | on the way up`,
);
const SPAAET = words(
  `kursmålet | fordobler din investering | fordobler dine penge | fordoble dine penge | bliver fordoblet | bliver tredoblet |
   slår markedet | vil slå markedet | aktien stiger | aktierne stiger | aktien vil stige | aktierne vil stige | kursen vil stige |
   kursen stiger | kursen skal nok stige | kun gå én vej | kan kun rette sig | kan kun stige | vil kun stige | kun gå op | kun stige | bliver ved med at stige | bliver ved med at falde | vil fortsætte med at stige |
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

const AT_YEARS_END = [
  ...combine(
    combine(words('ends | end | closes | finishes'), words('the year | this year')),
    words('at | above | over | higher | below | up'),
  ),
  ...combine(combine(words('ender | slutter | lukker'), words('året')), words('i | over | under | højere | i rekord')),
];

const FORETOLD_PRICE: Match = {
  anyOf: [
    { terms: [...MOVES_EN, ...AT_YEARS_END, ...FORETOLD, ...SPAAET, ...DOUBLES, ...combine(SOON_DA, STIGER_NU)] },
    { terms: ['kursmål'], forms: 'da' },
    ...ofPatterns([
      ...LEVELS,
      ...OUTGROWN,
      '\\bwill be(?: [\\p{L}\\p{N}.,%]+){1,3} (?:higher|lower|up|down|dearer|cheaper)\\b',
      '\\bexpects?(?: [\\p{L}\\p{N}]+){1,5} to (?:rise|climb|double|fall|soar|reach|hit|recover|outperform)',
      ...each(STIGER, (some) => `\\b(?:vil|skal nok|kommer til at)(?: [\\p{L}\\p{N}%]+){0,6} ${some}\\b`),
      ...each(
        STIGER_NU,
        (some) => `\\b${some}(?: [\\p{L}\\p{N}%.]+){0,3},? (?:inden|før|til|næste|efter|snart|helt sikkert)\\b`,
      ),
    ]),
  ],
};

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
    when: { not: { any: [isDenied(FORETOLD_PRICE), isUnknown(FORETOLD_PRICE)] } },
    match: FORETOLD_PRICE,
    near: {
      // A target price is a forecast by itself: the letters within are what stands close to it.
      match: {
        anyOf: [
          TRADED,
          {
            terms: ['price', 'money', 'your investment', 'value', 'your savings', 'din opsparing', 'dine penge', 'OMX'],
          },
          { pattern: 'kursm|🚀', flags: 'i' },
        ],
      },
      words: 6,
    },
    except: {
      anyOf: [
        // What it was.
        {
          pattern: `\\b(?:was|were|been|stood|closed|opened|traded|lå|stod|var|lukkede)(?: \\p{L}+){0,2} (?:at|above|over|past|i|på) ${LEVEL}(?: \\p{L}+){1,2}`,
          flags: 'iu',
        },
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
        'The S&P was at 5,000 before the summer.',
        'Our warehouse will be at 9,000 pallets before Christmas.',
        'Asked again when bitcoin will hit a million. I don’t know.',
        'Jeg bliver tit spurgt, om aktien vil stige.',
      ],
      fail: [
        'Our target price is 240.',
        'The S&P 500 will hit 8,000 by summer.',
        'House prices in Leeds are going to rise by a tenth.',
        'Boligpriserne vil stige igen til foråret.',
        'Boligpriserne i København vil stige med 10 % til næste år.',
        'Aktien vil stige, det er jeg sikker på.',
        'Renten falder til sommer.',
        'The S&P will be at 9,000 before Labor Day.',
        'Nasdaq at 30,000 by summer.',
        'C25 er i 3.000 inden påske.',
        'Om et år er fonden dobbelt så meget værd.',
      ],
    },
  },
];
