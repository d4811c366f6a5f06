import type { Told } from './protected-words.ts';
import { beside, either, exceptBeside, PER_TIME, pattern, SUM, terms, WAGE } from './protected-words.ts';

/** What one thinks of what one gets, or has to buy of it. */
const JUDGED = terms(
  `joke | an insult | not a wage | peanuts | live on | live off | survive on | I buy my own | I pay for my own | we buy our own | buy our own | my own uniform | out of my own pocket | nine years | after ten years | expect us | is that normal | is this normal | is that legal |
   where you are | what do you get | where you work | hold out | barely | same as in | not enough | isn't enough | doesn't cover | til grin | leve af | selv købe | selv betale | er det normalt | er det lovligt | for lidt | hos jer | her er det | skal jeg selv | må selv | ikke nok | trukket fra | trækker fra`,
);
/** Who is compared with whom. */
const COMPARED = terms(
  `new hires | new hire | new starters | the new guy | the new guys | those of us who | than us in | of my colleagues | associates in our | associates in | colleagues in | the women on my | the women on our | women on my level | women at my level | the men on my | male colleague | male colleagues | male coworker | female colleague | who started the same | same title | same desk | same level | same years of |
   more than I do | more than me | than I do | than those of us | than we do | our office pays |
   den nye får | den nye tjener | den nye starter | den nye på | de nye får | de nye tjener | de nye starter | nyansatte | kollegerne i | kollegaerne i | end os | end mig | end vi | end jeg | kvinderne på mit | kvinderne på min | kvinderne hos os | mænd på mit | mandlige kollega | mandlige kolleger | kvindelige kolleger | samme anciennitet | samme titel | samme stilling | samme hold | who started the same day`,
);
const GETS = terms(
  `make | makes | get | gets | got | earn | earns | earned | paid | pays | start at | starts at | start on | starts on | less than | more than | offer letter | salary | salaries |
   får | fik | tjener | tjente | ligger på | ligger | starter på | mindre end | mere end | lønnes`,
);

/** Money that isn’t there. */
const NOT_THERE = terms(
  `still | hasn't | haven't | no reply | no answer | missing | wrong again | next month | email | short | error | anyone else | October | says | stadig | svarer ikke | ikke svaret | mangler | fejl | ingen svar | næste måned | systemet`,
);

/** What is let, sold, charged for or offered by the hour. */
const PRICED = terms(
  `rent | rental | hire | parking | lesson | lessons | coaching | we pay you | sign up | freelancers | freelancer | charge | charges | rate | rates | benefits | resume | CV | join us | sitter | babysitter | customers | guests | visitors | electricity | kayak | court | tickets | free food | at leje | leje | lejer | udlejning | parkering | strøm | kunder | gæster | gratis mad | send en | ansøgning | CV | barnepige | timepris | honorar | tager jeg`,
);
const ONE = terms('I | I’m | I’ve | me | my | we | us | our | jeg | mig | min | mine | vi | os | vores');

/** Pay, told by the sum, the payroll office, the raise that didn’t come. */
export const PAY: Told[] = [
  exceptBeside(beside(terms('an hour | per hour | i timen'), [WAGE, ONE], 12), PRICED, 18),
  exceptBeside(
    beside(PER_TIME, [WAGE, JUDGED], 14),
    terms(
      'rent | rental | parking | at leje | leje | husleje | subscription | abonnement | abonnementet | phone | broadband',
    ),
    12,
  ),
  beside(
    terms('pay us | pays us | paid us | paying us | giver os | betaler os | giver de hos jer | betaler de hos jer'),
    either(WAGE, SUM),
    5,
  ),
  beside(
    PER_TIME,
    [
      WAGE,
      terms('får | fik | jeg får | ligger på'),
      terms('jeg | vi | os | elever | vikarer | sommeransatte | kolleger | den nye'),
    ],
    9,
  ),
  beside(
    pattern('\\b(?:kr|kroner)\\.? (?:ekstra |mere |mindre )?(?:for|om) (?:en )?(?:nat|aften|dag|weekend)'),
    terms('vi får | jeg får | får vi | får jeg'),
    6,
  ),
  exceptBeside(beside(COMPARED, [SUM, GETS], 12), terms('percent off | % off | rabat | points | free coffee'), 10),
  beside(
    terms(
      'samme trin | samme løntrin | det samme som i 2021 | det samme som i 2022 | det samme som i 2023 | det samme som i 2024 | same as in 2021 | same as in 2022 | same as in 2023 | same as in 2024 | det samme som for | the same as I did',
    ),
    terms('penge | år | får | paid | get | dyrere | rent | money'),
    12,
  ),
  beside(
    terms('agency staff | agency workers | temps | vikarerne | vikarer | timelønnede'),
    terms(
      "don't get | aren't invited | not invited | same floor | same work | same shift | ikke inviteret | får ikke | samme gulv | samme vagt | samme arbejde",
    ),
    10,
  ),
  beside(
    either(
      pattern('\\bbetween me and (?:him|her|the|a)\\b', '\\bmellem mig og (?:ham|hende|den|min)\\b'),
      terms(
        'forskel på os | same job as | same work as | samme job som | samme arbejde som | compared numbers | compare numbers | sammenlignede tal | sammenlignet tal',
      ),
    ),
    [
      either(SUM, pattern('\\b(?:grand|quid|tusind)\\b', '\\b(?:gets|får) \\d')),
      terms('me | I | we | us | he | him | lad | jeg | mig | vi | os | ham'),
    ],
    12,
  ),
  beside(
    terms(
      'other firms | at other firms | what do you lot | what are you on | hvad ligger | hvad får en | hvad får I | hos jer | føler mig til grin',
    ),
    pattern('\\b(?:I.m|I am|jeg er|jeg ligger) (?:on|på) \\d{2,3}(?:k|\\.\\d{3})?\\b'),
    18,
  ),
  beside(
    terms(
      'time and a half | time and a quarter | double time | frozen salaries | salary freeze | pay review | salary review | commission | provision | provisionen | pensionen | pension de | ferietillægget',
    ),
    terms(
      'we get | they pay | another year | capped | cut | changed | without a word | was promised | promised me | nobody told | stopped | vi får | skåret | ændret | uden at | lovet | udeblev | udebliver | uden en krone',
    ),
    10,
  ),
  // The raise, the bonus.
  exceptBeside(
    beside(
      terms(
        'a raise | no raise | percent raise | any raise | discuss raises | the raises we | our raise | ingen lønforhøjelse | lønforhøjelse | lønregulering',
      ),
      terms(
        'years | I got | we got | got a | been told | was told | we were promised | inflation | my manager | my boss | grateful | new lobby | coworkers | colleagues | haven’t had | i år | i tre år | i to år | to år | tre år | ikke fået | fik | råd til',
      ),
      10,
    ),
    terms('a raise in | give yourself | temperature'),
    3,
  ),
  beside(pattern('\\d ?% raise\\b'), terms('I | we | told | years | my'), 10),
  beside(
    terms('blevet tilbudt | been offered | are offering us | de tilbyder os | tilbydes vi'),
    [
      SUM,
      terms(
        'stemmer | stemme | vote | voting | inflation | inflationen | priserne | maden | huslejen | rent | the bills | ikke nok | not enough',
      ),
    ],
    16,
  ),
  beside(
    terms('the bonus they | the bonus we | our bonus | my bonus | bonuses | bonussen | vores bonus | min bonus'),
    terms(
      'promised | never came | never showed | gone | cancelled | scrapped | shrank | late again | forsvundet | forsvandt | lovet | kom aldrig | aldrig kommet | ikke fået | aflyst',
    ),
    10,
  ),
  beside(
    terms(
      'meal allowance | clothing allowance | allowance | the excess | bonusmodel | bonusmodellen | how the bonus is | kørselsgodtgørelse | diæter | frokostordningen',
    ),
    terms(
      "we don't | most of my week | drivers to pay | you now lose | depot | aftenholdet | dagholdet | mindre om måneden | får vi ikke | skal vi selv",
    ),
    16,
  ),
  beside(
    terms('our tips | the tips | tips go | drikkepengene'),
    terms('head office | goes quiet | the card | never see | ser vi aldrig | hovedkontoret'),
    8,
  ),
  beside(
    terms(
      'are on less than | is on less than | get less than the | får mindre end os | kroner mindre end os | mindre end os andre',
    ),
    terms(
      'porters | cleaners | carers | nurses | supermarket | shelves | next door | rengøringen | køkkenet | kantine | andre',
    ),
    12,
  ),
  // The payroll office, and what it owes.
  exceptBeside(
    beside(terms('payroll | lønkontoret | lønafdelingen | lønningskontoret | lønbogholderiet'), NOT_THERE, 14),
    terms('software | customers | our app | our system | platform | kunder | løsning | tak til | thank you'),
    12,
  ),
  beside(
    terms(
      'overtid | overtimer | overtimerne | overtime from | the overtime | my overtime | weekendtimer | deres timer | weekendtillægget | aftentillægget | vores tillæg | tillæg for | tillæggene | mødetiden | møde en halv time før | supplements | mine timer | mine tillæg | my hours',
    ),
    terms(
      "haven't been paid | hasn't been paid | not been paid | still waiting | unpaid | payroll | short | not paid | never paid | udbetalt | udbetales | ikke fået | mangler | ikke med | forsvundet | stadig | betalt | uden løn | ikke løn",
    ),
    9,
  ),
  beside(
    terms(
      'dock us | docks us | docked us | dock my | docked my | docked me | off my hours | out of our pay | trækker os | trækker mig | trækkes vi | trukket i løn | bliver trukket fra | blev trukket fra',
    ),
    terms(
      'minutes | hour | late | break | breaks | pause | pauser | pauserne | time | timer | minutter | for sent | uniform | tøj | kassedifference | till',
    ),
    10,
  ),
  beside(
    terms('expenses | mileage | my fuel | kørepenge | kørepengene | diæter | udlæg'),
    terms(
      "haven't been paid | not been paid | still waiting | won't pay | stops at | ikke fået | ikke udbetalt | stadig ikke | vil ikke betale",
    ),
    8,
  ),
  beside(
    terms(
      'travel time | waiting time | driving time | køretid | køretiden | rejsetid | rejsetiden | transporttiden | ventetid | ventetiden | omklædning',
    ),
    terms(
      "isn't paid | not paid | unpaid | don't get paid | paid where you | we don't get | ikke penge for | ikke betalt | ubetalt | skal betales | får vi ikke | ulønnet",
    ),
    8,
  ),
  beside(
    terms(
      'paid for seven | paid for eight | paid for six | get paid for | clock out and | punch out and | løn for syv | løn for otte | løn for seks | betaling for de | stemple ud | stemplet ud',
    ),
    terms('work | nine | ten | keep working | finish | then | er der | arbejder | timer | færdigt | færdig | bagefter'),
    8,
  ),
  // What one may tell each other.
  beside(
    terms(
      'what we earn | what I earn | what you earn | what we make | what we get paid | what each other | about pay | about our pay | our salaries | all our salaries | compared salaries | compare salaries | comparing salaries | hvad vi får | hvad vi tjener | hvad man tjener | hvad man får | hvad I får | alles løn | vores lønninger',
    ),
    terms(
      "not allowed | can't discuss | not discuss | can't talk | can't tell | told not to | told us not | spreadsheet | each other | openly | sign something | not true | illegal | over lunch | over tacos | regneark | ikke må | må ikke | må vi ikke | må man ikke | forbudt | fortælle hinanden | åbent | skemaet",
    ),
    14,
  ),
  beside(
    terms('pay band | pay bands | salary band | lønbånd | lønramme | lønrammen'),
    terms('deserve | look up | openly | our | us | hemmelig | åbent | fortjener | vores'),
    12,
  ),
  beside(
    terms('discuss raises | discuss pay | talk about raises | my salary with'),
    terms('not to | told me | coworkers | colleagues | each other'),
    8,
  ),
];

export const PAY_EXAMPLES = {
  pass: [
    'Our customers pay £12 an hour for parking, and it isn’t enough.',
    '138 kr. i timen for at leje en sauna er for lidt, så god er den.',
    'Starting at $21/hour, full benefits. Send me your resume.',
    'Vi mangler en tjener: 165 kr. i timen og gratis mad.',
    'Our plan is $4 a month less than last year for the same service.',
    'I got 2% off my mortgage. What did you get?',
    'Payroll ran on time, thank you Karen.',
    'Bonus points if you bring a friend.',
    'Vi får 400 besøgende i timen om sommeren.',
  ],
  fail: [
    '£12.40 an hour and I pay for my own uniform.',
    'Vi elever får 74 kr. i timen.',
    'The women on my level make 12% less.',
    'Kollegerne i København får 3.000 mere end os i Aalborg.',
    'I got a 1.5% raise and was told to be grateful.',
    'Lønkontoret siger, at der er en fejl i systemet. Vi er 20, der mangler penge for oktober.',
    'They dock us fifteen minutes if we’re two minutes late.',
    'Jeg mangler stadig mine overtimer fra september.',
    'Chefen siger, at vi ikke må fortælle hinanden, hvad vi får.',
  ],
};
