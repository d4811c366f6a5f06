import type { Condition, Match, Near } from '../schema.ts';
import { company, follows, leads, owned, products, things } from './around-names.ts';
import { BOUGHT, CUSTOMERS } from './as-others.ts';
import { combine, everydayWords, words } from './pack.ts';

/*
 * Whoever says "I", or "my", and "at Nordhavn", mostly works there: there are more verbs for that than anybody could list. Fewer
 * are the ways in which a guest, a customer, a partner or somebody's friend says it; those are listed here, and taken out again.
 * Products are named so too: a restaurant, a hotel, an app that one works on.
 */

/** Not "us": that is mostly a country, or somebody's customers. */
const SELVES = everydayWords(
  `I'm | I've | I'd | I'll | my | mine | we | we're | we've | we'd | we'll | our | ours | jeg | mig | min | mit | vi | os | vores`,
);
/** Danish has an "I" too, and means somebody else by it. Hardly a Danish post is without one of these words, or an English one with any. */
const ENGLISH_I: Match = { pattern: '\\bI\\b', flags: 'u' };
const DANISH_WORDS = everydayWords('og | er | det | ikke | på | som | til | af | jeres | jer');

const AT = everydayWords('at | in | hos | i');
/** So one speaks of the company; of its products too, but then means something else by it. */
const AT_THE_COMPANY = everydayWords('at | in | hos | i | on | på | for | of | ved | af');
const WE = everydayWords("we | we've | we're | vi");
const OUR = everydayWords('our | vores');
const MY_OR_OUR = everydayWords('my | our | min | mit | vores');
const I_AM = everydayWords("I'm | I am | jeg er");

/** Just before the name; who else says it so? */
const COMES_AND_GOES = words(
  `tilbage på pinden hos | tilbage på pinden i | my week at | my day at | my days at | my weeks at | working week at | mødte jeg op i | mødte jeg op hos | mødte op i | mødte op hos | hilsen én fra | hilsen en fra | back at | back at work at | day one at | day 1 at | first day at | first week at | first month at | first shift at |
   another day at | another week at | last day at | last week at | start at | starting at | start with | joined | joining | joining the team at |
   rejoined | left | leaving | I've left | retire from | retiring from | been at | been with | I'm with | I am with | I'm with the | us from the | returned to | return to | back to work at | years at | years with |
   speak for | speaking for | represent | representing | on behalf of | rest of the | our customers at | our clients at | our guests at | our patients at | our members at | our residents at | our readers at | us from | us at | team from | colleagues from |
   offer from | job at | position at | role at | contract with | interview at | on call for |
   tilbage hos | tilbage på | tilbage i | dag ét hos | dag et hos | dag 1 hos | første dag hos | første dag i | første dag på |
   første arbejdsdag hos | første arbejdsdag i | første uge hos | første vagt hos | første vagt på | sidste dag hos | sidste dag i |
   begynder hos | begynder i | starter hos | starter i | forlader | forlod | jeg går på pension fra | går jeg på pension fra | på vegne af | repræsenterer | repræsenteret |
   vores kunder hos | vores gæster hos | vores gæster på | vores patienter på | vores patienter hos | vores medlemmer i | vores beboere på | resten af holdet fra | resten af holdet hos | os fra | os hos | kontrakt med | kontrakt hos | job hos | job i | stilling hos |
   læreplads hos | læreplads i | elevplads hos | praktik hos | år hos | år i`,
);
/** Just behind it. */
const DOES_TO_ITS_PEOPLE = [
  ...combine(
    words(
      'employs | employed | hired | trained | taught | promoted | appointed | ansatte | lærte | forfremmede | oplærte | uddannede',
    ),
    words('me | mig'),
  ),
  ...combine(words('pays | paid | betaler | betalte'), words('me | my | mig | min | mit')),
  ...combine(words('let | lets | asked | sent | made | gjorde'), words('me | mig')),
  ...combine(
    words('gives us | giver os | gave us | gave all of us | gave everyone | gav os | gav os alle'),
    words('the afternoon | the day off | a day off | Friday off | time off | the morning | fri | en fridag'),
  ),
  ...combine(
    words('gave me | offered me | gav mig | tilbød mig | handed me | rakte mig'),
    words(
      'a desk | a raise | a badge | et skrivebord | en lønforhøjelse | a pin | a lapel pin | a plaque | a watch | et ur | en nål | a job | a chance | my first | an apprenticeship | a position | a role | en læreplads | et job | en chance | mit første | en elevplads',
    ),
  ),
];
/** A line that somebody signs, or speaks for. */
const FROM_ONE_OF = everydayWords(
  'from a | from the | from your | love from | greetings from | hilsen en | hilsen fra | as your',
);
const TITLE_AT = combine(
  words(
    'apprentice | intern | trainee | engineer | technician | lærling | elev | praktikant | tekniker | ingeniør | montør',
  ),
  words('at | hos | i | på'),
);
const WHERE_I = words("where I | where I've | where I'm | where we | where we've | hvor jeg | hvor vi");
const OF_ITS_PEOPLE = words(
  `colleague | colleagues | crew | pilot | developer | engineer | udvikler | tekniker | team | training | squad | staff | support | launch | rollout | anniversary | badge | desk | office | warehouse | workshop |
   boss | manager | contract | laptop | lanyard | uniform | payslip | inbox | onboarding | interview | internship | hoodie | career | job | apprenticeship | shift | kolleger | kollegaer | hold | holdet | teamet | chef |
   jubilæum | vagt | kontor`,
);
/** What customers don't do with a product. */
const MAKES = words(
  `work on | worked on | working on | koder på | arbejder på | arbejdet på | build | built | building | design | designed | designing | develop | developed | create | created | invented | launch | launched |
   launching | shipped | maintain | coded | brew | brewed | byggede | bygger | bygget | bygge | designet | designer | designe |
   udvikler | udviklet | udvikle | lancerede | lancerer | lanceret | præsenterer | opfundet | opfinde | skabt | brygger | brygget`,
);

/** What a company has of its product, and its customers don't: "our PineHome renters plan starts at $9", "vores LadeKlar-hold". */
const OF_OUR_OWN = words(
  `team | crew | squad | app | range | launch | release | update | roadmap | customers | users | desk | hotline | helpline | plan starts | plans start | plan now | starts at | is live | is out | is here | is back | now comes |
   is now | are now | kunder | brugere | hold | holdet | appen | er klar | er ude | er på markedet | er tilbage | er nu | fås nu | lanceres | udvikler | tester`,
);
/** "our game Tidevand": what the thing is, said by those who make it. */
const OUR_OWN = combine(
  words('our | our new | our own | our little | vores | vores nye | vores eget | vores egen'),
  words(
    'game | app | fund | drink | beer | bike | tool | platform | product | service | software | database | sensor | robot | assistant | collection | range | spil | app | fond | øl | cykel | værktøj | platform | produkt | tjeneste | maskine | robot | serie | kollektion',
  ),
);
/** Of the company's own doings; its customers say "their". */
const REPORTS: Match = {
  terms: words(
    `annual report | half-year report | interim report | quarterly report | quarter results | quarterly results | annual results | press release | blog post | new website | API docs | documentation | changelog | release notes |
     årsrapport | halvårsrapport | delårsrapport | kvartalsrapport | pressemeddelelse | nye hjemmeside`,
  ),
};
const OUR_HISTORY: Match = {
  terms: combine(
    words("in our | in all our | in our whole | in our company’s | in our company's | i vores | i hele vores"),
    words('history | historie'),
  ),
};
const OF_THOSE_WHO = words(
  'en af dem, der | en af dem der | én af dem, der | one of those who | one of the people who | one of the ones who | os, der | vi, der | us who | those of us who | we who',
);
const RUNS = words('run | runs | manage | manages | lead | leads | bestyrer | leder | driver');
const SPENT_YEARS = combine(
  combine(
    words('spent | I spent'),
    words(
      'two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | many | my first | the last two | the last three | the past two | the past three',
    ),
  ),
  words('years | months'),
);
const WHOLE = words('hele | the whole | the entire | whole | entire | all of the');

/** "the template editor that my team shipped in May" */
const MADE_BY_US = combine(
  words(
    'that my team | that our team | which my team | my team and I | that we | som mit hold | som mit team | som vores hold | som vores team | som vi',
  ),
  words(
    `built | designed | developed | made | shipped | launched | wrote | released | invented | brewed | baked | byggede | har bygget |
     designede | har designet | udviklede | har udviklet | lavede | har lavet | skrev | har skrevet | lancerede | har lanceret | opfandt`,
  ),
);

/** What one does at work, whatever at. */
const I_DO = words(
  `day one as | my first day as | my first week as | my new job as | I run | I lead | I manage | I head | I advise | I teach | I train | I test | I design | I build | I code | I write | I edit | I research | I analyse | I analyze | I drive | I cook | I clean | I sell | I answer | I look after |
   jeg leder | jeg driver | jeg styrer | jeg rådgiver | jeg underviser | jeg tester | jeg designer | jeg bygger | jeg koder | jeg skriver | jeg forsker | jeg kører | jeg sælger | jeg passer | jeg svarer | jeg udvikler | jeg tegner`,
);

/** Does the writer speak of themselves, anywhere or at most so many words before a name? */
const saysSelf = (near?: Near): Condition => ({
  any: [
    { mentions: SELVES, near },
    {
      all: [{ mentions: ENGLISH_I, near }, { not: { mentions: DANISH_WORDS } }],
    },
  ],
});
const saysSelfOfProduct = saysSelf({ match: products, words: 8, side: 'after' });

/** Nobody else would say it, whatever stands beside it. */
export const speaksAsOneOfThem: Condition = {
  any: [
    leads(COMES_AND_GOES, company, 1),
    leads(I_AM, company, 1),
    {
      all: [
        leads(words("I'm a | I'm an | I am a | I am an | as a | as an | jeg er en"), company, 1),
        { not: follows(CUSTOMERS, company) },
      ],
    },
    { all: [leads(OUR, company, 1), { not: follows([...CUSTOMERS, ...BOUGHT], company) }] },
    follows(DOES_TO_ITS_PEOPLE, things),
    {
      all: [
        follows(everydayWords('here'), company, 3),
        { not: { any: [follows(CUSTOMERS, company), leads(everydayWords('from | by | at | of | fra'), company, 1)] } },
      ],
    },
    follows(MADE_BY_US, things, 6),
    { all: [leads(OF_THOSE_WHO, things, 3), leads([...MAKES, ...RUNS], things, 2)] },
    {
      all: [leads(I_DO, company, 7), leads(AT, company, 1)],
    },
    {
      all: [
        {
          any: [leads(words('years as | months as | år som | måneder som'), things, 4), leads(SPENT_YEARS, company, 6)],
        },
        {
          not: {
            mentions: { terms: CUSTOMERS.flatMap((one) => [one, `${one}s`, `${one}r`]) },
            near: { match: things, words: 4 },
          },
        },
      ],
    },
    { all: [leads(OUR, products, 3), follows(OF_OUR_OWN, products, 3), { not: follows(BOUGHT, products, 2) }] },
    leads(OUR_OWN, products, 1),
    {
      all: [
        leads(words('late at the | the day at the | my day at the | my week at the'), company, 1),
        follows(OF_ITS_PEOPLE, company),
      ],
    },
    leads(
      words(
        'I started at | I start at | first day at | first morning at | first shift at | jeg startede på | jeg startede hos | jeg begyndte på | jeg begyndte hos | første dag på | første vagt på',
      ),
      products,
      1,
    ),
    {
      all: [
        leads(
          words(
            `those of us | some of us | the rest of us | I'm one of the | I am one of the | from someone who | from somebody who | as someone who | jeg er en af | fra en, der | som en, der | os, der | dem af os`,
          ),
          company,
          6,
        ),
        leads(AT, company, 1),
      ],
    },
    // "At Nordhavn we spent …": a customer spends it there.
    { all: [leads(everydayWords('at | here at | hos | i'), company, 1), follows(WE, company)] },
    leads(
      words(
        'I help build | I help make | I help run | I help design | I helped build | I helped make | I helped design | jeg er med til at lave | jeg er med til at bygge',
      ),
      things,
      2,
    ),
    { all: [owned(REPORTS, OUR), { any: [{ mentions: things }, { links: 'own' }] }] },
    {
      all: [
        leads(WHOLE, company, 1),
        follows(OF_ITS_PEOPLE, company),
        { not: leads(words('thanks to | thank you | kudos to | tak til | hats off to'), company, 5) },
      ],
    },
    { all: [leads(FROM_ONE_OF, company, 1), follows(OF_ITS_PEOPLE, company, 3)] },
    { all: [leads(MY_OR_OUR, things, 1), follows(OF_ITS_PEOPLE, things)] },
  ],
};

export const speaksInFirstPerson: Condition = {
  any: [
    { all: [saysSelf(), leads(AT_THE_COMPANY, company, 2)] },
    { all: [saysSelfOfProduct, leads(AT, products, 2)] },
    leads(WE, things, 6),
    leads(OUR, company, 2),
    // "Hos Nordhavn får vi tit post"
    { all: [leads(AT, company, 1), follows(WE, company, 2)] },
    { all: [saysSelf(), leads(words('*holdet | *teamet'), company, 2)] },
    leads(TITLE_AT, company, 1),
    leads(words('my first | my last | min første | min sidste | mit første | mit sidste'), company, 1),
    follows(WHERE_I, things),
    { all: [saysSelf(), leads(MAKES, products, 2)] },
    { all: [{ mentions: OUR_HISTORY }, { mentions: company }] },
    { all: [leads(I_AM, products, 6), leads(everydayWords('on | på'), products, 1)] },
  ],
};
