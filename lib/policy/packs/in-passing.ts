import type { Condition, Match } from '../schema.ts';
import { company, follows, leads, products, things } from './around-names.ts';
import { RELATIVES } from './as-others.ts';
import { combine, everydayWords, words } from './pack.ts';

/*
 * Where the name stands in a post that says nothing of the company: a road closed beside its building, its share among others, the
 * bus that stops outside, the bakery across the road, a cat lost between there and the station.
 */

/** Where something is, and hardly ever anything else. */
const BESIDE = words(
  `outside | outside the | in front of | in front of the | opposite | opposite the | across from | across from the | across the road from | across the street from | over the road from | next to | next to the |
   next door to | beside | beside the | alongside | round the corner from | around the corner from | down the road from | up the road from | down the street from | on the other side of | other side of the road from |
   udenfor | uden for | ud for | foran | overfor | over for | ved siden af | rundt om hjørnet fra | om hjørnet fra | på hjørnet ved | på den anden side af | lige ved siden af`,
);
/** Where something is, if a street is spoken of: else somebody stands behind it, or chooses between it and another. */
const ABOUT = everydayWords(
  'near | close to | behind | past | between | bag | bagved | bag ved | mellem | forbi | nær | tæt på | i nærheden af | towards | op mod',
);
const BY = everydayWords('by | ved | at');

/** What stands and goes by in a street. */
const ROAD = words(
  `bus | buses | bus stop | stop | tram | train | station | road | roads | roadworks | street | high street | pavement | sidewalk | path | footpath | towpath | cycle path | bike path | bike lane | cycle lane | crossing |
   roundabout | traffic | traffic lights | lights | streetlight | streetlights | street light | lamp post | junction | corner | bench | benches | bin | bins | bridge | pothole | puddle | fence | hedge | tree | trees | park |
   playground | pond | lake | river | canal | ferry | quay | pontoon | square | bakery | café | cafe | coffee shop | coffee cart | kiosk | food truck | stall | flower stall | pub | gym | library | school | church |
   bussen | busstop | busstoppet | stoppestedet | sporvognen | letbanen | toget | station | stationen | vej | vejen | vejene | gade | gaden | hovedgaden | fortov | fortovet | sti | stien | cykelsti | cykelstien | cykelstativ |
   cykelstativerne | fodgængerovergangen | rundkørslen | rundkørsel | lyskryds | lyskrydset | krydset | trafiklyset | trafiklysene | gadelampen | lygtepælen | lygtepælene | hjørnet | bænk | bænken | skraldespanden | broen |
   hullet | vandpytten | hegnet | hækken | træerne | legepladsen | parken | søen | åen | kanalen | færgen | kajen | havnen | torvet | pladsen | bageren | bageriet | caféen | kiosken | pølsevognen | pølsevogn | kirken |
   skolen | biblioteket`,
);
const AROUND = words(
  `headlights | bang | noise | smell | smells | smoke | fire | siren | sirens | power cut | rainbow | hail | snow | ice | icy | storm | fog | flood | flooded | sunrise | moon | parking | parking space | car park | parking lot | parked | bike | bikes | bicycle | scooter | flat tyre | flat tire | puncture | timetable | council | ambulance | fire engine | police | accident | gulls | gull | seagull | seals |
   swans | swan | ducks | heron | fox | cat | dog | greyhounds | pigeon | pigeons | squirrel | hedgehog | busker | lost my | lost a | found a | found: | lost: | wallet | keys | mitten | glove | umbrella |
   brag | larm | lugter | røg | brand | sirener | strømmen | regnbue | hagl | sne | glat | storm | tåge | oversvømmet | solopgang | månen | skolepatruljen | parkeringspladsen | parkering | parkere | parkeret | p-plads | p-pladser | cykel | cykler | cyklede | punkteret | køreplan | kommunen | politiet | uheld | måge | måger | svaner | ænder | hejre | ræv | kat | hund | due | duer | egern |
   pindsvin | tabt | tabte | mistet | fundet | pung | nøgler | vante | handske | paraply`,
);
const SKY = words(
  'rainbow | hail | snow | storm | fog | moon | sunrise | sunset | clouds | smoke | power cut | kestrel | drone | regnbue | hagl | sne | storm | tåge | månen | solopgang | solnedgang | skyer | røg | strømmen | tårnfalk',
);
/** Whose praise it is, if they stand just before: "the bakery next to Nordhavn has the best buns". */
const NEIGHBOURS = words(
  `bakery | café | cafe | coffee shop | coffee cart | coffee stand | kiosk | food truck | stall | flower stall | ice cream stand | pub | gym | library | school | church | park | playground | barber | florist | busker |
   chip shop | pizzeria | bageren | bageriet | bager | caféen | café | kiosken | pølsevognen | pølsevogn | isboden | pizzeriaet | frisøren | blomsterhandleren | kirken | skolen | biblioteket | parken | legepladsen`,
);

/** Words that praise, whatever they praise. */
export const PRAISES: Match = {
  terms: [
    ...words(
      `the best | finest | nicest | friendliest | loveliest | prettiest | kindest | cleanest | tastiest | cosiest | coziest | smartest | best thing | best service | best ever | amazing | fantastic | brilliant | wonderful | excellent | gorgeous | incredible | awesome | superb | outstanding |
       favourite | favorite | genius | impressive | impressed | recommend | recommended | love it | love them | I love | we love | loved it | worth it | worth the wait | worth every | hard to beat | kind people | so kind | blown away | masterpiece | a gem | second to none | regret it | never looked back | never want | like no other | number one | second home | grateful | lucky | smile | nobody does | no one does | nobody makes | who care |
       care for |
       bedste | fantastisk | fantastiske | genial | genialt | geniale | vidunderlig | vidunderlige | fremragende | imponeret | imponerende | anbefale | anbefaler | anbefales | elsker | vild med | det hele værd | ventetiden værd |
       skuffer aldrig | suveræn | suveræne | lækreste | dygtige | flinkeste | sødeste | smukkeste | fineste | hyggeligste | dygtigste | venligste | mesterværk | i top | fortryder det ikke | taknemmelig |
       taknemmelighed | heldig | heldige | ingen laver | ingen andre laver`,
    ),
    ...combine(
      words(
        'great | lovely | beautiful | good | what a | god | gode | dejlig | dejlige | skøn | skønt | flot | flotte',
      ),
      words(
        'company | place | people | team | staff | service | products | shop | store | care | hospital | bank | sted | firma | virksomhed | folk | produkter | butik | personale',
      ),
    ),
  ],
};
/** Its people, once it is named. */
const THEM: Match = {
  anyOf: [
    everydayWords("they | they've | they're | them | their | staff | inside"),
    {
      terms: words(
        'nurses | doctors | the people | deres | personalet | medarbejderne | sygeplejerskerne | indenfor | de har | de kan | de ved | de gør | de redder',
      ),
    },
  ],
};
/** What a company would have its people say before its door. */
const INVITES: Match = {
  terms: words(
    `queue | queues | queued | queuing | line outside | pop-up | pop up | come and | come by | come see | come say | come hungry | come visit | come on down | come along | go and see | drop by | drop in | join us | free demo |
     free coffee | free breakfast | free samples | free tasting | for free | giveaway | open day | open house | opening | grand opening | launch | sale | discount | special offer | sign up | book a | buy | they make | they do | percent off | per cent off | samples | tasting | go in | step inside |
     kø | pop op | kom og | kom forbi | kom ned | kom til | kig forbi | kig ind | gratis | åbent hus | åbning | indvielse | lancering | udsalg | rabat | tilbud | de laver | tilmeld | bestil | prøv deres | årets | nyhed | nyheder | byd velkommen | procent på | procents rabat | smagsprøver | smagsprøve | se at komme | så stop`,
  ),
};
/** "Nobody outside Nordhavn", "next to Nordhavn all else is a toy", "loyal over for Nordhavn" */
const COMPARES: Condition = {
  any: [
    {
      mentions: {
        terms: words(
          'everything else | anything else | all others | competitor | competitors | better than | alt andet | alle andre | konkurrent | konkurrenten | konkurrenter',
        ),
      },
    },
    leads(
      words(
        `nobody | no one | anybody | anyone | nothing | few | people | those | the team | the people | the minds | ingen | intet | folk | folkene | holdet | dem | loyal | loyale | ansvar | ansvaret | taknemmelig | taknemmelige |
         forpligtet | fair | rimeligt | ærlig`,
      ),
      company,
      6,
    ),
  ],
};

const isPlace: Condition = {
  any: [
    leads(BESIDE, company, 1),
    {
      all: [
        leads(ABOUT, company, 5),
        {
          any: [
            { mentions: { terms: [...ROAD, ...AROUND] }, near: { match: company, words: 9 } },
            leads(
              words('ran | run | jogged | walked | walking | cycled | drove | løb | gik | cyklede | kørte'),
              company,
              3,
            ),
          ],
        },
      ],
    },
    {
      all: [
        leads(everydayWords('over | above | around | omkring'), company, 1),
        { mentions: { terms: SKY }, near: { match: company, words: 6 } },
      ],
    },
    { all: [leads(ROAD, company, 4), leads(BY, company, 2)] },
    { all: [leads(AROUND, company, 3), leads(everydayWords('ved'), company, 1)] },
    follows(words('roundabout | bus stop | car park | parking lot | junction | crossing | stop'), company),
    leads(
      words('get off at | turn left at | turn right at | drej til venstre ved | drej til højre ved | stå af ved'),
      company,
      1,
    ),
  ],
};

/** A second time the name is hardly that of a place. */
const isNamedTwice: Condition = { mentions: company, near: { match: company, words: 1000 } };

const isNamedAsPlace: Condition = {
  all: [
    isPlace,
    {
      not: {
        any: [
          isNamedTwice,
          { mentions: products },
          { links: 'own' },
          COMPARES,
          { mentions: THEM, near: { match: company, words: 12, side: 'before' } },
          { all: [{ any: [{ mentions: PRAISES }, { mentions: INVITES }] }, { not: leads(NEIGHBOURS, company, 5) }] },
        ],
      },
    },
  ],
};

const isNamedOnTheWay: Condition = {
  mentions: {
    anyOf: [
      {
        terms: words(
          `shut both ways | closed both ways | burst main | water main | diversion via | lane closed | lane is closed | lane is shut | road is closed | road closed | traffic lights are out |
           the stop outside | lukkede i | lukker i | i kurs | lukkede fredag | closed at | after the bell | mest handlede | omsat for | volume light | er spærret | spærret ud for | spærret for trafik | sprunget vandrør | omkørsel via | kør ad | ensrettet ved | at the bell | thin volume | thin volumes`,
        ),
      },
      { pattern: '\\p{Lu}\\p{L}{1,24} [+−–-]?\\d{1,4}[.,]\\d{1,2}(?: \\([^)]{1,8}\\))?, \\p{Lu}', flags: 'u' },
    ],
  },
};

/** What somebody else felt who took it, asked of those who may know. */
const asksOfHarm: Condition = {
  all: [
    {
      mentions: {
        terms: words(
          'rash | headache | headaches | nausea | dizzy | dizziness | swelling | swollen | itching | side effect | side effects | udslæt | hovedpine | kvalme | svimmel | svimmelhed | hævet | kløe | bivirkning | bivirkninger',
        ),
      },
      near: { match: { terms: RELATIVES }, words: 12, side: 'before' },
    },
    {
      mentions: {
        terms: words(
          `is that normal | is this normal | anyone else | anybody else | does anyone know | has anyone | should I worry | should we worry | er det normalt | er det almindeligt | andre der | andre, der | nogen der | nogen, der |
           er der andre`,
        ),
      },
    },
    { not: { mentions: PRAISES } },
  ],
};

/** Who asks how it works says nothing of how good it is. */
const asksForHelp: Condition = {
  all: [
    {
      mentions: {
        terms: words(
          `does anyone know if | does anyone know how | does anyone know whether | does anyone know when | does anybody know if | does anybody know how | anyone know how | anyone know if | anyone got | anybody got |
           has anyone managed | has anybody managed | has anyone got | is it just me, or is | is it just me or is | who else has | how do you turn | how do I turn | how do I get | how do you get | quick question | nogen der har fået |
           nogen, der har fået | nogen, der ved om | nogen, der ved, om | nogen der ved om | nogen der ved, om | nogen der ved, hvordan | nogen, der ved, hvordan | ved nogen, om | ved nogen om | ved nogen, hvornår | ved nogen, hvordan |
           hvordan slår man | hvordan får man | hvordan får jeg | er det kun mig, eller er | er det bare mig, eller er`,
        ),
      },
      near: { match: things, words: 10 },
    },
    {
      not: {
        any: [
          { mentions: PRAISES },
          { mentions: INVITES },
          { mentions: { terms: words('better | so good | tried | bedre | så godt | prøvet | in love') } },
        ],
      },
    },
  ],
};

/** The name stands there, and nothing is said of the company. */
export const isNamedInPassing: Condition = { any: [isNamedOnTheWay, isNamedAsPlace, asksOfHarm, asksForHelp] };
