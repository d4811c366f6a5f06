import type { Told } from './protected-words.ts';
import { beside, COLLEAGUES, either, exceptBeside, pattern, SUPERIORS, terms } from './protected-words.ts';

/** Too few hands, stress, the cold and the heat, what is dangerous. */
export const CONDITIONS: Told[] = [
  beside(
    terms(
      'a second person on | another person on | one more person on | two people on | en mere på | én mere på | to på aftenvagten | to på nattevagten',
    ),
    terms(
      'shift | nights | late | asking | head office | budget | closed | management | the till | vagt | nattevagt | ledelsen | bedt | råd',
    ),
    14,
  ),
  beside(
    terms('one toilet for | one toilet | ét toilet til | et toilet til | no toilets | ingen toiletter'),
    terms(
      'men | women | of us | workers | drivers | mand | kvinder | os | byggepladsen | pladsen | foreman | formanden | chauffører',
    ),
    10,
  ),
  beside(
    terms(
      'only one awake | only one on | the only nurse | the only adult | eneste voksne | eneste på vagt | pædagoger til | børn per voksen | ud af 20 i min | ud af ti i min',
    ),
    terms(
      'floors | residents | buzzer | children | love | børn | vikarer | samvittighed | sygemeldt | vuggestuen | stuen',
    ),
    14,
  ),
  beside(
    terms(
      'stå op hele dagen | står op hele dagen | stand all day | standing all day | without hot water | no hot water | no toilet | uden varmt vand | intet toilet | ingen stole',
    ),
    terms('shift | we | us | changing rooms | chairs | the tills | handling | lageret | kassen | vi | os | omklædning'),
    12,
  ),
  beside(
    terms(
      'one of me | én af mig | en af mig | alone with | alone in there | work alone | alene med | alene derinde | alene på natten | how many I have | sager på mit bord | cases now | carry | my list | sager nu',
    ),
    terms(
      'residents | patients | beds | children | cases | used to be | gets longer | hired none | cold store | beboere | patienter | børn | sager | borgere | før var det | år siden | frostrummet',
    ),
    12,
  ),
  beside(
    terms('handed in their notice | have handed in | have resigned | have quit | har sagt op | sagt op i'),
    terms(
      'my ward | my team | our team | the rest of us | this month | mit afsnit | min afdeling | vores team | vi andre',
    ),
    10,
  ),
  beside(
    terms(
      'no harness | no helmet | safety off | guard off | skærmen af | uden sele | uden hjelm | lifting alone | tunge løft | work-related | arbejdsrelateret | exhaust | udstødning',
    ),
    terms(
      "just be | careful | I'm 19 | we were told | told to | to save time | they say | nine years | my back | the cab | told them | besked på | spare tid | de siger | min ryg | kabinen | sagde det",
    ),
    12,
  ),
  beside(
    terms(
      'a pallet | the pallet | a beam | en palle | pallen | en bjælke | a colleague fell | en kollega faldt | nearly lost',
    ),
    terms(
      'not to write | asked me not | asked us not | came down next to | bedt om ikke | faldt ned | in the book | i bogen',
    ),
    14,
  ),
  beside(
    terms(
      `more on nights | more on days | enough on nights | understaffed on | hands on the ward | staffing | to mere på | én mere på | flere på vagt | flere hænder | normeringen | normering | bemandingen`,
    ),
    terms(
      `get hurt | gets hurt | going to happen | not safe | isn't safe | unsafe | has to change | management | ellers | går det galt | forsvarligt | vi skal være | vi mangler | ledelsen`,
    ),
    10,
  ),
  beside(
    terms(
      `off with stress | off sick with | signed off | burnt out | burned out | breakdown | in the car before | sygemeldt | sygemeldte | sygemeldinger | udbrændt | udbrændte | ondt i maven`,
    ),
    terms(
      `half my team | half our team | half the team | of my team | my team | of us | colleagues | coworkers | every shift | before work | my manager | my boss | the ward | halvdelen af | mit team | vores team | af os | kolleger | kollegaer | min afdeling | før arbejde | inden vagten | ledelsen | svaret er`,
    ),
    9,
  ),
  beside(
    terms('cry | crying | cried | in tears | græder | græd | grædende | i tårer'),
    terms(
      'before every shift | before my shift | after my shift | before work | every shift | sent home | said about | inden vagten | før hver vagt | efter hver vagt | mødet med min | sagde om',
    ),
    8,
  ),
  beside(
    pattern('\\b(?:[3-9]|[134]\\d) (?:degrees|grader)\\b'),
    [
      terms(
        'our office | the office | the warehouse | the depot | the workshop | break room | at our desks | vores kontor | kontoret | lageret | hallen | værkstedet | ved skrivebordet',
      ),
      terms(
        'heating | they say | the answer is | looking into it | landlord | we were told | told to | looked at | coats | gloves | svaret er | fik at vide | får at vide | varmen | trøje på | jakke på | vanter',
      ),
    ],
    16,
  ),
  exceptBeside(
    beside(
      terms(
        "we've asked for | we have asked for | I've asked for | we asked for | vi har bedt om | vi bad om | jeg har bedt om | har vi bedt om",
      ),
      terms(
        `masks | gloves | heater | heating | ventilation | fan | chairs | boots | break room | ear protection | proper breaks | fixed plan | åndedrætsværn | handsker | masker | sko | udsugning | varme | løftegrej | høreværn | pauserum | fast plan`,
      ),
      8,
    ),
    terms('customers | guests | for Christmas | kunder | gæster | til jul'),
    8,
  ),
  beside(
    terms(
      'near miss | near misses | faint | fainted | fainting | passed out | collapsed | besvimede | besvimer | besvimet | nærved',
    ),
    terms(
      'mirror | forklift | loading bay | HSE | OSHA | the line | the ovens | colleague | coworker | degrees | in there | on shift | kollega | kolleger | ovnene | grader | hallen | på vagt | på arbejdet | gulvet',
    ),
    12,
  ),
  beside(
    terms(
      "still isn't fixed | still not fixed | hasn't been fixed | never been fixed | still broken | i stykker siden | stadig i stykker | ikke repareret | aldrig repareret | uden lift",
    ),
    terms(
      'loading bay | forklift | warehouse | the ward | the kitchen | residents | reported | lifting | HSE | OSHA | we lift | truck | lageret | borgere | borgerne | beboere | vi løfter | løfter | køkkenet | hallen | meldt',
    ),
    14,
  ),
  beside(
    either(
      pattern('\\b1\\d-hour (?:doubles|shifts|days|nights)\\b', '\\b1\\d[- ]timers (?:vagter|dage|dobbeltvagter)\\b'),
      terms('double shifts | doubles | dobbeltvagt | dobbeltvagter'),
    ),
    terms(
      'hiring | a mistake | tired | exhausted | again | in a row | our nurses | my third | this week | nobody | mandated | ingen | trætte | træt | igen | fejl | i træk | denne uge',
    ),
    12,
  ),
  beside(
    terms(
      'no heating | heating has been | heating is broken | heating is off | ingen varme | ikke haft varme | ikke varme i | varmen er gået | varmen har været',
    ),
    terms(
      'packing hall | the hall | the depot | warehouse | office | workshop | in the shop | changing room | changing rooms | omklædningsrummet | frokoststuen | lageret | hallen | kontoret | værkstedet | butikken | pakkeriet',
    ),
    10,
  ),
  beside(
    terms('off with stress | with stress | signed off sick | off sick | sick leave | sygemeldt | syg med stress'),
    [
      either(SUPERIORS, terms('work | the office | arbejdet')),
      terms(
        'rang | called me | emailed | texted | asked where | allowed | ringede | skrev til mig | spurgte | opsøgte',
      ),
    ],
    18,
  ),
  beside(
    terms(
      "child's sick day | sick child | barnets første sygedag | barnets anden sygedag | barns første sygedag | barns anden sygedag | barns sygedag",
    ),
    either(SUPERIORS, terms('asked | necessary | vote | stemme | spurgt | nødvendigt | betalt | løn | trukket')),
    16,
  ),
  beside(
    terms('lone working | lone worker | alenearbejde | alenearbejdet | work alone at night'),
    either(
      SUPERIORS,
      COLLEAGUES,
      terms('Sundays | nights | ask | safety | about | om natten | søndage | farligt | ledelsen'),
    ),
    10,
  ),
];

export const CONDITIONS_EXAMPLES = {
  pass: [
    'We’re three people and a dog in a camper.',
    'Der er 12 grader i vandet, og jeg var i.',
    'Halvdelen af mit team er på ferie.',
    'We’ve asked for a table for fourteen.',
    'We have asked for gloves for Christmas.',
    'I cry in the car before every wedding.',
    'No heating in our summer house for two weeks, and we love it.',
    'I nearly fainted when I saw the cake.',
  ],
  fail: [
    'Halvdelen af mit team er sygemeldt, og svaret er en frugtordning.',
    'It’s 12 degrees in our office and they say that the heating is being looked at.',
    'Vi har bedt om åndedrætsværn siden foråret.',
    'Three forklift near misses since September.',
    'Vi løfter borgere uden lift, fordi den har været i stykker siden sommer.',
    'I was off with stress, and on day two my boss rang.',
    'I går besvimede en kollega ved ovnene.',
    'Our nurses are doing 16-hour doubles.',
  ],
};
