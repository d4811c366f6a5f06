import type { Condition, Match } from '../schema.ts';
import { words } from './pack.ts';
import {
  BOUGHT,
  FIGURES,
  near,
  OTHERS_DAYS,
  POLITICS,
  PUBLISHED,
  STILL,
  TALES,
  unlessOthers,
} from './protected-elsewhere.ts';
import { either, type Told, terms } from './protected-words.ts';

const ENGLISH_PAY =
  'wages | your pay | paycheck | paychecks | pay check | payslip | payslips | pay slip | pay stub | pay stubs | pay packet | sick pay | holiday pay';
const DANISH_PAY =
  'lønnen | lønnens | lønninger | lønningerne | lønseddel | lønsedlen | lønsedler | lønsedlerne | lønsedlens';

/** The money of those whom a bank, a pension fund or a maker of software serves. */
const CUSTOMERS = terms(
  `in the app | our app | the app | appen | lock screen | låseskærmen | gået ind | går ind | tikker ind | lander | lands | to clear | opsparing | opsparingen | savings | save | spare op | til side | budget | budgettet | budgetkonto | planner | lønkonto | lønkontoen | account | invest | investere | let it grow | work as hard |
   software | platform | customers | customer | kunder | kunderne | kunde | overblik | regninger | årsopgørelse | årsopgørelsen | lånebevis | mortgage | loan | days early | countries | National Insurance number | social security number | cpr-nummer | HMRC | webchat | the lobby | first paycheck | signs my | in my paycheck every | første lønseddel | direct deposit`,
);
/** But the pay of those who work there may come up short in the app too. */
const SHORT = terms(
  `my wages | our wages | my pay is | our pay | our payslips | your payslips | wages are | underpaid | colleagues | coworkers | the union | union rep | overtime | is short | was short | were short | too low | a joke | rent went up | missing | fair |
   vores løn | min løn | til grin | følger ikke | for lav | for lave | kolleger | kollegerne | overtid | overarbejde | tillæg | tillidsmand | tillidsmanden | tillidsrepræsentant | tillidsrepræsentanten | mangler | passer ikke | forkert | stået stille`,
);

const STRIKES = {
  terms: words(
    `storstrejke | on strike | going on strike | go on strike | went on strike | strejke | strejker | strejkende | strejken | strejkede | strejket | i strejke`,
  ),
};
/** What strikes and wants nothing for it; and those for whose trains and planes others wait. */
const THINGS = terms(
  `printer | printeren | coffee machine | kaffemaskine | kaffemaskinen | motor | motoren | engine | mikrofon | mikrofonen | microphone | projector | projektoren | computer | computeren | laptop | server | serveren | the wifi | wifi | internettet | knæ | knæet | my knee | my back | ryggen | hjernen | my brain | bilen | my car | cyklen | elevatoren | the lift | elevator | opvaskemaskinen | dishwasher | bierne | sværmen | tomaterne | høns | hønsene | komfuret | ovnen | batteriet |
   lufthavnen | lufthavn | airport | train drivers | togene | flyene | my holiday | min ferie | my flight | mit fly | mit tog | my train | my brother | my sister | min bror | min søster`,
);

const WHISTLES = terms('blow the whistle | blew the whistle | blowing the whistle | blown the whistle');
const GAMES = terms(
  'match | game | referee | kick-off | half-time | pitch | kettle | final whistle | football | hockey | practice',
);

/** Somebody else’s pay, as those speak of it who bank it. */
export const isCustomersPay = (pay: Match): Condition => ({
  all: [{ mentions: pay, near: { match: CUSTOMERS, words: 10 } }, { not: { mentions: SHORT } }],
});

/** And as those speak of it who count it, or vote on it. */
export const isOthersPay = (pay: Match): Condition => ({
  all: [near(pay, either(FIGURES, POLITICS), 18), { not: { any: [{ mentions: SHORT }, { mentions: STILL }] } }],
});

/** Written for those who employ: of their duties, and of what is sold them for it. */
const FOR_EMPLOYERS = terms(
  `e-book | ebook | whitepaper | book a demo | ask for a demo | bed om en demo | our lawyers | employers must | employers have to | for employers | HR managers | HR leaders | we help employers | we help companies | our webinar | free webinar | a checklist |
   guide til ledere | guide til arbejdsgivere | arbejdsgivere skal | for arbejdsgivere | hjælper jeg virksomheder | vi hjælper virksomheder | hjælper arbejdsgivere | HR-chefer | book en demo | gratis webinar | en tjekliste | vores jurister | vi underviser ledere`,
);
const AMONG_US = terms(
  `my pay | my wages | my salary | our pay | our wages | our union | my union | union rep | the union | join | colleagues | coworkers | my manager | my boss | we were | I was | us | min løn | vores løn | kolleger | kollegerne | tillidsrepræsentant | tillidsrepræsentanten | tillidsmand | tillidsmanden | fagforening | fagforeningen | klubben | min chef | min leder | jeg blev | vi blev | os`,
);
/** Advice to employers isn’t their employees’ own talk. */
export const IS_ADVICE: Condition = { all: [{ mentions: FOR_EMPLOYERS }, { not: { mentions: AMONG_US } }] };

const ON_STAGE = terms(
  `a play about | the play about | a film about | a novel about | a book about | film about | stykket om | stykket | teaterstykket | forestillingen | filmen om | bogen om | romanen om | dokumentaren om | udstillingen om | premiere`,
);
const OURS = terms('our | vores | hos os | my work | mit arbejde | my shift | where I work');
/** Nor is a play about those who are employed. */
export const IS_TALE: Condition = {
  all: [{ mentions: ON_STAGE }, { not: { any: [{ mentions: AMONG_US }, { mentions: OURS }] } }],
};

/** Those who strike, when it is those who write or those beside them. */
const STRIKERS = terms(
  `we | we're | we’ve | we are | we've | we'll | our | I'm | I am | us | colleagues | coworkers | join us | vi | vores | os | jeg er | kolleger | kollegerne | kollegaer`,
);
/** What only those say who strike, or stand with them. */
const DISPUTE = terms(
  `vi strejker | vi går i strejke | vi strejker for | we strike | we are on strike | we're on strike | we're going on strike | our strike | on strike with | strike together | stand with | in solidarity | solidarity | support the strike | picket | pickets | picket line | management | head office | better pay | our demands | meet at the gate | at the gate | until they | no work | the plant | bring them | sit down with us | mød op | ved porten | indtil de | til de | my union | our union | shop floor | ledelsen | overenskomst | overenskomsten | lønnen | vores krav | solidaritet | sympati | støt de strejkende | bakker op om | fagforeningen`,
);

const PAYS = terms(`${ENGLISH_PAY} | ${DANISH_PAY}`);

/** Words of work that banks, newspapers, plays and offers use too: told of one’s own they are protected. */
export const OWN: Told[] = [
  {
    noticed: PAYS,
    when: {
      any: [
        {
          all: [
            { mentions: PAYS },
            { not: near(PAYS, CUSTOMERS, 16) },
            { not: near(PAYS, either(BOUGHT, FIGURES, POLITICS, TALES), 14) },
          ],
        },
        { all: [{ mentions: PAYS }, { mentions: SHORT }] },
      ],
    },
  },
  {
    noticed: STRIKES,
    when: {
      any: [
        { all: [near(STRIKES, STRIKERS, 2), { not: near(STRIKES, either(THINGS, TALES), 8) }] },
        { all: [{ mentions: STRIKES }, { mentions: DISPUTE }] },
      ],
    },
  },
  {
    noticed: WHISTLES,
    when: { all: [{ mentions: WHISTLES }, { not: near(WHISTLES, either(GAMES, TALES), 10) }] },
  },
  unlessOthers(
    {
      terms: words('minimum wage | living wage | mindsteløn | mindstelønnen'),
    },
    either(POLITICS, FIGURES, TALES),
    12,
  ),
  unlessOthers(
    terms(
      `hour days | ten-hour days | twelve-hour days | working overtime | work overtime | working hours | work hours | working time | long hours`,
    ),
    either(OTHERS_DAYS, TALES),
    12,
  ),
  unlessOthers(
    terms('trade union | trade unions | labor union | labor unions | labour union | labour unions'),
    either(TALES, FIGURES),
    12,
  ),
  unlessOthers(
    terms(
      `whistleblower | whistleblowers | whistleblowing | whistle-blower | whistle-blowers | whistle-blowing | whistleblowere | whistlebloweren | whistleblower* | whistleblowerordning | whistleblowerordningen`,
    ),
    either(TALES, PUBLISHED),
    14,
  ),
];

export const OWN_EXAMPLES = {
  pass: [
    'Our app tells you when your paycheck lands.',
    'Your paycheck should work as hard as you do: let it grow.',
    'Nu kan du se på låseskærmen, om lønnen er gået ind.',
    'Customers told us that waiting for their wages to clear was the worst day of the month.',
    'Tag lønsedler og årsopgørelse med til mødet.',
    'Motoren strejker, så bussen er forsinket.',
    'Kaffemaskinen er gået i strejke.',
    'The printer is on strike again.',
    'I blew the whistle at my daughter’s match.',
    'So strejker de på færgen igen, og mødet bliver på skærm.',
    'The bin men have been on strike for two weeks, and my compost has never had it better.',
    'Wages in Danish farming rose 3.4 %, says Danmarks Statistik.',
    'The minimum wage is on the ballot here next week. Go vote.',
    'Skal lønnen stå og kede sig? Flyt den over på en konto hos os.',
    'Worth every cent of a hard-earned paycheck.',
    'A cook told me he put aside three paychecks for one pan.',
    'No more long hours at the stove.',
    'Harvest means 18-hour days for the people at the other end of my phone.',
    'Tilsynets redegørelse er ude, og side 31 om whistleblowerordninger er værd at læse.',
    'Stykket om lærlingen, som mesteren råber ad, spiller til den 13.',
  ],
  fail: [
    'Lønnen er gået ind, og der mangler 2.000 kr. igen.',
    'The payslip in the app is wrong, and our pay was short.',
    'Lønnen følger ikke med, og kunderne betaler mere end nogensinde.',
    'We’re going on strike on Monday.',
    'Vi strejker, til motoren er udskiftet og trappen lavet.',
    'They blew the whistle on the invoices.',
    'Strejke på mandag kl. 6. Mød op ved porten.',
    'Minimum wage for nine years of experience. Nine.',
    'Ten-hour days six times a week, and they wonder why people leave.',
    'Long hours and no thanks. That’s the job.',
    'The paycheck came up $200 light.',
    'A whistleblower lost her desk last week, and everybody looks at the floor.',
  ],
};
