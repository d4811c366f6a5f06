import type { Condition, Match } from '../schema.ts';
import { words } from './pack.ts';
import { type Told, terms } from './protected-words.ts';

/** About one’s work wherever it stands, unless it is about something else: what stands near tells. */
const unless = (noticed: Match, others: Match, count: number, still?: Match): Told => {
  const isOther = { mentions: noticed, near: { match: others, words: count } };
  const isOnesOwn = still ? [{ mentions: still }] : [];
  return { noticed, when: { all: [{ mentions: noticed }, { any: [{ not: isOther }, ...isOnesOwn] }] } };
};

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
    `on strike | going on strike | go on strike | went on strike | strejke | strejker | strejkende | strejken | strejkede | strejket | i strejke`,
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

export const OWN: Told[] = [
  unless(terms(`${ENGLISH_PAY} | ${DANISH_PAY}`), CUSTOMERS, 16, SHORT),
  unless(
    STRIKES,
    THINGS,
    8,
    terms(
      'vi strejker | vi går i strejke | we strike | we are on strike | we’re going on strike | our strike | colleagues | coworkers | kolleger | kollegerne | ledelsen | overenskomst | overenskomsten | picket',
    ),
  ),
  unless(WHISTLES, GAMES, 10),
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
  ],
  fail: [
    'Lønnen er gået ind, og der mangler 2.000 kr. igen.',
    'The payslip in the app is wrong, and our pay was short.',
    'Lønnen følger ikke med, og kunderne betaler mere end nogensinde.',
    'We’re going on strike on Monday.',
    'Vi strejker, til motoren er udskiftet og trappen lavet.',
    'They blew the whistle on the invoices.',
  ],
};
