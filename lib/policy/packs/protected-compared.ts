import type { Told } from './protected-words.ts';
import { beside, either, exceptBeside, pattern, SUM, terms } from './protected-words.ts';

const MONEY = '(?:[$£€] ?\\d|\\d{2}[.,]\\d{3}\\b|\\d{1,3} ?(?:k|kr|kroner|quid|grand)\\b)';
/** “We make $20.40”, “får jeg 38.000”: somebody gets a sum. */
const GETS_SUM = pattern(
  `\\b(?:make|makes|get|gets|got|earn|earns|earned|paid|pays|on) (?:about |around |only |just )?${MONEY}`,
  `\\b(?:får|fik|tjener|tjente|på) (?:jeg |vi |han |hun |de |kun |cirka |omkring )?${MONEY}`,
);
/** Others in the same work. All of them rare: “colleague” alone stands in one draft of fifty. */
const PEERS = terms(
  `the drivers | the carers | agency carers | agency nurses | agency staff | the nurses | other nurses | other paralegals | other drivers | other firms | the lads | the new lads | same site | the person next | same trucks | same job | same work | same round | same shift | same route | doing the same | the same desk | my level | for nights | for weekends | are hired at | is hired at | nobody wants to work | what do you get for | my mate gets | my mate makes | my mate's on | colleague gets | colleague makes | colleague earns | colleagues get | colleagues make | coworkers make | the men get | the men make | the guys get | the guys make | next to me makes | next to me gets | next to you makes | someone who makes | same day as me | does anybody get | anyone else get | anyone else on |
   samme arbejde | samme job | samme afdeling | samme hold | samme rute | samme titel | studiekammerat | års anciennitet | for en nattevagt | den nye får | den nye tjener | den nye starter | de nye får | de nye tjener | de nye starter | kollega får | kollega tjener | kolleger får | kolleger tjener | kollegerne får | kollegerne tjener | makker får | makker tjener | mig får | mænd får | mændene får | samme dag som mig | hvad får en | hvad får man | er der andre, der får`,
);
const SOLD = either(
  pattern('\\d ?%? off\\b'),
  terms(
    `discount | off your | points | ticket | tickets | per month free | savings | saving | refund | cashback | a share | shares | donation | raised | grant | customers | rabat | billet | tilskud | støtte | opsparing | refusion | gavekort | aktie | aktier | indsamlet | kunder | i renter | interest | rent`,
  ),
);

/** Pay, beside that of others. */
export const COMPARED_PAY: Told[] = [
  exceptBeside(
    beside(
      terms(
        "I earn | we earn | I'm paid | we're paid | I am paid | jeg tjener | vi tjener | tjener jeg | apprentices | the apprentices | lærlinge | lærlingene | eleverne | praktikanterne",
      ),
      GETS_SUM,
      5,
    ),
    SOLD,
    10,
  ),
  beside(
    terms(
      'a cent extra | a penny extra | a penny more | a cent more | not a penny | en krone ekstra | en krone mere | ikke en krone',
    ),
    terms('I | we | my | shift | get | paid | overtime | guests | jeg | vi | får | vagt'),
    8,
  ),
  exceptBeside(
    beside(PEERS, [GETS_SUM, terms('I | I’m | me | my | we | us | our | jeg | mig | min | vi | os')], 14),
    SOLD,
    12,
  ),
  beside(
    terms(
      'lowest paid | worst paid | paid the least | lavest lønnet | lavest lønnede | dårligst betalt | dårligst lønnet | lavestlønnede',
    ),
    terms('I | I’m | we | us | my | team | here | jeg | vi | os | min | holdet | afdelingen'),
    10,
  ),
  beside(
    terms(
      'quid more | pounds more | dollars more | an hour more | more an hour | kr. mere i timen | kroner mere i timen | mere i timen | mindre i timen',
    ),
    terms(
      'than me | than us | than I do | than we do | the new lads | the new ones | end mig | end os | end vi | end jeg | samme arbejde',
    ),
    8,
  ),
  beside(
    terms(
      'what they earn | what they get paid | what they make | what everyone makes | hvad de tjener | hvad de får i løn | hvad de andre får',
    ),
    terms('ask | ask your | asking | colleagues | coworkers | each other | spørg | spurgte | kolleger | hinanden'),
    8,
  ),
  beside(
    terms(
      'fik løn den | får løn den | løn for sent | lønnen kom for | paid on the | paid late | pay was late | wages were late | pay is late',
    ),
    terms('instead of | again | rent | in stedet for | igen | huslejen | andre | third month | late'),
    12,
  ),
  beside(
    terms('klæde om | omklædningstid | getting changed | putting on our | boot up | logging in before'),
    terms('betaling | betalt | minutter | løn | paid | unpaid | minutes | on the clock'),
    10,
  ),
  beside(
    terms('interns | unpaid interns | intern at | praktikanter | praktikant | trainees'),
    terms(
      'unpaid | get nothing | do the work | for free | ingen får en krone | ulønnet | ulønnede | uden løn | laver arbejdet | gratis arbejdskraft | får SU',
    ),
    10,
  ),
  beside(
    terms('a clause | that clause | the clause | klausul | klausulen | tavshedsklausul | NDA'),
    terms('salaries | our pay | wages | what we earn | løn | vores løn | fratrædelse | harassment'),
    12,
  ),
  beside(
    terms(
      'I talked about pay | talking about pay | tale om løn | talte om løn | snakke om løn | snakkede om løn | talt om løn',
    ),
    either(
      SUM,
      terms(
        'warning | written up | fired | told off | lunch | break | coworkers | colleagues | allowed | advarsel | fyret | frokost | frokostpausen | kolleger | åbent | må',
      ),
    ),
    12,
  ),
];

export const COMPARED_EXAMPLES = {
  pass: [
    'We get £15 off for nights at the hotel, and so does anyone else who asks.',
    'Vi fik 20.000 kr. i støtte, og kollegerne klappede.',
    'Our interns present their work on Friday.',
    'We make $2 on a bag, and that goes to the shelter.',
  ],
  fail: [
    'The drivers in Memphis make $23.10. We make $20.40 for the same trucks.',
    'Jeg får 38.000, og min studiekammerat får 41.500.',
    'I’m the lowest paid in my team.',
    'They’re paying the new lads two quid more an hour than me.',
    'Vi får ikke betaling for de 20 minutter, det tager at klæde om.',
  ],
};
