import type { Told } from './protected-words.ts';
import { beside, either, exceptBeside, terms } from './protected-words.ts';

/** What one says of wrongs: a customer says it too. */
const WRONGED = terms(
  `is that even allowed | is that allowed | is that legal | is this legal | is it legal | is that normal | is this normal | is it normal | isn't right | is not okay | isn't okay | is not OK | isn't OK | that's not OK | isn't fair | not fair | unfair | enough is enough | fed up with | we've had enough | can't go on | can't keep doing | deserve better |
   they owe me | owe us | owes me | without asking | without a word | without telling | nobody asked us | haven't been asked | asked me not to | asked us not to | told me not to | told us not to | told not to | we were told to | I was told to | we've been told | was promised | were promised | they promised | promised us | promised me |
   still haven't | no answer | no reply | nobody listens | nobody answers | nobody picks up | was refused | refused again | got a warning | a written warning | written up | threatened to | retaliation | retaliated | punished for | I said no | wouldn't sign | refused to sign | written it all down | written everything down | write it all down | write everything down | kept copies | keep copies | the dates down |
   happened to you | happening to you | going through the same | is it just me | same boat | scared to | afraid to | too scared | too afraid | nobody replaced | never replaced | hired none | the rest of us are picking | behind the flyers | no money for us | there's no money | like numbers | like machines |
   put it in writing | in writing | filled in the form | been reported | brought it up | on the list | not signing it | I'm not signing | don't sign | screenshot the | team player | making people uncomfortable | I was told that | and was told | and I'm told | can't pay rent | can't pay my rent | most of my week | are on less than | bad wrists | bad backs | nobody knew where | I should have said | nobody will say | somebody has to say | to make a point | does nothing about | goes quiet | gone quiet |
   er det lovligt | er det normalt | er det rimeligt | det er ikke i orden | ikke i orden | ikke fair | ikke rimeligt | nok er nok | kan ikke blive ved | fortjener bedre | de skylder | skylder mig | skylder os | uden at spørge | uden at nogen | uden et ord | uden varsel | ingen har spurgt | ikke blevet spurgt | bedt om ikke at | besked på at | besked på ikke | fik at vide at | får at vide at | fik vi at vide |
   blev lovet | er blevet lovet | lovede os | lovede mig | har lovet os | stadig ikke fået | intet svar | ikke fået svar | ingen svarer | ingen lytter | ingen hører efter | fået afslag | fik afslag | fik en advarsel | fået en advarsel | skriftlig advarsel | truede med | truer med | jeg sagde nej | nægtede at skrive under | skrevet det hele ned | skriv det ned | skriv datoerne | sker for dig | sket for dig | er jeg den eneste | er det kun mig | samme båd | tør ikke | bange for at | ingen penge i år | som maskiner | vi andre løber | skrevet til ledelsen | taget det op med | skriver ikke under | jeg gør det ikke | siger nej næste gang | gemt skærmbillederne | skrevet datoerne | skrevet dato | ondt i fødderne | ondt i ryggen | ondt i skuldrene | dårlig samvittighed | ødelægge en hel dag | ingen sagde noget | ingen siger noget | jeg burde have sagt | galt med kulturen | skideballe | må ikke få | fik ikke lov | finde os i | finde jer i | finde sig i | taknemmelig for en fast`,
);
/** Where one is employed, and what one has there: none of it is a customer’s. */
const EMPLOYED = terms(
  `shift | shifts | rota | roster | my manager | our manager | managers | my boss | our boss | my supervisor | our supervisor | foreman | HR | my contract | our contracts | temporary contract | fixed-term | probation | my review | appraisal | promotion | promotions | promotable | commission | overtime | salary | salaries | my hours | our hours | day off | days off | annual leave | my holiday | time off | sick days | off sick | maternity | my weekend | our weekends | night crew | the ward | my ward | residents |
   the depot | the cab | cold store | packing | apprentices | apprentice | agency staff | temps | coworkers | colleagues | breaks | uniforms | uniform | training days | workload | caseload | the list gets longer | their notice | the saw | the guard | safety | inspection | the audit | the bonus | on the floor | payslips | pension they | shift lead | site manager | site managers | the porters | the cleaners | the drivers | the couriers | the nurses | the carers | sorting line | packing line | line speed | the workshop | trading room | my firm | changing rooms | break room | stock room | desk work | head office | allowance | the manager |
   vagt | vagter | vagten | vagtplan | vagtplanen | min leder | vores leder | lederen | ledelsen | min chef | vores chef | chefen | min mester | mesteren | HR | min kontrakt | kontrakter | tidsbegrænset | tidsbegrænsede | prøvetid | prøvedag | MUS | forfremmelse | provision | provisionen | overtid | merarbejde | mine timer | vores timer | fridag | fridage | ferie | ferien | friweekend | sygedage | barsel | afdelingen | mit afsnit | beboere | beboerne |
   lageret | hallen | kabinen | frostrummet | lærlinge | lærlingene | lærling | elever | vikarer | vikarerne | kolleger | kollegerne | pauser | pausen | arbejdstøj | kursusdage | kursusdagene | arbejdspres | sygemeldt | sagt op | saven | afskærmning | tillæg | tillægget | ferietillæg | bonussen | sælgere | rengøringen | pædagoger | chaufførerne | teamleder | på lageret | bisidder | fastansættelse | fast stilling | forlængelser | foran kunderne | foran gæsterne | overarbejdstid | den sidste tur | uden sug | sendt hjem | på kontoret | på arbejdet | lønnen`,
);

/** “They”, whom one works for: told with what is one’s own. */
const THEY = terms(
  `they've told us | they told us | they told me | they tell us | they've told me | they've cut | they cut | they took | they moved | they changed | they've changed | they've frozen | they charge us | they make us | they want us to | they won't let | they expect us | they read our | they've put | they've stopped | they keep changing | they keep moving | they say it isn't | they say there's | they lost | asked them |
   third time | fourth time | fifth time | for the third | yet again | hasn't worked since | haven't worked since | not been fixed | told them in | had to work | have to work | I'm expected to | we're expected to | expected to | made to | no say in |
   de har sagt til os | de sagde til os | de siger til os | de siger, det | de siger, at vi | de har skåret | de har fjernet | de har flyttet | de har ændret | de forventer | forventer svar | de tvinger | de vil have os til | de læser | tredje gang | fjerde gang | femte gang | igen igen | har ikke virket | ikke er lavet | ikke blevet lavet | vi skal selv | jeg skal selv | blev bedt om | bliver bedt om | ikke fået noget at vide | blev lavet om | bliver lavet om`,
);
/** Nearer to work than EMPLOYED, since less is said beside it. */
const OURS = terms(
  `my shift | our shifts | shifts | rota | roster | my manager | our manager | my boss | my supervisor | foreman | my contract | our contracts | probation | my review | promotable | commission | overtime | salaries | my hours | our hours | my day off | our days off | annual leave | off sick | my weekend | our weekends | my ward | the depot | the cab | cold store | the warehouse | packing table | apprentices | agency staff | coworkers | our breaks | our uniforms | the uniforms | caseload | in my review | Slack | team meeting | the lockers | at eleven at night | the badge |
   min vagt | mine vagter | vores vagter | vagter | vagtplanen | min leder | min chef | vores chef | min mester | min kontrakt | vores kontrakter | MUS | provisionen | mine timer | vores timer | mine fridage | vores fridage | min weekend | weekenden | min ferie | vores pauser | arbejdstøj | arbejdstøjet | kursusdagene | kabinen | frostrummet | pakkebordet | lærlinge | vikarerne | på Teams | klokken 23 | nattevagt`,
);

/** Being watched at work. */
const WATCHED = terms(
  `camera over | cameras over | camera in the break | cameras in the | reads our chats | read our chats | read our messages | reads our messages | tracks how long | tracks us | track us | tracks our | tracks every | times us | timed to the second | keystrokes | screenshots of my | the scanner counts | kamera over | kamera op | kameraer op | kameraer i | læser vores chats | læser vores mails | måler hvor længe | måler, hvor længe | måler os | overvåger os | overvåget på | tæller vores | skanneren tæller | tager skærmbilleder`,
);
/** For what one is passed over. */
const OTHERED = terms(
  `headscarf | hijab | came out | over 55 | over 50 | wheelchair | my accent | pregnant | the baby | maternity | my age | too old | tørklæde | tørklædet | sprang ud | over 55 | over 50 | kørestol | gravid | med barnet | barselsorlov | min alder | for gammel | min hudfarve | mit efternavn`,
);
const SET_BACK = terms(
  `promotable | promoted | promotion | passed over | let go | fired | sacked | dismissed | stopped being | taken off | the list | list with only | last day of my probation | sent home | moved me | contract | found it hard | forfremmet | forfremmelse | forbigået | fyret | opsagt | afskediget | taget af | listen | prøvedag | havde svært ved | kontrakt | omplaceret | sendt hjem`,
);
const FALSE_PAPERS = terms(
  `backdate | backdated | tick the boxes | falsify | falsified | false numbers | delete complaints | delete the complaints | delete the emails | shred | sign the inspection | sign off on | look the other way | keep quiet about | keep my mouth shut | not to write it in | not to report | tilbagedatere | tilbagedateret | forfalske | forfalsket | falske tal | slette klager | slette klagerne | makulere | se den anden vej | holde mund | holde min mund | ikke at skrive det i | ikke at anmelde`,
);
const ASKED_OF_US = terms(
  `we were told | I was told | I was asked | we were asked | asks us to | asked us to | asked me to | told me to | told us to | I said no | I refused | I wouldn't | asked me not | asked us not | my manager | my boss | since on the rota | the schedule any more | vi fik besked | jeg fik besked | vi blev bedt | jeg blev bedt | beder os | bad os | bad mig | jeg sagde nej | vi sagde nej | nægtede | jeg ville ikke | min chef | min leder | ledelsen`,
);

/** Those one works with, and others in one’s trade, spoken to. */
const PEERS = terms(
  `to the other | the other drivers | the other couriers | other nurses | other vets | other carers | other teachers | other riders | who else at | who else got | who else has | anyone else at | anyone else on the | anyone else in the | other people in my trade | does everyone | do other | how does everybody | dear colleagues | to my coworkers | to my colleagues | to all of us | to those of us | agency workers | new starters | interns | apprentices |
   kære kolleger | kære kollegaer | til kollegerne | til mine kolleger | til jer, der kører | til jer, der står | til os, der | til alle os | hvem har ellers | hvem er ellers | er der andre | nogen andre der | nogen andre, der | hos jer andre | elever på | nye kolleger | alle I | I andre`,
);
/** What one has a right to, or has lost. */
const THEIRS = terms(
  `have a right | have the right | your rights | you're entitled | entitled to | it's the law | in the agreement | you now lose | we now lose | not signing | don't sign it | screenshot the | old terms | call in sick | paid half hour | giving up the | every other night | unpaid work | work till | pay for your own | pay for our own | holiday pay | day rate | without pay | told to | asked to | expected to | short notice |
   har ret til | jeres ret | har krav på | har I krav | det er loven | står i aftalen | står i kontrakten | ikke selv betale | selv skal betale | skal ikke finde | finde jer i | skrive under på | udbetalt | mellem to vagter | den nye kontrakt | besked på | bedt om at | uden løn | uden betaling | ikke fået`,
);
/** Said to those above, more than once or on paper. */
const TOLD_UP = terms(
  `I've told them | we've told them | I told the office | we told the office | I've emailed | I've written to | put it in writing | in the incident book | filled in the form | jeg har skrevet til min | jeg har skrevet til ledelsen | vi har skrevet til | jeg har sagt til | vi har sagt til | sagt det til kontoret`,
);
/** Those whom the law looks after, and what they are told. */
const BADLY_OFF = terms(
  `reasonable adjustments | adjustments for my | rimelige hensyn | hensyn til min | months pregnant | I'm pregnant | was pregnant | pregnant and | my wheelchair | my chair | no ramp | my epilepsy | my diagnosis | my depression | sick daughter | sick son | sick child | my cancer | engineers at my firm leave | black engineers | women engineers at | måneder gravid | jeg er gravid | gravid og | min kørestol | min diagnose | min depression | min sygdom | syge datter | syge søn | syge barn | min kræft | barnets første sygedag | min orlov`,
);
const ANSWER = terms(
  `refused | contract ended | conclusions | the week after | afslag | was told | I'm told | told there | told that | asked for | still on the | heavy lifting | desk work | doesn't fit | on the list | passer ikke | ikke passer | passer dårligt | fik at vide | får at vide | bad om | stadig på | tunge løft | uden hensyn | besværlig`,
);
const SPOKEN_OF = terms(
  `the women in | women are | of the women | women on the team | the girls in | about women | about Poles | about gays | about Muslims | immigrants | writing to me on | om kvinder | om polakker | om muslimer | om bøsser | om indvandrere | kvinderne i afdelingen | kvinderne på | pigerne i | pigerne på`,
);
const FIGURES = terms(
  `numbers were wrong | figures were wrong | books didn't | didn't add up | the invoices | invoices that | cooked | falske bilag | bilagene | tallene ikke passede | tal, der ikke | ikke passede | regnskabet ikke`,
);

/** A wrong, and the work that it was done at: told without any of the great words. */
export const GRIEVANCE: Told[] = [
  beside(WRONGED, EMPLOYED, 18),
  beside(PEERS, THEIRS, 22),
  beside(TOLD_UP, EMPLOYED, 14),
  beside(BADLY_OFF, ANSWER, 14),
  beside(
    SPOKEN_OF,
    terms(
      'jokes | a joke about | spoken to | spoken about | ranks | ranking | lovely smile | looks | what they wear | vits | vittighed | vittigheder | talt til | talt om | rangere | rangerer | udseende | går klædt',
    ),
    10,
  ),
  beside(
    FIGURES,
    terms(
      'told to | I was told | moved to | the regulator | regulator | sent it to | kept quiet | flyttet til | myndighederne | tilsynet | fik besked | sov | sleep',
    ),
    22,
  ),
  beside(THEY, OURS, 12),
  beside(
    WATCHED,
    terms(
      `training | nobody asked | a warning | I got | we | us | my | our | team meeting | toilet | break | ingen har spurgt | en advarsel | jeg | vi | os | vores | toilettet | pause`,
    ),
    12,
  ),
  beside(OTHERED, either(SET_BACK), 12),
  exceptBeside(
    beside(FALSE_PAPERS, ASKED_OF_US, 14),
    terms('for a customer | by a customer | for en kunde | af en kunde'),
    10,
  ),
  beside(
    terms(
      'temporary contract | fixed-term contract | temporary contracts | tidsbegrænset kontrakt | tidsbegrænsede kontrakt | midlertidig kontrakt | vikarkontrakt',
    ),
    terms(
      'four years | three years | two years | renewals | renewed | same desk | again | still | år | femte | fjerde | tredje | igen | forlænget | samme skrivebord',
    ),
    10,
  ),
  beside(
    terms(
      'gave evidence against | testified against | sent the emails to | sent the documents to | talked to a journalist | spoke to a journalist | the ethics line | the hotline | speak-up line | vidnede mod | sendte mailene til | sendte dokumenterne til | talte med en journalist | anonyme linje | etiklinjen | hotlinen',
    ),
    terms(
      'my old firm | old firm | my employer | my firm | journalist | I used | we used | months | slept | sleep | listened | brugte | firmaet | arbejdsgiver | måneder | sov | hørte efter | lyttede',
    ),
    12,
  ),
  // Together, in other words.
  beside(
    terms(
      'work-to-rule | work to rule | the flyers | need representation | need a union | the picket | outside the gate | arbejde efter reglerne | arbejder vi efter reglerne | løbesedlerne | talsmand for | talsperson for | ved porten',
    ),
    terms(
      'shifts | shift | lunches | my manager | management | consultant | stand with us | Saturday | favours | nights | ledelsen | ekstravagter | vagterne | stå med os | nattevagterne | stiller op | lørdag',
    ),
    12,
  ),
  beside(
    terms('the night crew | the night shift | nattevagterne | aftenholdet | natholdet'),
    terms(
      'up for election | vote for | speak for | stand for | spokesperson | talsmand | talsperson | stemme på | valgt en',
    ),
    16,
  ),
  beside(
    terms(
      'we all walked into | all of us walked into | we went together to | vi gik samlet ind | vi gik sammen ind til | vi gik alle ind',
    ),
    terms('the office | the manager | the boss | asked for | kontoret | chefen | ledelsen | bad om'),
    10,
  ),
];

export const GRIEVANCE_EXAMPLES = {
  pass: [
    'Third time in Rome, and the ice cream is still the best.',
    'My calves work in HR, and they are not okay.',
    'They’ve put a camera over the stork’s nest, and two million people watch.',
    'Appen måler, hvor længe du sover.',
    'Jeg har fået afslag på min byggetilladelse tre gange.',
    'We were asked to backdate an invoice by a customer, and of course we don’t.',
    'Kom og stå med os ved boden på lørdag.',
  ],
  fail: [
    'Training days are unpaid and on our days off. Is that even allowed?',
    'De skylder mig for ni vagter, og nu tager ingen telefonen.',
    'They charge us for the uniforms.',
    'De skriver på Teams klokken 23 og forventer svar.',
    'They read our chats now. It came out at the team meeting.',
    'They told me I’d be more promotable if I lost the headscarf.',
    'Vi blev bedt om at tilbagedatere skemaerne. Jeg sagde nej.',
    'I gave evidence against my old firm last year.',
    'Work-to-rule starts Monday. No favours, no extra shifts.',
  ],
};
