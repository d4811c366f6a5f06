import type { Condition, Match } from '../schema.ts';
import { company, follows, leads, things } from './around-names.ts';
import { combine, everydayWords, words } from './pack.ts';

/* How people speak of a company who know it from outside: its guests and customers, its partners, somebody's brother. */

/** What they are called who have it from the company, and what they have. */
export const CUSTOMERS = words(
  'customer | user | fan | owner | investor | shareholder | member | client | guest | subscriber | partner | kunde | bruger | gæst | ejer | aktionær | medlem',
);
export const BOUGHT = words(
  'account | contract | subscription | bill | card | app | rep | line | policy | loan | kort | konto | abonnement | regning | aftale | lån',
);

/** What stands before the name where somebody speaks who knows the company from outside. */
const AS_OTHERS = words(
  `visit | visited | toured | tour of | ordered | order | shopped | booked | book | attended | waited | waiting for | called |
   rang | emailed | bought | buy | bought from | loading up | load up | spent | spend | stayed | dined | ate | eat at | had dinner | had lunch |
   had coffee | had the best | had a | was a patient | as a patient | customer | guest | client of | met a | met the | met somebody |
   met someone | met up | talked to | spoke to | spoke with | heard | listened | saw | seen | read about | talk about | read that | partnered | partner |
   partnering | worked with | works with | work with | working with | collaborated | collaborating | banked | bank with | signed up | tasted | smagte | smagt | refinanced | remortgaged | renewed with | omlagde | lagde lånet om |
   sign up | insured | invested | account | treatment | appointment | treated | looked after | helped me | helped us | saved | good service | great service | best service | service I | than | friends | fan | fans | thanks to | thank you | grateful to | shout-out | shout out | hats off | kudos | looking for | open day |
   guided tour | dinner | evening | lovely | workshop at | class at | course at | day out | table for | review | recommend | recommended | love | loved | adore | enjoyed | look at | look at the | take a look | check out | kig på | tried | tested | typed | logged in |
   using | used | use | got a | got an | given a | a present | switched | chose | choose | hooked | addicted | obsessed | wish | hope | dream of |
   dreamed of | opinion | moved to | birthday | wedding | party | anniversary | we had | had my | had our | picked |
   besøgt | besøgte | besøg | rundvisning | bestilt | bestilte | handlet | handlede | købt | købte | køber | hørte | hørt |
   læste | læst | mødte | mødt | snakkede | talte med | ringede | ventede | venter | overnattede | boede | bor på | spiste | spist |
   spise | middag | aften | var til | kunde | gæst | gæster | patient | behandlet | indlagt | oplevet | oplevede | oplevelse | får man | kan man | lånet | rådgiver | god service | bedste service |
   samarbejde | samarbejder | samarbejdet | venner | så godt | bedste | konto | lån | forsikret | forsikring | aftale | en tid |
   takket være | tak til | hjulpet | hjalp | reddede | reddet | elsker | vild med | glad for | fan | fans | prøvet | prøvede | tastede | tastet | loggede |
   bruger | brugt | testet | skiftede | skiftet | valgte | valgt | anbefale | anbefaler | drømmer | ønsker | håber | stemme | haft | fået | fik en | fik et | foræret | i gave | fødselsdag |
   bryllup | fest | konfirmation | flyttede til | flyttet til | sæt | sætter penge | satte penge | satte mine | indskyd | investerer | investeret | spare op | sparer op | put money | put your | put some`,
);
/** Those that one may be oneself, or that mean something else as well, are told by whose they are. */
export const RELATIVES = [
  ...words(
    `brother | sister | wife | husband | girlfriend | boyfriend | cousin | uncle | aunt | niece | nephew | grandmother | grandfather |
     grandma | grandpa | neighbour | neighbor | friend | friends | roommate | flatmate | in-law | bror | søster | kone | kæreste | fætter |
     kusine | onkel | tante | nevø | mormor | farmor | morfar | farfar | nabo | ven | veninde | svoger | svigerinde | svigermor |
     svigerfar | genbo | ekskæreste`,
  ),
  ...combine(
    words('my | our | his | her'),
    words('mother | father | mum | mom | dad | son | daughter | partner | mate | buddy'),
  ),
  ...combine(words('min | vores | hans | hendes'), words('mor | far | søn | datter | mand')),
];

/** One's own company is "we". */
const THEIRS = everydayWords("they | they're | they've | their | deres");
const OF_SOMEBODY_ELSE = words('works | retired | swears');

export const speaksAsOthers: Condition = {
  any: [
    leads(AS_OTHERS, things, 8),
    leads(RELATIVES, things, 6),
    leads(OF_SOMEBODY_ELSE, things, 5),
    { mentions: THEIRS, near: { match: things, words: 6, side: 'before' } },
  ],
};

/** Who else one may speak of: "a guy I know", "naboen". Of "someone who" it takes what follows to tell. */
const SOMEBODY: Match = {
  terms: [
    ...RELATIVES,
    ...words(
      `guy I know | guy next door | a guy | woman I know | man I know | people I know | somebody I know | someone I know | next-door neighbour | next-door neighbor | ex | old boss | former boss | old classmate | classmate | my kid | my kids | a cousin |
       naboen | vennen | veninden | søsteren | broren | gamle chef | tidligere chef | studiekammerat | klassekammerat | skolekammerat | svigersøn | svigerdatter | niece | datteren | sønnen | mine venner | en bekendt | kammerat | kammerater | half my class | former student | former students | former colleague | tidligere elev | tidligere kollega | lillebror | storebror | lillesøster | storesøster | kærestes | min klasse | everyone I know | en jeg kender | nogen jeg kender | dem jeg kender | hende, der | hende der | ham, der | ham der`,
    ),
    ...combine(
      words(
        'know | know of | knew | met | meet | asked | heard from | heard it from | hear from | spoke to | spoke with | talked to | talked with | dating | married | married to',
      ),
      words('someone | somebody | a guy | a woman | a man | a girl | people | a few people | a person | one person'),
    ),
    ...combine(
      words('kender | mødte | har mødt | talte med | spurgte | hørt fra | hørte fra | hørt af | gift med'),
      words('en | én | nogen | nogle'),
    ),
  ],
};
const SOMEONE_WHO = words(
  'someone who | somebody who | a person who | one who | en, der | en der | nogen, der | nogen der',
);
const SAYS = words('told me | tells me | says | said | swears | fortalte mig | fortæller | siger | sagde');
/** Said of work, by whichever of the names it is followed. */
const WORKS: Match = {
  anyOf: [
    {
      terms: words(
        `works | worked | working | joined | joins | joining | to join | starts | started | starting | retired | left | leaves | leaving | employed | employee | an engineer | hired | got a job | has a job | job at | been at | been with | interned |
         arbejder | arbejdede | arbejdet | ansat | startede | starter | startet | begyndte | begynder | begyndt | forlod | forlader | pensioneret fra | fået job | fik job | været hos | været i | læreplads`,
      ),
    },
    // "is an engineer at", "er tømrer hos"
    everydayWords('is a | is an | was a | was an | er | var | blev | work'),
  ],
};
const AT_NAME = everydayWords(
  'at | for | with | of | in | from | hos | i | på | ved | for | fra | joined | joins | join | joining | left | leaves | leaving | by | af | forlod | forlader | som',
);

const I_WORK = combine(
  words("I | I've | I have | I'm | I also | we | we've | jeg | jeg har | vi | vi har"),
  words(
    'work | worked | working | joined | started | left | been | arbejder | arbejdede | arbejdet | startede | begyndte | været | er',
  ),
);

const BESIDE_ME = words(
  `joined me | joins me | joined us | joins us | next to me | son to work | daughter to work | kid to work | kids to work | hos os i | hos os på | ved siden af mig`,
);

const THEIR_JOB = combine(
  words(
    "daughter's | son's | brother's | sister's | wife's | husband's | friend's | kid's | girlfriend's | boyfriend's | datters | søns | brors | søsters | kones | mands | kærestes",
  ),
  words('first day | first week | new job | new role | internship | første dag | første uge | nye job | nye arbejde'),
);

/** "My neighbour works at Nordhavn" says nothing of the writer; "my brother and I" does. */
export const tellsOfOthersWork: Condition = {
  any: [
    {
      all: [
        { mentions: WORKS, near: { match: SOMEBODY, words: 4, side: 'before' } },
        leads(WORKS, company, 6),
        leads(AT_NAME, company, 2),
        leads(SOMEBODY, company, 9),
        { not: leads(I_WORK, company, 5) },
        { not: { mentions: { terms: BESIDE_ME } } },
        {
          not: {
            mentions: { terms: words('and I | and me | og jeg | og mig') },
            near: { match: SOMEBODY, words: 2, side: 'before' },
          },
        },
      ],
    },
    leads(THEIR_JOB, company, 3),
    { all: [leads(SOMEONE_WHO, company, 4), follows(SAYS, company, 5)] },
  ],
};
