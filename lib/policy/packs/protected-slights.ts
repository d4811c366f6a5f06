import { beside, COLLEAGUES, either, exceptBeside, SUPERIORS, type Told, terms } from './protected-words.ts';

const AT_WORK = either(
  SUPERIORS,
  COLLEAGUES,
  terms(
    `whole depot | whole team | on our line | on the line | the team | on my team | break room | canteen | customers | in sales | in front of | pick up the phone | the phone | on nights | headquarters | the intern | the trainee | trade fair | the stand |
     på lageret | på holdet | holdet | frokoststuen | kantinen | kunderne | venteværelset | telefonen | foran alle | foran kunderne | hovedkontoret | eleven | praktikanten | messen | ved siden af | receptionen`,
  ),
);
const FAMILY = terms(
  `my kids | my wife | my husband | my children | grandfather | farfar | morfar | farmor | mormor | grandson | grandchildren | the cat | cat | dog | santa | in Paris | holiday | tourists | actor | min kone | min mand | mine børn | barnebarn | katten | kat | hunden | julemanden | ferie | turister | skuespiller`,
);
const LAUGHED = terms(
  `laugh | laughs | laughed | laughing | mimic | mimics | mimicking | imitate | imitates | imitating | mock | mocks | mocked | funny | a joke | griner | grine | grinede | efteraber | efterligner | efterlignede | gør grin | sjovt | en joke | too hard | by numbers | for svært`,
);

/** Slights, and hands, and what one hears when one says so. */
export const SLIGHTS: Told[] = [
  beside(
    terms(
      'sendte mig billeder | sendt mig billeder | sender mig billeder | sent me pictures | sent me photos | sends me photos',
    ),
    [
      SUPERIORS,
      terms(
        'om natten | at night | HR | personaleafdelingen | blokere | block him | undertøj | underwear | naked | nøgen',
      ),
    ],
    18,
  ),
  exceptBeside(
    beside(
      terms(
        `my accent | her accent | his accent | our accents | the way I speak | the way I talk | their names | my name is too | say my name | pronounce my name | min accent | hendes accent | hans accent | mit danske | måden jeg taler | udtale mit navn | sige mit navn`,
      ),
      [LAUGHED, AT_WORK],
      16,
    ),
    FAMILY,
    12,
  ),
  exceptBeside(
    beside(
      terms(
        `take a compliment | tage en kompliment | old school | take a joke | taking a joke | tage en joke | tåle en joke | forstå sjov | forstår ikke sjov | like that when he's had | he means well | han mener det godt | sådan er han bare | that's just how he is | that's just him | not to be so sensitive | så nærtagende`,
      ),
      [
        terms(
          `asked him to stop | asked them to stop | told him to stop | to stop | I showed | I complained | told HR | I've told HR | HR says | my trousers | my legs | comments | messages | bad ham | bad hende | bad dem | bedt ham | lade være | stoppe | holde op | sagde fra | klagede`,
        ),
        terms('me | my | I | us | him | mig | min | mit | jeg | os | ham'),
      ],
      22,
    ),
    FAMILY,
    10,
  ),
  exceptBeside(
    beside(
      terms(
        `armen om livet | arm around her waist | arm around my waist | smells my hair | leans over my chair | lugter til mit hår | on his lap | on his knee | på skødet | på sit skød | slap ikke | wouldn't let go | didn't let go | ind til sig | pulled me close | pulled me in | standing too close | stands too close | står for tæt | for tæt på mig | small of my back | på min lænd | on the small of | låste døren efter`,
      ),
      either(
        SUPERIORS,
        terms(
          `Christmas do | Christmas party | HR | every Friday | elev | salgschefen | the intern | the trainee | apprentice | headquarters | asked to be moved | the nickname | looked away | the office party | colleague | julefrokost | julefrokosten | eleven | praktikanten | hovedkontoret | kollega | så den anden vej | messen | receptionen | firmafesten`,
        ),
      ),
      22,
    ),
    FAMILY,
    12,
  ),
  exceptBeside(
    beside(
      terms(
        `two in the morning | three in the morning | one in the morning | at 2am | at 2 am | at 3 am | kl. 2 om natten | kl. 3 om natten | klokken to om natten | klokken tre om natten`,
      ),
      [
        terms(
          `messages | messaged me | texts | texts me | texted me | writes to me | sent me | sends me | hearts | hjerter | sms | sms'er | beskeder | skriver til mig | skrev til mig | sender mig`,
        ),
        terms(
          `HR | my manager | my boss | I showed | moved | in sales | colleague | complained | min leder | min chef | viste | flyttet | kollega | klagede`,
        ),
      ],
      24,
    ),
    terms(
      'my phone | freezer | fryseren | on call | server | alert | alarm | outage | vagtplan | baby | customers | kunder | driftsvagt',
    ),
    14,
  ),
  beside(
    terms(
      `the one who was moved | one who has been moved | one who got moved | the one they moved | mig, der er flyttet | mig, der blev flyttet | mig der blev flyttet | mig, der måtte flytte | mig, der sidder på`,
    ),
    terms('him | he | HR | manager | floor | messages | ham | han | leder | etage | beskeder | klage | viste'),
    24,
  ),
  exceptBeside(
    beside(
      terms(
        `hente kaffen | hente kaffe | lave kaffen | fetch the coffee | fetch coffee | make the coffee | get the coffee | take the minutes | take the notes | tage referat | skrive referat`,
      ),
      [
        terms('always me | always asks me | asked me | bliver bedt om | altid mig | bad mig | it falls to me'),
        terms(
          'women | woman | girls | nobody listens | men | goes quiet | kvinder | kvinde | piger | mændene | stille i rummet | ingen lytter | ingen hører',
        ),
      ],
      34,
    ),
    FAMILY,
    8,
  ),
  beside(
    terms(
      'keeps leaving | keep leaving | kept leaving | keeps putting | bliver ved med at lægge | lægger igen og igen',
    ),
    [
      terms('on my desk | on my chair | in my locker | på mit skrivebord | på mit bord | på min stol | i mit skab'),
      terms('banana | bananas | funny | they know | told them | what it means | banan | sjovt'),
    ],
    24,
  ),
  beside(
    terms(
      `skattepige | skattebarn | søde ven | lille ven | sweetheart | darling | sugar tits | good girl | dygtige pige | lille pige | honey | babe`,
    ),
    [
      terms('calls me | called me | keeps calling | kalder mig | kaldte mig'),
      either(
        SUPERIORS,
        COLLEAGUES,
        terms(
          'in front of | patients | customers | the ward | foran | venteværelset | kunderne | patienterne | asked him to stop | bad ham',
        ),
      ),
    ],
    18,
  ),
];

export const SLIGHTS_EXAMPLES = {
  pass: [
    'My kids laugh at my accent whenever I pick up the phone.',
    'Our director can take a joke: I asked him to wear the elf suit.',
    'The cat sat on his lap during our call with the manager.',
    'The alarm sends me texts at two in the morning, and my manager buys the coffee.',
    'It’s always me who’s asked to fetch the coffee, since I know where the good beans are.',
    'Somebody keeps leaving chocolate on my desk. Thank you!',
  ],
  fail: [
    'They mimic my accent in the break room.',
    'De griner af min accent, hver gang jeg tager telefonen.',
    'When I asked him to stop, I was told to learn to take a joke.',
    'He had the intern on his lap at the Christmas party, and everybody looked away.',
    'A bloke in sales sent me messages at two in the morning. I showed my manager.',
    'He texts me. I told HR. I’m the one who was moved.',
    'Someone keeps leaving a banana on my desk. They think it’s funny.',
    'Han kalder mig "skattepige" foran patienterne.',
  ],
};
