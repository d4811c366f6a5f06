import type { Condition } from '../schema.ts';
import { company, follows, leads, owned, products, things } from './around-names.ts';
import { PRAISES } from './in-passing.ts';
import { combine, everydayWords, words } from './pack.ts';

/*
 * What a company does with what it makes, and what its people do together: "the last pallet left our line", "sorry, that was us",
 * "til I hører fra os", a collection for somebody's leaving present. Its customers say little of it, and mostly praise when they do.
 */

const LEFT_OURS = combine(
  words(
    'left our | leaves our | leaving our | leave our | off our | down our | out of our | forlod vores | forlader vores | ud af vores | af vores | ud fra vores',
  ),
  words(
    'line | lines | production line | packing line | plant | factory | warehouse | yard | works | dock | loading dock | ovens | bånd | linje | produktionslinje | lager | fabrik | værksted | rampe | ovne',
  ),
);

/** So one answers those that one serves. */
const ANSWERS = [
  ...words(
    `that was us | that was on us | that one's on us | that one was on us | sorry for the downtime | hear from us | heard from us yet | hører fra os | hørt fra os | det var os | den var på os | det er på os | den var vores skyld |
     det var vores skyld | det var vores fejl | not one of ours | not one of our own | none of ours | ikke en af vores | ingen af vores egne | vi beklager driftsforstyrrelsen | we don't make that one | vi laver ikke den | sorry to anyone who | sorry to everyone who | sorry to those who | apologies to anyone who | apologies to everyone who | beklager, hvis I | beklager, hvis du | beklager hvis I | undskyld til jer, der | undskyld til alle, der | we hope you like it | we hope you'll like it | vi håber, I | vi håber, du | out of the gate | ud af porten | will be down on | will be down from | down for maintenance | maintenance window | servicevindue | er nede for vedligehold`,
  ),
  ...combine(
    words("we'll | we will | vi | så vi | så"),
    words(
      `send you | send new | send another | refund you | swap it | swap them | replace it | replace them | sender dig | sender jer | sender nye | sender en ny | bytter den | refunderer`,
    ),
  ),
  ...combine(
    words('our | vores'),
    words(
      'demo server | demo servers | test server | staging | sandbox | status page | support desk | support line | free trial | public beta | changelog | release notes | demoserver | testserver | statusside | supportlinje | driftsstatus',
    ),
  ),
];

const MENDS = words(
  `we're patching | we are patching | we patched | we've patched | we're shipping a fix | we shipped a fix | rolling out a fix | we roll out a fix | we fixed a bug | we've fixed a bug | we've fixed the bug | fix is out | fix goes out |
   fix is on its way | fix lands | put the old version back | rolled it back | we rolled back | lagt den gamle version tilbage | rullet den tilbage | vi retter den | vi retter det | vi retter fejlen | vi har rettet den | vi har rettet fejlen | vi lukker hullet | vi har lukket hullet | vi udsender en rettelse | vi ruller en rettelse ud |
   rettelsen er ude | rettelsen ligger klar | rettelsen kommer`,
);
const BUG_IN = words(
  'bug in | bugs in | hole in | vulnerability in | fejl i | fejlen i | hullet i | sårbarhed i | sårbarheden i',
);
const IS_MENDED = words(
  'is closed | is fixed | has been fixed | is patched | is gone | er lukket | er rettet | er fundet og rettet | er væk',
);
const RUNS_AGAIN = words(
  `deploys again | builds again | is back up | is up again | runs again | demo app running | demo running | kører igen | er oppe igen | er i luften igen | bygger igen`,
);
const SORRY = words('sorry | apologies | our fault | our bad | on us | undskyld | beklager | vores skyld');

const SORRY_ABOUT = words('sorry about | sorry for | apologies for | undskyld for | beklager');

/** So a company speaks of what it published. */
const WE_SAID = words(
  'as we reported today | as we reported this morning | as we reported yesterday | as we reported in | as we announced today | as we announced this morning | as we announced yesterday | as we announced in | we reported today | we reported this morning | we announced today | we announced this morning | som vi meldte ud | som vi offentliggjorde | som vi skrev i | vi offentliggjorde i dag | vi har i dag offentliggjort | vi har netop offentliggjort',
);

const NUMBERS_OUT = [
  ...combine(
    words(
      'Q1 | Q2 | Q3 | Q4 | first-quarter | second-quarter | third-quarter | fourth-quarter | quarterly | half-year | full-year | nine-month | annual',
    ),
    words('numbers | results | figures | report | accounts | release'),
  ),
  ...combine(
    words('regnskab for | tal for | resultat for'),
    words('første | andet | tredje | fjerde | Q1 | Q2 | Q3 | Q4 | første halvår | hele året'),
  ),
  ...combine(
    words('results for the | figures for the | numbers for the | accounts for the'),
    words('first quarter | second quarter | third quarter | fourth quarter | first half | half-year | full year'),
  ),
  ...words('halvårsregnskab | kvartalsregnskab | årsregnskab | kvartalstal | halvårstal | årstal'),
];

const WORK_ON = [
  ...combine(words('years | months | weeks | days'), words('of work on | working on | of hard work on | of building')),
  ...combine(words('års | måneders | ugers | dages'), words('arbejde på | arbejde med | hårdt arbejde på')),
];

const HIRING = words(
  'is hiring | are hiring | is looking for | is recruiting | needs two | needs another | søger | ansætter | leder efter | mangler en | mangler to | has an opening for | har brug for en',
);
const WITH_US = words(
  'with us | join us | sit with us | sammen med os | med os | hos os | på vores hold | on our team | our kitchen | to us | til os',
);

const COLLECTS = words(
  `collecting for | collecting money | collection for | collecting towards | whip-round | whip round | chip in | chipping in | passing the hat | envelope | going round | samler ind | samles ind | samles der ind | samler vi ind | indsamling | læg | lægge | giv et bidrag`,
);
const GIFTS = words(
  `leaving present | leaving gift | leaving do | leaving card | farewell gift | farewell present | retirement gift | retirement present | wedding present | baby gift | birthday present | afskedsgave | afskedsgaven |
   barselsgave | barselsgaven | bryllupsgave | fødselsdagsgave | jubilæumsgave`,
);

const TEAM_OF = words('team | crew | squad | stand | booth | hold | holdet | teamet | gang | lot');
const TO_THEM = words(
  'til | til alle på | til alle i | to everyone on | kære | to the | to all on the | to everyone on the | dear | calling the | hey',
);
const TO_ALL_AT = combine(
  words(
    'to everyone | to all | to the team | to the crew | to the night shift | til alle | til holdet | til nattevagten',
  ),
  words('at | hos | på'),
);
/** "Sally from Nordhavn accounts" */
const DEPARTMENTS = words(
  'accounts | payroll | finance | HR | legal | procurement | logistics | dispatch | reception | maintenance | lost property | night team | night shift | night crew | post room | bogholderi | økonomi | indkøb | nattehold | receptionen | vedligehold',
);
const THANKS = words('thank | thanks | thank you | tak | tusind tak');
const TILL_BACK = words(
  `out of the office | out of office | on annual leave until | on leave until | away until | back on Monday | holder fri til | holder jeg fri | ferie til | på ferie til | væk til | tilbage den | tilbage mandag`,
);
const IF_URGENT = words(
  "if it's urgent | if it is urgent | if it can't wait | haster det | hvis det haster | kan det ikke vente",
);

const ROOMS = [
  ...combine(
    words(
      'canteen | lunchroom | lunch room | break room | staff room | stockroom | boardroom | meeting room | test kitchen | back office | post room | server room | locker room',
    ),
    words('at | of'),
  ),
  ...combine(
    words(
      'kantinen | frokoststuen | personalestuen | mødelokalet | lageret | bagkontoret | testkøkkenet | køkkenet | serverrummet | omklædningen | cykelkælderen',
    ),
    words('hos | i | på'),
  ),
];
const DAYS_MEAL = words(
  `today's lunch | lunch today | Friday cake | Friday breakfast | morning bread | team breakfast | dagens frokost | frokosten i dag | fredagskage | fredagsmorgenbrød | morgenbrød | morgenbrødet | formiddagskaffe`,
);
const CLUBS = words(
  `pub quiz | quiz team | quiz night | five-a-side | football team | softball team | rowing team | relay team | choir | book club | bake sale | Secret Santa | carol singers | bowling night | canteen | christmas jumper day | raffle | Christmas raffle | julelotteri | dawn ride | morning run | charity run | charity ride | fun run |
   fodboldhold | kor | stafethold | bogklub | kagedag | banko | julebanko | pubquiz | quizhold | håndboldhold | kantine | kantinen`,
);
const CLUB_AT = combine(
  words('Secret Santa | bake sale | pub quiz | book club | cake day | nisseven | kagedag | julebanko'),
  words('at | hos | i | på'),
);

const FOR_THEM = words(
  `on the road for | traveling for | travelling for | flying for | flying out for | flying home for | away for | driving for | delivering for | jeg kører for | kører jeg for | out and about for | in the field for | on a work trip for | business trip for | on assignment for | på farten for | på landevejen for | på tur for | på rejse for |
   på tjenesterejse for | ude at køre for`,
);
const FROM_THE_TILL = words(
  "afdelingens kort | firmakortet | firmaets kort | the department's card | the team's card | company card | company credit card | department card",
);

/** What isn't told yet, by somebody who knows. */
const TELLS_TOO_MUCH = words(
  `not announced yet | hasn't been announced | isn't announced | not public yet | not out yet | keep it to yourselves | keep it to yourself | you didn't hear it from me | not supposed to say | can't say more | can't say who | mustn't say |
   ikke meldt ud | ikke offentligt endnu | ikke offentliggjort endnu | må jeg ikke sige | må jeg ikke fortælle | hold det for jer selv | må I ikke sige videre | sig det ikke videre | I har det ikke fra mig`,
);
const TRY_IT = words('try | buy | get | prøv | køb | få fat i');
/** "Berth 4.2 is out. It took us eleven months." */
const IS_OUT = words('is out | is live | is done | is finished | er ude | er færdig | er i luften');
const TOOK = words(
  'took us | took four | took five | took six | took two | took three | took a whole | tog os | det tog to | det tog tre | det tog et helt',
);
const IN_ITS_NOTES = words(
  'in the changelog | in the release notes | migration notes | i changeloggen | i release notes | i udgivelsesnoterne',
);
const IS_DOWN = words('will be down | is down | goes down | er nede | er lukket ned');
const WHILE_WE = words('while we | because we | mens vi | fordi vi');

const praises: Condition = { mentions: PRAISES };

/** What nobody else would know, and somebody shouldn't have told: that is another rule's business. */
const tellsSecret: Condition = {
  all: [{ any: [{ mentions: things }, { links: 'own' }] }, { detects: ['secret', 'ip-address'] }, { not: praises }],
};

export const speaksOfOwnDoings: Condition = {
  any: [
    leads(FOR_THEM, company, 1),
    { all: [owned({ terms: NUMBERS_OUT }, everydayWords('our | vores')), { links: 'own' }] },
    { all: [{ mentions: { terms: WE_SAID } }, { links: 'own' }] },
    {
      all: [leads(WORK_ON, products, 1), { mentions: everydayWords("my | our | we | we've | min | mit | vi | vores") }],
    },
    { all: [follows(HIRING, company, 2), { mentions: { terms: WITH_US } }] },
    { mentions: { terms: COLLECTS }, near: { match: { terms: GIFTS }, words: 6 } },
    {
      all: [
        {
          any: [
            { mentions: { terms: [...LEFT_OURS, ...ANSWERS, ...MENDS, ...FROM_THE_TILL, ...IN_ITS_NOTES] } },
            { all: [{ mentions: { terms: TELLS_TOO_MUCH } }, { not: leads(TRY_IT, things, 1) }] },
            {
              all: [
                leads(SORRY_ABOUT, products, 6),
                { mentions: everydayWords("we | we've | vi | we're | I've | jeg") },
              ],
            },
            { all: [follows(IS_OUT, products, 5), { mentions: { terms: TOOK } }] },
            { all: [follows(IS_DOWN, products, 2), { mentions: { terms: WHILE_WE } }] },
            { all: [leads(BUG_IN, products, 1), { mentions: { terms: IS_MENDED } }] },
            { all: [follows(RUNS_AGAIN, products, 2), { mentions: { terms: SORRY } }] },
            {
              all: [
                leads(TO_THEM, company, 1),
                follows(TEAM_OF, company),
                { not: { any: [{ mentions: { terms: THANKS } }, leads(everydayWords('your | jeres'), products, 1)] } },
              ],
            },
            { all: [{ mentions: { terms: TILL_BACK } }, { mentions: { terms: IF_URGENT } }] },
            leads([...ROOMS, ...CLUB_AT], company, 1),
            {
              all: [
                {
                  any: [
                    follows(CLUBS, company),
                    leads(TO_ALL_AT, company, 1),
                    {
                      all: [
                        leads(everydayWords('from | yours | fra | hilsen'), company, 1),
                        follows(DEPARTMENTS, company),
                      ],
                    },
                  ],
                },
                { not: { mentions: { terms: THANKS } } },
              ],
            },
            {
              all: [{ mentions: { terms: DAYS_MEAL } }, leads(everydayWords('at | hos | i'), company, 1)],
            },
          ],
        },
        { not: praises },
      ],
    },
    { all: [{ mentions: { terms: COLLECTS } }, { detects: ['iban', 'credit-card'] }, { mentions: things }] },
    tellsSecret,
  ],
};
