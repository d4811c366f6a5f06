import { beside, COLLEAGUES, either, exceptBeside, pattern, SUPERIORS, type Told, terms } from './protected-words.ts';

/** Past nine in the evening. */
const LATE = pattern(
  '\\b(?:kl\\.? 2[1-3]|2[1-3][.:]\\d\\d)\\b',
  '\\b(?:9|10|11|nine|ten|eleven)(?:[.:]\\d\\d)? ?p\\.?m\\b',
  '\\b(?:midnight|midnat|late at night|ten last night|eleven last night|i går aftes|om natten)\\b',
);
const AGAIN = terms(
  `again | every night | every evening | third | fourth | fifth | in a row | running | this week | this month | every day | since Monday | expects | igen | hver aften | hver nat | tredje | fjerde | femte | i træk | i streg | denne uge | denne måned | svarer | svare | i november | åbenbart`,
);
const WORKS = either(
  SUPERIORS,
  terms(
    `meeting | my team | at work | I start | be there | why nobody | møde ind | skal møde | du møder | møder kl | shift | vagt | kolleger | colleagues | expects | forventer`,
  ),
);
const KIDS = terms(
  `kids | my kid | my kid's | my son | my daughter | my girl | my boy | the children | family | birthday | christening | børn | børnene | ungerne | min søn | min datter | fødselsdag | familien | barnedåb`,
);
const SPORT = terms(
  `win | won | wins | beat | sold out | parkrun | marathon | match | league | sunshine | rain | vandt | vundet | sejr | udsolgt | sol | regn | kamp | løb | stafet | sourdough | streaming | festival | fisketur`,
);

/** Called in late, kept late, written to at night. */
export const EVENINGS: Told[] = [
  beside(
    terms(
      `find someone to swap | find somebody to swap | find my own cover | find our own cover | find your own cover | finde en at bytte med | selv finde en afløser | selv finde en vikar`,
    ),
    terms(
      'told | off | funeral | sick | wedding | doctor | fri | syg | begravelse | bryllup | lægen | fik at vide | besked',
    ),
    18,
  ),
  beside(
    terms(
      `møde ind i morgen | møder ind i morgen | møde i morgen tidlig | skal møde ind | skal jeg møde ind | skal møde kl | jeg skal møde | called us in | calls us in | calling us in | called me in | call me in | kaldte os ind | kalder os ind | kaldt os ind | kaldte mig ind | kalder mig ind | I start at | I'm on at five | in at five tomorrow | in at six tomorrow`,
    ),
    [
      either(
        LATE,
        terms('text | a text | sms | besked | last night | evening before | aftenen før | in a row | i træk'),
      ),
      either(AGAIN, KIDS, terms('fri | day off')),
    ],
    16,
  ),
  exceptBeside(
    beside(
      terms(
        `saturday in a row | sunday in a row | weekend in a row | friday in a row | late in a row | lates in a row | night shift in a row | saturday running | sunday running | weekend running | night running | evening running | evening in a row | night in a row | lørdag i træk | søndag i træk | weekend i træk | fredag i træk | aften i træk | nat i træk | aftenvagt i træk | nattevagt i træk | lørdag i streg | weekend i streg`,
      ),
      either(
        SUPERIORS,
        COLLEAGUES,
        terms(
          `break room | cried | home at | call us in | called us in | called me in | shift | shifts | the ward | alarm | the line | overtime | at work | on call | email | emails | mails | quick question | still here | kaldt ind | kalder os ind | på arbejde | på vagt | vagt | skriver | sidder stadig | hurtigt spørgsmål | vækkeuret`,
        ),
      ),
      18,
    ),
    SPORT,
    10,
  ),
  exceptBeside(
    beside(
      terms(
        `emails at | mails at | email at | emailed at | texts at | messages at | mails from my | emails from my | chefen skriver | min chef skriver | min leder skriver | chefen mailer | chefen sms'er | boss emails | boss texts | boss messages | boss writes | manager emails | manager texts | manager messages | mails kl | mail kl | beskeder kl | mails us | emails us | texts us | pings us | pings me | phone buzzed | just texted us | just texted me | sms'ede kl | skriver til os | kom beskeden | fik besked | lige besked | got a text | fik en sms`,
      ),
      [either(LATE, terms('weekend | the weekend | weekenden')), either(AGAIN, KIDS, terms('Monday | mandag')), WORKS],
      20,
    ),
    terms(
      'my son | my daughter | my wife | my husband | min søn | min datter | min kone | min mand | learned | got wrong | surprised | customers | newsletter | friend | kunder | nyhedsbrev | min mor | my mum | my sister | delivery | parcel | pakke | the airline',
    ),
    10,
  ),
  exceptBeside(
    beside(
      terms(
        `jeg sidder stadig | jeg sidder sgu stadig | sidder fortsat med | sidder her stadig | sidder jeg stadig | still sitting here | still at my desk | still at work | still in the office | stadig på arbejde | stadig på kontoret | stadig på arbejdet`,
      ),
      [LATE, either(AGAIN, KIDS, terms('i går | yesterday | last night'))],
      18,
    ),
    terms('own company | my start-up | my startup | hobby | thesis | speciale | strik | quilt'),
    14,
  ),
  beside(
    terms('on call again | on-call again | on call this weekend | på vagt igen | vagten igen | bagvagt igen'),
    terms(
      'out of | ud af | in a row | i træk | pillow | christening | next on the list | no list | the third | rota | hovedpuden | barnedåb',
    ),
    18,
  ),
  exceptBeside(
    beside(
      terms(
        `mangler folk | mangler hænder | mangler kolleger | short of people | short of staff | they're short | we're short | short-handed | somebody's off sick`,
      ),
      terms(`os andre | vi andre | us who stay | the rest of us | bliver hængende | blive hængende | double shift`),
      14,
    ),
    terms('choir | kor | relay | festival | stafet | stafetten | løb | høstfest | volunteers | frivillige'),
    12,
  ),
  beside(
    terms(
      `aftensmad med | dinner with my kids | dinner with the kids | seen my kids | seen the kids | set mine børn | set børnene | set ungerne | put the kids to bed | puttet børnene | hej gæst`,
    ),
    [
      terms('since | weeks | siden | uger | dage'),
      either(
        SUPERIORS,
        terms(
          'shift | shifts | overtime | called in | short of | stay till | the line | vagt | vagter | mangler folk | overtid | aftenvagt | afdeling | hængende',
        ),
      ),
    ],
    30,
  ),
  beside(
    terms(
      `alle fem dage | all five days | in the office five days | five days in the office | fem dage på kontoret | ind på kontoret | back at our desks | tilbage ved skrivebordene`,
    ),
    [
      terms('they want us | want us | wants us | de vil have os | vil have os | vil de have os | skal vi | we have to'),
      terms(
        `måtte ikke | ikke måtte | no questions | weren't allowed | not allowed | nobody asked | without asking | each way | hver vej | commute | ingen har spurgt | uden at spørge | spørgsmål`,
      ),
    ],
    26,
  ),
  beside(
    terms('clock out before | clocked out before | stempler ud, før | stemple ud, før'),
    terms('clean | every day | for free | unpaid | rydde op | gør rent | hver dag | gratis'),
    16,
  ),
  beside(terms('vores fri | vores fridage'), terms('halve dage | fundet på | spurgt os | nye skema | hængt op'), 18),
  beside(
    terms('fri i weekenden | weekend off | weekends off | fri i aften'),
    [
      terms('phone | rings | telefonen | ringer | tager den | pick up | answer'),
      terms('papirerne | kontrakten | contract | monday | mandag | hear about it | at høre | boss | chefen | on paper'),
    ],
    24,
  ),
];

export const EVENINGS_EXAMPLES = {
  pass: [
    'Third Saturday in a row with a win, and our boss shouts loudest.',
    'Sixth weekend in a row of rain.',
    'Got a text at 10:40 pm from my mum again: she has made jam.',
    'The new timetable for the ferry is out.',
    'Vi mangler folk til stafetten. Os andre løber to ture.',
    'Third Sunday in a row with the kids at the pool.',
    'Answered mails at 23.40 in my first year as a manager, and I was surprised when people answered back.',
    'The newsletter goes out at 10 pm every night this week.',
    'Jeg skal møde Karen kl. 9 i morgen.',
    'Our shop is open all five days.',
  ],
  fail: [
    'Fik lige besked kl. 21.40 om, at jeg skal møde ind i morgen tidlig. Igen.',
    'Sixth Saturday in a row they’ve called us in.',
    'My boss emails at 23:30 every night.',
    'Chefen skriver "lige et hurtigt spørgsmål" kl. 23.10. Tredje aften i træk.',
    'Klokken er 23.50, og jeg sidder stadig her. Det gjorde jeg også i går.',
    'Hver gang de mangler folk, er det os andre, der bliver hængende.',
    'They want us in the office five days, and no questions were allowed.',
  ],
};
