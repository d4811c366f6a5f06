import type { Condition, Match, Near } from '../schema.ts';
import { namesTheCompany } from './company.ts';
import { ofPatterns, words } from './pack.ts';
import { SECRECY } from './quiet-secrecy.ts';
import { isNotNamed, whispered, whispersOfAffairs } from './quiet-whispers.ts';

/*
 * How a company is doing, told without a figure's name: "the mood ahead of Thursday’s numbers is very good", "we are buying a
 * small chain". No word of it says anything alone.
 */

/** What is said, and beside what it tells of the company's affairs. */
interface Hint {
  mentions: Match;
  near: Near;
}
const terms = (list: string): Match => ({ terms: words(list), hyphens: 'loose' });
const beside = (mentions: Match, match: Match, count: number): Hint => ({ mentions, near: { match, words: count } });

/** The company is named, or it is plain that one's work is meant. */
const ofTheCompany: Condition = {
  any: [
    namesTheCompany,
    {
      mentions: terms(
        `not out yet | not public yet | you didn't hear it from me | can't say more | my lips are sealed | diligence | fingers crossed we sign | jeg siger ikke mere | ikke ude endnu | ikke offentligt endnu | har det ikke fra mig | mere må jeg ikke sige | mere siger jeg ikke | ikke sige mere`,
      ),
    },
    {
      mentions: terms(
        `at work | at the office | our office | our canteen | our factory | the factory | our lines | my shops | our shops | our stores | the sales floor | head office | we at | in our bank |
         på arbejdet | på kontoret | på fabrikken | vores fabrik | vores linjer | vores kantine | vores butikker | hos os | her i huset | vi i | vores mødelokaler | hovedkontoret`,
      ),
    },
  ],
};

const HINTS: Hint[] = [
  // Figures that come, and how one looks forward to them.
  beside(
    {
      anyOf: [
        terms(
          `the numbers | the figures | the results | earnings day | earnings week | the accounts | numbers come out | like-for-likes | like-for-like | the Q1 number | the Q2 number | the Q3 number | the Q4 number | finance team | finance department | us in finance | økonomiafdeling | økonomiafdelingen | the half-year | the quarter | halvåret | tallene | regnskabet | et regnskab | kvartalet | årsrapporten | halvårsrapporten | mandagens tal | tirsdagens tal | onsdagens tal | torsdagens tal | fredagens tal`,
        ),
        { pattern: "day['’]s (?:numbers|figures|results|report)\\b", flags: 'i' },
      ],
    },
    terms(
      `surprise | surprised | smile | smiling | good mood | the mood | analyst | analysts | loading up | load up on | buying more | selling mine | the City | the City's | silly smile | won't be sorry | will be sorry | champagne | very good | happy | nervous | worried | cheers | party | bubbly | jaws | eyebrows |
       overraskelse | overraskelser | overrasket | overraskede | smiler | smilet | stemningen | analytiker | analytikere | analytikerne | champagne | bobler | pænt | flot | kage | nynner | nynnende | godt humør | smager usædvanligt | god oplevelse | ærgre sig | ærgrer sig | nervøs | nervøse | viskelæderet | ryster på hænderne`,
    ),
    18,
  ),
  // Companies bought and sold.
  beside(
    terms(
      `we are buying | we're buying | about to buy | close to buying | we buy | are buying a | acquire | acquiring | acquisition | merge with | merging with | merger | taking over | takeover | sign in | signs in | signing in | we sign | diligence | new owner | new owners |
       ved at købe | tæt på at købe | køber vi | vi køber | opkøb | opkøbet | opkøber | fusion | fusionen | fusionerer | overtager | overtagelse | overtagelsen | skriver under | nyt skilt over | nye ejere | ny ejer`,
    ),
    terms(
      `company | firm | chain | bank | competitor | rival | adviser | advisor | startup | start-up | studio | brand | supplier | plans onto | brewery | clinics | practice | twice the size | double the size | lawyers | fund | the autumn break |
       selskab | selskabet | firma | firmaet | kæde | kæden | konkurrent | konkurrenten | rådgiver | leverandør | virksomhed | virksomheden | klinikkæde | klinikker | bryggeri | fabrik | dobbelt så store | advokaterne | fond | kapitalfond | lille bank`,
    ),
    12,
  ),
  // More, or less, than the year before.
  beside(
    {
      anyOf: ofPatterns([
        '\\b(?:up|down|ahead|frem|oppe|nede) (?:by |med )?\\d{1,3}(?:[.,]\\d)? ?(?:%|percent|per cent|pct|procent)',
        '\\b\\d{1,3} ?(?:%|percent|per cent|pct\\.?|procent) (?:up|down|ahead|above|over|more|less|bedre|mere|mindre|flere)\\b',
      ]),
    },
    terms(
      'on last year | over last year | from last year | year on year | than last | fra sidste år | end sidste år | mod sidste år | i forhold til sidste år | i fjor | budget | budgettet | black friday | christmas | julehandlen | the shops | butikker | butikkerne',
    ),
    10,
  ),
  beside(
    terms(
      'best black friday | best christmas | best weekend | best week | best day | record weekend | record week | record day | bedste black friday | bedste juleår | bedste weekend | bedste uge | bedste jul | rekorduge | rekordweekend | rekorddag',
    ),
    terms(
      "we've ever had | we have ever had | ever | in our history | till | tills | turnover | sales | shops | nogensinde | i vores historie | vi har haft | i kassen | kasserne | salget",
    ),
    8,
  ),
  // Orders and customers, in plenty or in want.
  beside(
    terms(
      'quiet in the warehouse | quiet on the floor | dead quiet | so quiet | stille på lageret | stille på lagrene | stille på fabrikken | stille i butikkerne | så stille',
    ),
    terms('orders | since | the market | the share price | ordrer | ordrerne | siden | aktiemarkedet | aktiekursen'),
    16,
  ),
  beside(
    terms(
      'orders | order book | pipeline | new plans | new clients | new customers | new accounts | money coming in | inbound | bookings | signed more | sold more | shipped more | solgt mere | solgt flere | more new loans | busiest month | busiest week | busiest september | busiest quarter | busiest year | ordrer | flere nye lån | travleste måned | ordrerne | ordrebogen | nye kunder | nye aftaler | nye kontrakter | forespørgsler',
    ),
    terms(
      `fat | fatter | nuts | crazy | insane | through the roof | record | never seen | can't keep up | cannot keep up | pouring in | flooding in | drying up | dried up | a week | than ever | ever | by a mile | than in the whole |
       så mange | vildt | vælter | strømmer ind | kan ikke følge med | når ikke | ikke når | blive kolde | tørret ud | flere end nogensinde | rekord`,
    ),
    9,
  ),
  beside(
    terms(
      'money in the bank | cash in the bank | runway | run out of money | running out of money | penge på kontoen | penge i banken | løbe tør | løber tør',
    ),
    terms('until | through | for | months | years | another | til | måneder | år | langt ind i'),
    8,
  ),
];

/** Money earned, and where it went. */
const EARNED: Hint = {
  mentions: terms(
    `profit | profits | sales | turnover | margins | earnings | overskud | overskuddet | salget | indtjening | indtjeningen | resultatet | underskuddet | ordrerne`,
  ),
  near: {
    match: terms(
      `doubled | tripled | halved | collapsed | fell by | fell a | dropped by | dropped a | grew by | rose by | more than double | through the floor | fordoblet | tredoblet | halveret | faldt med | faldt en | faldet med | faldet voldsomt | steg med | steget med | voksede med | styrtdykket`,
    ),
    words: 5,
    side: 'after',
  },
};

/** “Q4 is looking scary good”. */
const QUARTER = beside(
  terms('q1 | q2 | q3 | q4'),
  terms(
    `good | great | strong | scary | amazing | wild | insane | nuts | weak | terrible | awful | godt | stærkt | vildt | vanvittigt | fantastisk | skidt | elendigt | svagt`,
  ),
  4,
);

/** Deals that nobody may be told of, told. */
const DEALS = beside(
  terms(
    'logo | logos | deal | deals | contract | contracts | customer | client | kontrakt | kontrakter | aftale | aftaler | kunde | kunder',
  ),
  terms(
    'closed | signed | landed | won | basically done | as good as done | as good as signed | in legal | lukket | landet | vundet | skrevet under | på plads',
  ),
  7,
);
const UNNAMED = terms(
  "between us | can't share | can't say | can't name | can't tell | cannot share | cannot say | not allowed to say | won't say who | under embargo | nda | må ikke sige | kan ikke sige | må ikke nævne | tør ikke sige | siger ikke hvem | mere siger jeg ikke",
);

export const hintsAtAffairs: Condition = {
  any: [
    {
      all: [
        ofTheCompany,
        { any: [...HINTS, { all: [{ any: [EARNED, QUARTER] }, isNotNamed] }, { all: [DEALS, { mentions: UNNAMED }] }] },
      ],
    },
    whispersOfAffairs,
  ],
};
export const hinted: Match = {
  anyOf: [...[...HINTS, EARNED, QUARTER, DEALS].map(({ mentions }) => mentions), whispered],
};
export const hintedBeside: Match = {
  anyOf: [...[...HINTS, EARNED, QUARTER, DEALS].map(({ near }) => near.match), SECRECY],
};
