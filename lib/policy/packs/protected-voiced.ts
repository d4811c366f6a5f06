import { everydayWords } from './pack.ts';
import { beside, either, exceptBeside, pattern, type Told, terms } from './protected-words.ts';

const US = everydayWords("we | we're | we've | we'll | us | our | I | me | my | vi | os | vores | jeg | mig");
/** Those to whom one goes. */
const ABOVE = terms(
  `the boss | our boss | management | the manager | manager's office | plant manager | plant manager's | director | the director | director's office | the directors | the owner | head office | HR | the board |
   chefen | ledelsen | direktøren | direktionen | direktørens kontor | chefens kontor | lederen | ejeren | hovedkontoret`,
);

const TALK = terms(
  `office together | nobody alone | as a group | talk | speak | meet | met | be met | sit down | sit at the table | tell them | listened | a chat | said no | demand | our wishes | all or nobody | silence | ind til | op til | tale | tale med | mødes | mødes med | lytte | lyttede | krav | kommer alle`,
);

/** Chosen to speak for others, going together, hands that are laid down: what people do together without the great words. */
export const VOICED: Told[] = [
  beside(
    terms('nye kontrakter | de nye kontrakter | new contracts | the new contracts'),
    [
      terms('mødes | samles | snakke om | tale om | meet | get together | talk about | talk it over'),
      terms('nogle stykker | kom | of us | kolleger | colleagues | come along | hos'),
    ],
    18,
  ),
  exceptBeside(
    beside(
      terms(
        `speak for us | speak for all of us | speak for them | speak for everyone on | speak on our behalf | speaks for us | our voice | be their voice | their voice with | be the voice of | the voice of the | represent us | our spokesperson | our spokeswoman | our spokesman | colleagues elected me | colleagues chose me | colleagues have chosen | elected by my colleagues | picked me to | wishes to the managers |
         tale deres sag | tale vores sag | tale kollegernes sag | kollegernes sag | tale for os | tale for sig | tale for os alle | tale på vores vegne | føre ordet | talsmand | talskvinde | talsperson | valgt af kollegerne | valgt af mine kolleger | kollegerne har valgt | kolleger har valgt | kollegerne valgte mig`,
      ),
      terms(
        `elected | voted | vote | votes | chosen | chose me | we've asked | we have asked | we asked | management | directors | the boss | head office | the drivers | the nurses | breaks | pay | shifts | next two years |
         picked | the owner | a vote | crew | valgt | valgte | stemmer | peget på | bedt | kolleger | kollegerne | kollegernes | ledelsen | direktionen | direktøren | chefen | pauserne | løn | vagter | vikarerne | næste to år`,
      ),
      12,
    ),
    terms(
      `I think I speak | allotment | neighbours | naboerne | kolonihaven | andelsforeningen | parents | school | radio | hamster | general meeting | the fair | generalforsamling | generalforsamlingen | council | parliament | mayor | school board | charity | pupils | the class | residents' association | byrådet | kommunalvalg | folketinget | borgmester | forældrerådet | skolebestyrelsen | boligforeningen | klassen | foreningen`,
    ),
    14,
  ),
  exceptBeside(
    beside(
      terms(
        `one by one | one at a time | one-on-one with HR | as a group | enkeltvis | hver for sig | én ad gangen | en ad gangen | én for én | med os samlet | ledelsen samlet | samlet i stedet | går samlet | går vi samlet | gå samlet | gik samlet | samlet flok | all go in together | all going in together | office together | went in together | walked in together | go to the boss together | all of us or none | all or nobody | alle eller ingen | each of us alone | sammen op til`,
      ),
      [ABOVE, US, TALK],
      14,
    ),
    terms(
      'customers | kunder | candidates | ansøgere | champagne | birthday | fødselsdag | tour | rundvisning | cake | kage',
    ),
    14,
  ),
  exceptBeside(
    beside(
      terms(
        `have signed so far | has signed so far | signed so far | your name on the list | name on our list | names on our list | names on the sheet | names on the list | names already on | navn på arket | navne på arket | deres navn på | skrevet på listen | skriver på listen | dit navn på listen | navne på listen | være nummer | cards are going around | union cards | signing cards | sign a card | cards going round`,
      ),
      terms(
        `canteen | break room | lockers | the yard | find me | the shift | værkstedet | find mig | kaffemaskinen | saturday runs | vending machine | on nights | on days | the plant | the depot | the ward | management | the boss | colleagues | ledelsen | kantinen | frokoststuen | omklædningen | pakkeriet | kolleger | chefen | afdelinger | samlet`,
      ),
      22,
    ),
    terms(
      'concert | choir | koncert | julekoncerten | kor | plads | table | bord | race | relay | run | birthday | cake | secret santa | raffle | stafet | løb | julefrokost | fødselsdag | lotteri | loyalty',
    ),
    14,
  ),
  beside(
    terms(
      `lagde handskerne | lægger handskerne | lagt handskerne | lagde værktøjet | lægger værktøjet | lagde forklæderne | lagde arbejdet | put our tools down | put down our tools | downed tools | down tools | laid down our tools | took our gloves off | all go out for coffee | all going out for coffee | all walked outside | walked outside together | går vi alle sammen ud | gik alle sammen udenfor | gik udenfor | left our stations | left the line | walked off the line | stopped the belt | stopped the line | stoppede båndet | stoppede linjen | forlod båndet | forlod maskinerne`,
    ),
    terms(
      `in the yard | outside | udenfor | høre på os | until they | till they | until somebody | answer us | talk to us | talk with us | promised | came out to talk | to talk | work here | vil tale med os | tale med os | taler med os | lovede | svarer os | indtil de | ind igen`,
    ),
    22,
  ),
  beside(
    terms('sticking together | stick together | holde sammen | holder sammen | stå sammen | står sammen'),
    terms(
      `our contracts | contracts change | contracts expire | back room | the boss | management | bring a friend | bring a colleague | kontrakterne | nye kontrakter | ledelsen | tag en kollega | baglokalet | kroen`,
    ),
    16,
  ),
  beside(
    terms('på skrift, samlet | samlet aftale | it all in writing | all of it in writing | mellemmand | a middleman'),
    [
      US,
      terms(
        'bedt om | asked for | svaret | the answer | kollegerne | colleagues | head office | hovedkontoret | ledelsen',
      ),
    ],
    22,
  ),
  beside(
    terms(
      `the person next to you | whoever stands next to you | whoever is next to you | the one next to you | ham ved siden af dig | hende ved siden af dig | den ved siden af dig | din sidemand`,
    ),
    [
      terms('ask | asked | spørg | spurgt'),
      either(
        terms(
          'what they make | what they get | what he makes | what she makes | hvad han får | hvad hun får | hvad de får',
        ),
        pattern('\\bon the line\\b'),
      ),
    ],
    16,
  ),
];

export const VOICED_EXAMPLES = {
  pass: [
    'I think I speak for all of us when I thank the directors for the new canteen.',
    'Elected to the council, and I’ll speak for all of you on bike lanes.',
    'One by one the candidates went in to HR, and we made coffee.',
    'We taste them one at a time, says our chef.',
    'Put your name on the list for the relay; the sheet hangs in the canteen.',
    'Seals stick together on the ice.',
    'Foreningen har valgt mig til at tale for os i byrådet.',
    'Vi åbner gaverne én ad gangen.',
  ],
  fail: [
    'Jeg er blevet valgt af kollegerne til at tale deres sag de næste to år.',
    'We’ve asked Tom to speak for all of us when they sit down with management on Friday.',
    'Ledelsen vil kun tale med os én ad gangen.',
    'We asked to meet the boss as a group, not one by one.',
    'Fourteen have signed so far. If you want in, find me by the lockers.',
    'Hele hallen lagde handskerne, og vi går ind, når de vil tale med os.',
    'A few of us met about sticking together when the contracts change.',
    'Ask the person next to you on the line what they make.',
  ],
};
