import type { Told } from './protected-words.ts';
import { beside, either, exceptBeside, pattern, SUPERIORS, terms } from './protected-words.ts';

/** Plans of work; conferences and matches have schedules too. */
const ROTA = terms(
  `rota | the rota | our rota | rotas | the roster | our roster | our shifts | my shifts | get our shifts | my shift | changed the schedule | changed my schedule | changed our schedule | our schedules | our schedule | my schedule | next week's shifts | my day off | day off was | days off | friday off |
   vagtplan | vagtplanen | vagtplanerne | vagtskema | vagtskemaet | mine vagter | vores vagter | nye vagter | min vagt | fridag | min fridag | friweekend | friweekenden | planen for næste uge | om vi skal arbejde`,
);
const TOO_LATE = terms(
  `came out yesterday | for the Monday | on Sunday for | last night | kids | I start at |  only came out | only just come out | published yesterday | not planning | kom i går | kom først | the night before | Sunday night | Sunday evening | for Monday | for Friday morning | 10 pm | 10pm | 11 pm | still aren't up | still isn't up | not up yet | came out at | came out late | comes out | cancelled by text | moved by text | by text message | while I was on | weeks ahead | in writing | without asking | childcare | nursery | supposed to plan | no notice | changed again | third time | fourth time | lottery | a rumour | a joke |
   søndag aften | aftenen før | dagen før | stadig ikke | ikke kommet | først at vide | fredag at vide | passet | aflyst | inddraget | flyttet | ændret | gang i denne måned | med en sms | uden varsel | et liv | planlægge | pasning | til grin`,
);
const COUNT =
  '(?:\\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten)';

/** Hours, rosters, breaks, leave. */
export const HOURS: Told[] = [
  beside(
    terms('hours on my feet | hours on our feet | timer på benene | timer i træk på benene'),
    terms('one break | no break | without | a break | one pause | pause | uden | smiling | lecture | done | uger'),
    12,
  ),
  beside(
    terms('permanent contract | fast kontrakt | fastansat | fastansættelse'),
    terms('years | asked | only one | without | no | år | spurgt | eneste | uden | aldrig'),
    10,
  ),
  beside(
    pattern('\\b\\d{2}(?:-| )(?:hours?|timer) (?:a week|om ugen)\\b'),
    terms(
      'they tell you | they tell us | on the sheet | to write | expected | my contract | burnt out | nobody pays | på sedlen | skrive 37 | forventer | min kontrakt | ingen betaler',
    ),
    14,
  ),
  beside(
    terms(
      'from maternity leave | from paternity leave | from parental leave | from sick leave | fra barsel | fra orlov | fra min barsel | fra sygemelding',
    ),
    terms(
      'was gone | given to | fresh start | replaced me | my old job | my role | demoted | my clients | min stilling | overtaget | givet videre | var væk | degraderet | mine opgaver | ny start',
    ),
    16,
  ),
  beside(
    terms('our break | our breaks | my break | the break | vores pause | vores pauser | pausen | pauserne'),
    terms(
      'cut our | they cut | have cut | was cut | from 30 | 20 minutes | minutes to | skåret | skåret ned | sat ned | fra 30 | fra 45 | minutter til',
    ),
    8,
  ),
  beside(
    terms(
      'holidays pulled | holiday pulled | leave pulled | holiday cancelled | leave cancelled | leave was refused | leave was cancelled | holidays cancelled | pulled my leave | ferie inddraget | inddraget min ferie | aflyst min ferie | min ferie blev | ferie blev aflyst | annual leave request',
    ),
    terms(
      'short notice | HR | flights | handbook | manager | my boss | again | lost | varsel | chefen | ledelsen | igen | rejsen | afslag',
    ),
    14,
  ),
  beside(
    terms(
      'sat os ned i tid | sat mig ned i tid | sat ned i tid | ned i timer | cut our hours | cut my hours | reduced our hours | hours have been cut | hours were cut | hours got cut',
    ),
    terms('uden at spørge | brevet | fra nytår | timer | without | letter | from | to | asking | rent | again'),
    14,
  ),
  beside(
    terms(
      'shift was moved | shift got moved | shift was cut | shift was cancelled | sent home at | bliver vi sendt hjem | blev vi sendt hjem | bliver sendt hjem kl | vagten blev flyttet | vagten blev aflyst',
    ),
    terms(
      'last night | at 9 | my boy | my girl | paid | hours | again | fourth time | timer | betaling | gang | mere at lave | dagen før | aftenen før',
    ),
    14,
  ),
  beside(
    terms('contract says | my contract is | min kontrakt siger | står i min kontrakt | i kontrakten står'),
    [
      pattern('\\b\\d{1,2} (?:hours|timer)\\b'),
      terms("I've been given | I get | I work | this week | can't pay | rent | jeg får | jeg arbejder | denne uge"),
    ],
    14,
  ),
  beside(
    pattern('\\b(?:weekends? out of|weekender ud af|ud af (?:\\d{1,2}|fem|seks|otte|ti) weekender)\\b'),
    terms('at work | on the rota | worked | on shift | på arbejde | på arbejdet | på vagt | bor på'),
    12,
  ),
  beside(
    terms('closed at | opened at | finished at | started at | lukkede | åbnede | fri kl | mødte kl'),
    [
      pattern('\\b(?:third|fourth|fifth|second) time\\b', '\\b(?:tredje|fjerde|femte) gang\\b'),
      terms('since Monday | this week | this month | denne uge | denne måned | siden mandag'),
    ],
    12,
  ),
  beside(ROTA, TOO_LATE, 14),
  beside(
    pattern(
      `\\b${COUNT} (?:days|nights|shifts) (?:straight|in a row|running)`,
      `\\b${COUNT} (?:dage|nætter|vagter|aftener) (?:i streg|i træk)`,
    ),
    terms(
      "worked | I've worked | come in | asked me to | want me | shift | shifts | at work | my boss | my manager | the law | arbejdet | har arbejdet | på arbejde | møde ind | have mig ind | vagt | vagter | chefen | loven",
    ),
    14,
  ),
  exceptBeside(
    beside(
      terms('on call | bagvagt | rådighedsvagt | rådighedsvagter | tilkaldevagt'),
      terms(
        'in a row | i træk | nights this month | hours down | third weekend | every third | nobody writes | aftale | stipend | uden tillæg',
      ),
      10,
    ),
    terms('our nurses | our doctors | vores læger | baby | my sister'),
    4,
  ),
  beside(
    terms(
      'the work of | the job of two | the job of three | doing two jobs | mands arbejde | arbejde til | tre menneskers | to menneskers',
    ),
    terms("we're | we are | of us | I'm | my team | hiring | vi er | jeg laver | at lave | ansat | os"),
    10,
  ),
  beside(
    terms(
      'a lunch break | lunch break | a break since | my break | our breaks | en eneste pause | holdt pause | holde pause | en pause, vi | frokostpause | min pause | vores pauser | toilet breaks | bathroom breaks | på toilettet | toiletbesøg',
    ),
    terms(
      "haven't had | have not had | never had | never get | since Monday | nobody gets | third day | time our | they time | they count | tracks our | takes away | taken | ikke holdt | aldrig holdt | aldrig holder | vi aldrig | dag i træk | i dag | måler | tæller | holder øje | registrerer | uden",
    ),
    8,
  ),
  beside(
    terms('back in the office | five days a week | fuldtid på kontoret | tilbage på kontoret'),
    [
      terms(
        "haven't been asked | nobody asked | letter to | they want us | who's in | ikke blevet spurgt | ingen har spurgt | de vil have os",
      ),
    ],
    14,
  ),
  beside(
    terms('zero hours | nul timer | 0 timer'),
    terms('again | January | contract | rota | shifts | say | igen | kontrakt | vagter | i januar'),
    8,
  ),
  beside(
    terms('duty hours | hours off | rest rules | night pay | boarding pay | nattillæg | hvile imellem'),
    terms('back on | need to talk | sixteen | nine hours | zero | offer | union | rules | tilbage på | ikke i orden'),
    12,
  ),
  beside(
    terms('weekend runs | weekend shifts | extra shifts | adding shifts | flexibility | fleksibilitet | ekstravagter'),
    terms('they call | calling it | call it | they keep adding | kalder det | kalder de | we want our'),
    8,
  ),
  beside(
    either(terms('answer mail at | answer emails at | svare på mails til | svare på mails om | tage telefonen om')),
    either(
      SUPERIORS,
      terms('pm | evening | midnight | the union | klokken | aftenen | natten | fagforening | hovedkontoret'),
    ),
    12,
  ),
];

export const HOURS_EXAMPLES = {
  pass: [
    'The match schedule came out late on Sunday.',
    'The schedule for the conference is out. Again a great line-up.',
    'The rota tool that we built ships on Monday.',
    'My flight home was cancelled by text for the third time this month.',
    'Eleven days straight of running. My knees have opinions.',
    'Elleve dage i streg med sol.',
  ],
  fail: [
    'Vagtplanen kom søndag aften igen.',
    'They changed my shift while I was on the bus to work.',
    'My day off was cancelled by text.',
    'Jeg har arbejdet elleve dage i streg, og nu vil de have mig ind i morgen.',
    'We’re three people doing the work of six.',
    'They time our toilet breaks.',
    'Jeg har ikke holdt en eneste pause i dag.',
  ],
};
