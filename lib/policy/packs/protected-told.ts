import { ofPatterns } from './pack.ts';
import { beside, exceptBeside, PER_TIME, type Told, terms, WAGE } from './protected-words.ts';

const COUNT = '(?:\\d{2,3}|ten|twelve|fourteen|sixteen|tolv|fjorten|seksten)';
const ABOVE_US = terms(
  `my manager | a manager | the manager | my boss | my supervisor | a supervisor | team leader | our manager | our boss | HR | the owner | management | the foreman | complained | complaint | every meeting |
   min leder | en leder | min chef | en chef | vores leder | vores chef | HR | ejeren | ledelsen | mesteren | klaget | klage | hvert møde`,
);

/** Pay, hours, conditions, harassment and reports as people tell of them, none of whose words alone says it. */
export const told: Told[] = [
  // What one gets, and for how long.
  beside(
    terms(
      'I earn | we earn | I am paid | I am on | do you earn | do you make | jeg tjener | tjener du | tjener i | får du i løn',
    ),
    { anyOf: [PER_TIME, terms('what do you earn | what do you make | hvad tjener du | hvad tjener i')] },
    6,
  ),
  beside(
    terms(
      `I make | I get | we make | we get | they get | starting pay | base pay | the pay | pays us | pays me | jeg får | vi får | begynderløn | begynderlønnen | startløn | startlønnen | betaler de`,
    ),
    WAGE,
    8,
  ),
  beside(
    {
      anyOf: ofPatterns([
        '\\bwhat (?:does|do)(?: \\p{L}+){1,3} (?:make|earn)\\b',
        '\\bhvad (?:får|tjener)(?: \\p{L}+){1,3}',
      ]),
    },
    terms('before tax | after tax | an hour | før skat | efter skat | i timen'),
    16,
  ),
  beside(
    terms(
      'less than us | less than men | less than the men | less an hour | less per hour | mindre end os | mindre end mænd | mindre i løn | mindre i timen',
    ),
    terms(
      'get | gets | paid | pay | pays | earn | earns | make | makes | women | temps | agency | får | fik | tjener | betaler | giver | kvinder | vikar | vikarer | vikarerne',
    ),
    8,
  ),
  beside(
    terms('same work | same job | samme arbejde | samme job'),
    terms('less | temps | agency | women | paid | mindre | vikar | vikarer | vikarerne | kvinder | mandlige'),
    10,
  ),
  // Hours, one after the other.
  beside(
    { anyOf: ofPatterns([`\\b${COUNT}[ -](?:hours?|timer|timers)\\b`]) },
    terms(
      `weeks all | weeks for | crunch | weeks in a row | days in a row | days a week | shifts | temps | my contract | rota | nobody pays | without a break |
       uger i træk | dage i træk | dage om ugen | vagter | vikarer | vikarerne | min kontrakt | vagtplan | ingen betaler | uden pause`,
    ),
    8,
  ),
  exceptBeside(
    beside(
      terms('breaks | our breaks | lunch break | pauser | pauserne | pause'),
      terms(
        `volume allows | haven't peed | bathroom | too short | too few | no time for | we don't get | we never get | skip our | skipped | not allowed | unpaid | for korte | for kort | for få | ikke tid til | får ikke | får aldrig | springer over | ulønnede | ubetalte`,
      ),
      8,
    ),
    terms('konference | konferencedag | conference | seminar | theatre | webinar'),
    12,
  ),
  beside(
    terms('leave | maternity | parental | pregnant | barsel | orlov | gravid'),
    terms(
      `passed over | paid parental | paid maternity | weeks of pay | lost my job | laid off | demoted | fired | let go | forbigået | med løn | uden løn | fyret | mistede jobbet | degraderet`,
    ),
    8,
  ),
  beside(
    terms('sick | sickness | ill | syg | sygdom | sygedage | sygedag'),
    terms(
      `don't get paid | not paid | no pay | without pay | pay for the first | told to come in | come in anyway | løn under | ikke løn | uden løn | får ikke løn | trækker os | møde alligevel`,
    ),
    5,
  ),
  beside(
    terms('the only woman | the only black | den eneste kvinde'),
    terms('jokes | reported | report it | meldt | meldte | vittigheder | kommentarer | bemærkninger'),
    16,
  ),
  // Bad places: too hot, too few.
  beside(
    { anyOf: ofPatterns(['\\b[34]\\d (?:degrees|grader)\\b']) },
    terms(
      `no air conditioning | the warehouse | on the line | told to | we are told | i hallen | på lageret | på linjen | får at vide | fik at vide`,
    ),
    10,
  ),
  beside(
    terms(
      `two of us | three of us | one of us | only one of us | alone on | alone with | too few of us | not enough of us | not enough staff | not enough people | nobody to cover | caseload | caseloads | workload |
       for få på arbejde | for få på vagt | for få hænder | for få kolleger | for få folk | alene på vagt | alene på afdelingen | kun to | kun én | sagerne er | sagsbunken | sagsstammen | arbejdsmængden`,
    ),
    terms(
      `beds | patients | residents | the ward | the floor | the shift | night shift | doubled | tripled | too much | burnt out | burned out | exhausted | senge | patienter | beboere | afdelingen | gangen | vagten | nattevagten | fordoblet | for meget | udbrændt`,
    ),
    8,
  ),
  // What one’s superiors did.
  beside(
    terms(
      `I reported a colleague | I reported a manager | I reported a supervisor | I reported a coworker | I reported a co-worker | I reported him | I reported her | I reported my | the way he spoke to | the way he talks to | the way he talked to | jeg meldte min | jeg meldte ham | jeg anmeldte min | jeg anmeldte ham | touches me | touched me | about my body | about my looks | about my figure | om min krop | om mit udseende | om mine bryster | grabbed me | grabs my | grabbed my | groped | my waist | sexist | racist jokes | sweetheart | shouts at us | yells at us | screams at us | shouted at me | yelled at me | screamed at me | threatened me | threatened us |
       rørte ved mig | rører ved mig | tog mig på | tager mig på | tager mig om | klapper mig på | kalder mig skat | sexistisk | sexistiske | racistiske jokes | råber ad os | råber af os | råbte ad mig | råbte af mig | skældte mig ud | truede mig | truer os`,
    ),
    ABOVE_US,
    14,
  ),
  beside(
    terms(
      'no brakes | broken brakes | not been fixed | never been fixed | ikke haft bremser | ingen bremser | ikke blevet repareret',
    ),
    terms(
      'told to drive | told to use | told to carry on | have to drive | have to use | skal stadig | skal køre i | skal bruge',
    ),
    14,
  ),
  beside(
    terms('we asked | of us asked | I asked | vi bad om | af os bad om | jeg bad om'),
    terms('stop moaning | stop complaining | told to stop | get over it | brokke os | brokke mig | finde os i'),
    16,
  ),
  beside(
    terms(
      'the bonus | our bonus | Sunday bonus | night bonus | tillægget | søndagstillægget | helligdagstillægget | bonussen',
    ),
    terms('cut | cut our | taken away | removed | without asking | fjernet | skåret | taget fra | uden at spørge'),
    8,
  ),
  beside(
    terms('what you get | what do you get | hvad du får | hvad får du | hvad får i'),
    terms('I get | we get | jeg får | vi får'),
    14,
  ),
  beside(
    terms('union badge | union pin | union shirt | fagforeningsbadge'),
    terms('sent home | told to | written up | sendt hjem | fik at vide'),
    10,
  ),
  beside(
    terms('touched me | harassment | yelled at me | krænket | chikane'),
    terms(
      'HR | complained | inappropriately | did nothing | I reported | gjorde ingenting | har klaget | jeg anmeldte',
    ),
    12,
  ),
  beside(
    terms('our tips | my tips | drikkepenge | drikkepengene | vores drikkepenge'),
    terms(
      'taken | takes | keeps | kept | stolen | the owner | the boss | the manager | tager | tog | beholder | ejeren | chefen | taget',
    ),
    6,
  ),
  // Saying so, to those who should know.
  beside(
    terms(
      `I reported | we reported | reported my | reported our | I told | I said so | said so to | I rang | I called | blew | speaking up | spoke up | spoken up | jeg anmeldte | vi anmeldte | anmeldte min | anmeldt min | meldte det | jeg sagde | det sagde jeg | sagde det til | jeg ringede | sagde fra | siger fra`,
    ),
    terms(
      `the inspector | inspector | inspectors | inspectorate | OSHA | HSE | for fraud | for cheating | nothing happened | off the rota | regulator | should not be brave | shouldn't be brave |
       Arbejdstilsynet | tilsynet | Færdselsstyrelsen | inspektøren | for svindel | for bedrageri | ingen vagter | skete ikke noget | skete intet`,
    ),
    12,
  ),
  beside(
    terms('the rota | rota out | rota is out | our shifts | vagtplan | vagtplanen | vagtskema | vagtskemaet'),
    terms(
      "two weeks' notice | weeks' notice | days' notice | no notice | short notice | again | the night before | childcare | kids | med dags varsel | dages varsel | uden varsel | aftenen før | i sidste øjeblik | børn",
    ),
    14,
  ),
  beside(
    terms('I reported a | I reported an | I reported the | jeg anmeldte en | jeg meldte en'),
    terms(
      'for how he | for how she | for how they | for the way he | for the way she | til ledelsen | to HR | for den måde',
    ),
    6,
  ),
  beside(
    terms("what they make | what we make | what everyone else is getting | what's everyone else getting"),
    terms('asked | asking | bonus | coworkers | colleagues | answer here | DM me | an hour'),
    30,
  ),
  beside(
    { anyOf: ofPatterns(['[£$€]\\d[\\d.,]{0,8} an? (?:year|month|hour) less']) },
    terms('team | women | same years | same job | same work | engineering | agency | temps'),
    14,
  ),
  beside(
    terms('crunch | overtime | overarbejde'),
    terms('weeks | voluntary | frivilligt | producer | producenten | manager | chefen | burnt out | planlægning'),
    16,
  ),
  beside(
    terms('I reported | we reported | jeg anmeldte | jeg meldte | vi anmeldte'),
    terms('my boss for | my manager for | my supervisor for | min chef for | min leder for'),
    3,
  ),
  beside(
    terms(
      'fired | let go | suspended | sacked | disciplined | fyrede | fyret | fyrer | bortvist | afskediget | advarsel',
    ),
    terms(
      `for organizing | for organising | for speaking | for talking | for complaining | for asking | the union | tillidsrepræsentant | arbejdsmiljørepræsentant | fagforening | fagforeningen | for at sige | for at klage | for at tale`,
    ),
    8,
  ),
  // Together.
  beside(
    terms(
      `walk out | walked out | walking out | go home together | our demands | we demand | we strike | stand together | talk together | gå hjem sammen | gik hjem sammen | går hjem sammen | vores krav | vi kræver | står sammen | stå sammen`,
    ),
    terms(
      `our hours | cut our | cut the | wages | wage | pay | shifts | vores timer | skærer i | løn | lønnen | vagter | vagterne | forringelser`,
    ),
    10,
  ),
  beside(
    terms(
      'vote | voted | voting | joined | stemte | stemmer | meld jer | meld dig | melde os | meldte os | melde sig | meldt os',
    ),
    terms('our union | a union | fagforening | fagforeningen | forbund | forbundet'),
    6,
  ),
];
