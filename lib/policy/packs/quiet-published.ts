import type { Condition, Match } from '../schema.ts';
import { companyAsSubject } from './company.ts';
import { combine, words } from './pack.ts';
import { SECRECY } from './quiet-secrecy.ts';

const LATELY_EN = words('this morning | today | yesterday | earlier today | last week | last night | an hour ago');
const LATELY_DA = words('i dag | i går | i morges | netop | i formiddags | i sidste uge | tidligere i dag');

/** It is said that the figures are out; “isn’t published yet” has none of these in it. */
const PUBLISHED: Match = {
  terms: [
    ...combine(
      words(
        'reported | announced | published | released | was published | has been published | were published | was released | were released | came out | went out',
      ),
      LATELY_EN,
    ),
    ...combine(
      words('this morning | today | yesterday'),
      words('we reported | we announced | we published | we released'),
    ),
    ...combine(
      words('in | according to | from'),
      words(
        'our annual report | our quarterly report | our half-year report | our interim report | our published accounts | the annual report',
      ),
    ),
    ...words(
      `as we reported | we published our | we released our | vi offentliggjorde vores | as we announced | as we published | as already reported | as previously reported | as reported | we have published | we've published | has just published | have just published | has published its | published figures | published results | published accounts |
       har offentliggjort | som offentliggjort | som vi meddelte | som vi skrev i | som vi meldte ud | har meldt ud | ifølge årsrapporten | ifølge vores årsrapport | ifølge regnskabet | ifølge vores regnskab | fremgår af årsrapporten | fremgår af vores årsrapport | fremgår af regnskabet | fremgår af vores regnskab | hele selskabsmeddelelsen | dagens selskabsmeddelelse |
       læs selskabsmeddelelsen | offentliggjorte tal | offentliggjorte regnskab`,
    ),
    ...combine(words('har'), combine(LATELY_DA, words('offentliggjort | meldt ud | meddelt'))),
    ...combine(words('har lige'), words('offentliggjort | meldt ud')),
    ...combine(
      words('offentliggjorde | offentliggjorde vi | meddelte | er offentliggjort | blev offentliggjort'),
      LATELY_DA,
    ),
    ...combine(
      words('i dag kom | i går kom | i morges kom'),
      words('vores årsrapport | årsrapporten | vores regnskab | regnskabet | halvårsrapporten | kvartalsregnskabet'),
    ),
  ],
};
/** What others publish says nothing of ours. */
const OTHERS: Match = {
  terms: words(
    'competitor | competitors | rival | rivals | konkurrent | konkurrenten | konkurrenter | konkurrenterne | unlike us',
  ),
};
/** And more is hinted at. */
const YET_TO_COME: Match = {
  terms: words(
    `even better | even stronger | just wait | wait and see | wait till | wait until | you'll see | haven't seen anything | what comes next | next quarter | next year will | the rest of the year | too cautious | too low |
     endnu bedre | endnu stærkere | endnu vildere | vent bare | vent og se | bare vent | glæd jer til næste | næste kvartal | resten af året | for forsigtig | for forsigtige | for lavt`,
  ),
};

/** The figures are public, the report itself is shared, or it is a match that has quarters. */
export const isNoSecret: Condition = {
  any: [
    {
      all: [
        { links: 'own' },
        {
          mentions: {
            terms: words(
              `came out | went out | is out | are out | out now | out today | has been published | was published | published today | published this morning | are here | is here | read it here | read the report |
               er ude | er udkommet | kom ud | udkom | er offentliggjort | blev offentliggjort | offentliggjort i dag | kan læses her | læs den her | læs regnskabet`,
            ),
          },
        },
      ],
    },
    {
      all: [
        { mentions: PUBLISHED, near: { match: companyAsSubject, words: 4 } },
        { not: { mentions: OTHERS } },
        { not: { mentions: SECRECY } },
        { not: { mentions: YET_TO_COME } },
      ],
    },
    {
      mentions: {
        terms: words(
          'basketball | the ball | point lead | halftime | half-time | touchdown | quarterback | handball | håndbold | fodbold | football | kampen | the match | bolden | pulje',
        ),
      },
    },
  ],
};
