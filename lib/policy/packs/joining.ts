import type { Condition, Match } from '../schema.ts';
import { company, follows, leads } from './around-names.ts';
import { CUSTOMERS } from './as-others.ts';
import { combine, everydayWords, words } from './pack.ts';

/*
 * Coming, going and belonging: "Proud to join Nordhavn as an analyst", "First day with Nordhavn I got lost twice", "the crew that I
 * get to be part of". Guests join a webinar and customers a programme; they say so just behind the name.
 */

const GLAD = words(
  `proud | so proud | excited | thrilled | happy | honored | honoured | delighted | glad | lucky | pleased | stoked | ready | grateful | privileged | decided | about |
   can't wait | chosen`,
);
const JOINS = [
  ...combine(
    GLAD,
    words(
      'to join | to be joining | to have joined | to rejoin | to start at | to start with | to be starting at | to be starting with',
    ),
  ),
  ...combine(
    words("I will | I'll | I'm going to | I am going to | I get to | I got to | and I"),
    words('join | be joining'),
  ),
  ...words('forward to joining | forward to starting at | forward to starting with | allowed to join | asked to join'),
];

const GLAD_DANISH = words(
  `stolt af at | stolt over at | glad for at | glæder mig til at | glæder mig sådan til at | taknemmelig for at | lykkelig for at | lykkelig over at | spændt på at | heldig at | lov at | lov til at |
   beæret over at`,
);
const JOINS_DANISH = combine(
  GLAD_DANISH,
  words(
    'være en del af | blive en del af | starte hos | starte i | starte på | starte ved | begynde hos | begynde i | begynde på | begynde ved | være på | være hos | være med hos | komme til',
  ),
);

const BELONGS = words(
  `to be part of | to be a part of | to become part of | to become a part of | being part of | being a part of | becoming part of | becoming a part of | I'm part of | I'm a part of | I am part of |
   I'm now part of | I'm now a part of | I am now part of | I am a part of | I was part of | I was a part of | I've been part of | I have been part of | year as part of | years as part of | months as part of |
   weeks as part of | blive en del af | blevet en del af | at være en del af | jeg er en del af | jeg er nu en del af | er jeg en del af | bliver jeg en del af | er jeg nu en del af | år som en del af`,
);
/** "the Nordhavn crew that I get to be part of" */
const BELONGS_BEHIND = words(
  `I belong to | I get to be part of | I get to be a part of | I'm part of | I'm a part of | I'm proud to be part of | I am part of | I am a part of | I'm lucky to be part of | jeg er en del af | jeg hører til |
   jeg får lov at være en del af | jeg får lov til at være en del af | jeg er så heldig at være en del af`,
);
const ON_THE = combine(
  words(
    'proud to be | grateful to be | lucky to be | happy to be | glad to be | thrilled to be | excited to be | good to be',
  ),
  words('on the | in the | back on the | back in the'),
);

/** What guests and customers join, are part of and say goodbye to. */
const OF_GUESTS = [
  ...words(
    `webinar | podcast | panel | stage | event | conference | program | programme | community | beta | network | waitlist | waiting list | sponsor | partner | summit | meetup | study | trial | campaign |
     journey | initiative | challenge | competition | raffle | fællesskab | fællesskabet | netværk | kampagne | forsøg | konference | konferencen | panelet | scenen | kundeklub | kundepanel`,
  ),
  ...words('in supporting | in support of | in calling for'),
  ...CUSTOMERS.flatMap((one) => [one, `${one}s`, `${one}r`]),
];
const isOfGuests: Condition = follows(OF_GUESTS, company, 4);

/** Said in the middle of it, so that whoever says so was there. */
const WITH_DAYS = combine(
  words(
    `last day | final day | last week | final week | last shift | final shift | first shift | first workday | week two | week three | week four | week 2 | week 3 | month two | month three | month 2 | day two | day three |
     day 2 | day 3`,
  ),
  ['with'],
);
const FIRST_DAY_WITH = words('first day with | first morning with | first night with | day one with | day 1 with');
const DANISH_DAYS = combine(
  words(
    'første dag | sidste dag | første uge | sidste uge | anden dag | tredje dag | anden uge | tredje uge | første vagt | sidste vagt | sidste arbejdsdag',
  ),
  words('ved | hos | i | på'),
);
const AT_WORK = words(
  `a job with | a role with | a position with | new job with | new role with | new position with | an internship with | an apprenticeship with | I'll be with | I will be with | probation at | probation with | prøvetid hos |
   prøvetiden hos | prøvetid i | prøvetiden i | clocked out of | clocking out of | what I do at | what I do for | what we do at | hvad jeg laver hos | hvad jeg laver i | hvad jeg laver på | hvad vi laver hos | hvad vi laver i | we from | we're from | we are from | we of | all of us from | those of us from | us all in the | us all at | all of us in the | those of us in the | vi fra | vi er fra | alle os fra | os alle fra | os alle i | os alle hos |
   onboarding at | onboarding hos | onboarding i | onboarding ved | onboarding day at | onboarding week at | welcome day at | induction at | introdag hos | introdag i | introforløb hos | introforløb i`,
);

const GOES = words(
  `decided to leave | chosen to leave | time to leave | going to leave | I will leave | I'll leave | have to leave | valgt at forlade | besluttet at forlade | tid til at forlade | skal forlade |
   goodbye to | farewell to | moving on from | farvel til | videre fra`,
);
const AND_WHEN = words(
  `after | next week | this week | today | tomorrow | on Friday | at the end | this summer | with a heavy | for good | efter | i næste uge | i denne uge | i dag | i morgen | på fredag | med udgangen | til sommer | til nytår |
   med vemod`,
);
const LEAVE = combine(
  words('after | from | after my | from my | efter | fra | efter min | fra min | efter endt'),
  words(
    'parental leave | maternity leave | paternity leave | sick leave | sabbatical | barsel | orlov | forældreorlov | sygemelding',
  ),
);

/** Said in a post that names the company; keys and cards are a hotel guest's too. */
const HANDED_IN = [
  ...combine(
    words('handed in my | hand in my | handing in my | turned in my | turning in my | handed back my | gave back my'),
    words('badge | laptop | apron | uniform | lanyard | notice | resignation | hard hat'),
  ),
  ...combine(
    words('afleverede jeg | jeg afleverede | jeg afleverer | afleverer jeg | jeg har afleveret | har jeg afleveret'),
    words(
      'nøglekortet | adgangskortet | forklædet | uniformen | arbejdstelefonen | min opsigelse | mit nøglekort | mit adgangskort',
    ),
  ),
  ...words('gave notice at | given notice at | my notice at | sagt mit job op'),
];
const SOMEWHERE = words(
  `arbejde et sted, hvor | arbejde et sted hvor | arbejde et sted, der | work somewhere that | work somewhere where | work in a place that | work in a place where | work at a place that | work at a place where |
   work for a company that | arbejde i et firma, der | arbejde i en virksomhed, der`,
);
const WISHES = words('uses | using | wish | would love | bruger | ville ønske | gid');
const SAME_COMPANY = words(
  'same company | same employer | same workplace | firmaet er det samme | samme firma | samme arbejdsplads | my commute to',
);

const TEAM = words(
  'team | crew | squad | family | gang | people | folks | lot | staff | office | hold | holdet | teamet | familien | kontoret | warehouse | workshop',
);
/** What is only held for one's own people. */
const TOGETHER = words(
  `team pizza | team lunch | team dinner | team breakfast | team offsite | team outing | team drinks | team quiz | team day | team potluck | team photo | offsite | all-hands | holiday lunch | staff lunch | new hire week | personaleforening | lunch crew | running club | Christmas party | summer party | holiday party |
   office party | staff party | potluck | julefrokost | sommerfest | firmafest | personalefest | fredagsbar | medarbejderfest | teamdag | personaledag | løbeklub`,
);
const AS_GUEST = words(
  'customers | clients | kunder | thanks for | invited | inviting | invitation | guest | tak for | inviteret | gæst',
);

const AS_GUEST_OR_CUSTOMER = ['supplier', 'leverandør', ...CUSTOMERS.flatMap((one) => [one, `${one}s`, `${one}r`])];
const YEARS: Match = { terms: ['years', 'år'] };

export const speaksOfJoining: Condition = {
  any: [
    {
      all: [
        {
          any: [
            leads([...JOINS, ...JOINS_DANISH, ...BELONGS], company, 3),
            follows(BELONGS_BEHIND, company, 5),
            {
              all: [leads([...ON_THE, ...words('joining the | joined the | us')], company, 2), follows(TEAM, company)],
            },
            {
              all: [
                leads(combine(GLAD_DANISH, words('starte som | begynde som')), company, 5),
                leads(everydayWords('hos | i | på | ved'), company, 1),
              ],
            },
            leads([...WITH_DAYS, ...DANISH_DAYS, ...AT_WORK], company, 1),
            { all: [leads(FIRST_DAY_WITH, company, 1), follows(everydayWords("I | I'd | I've"), company, 2)] },
            { all: [leads(GOES, company, 1), follows(AND_WHEN, company, 3)] },
            { mentions: { terms: LEAVE }, near: { match: company, words: 4, side: 'before' } },
          ],
        },
        { not: isOfGuests },
      ],
    },
    { mentions: { terms: HANDED_IN } },
    { all: [{ mentions: { terms: SOMEWHERE } }, { not: { mentions: { terms: WISHES } } }] },
    leads(SAME_COMPANY, company, 2),
    {
      all: [
        {
          mentions: YEARS,
          near: { match: { terms: words('thanks for | thank you for | tak for') }, words: 4, side: 'before' },
        },
        leads(YEARS, company, 1),
        { not: { mentions: { terms: AS_GUEST_OR_CUSTOMER } } },
      ],
    },
    { all: [follows(TOGETHER, company, 2), { not: { mentions: { terms: AS_GUEST } } }] },
    {
      all: [
        follows(words('hired | took on | trained | ansatte | oplærte | uddannede'), company),
        follows(words('of us | af os'), company, 4),
      ],
    },
  ],
};
