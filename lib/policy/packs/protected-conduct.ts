import { words } from './pack.ts';
import type { Told } from './protected-words.ts';
import { beside, COLLEAGUES, either, exceptBeside, pattern, SUPERIORS, terms } from './protected-words.ts';

const BODY = terms(
  `body | legs | breasts | chest | figure | looks | weight | skirt | dress | clothes | age | accent | hair | skin | krop | ben | bryster | figur | udseende | vægt | nederdel | tøj | bagdel | røv | alder | accent | hår | hudfarve`,
);
/** Passive or of oneself: whose company says that it has no place for harassment has not been harassed. */
const HARASSED = terms(
  `being harassed | been harassed | was harassed | got harassed | harassed me | harassed us | harasses | harassing | being bullied | been bullied | was bullied | bullied me | bullies | bullying me | bullying us | reported harassment | experienced harassment | harassment from | harassment by | discriminated against | gropes | humiliated me | humiliates | racially abused | a slur | slurs |
   bliver mobbet | blev mobbet | blevet mobbet | mobber mig | mobber os | mobbede mig | bliver chikaneret | blev chikaneret | blevet chikaneret | chikanerer | chikanerede | chikane fra | bliver krænket | blev krænket | blevet krænket | krænkede mig | krænker | krænkelser | krænkende | ydmyget | ydmyger | diskrimineret | diskriminerer | forskelsbehandlet`,
);
/** What HR says to those who come to it. */
const ANSWERED = terms(
  `how I dress | my clothes | what I was wearing | how I had | give it time | give it some time | a compliment | my tone | been drinking | toughen up | thicker skin | overreacting | misunderstood | let it go | not to make | asked me if I'd | asked me if I had | asked me whether I'd | asked me whether I had | did nothing | nothing happened | no answer | moved me | not him | closed the case | old school | in the handbook | what I'd had to drink | hvad jeg havde drukket | havde drukket |
   se tiden an | lidt tid | hvordan jeg går klædt | mit tøj | selv havde lagt op | lagt op til | mit tonefald | en kompliment | misforstået | overreagerer | gjorde ingenting | gjorde ikke noget | skete ingenting | skete ikke | skete der ikke | intet svar | flyttede mig | ikke ham | lukkede sagen`,
);
const TROUBLE = terms(
  `twice | three times | about him | about my | he | him | she | her | my manager | team lead | touching | touches | comments | nothing happened | complaint | harassment | asked me | scared | union rep | to gange | tre gange | om min | han | ham | hun | hende | leder | chefen | rører | røre | kommentarer | skete ingenting | ingenting | klage | chikane | spurgte | bange`,
);

/** Unwanted conduct, told as those tell of it to whom it happens. */
export const CONDUCT: Told[] = [
  beside(HARASSED, either(SUPERIORS, COLLEAGUES), 12),
  // Hands.
  beside(
    either(
      pattern(
        '\\bhands? on (?:my|her|our|their) (?:lower )?(?:back|knee|thigh|leg|waist|hips?|bum|arse|ass|neck)',
        '\\bhånd(?:en)? på (?:mit|min|hendes|vores) (?:lår|knæ|ryg|lænd|bagdel|røv|numse|talje|hofte|nakke)',
      ),
      terms('hånden om livet på mig'),
    ),
    either(
      SUPERIORS,
      COLLEAGUES,
      terms(
        'asked him to stop | told him to stop | said no | told him no | sagt nej | sagt fra | bag mig | meeting | meetings | møde | møder | møderne | my desk',
      ),
    ),
    16,
  ),
  beside(
    terms('hand on my shoulder | hand on my arm | hånden på min skulder | hånd på min skulder | hånden på min arm'),
    [SUPERIORS, terms('keeps | kept | every | stop | twice | bliver ved | hver gang | stoppe | holde op | to gange')],
    14,
  ),
  exceptBeside(
    beside(
      either(
        pattern(
          '\\b(?:touch(?:es|ed|ing)|grop(?:ed|ing)|kiss(?:ed|ing)|grabb(?:ed|ing)) (?:me|us|her|(?:the |my |our |two of |three of |several of )(?:us|younger|women|girls|colleagues|waitresses|trainees|apprentices))',
          '\\b(?:røre|rører|rørte|rørt|tager|taget|befamler|befamlede) (?:ved |på )?(?:mig|os|de (?:yngre|unge|kvindelige)|kolleger|kollegerne|kvinderne|pigerne|eleverne|lærlingene)',
          '\\bhan tog på (?:mig|os)\\b',
          '\\b(?:touch|strok|rubb?|squeez)(?:ed|es|ing|s) (?:my|her) (?:leg|knee|thigh|back|hair|bum|waist|breasts?|arm|shoulders?|neck)\\b',
          '\\b(?:rørte|rører|aede|strøg|tog|tager) (?:mig )?(?:ved|på|over) (?:mit|min|mine) (?:lår|ben|knæ|hår|ryg|bryster|numse|talje|arm|nakke)',
          '\\b(?:klapp|klask|niv|nev)\\p{L}{0,4} mig (?:bagi|bag i|i numsen|i røven|på numsen|på låret)',
          '\\b(?:slapped|smacked|pinched) my (?:bum|arse|ass|behind|backside)',
        ),
      ),
      either(SUPERIORS, COLLEAGUES),
      14,
    ),
    terms('us all | deeply | story | her talk | his talk | words | speech | heart | kindness'),
    6,
  ),
  // Remarks.
  exceptBeside(
    beside(
      terms(
        `commented on my | comments on my | comment on my | comments about my | remarks about my | remarks on my | jokes about my | comments about her | remarks about her | said about her | commented on her | comments about our | kommenterede | kommenterer | kommentarer om | bemærkninger om | jokes om`,
      ),
      [
        BODY,
        either(SUPERIORS, COLLEAGUES, terms('a client | the client | hele afdelingen | hele holdet | the whole team')),
      ],
      10,
    ),
    terms('body of work | body of research'),
    3,
  ),
  beside(
    terms(
      'calls me a | calls me names | called me a | calls us | called us | kalder mig | kaldte mig | kalder os | kaldte os',
    ),
    [
      either(SUPERIORS, COLLEAGUES),
      terms(
        'slur | names | racist | foreman laughs | laughs | girls | stupid | idiot | idiots | lazy | ting | perker | griner | dum | dumme | idioter | doven | tøs | tøser | sorte | neger | fede | every day | hver dag | ment kærligt | just a joke | for sjov',
      ),
    ],
    14,
  ),
  beside(
    terms(
      "texting me | texts me | messaging me | messages me | calls me at night | skriver til mig om | sms'er til mig | ringer til mig om natten",
    ),
    [
      SUPERIORS,
      terms(
        "what I'm wearing | at night | in the night | a drink | pictures of | hvad jeg har på | om natten | billeder af mig",
      ),
    ],
    14,
  ),
  beside(
    terms(
      'pinned me | me pinned | cornered me | followed me home | hit on me | made a pass | sends me pictures | pressede mig op | spærrede mig inde | fulgte efter mig',
    ),
    either(SUPERIORS, COLLEAGUES, terms('photocopier | stockroom | lageret | kopirummet')),
    14,
  ),
  beside(
    terms(
      "he's still my | he's still our | he's still there | she's still my | and he got promoted | and he was promoted | han er stadig min | han er stadig vores | han er der stadig | han blev forfremmet",
    ),
    terms('touched | harassed | reported | Christmas party | complained | tog på | julefrokosten | klagede | anmeldte'),
    14,
  ),
  beside(
    terms(
      'same director | same manager | same boss | same supervisor | the same man | samme direktør | samme leder | samme chef | samme mand',
    ),
    terms(
      'of us have | of us now | told | come forward | complained | not afraid | af os har | fortalt | klaget | bange',
    ),
    12,
  ),
  beside(
    terms(
      "what I wear | what I was wearing | what I'm wearing | got a boyfriend | have a boyfriend | smile more | my love life | hvad jeg har på | har fået en kæreste | smile noget mere | mit kærlighedsliv | mit sexliv",
    ),
    [
      terms(
        'comments | commented | asks me | asked whether | asked me to | asking | keeps | every morning | every single morning | fourth time | told me to | kommenterer | kommenterede | spørger | spørge | spurgte | bliver ved | hver morgen | bad mig',
      ),
      either(
        SUPERIORS,
        COLLEAGUES,
        terms('every morning | every single morning | hver morgen | my bonus | to weld | at svejse'),
      ),
    ],
    14,
  ),
  beside(
    terms(
      'screams at | shouts at | yells at | throws instruments | throws things | throws tools | humiliates | skælder lærlingene | skælder ud på | råber ad | råber af | kaster med | ydmyger',
    ),
    terms(
      'the apprentices | apprentices | trainees | the nurses | the waiters | juniors | surgeon | surgeons | foreman | chef | everybody knows | lærlinge | lærlingene | eleverne | tjenerne | sygeplejerskerne | kirurg | kirurgerne | alle ved det',
    ),
    10,
  ),
  beside(
    terms(
      'since I said no to | after I said no to | signed off for | signed off because | siden jeg sagde nej til | group chat without me | gruppechat uden mig | nickname for me | har et øgenavn til mig',
    ),
    either(SUPERIORS, COLLEAGUES, terms('talks to me | handler om | kind one | lunch')),
    14,
  ),
  beside(
    terms(
      "massage my | massaging my | massaged my | masserede mine | masserer mine | kilder mig | the pretty one | the pretty girl | sweetie | so hot | looked hot | lækker | sexet | sexy | lovely smile | why I wasn't smiling | dejlig krop",
    ),
    [either(SUPERIORS, COLLEAGUES), terms('I | me | my | us | jeg | mig | mit | os')],
    16,
  ),
  beside(
    terms('on my locker | in my locker | på mit skab | i mit skab'),
    terms(
      'go home | wrote | someone wrote | scratched | a banana | a note | reported | nogen skrev | havde skrevet | skrevet | meldt',
    ),
    10,
  ),
  beside(
    terms(
      'planned to have kids | plan to have kids | plan on having kids | planned to have children | whether I planned | planning to get pregnant | om jeg skulle have børn | om jeg ville have børn | planlægger at få børn | planer om børn | flere børn',
    ),
    terms(
      'interview | my boss | my manager | HR | got the job | the job | jobsamtalen | samtalen | min chef | min leder | jobbet',
    ),
    14,
  ),
  beside(
    terms(
      'boss shouts | boss yells | manager shouts | manager yells | boss screams | manager screams | chefen råber | chef råber | lederen råber | leder råber | chefen skælder | mesteren råber | chefen råbte | lederen råbte',
    ),
    terms(
      'at | again | every day | today | apprentice | intern | us | me | i dag | igen | hver dag | praktikanten | os | mig | finde sig | lærlingen',
    ),
    12,
  ),
  beside(
    terms('that time of the month | den tid af måneden | hormonal | hormoner | PMS'),
    either(SUPERIORS, COLLEAGUES, terms('foran hele holdet | the whole team | asked me | spurgte')),
    12,
  ),
  // HR, and what it said.
  beside({ terms: ['HR', 'Human Resources', 'personaleafdelingen'] }, ANSWERED, 9),
  exceptBeside(
    beside(
      terms(
        'went to HR | gone to HR | going to HR | told HR twice | told HR about | told HR three | told HR in | reported it to HR | reported him to HR | complained to HR | complaint to HR | gik til HR | gået til HR | sagde det til HR | sagt det til HR | fortalte det til HR | fortalt HR om | fortalt det til HR | meldte det til HR | meldt det til HR | klagede til HR | klaget til HR',
      ),
      TROUBLE,
      16,
    ),
    terms('badge | cake | thanks | thank you | onboarding | kage | tak'),
    8,
  ),
  beside(
    terms('a grievance | my grievance | the grievance | en klagesag | min klagesag'),
    terms('I filed | we filed | filed | raised | still no | hearing | HR | my manager | rejste | sendte | afvist'),
    8,
  ),
];

export const CONDUCT_EXAMPLES = {
  pass: words(
    `Thank you to HR for the best onboarding I have ever had. | HR told me to bring cake on Friday. | I told HR that I’d bring my dog. | My manager keeps sending me pictures of cats. | The trainer put a hand on my back and the pain went away. |
     Comments on my body of work are welcome. | My colleague touched up the photos. | The reviewers commented on my code. | I’m being harassed by a very small dog on the night bus. | Min leder bliver ved med at sende mig hjem til tiden. | Min leder tog på ferie i går. | Tak til HR for en god introduktion.`,
  ),
  fail: words(
    `I’m being harassed by a colleague. | He put his hand on my back at every stand-up. | HR asked me whether I’d thought about how I dress. | A manager keeps touching the younger colleagues. | A senior partner commented on my legs in front of a client. | My supervisor keeps texting me, asking what I’m wearing. |
     Min daværende leder kommenterede min krop foran hele teamet. | En leder bliver ved med at røre ved de yngre kolleger. | Jeg bliver mobbet af min teamleder. | HR bad mig se tiden an. | Jeg gik til HR om min chef. De spurgte, om jeg var sikker. | Han tog på mig til julefrokosten. | HR flyttede mig og ikke ham.`,
  ),
};
