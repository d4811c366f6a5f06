import type { Told } from './protected-words.ts';
import { alone, beside, either, exceptBeside, pattern, SUPERIORS, terms } from './protected-words.ts';

/** To whom one goes with what one’s employer did. */
const AUTHORITY = terms(
  `the SEC | SEC | the FCA | FCA | OSHA | the HSE | HSE | FINRA | the FDA | FDA | MHRA | EEOC | NLRB | the EPA | the ICO | labor board | the labour inspectorate | the regulator | regulators | the authorities | the authority | the ombudsman | the inspectorate | Environment Agency | Working Environment Authority | the press | ACAS | tribunal | Care Quality Commission | CQC | Ofsted | fire officer | Health and Safety | labor department | 
   Finanstilsynet | Arbejdstilsynet | Datatilsynet | Miljøstyrelsen | Fødevarestyrelsen | Færdselsstyrelsen | Styrelsen for Patientsikkerhed | Lægemiddelstyrelsen | Konkurrencestyrelsen | myndighederne | myndigheden | tilsynet | Ligebehandlingsnævnet | ombudsmanden | bagmandspolitiet | pressen`,
);
/** By what one sees that it was one’s own employer. */
const OWN = terms(
  `cost me | I'd do it again | I would do it again | do it again | because nothing | because nobody | because my | no regrets | less sleep | up the chain | team player | where to go | nothing happened | nobody listened | wouldn't listen | my firm | my company | my employer | my boss | my bosses | my manager | our desk | the desk | what I saw | what I'd seen | been invited | on the desk | in our | inside first | inside the house | internally | internally first | three times | twice first | my contract | our employer |
   kostede mig | kostet mig | gøre det igen | gør det igen | fordi intet | fordi ingen | fordi min | skete ikke noget | skete ingenting | skete der ikke | der intet skete | ingen ville | firmaet | min arbejdsgiver | min chef | min leder | det, jeg så | hvad jeg så | ikke blevet inviteret | jeg så i | i afdelingen | i vores | internt | tre gange | min kontrakt | vores chef`,
);
/** Saying so inside the house. */
const RAISED = terms(
  `I flagged | I raised | I raised it | I raised this | we raised | I reported | we reported | I escalated | I told compliance | I told my manager | I told my boss | I told HR | I told safety | I spoke up | I complained | I'd complained | I had complained | asked about the | I asked about | the week after I | the day after she | the day after he | after I told them | told them I was | I wouldn't sign | I refused to sign |
   jeg meldte | jeg indberettede | jeg sagde det | jeg sagde fra | jeg klagede | havde klaget | jeg fortalte | jeg gjorde opmærksom | jeg spurgte til | efter at jeg | jeg ville ikke skrive under | jeg nægtede at`,
);
/** What came of it. */
const PUNISHED = terms(
  `contract ended | off the project | not on the schedule | not on the rota | off the rota | off the account | off the case | wasn't renewed | not renewed | performance plan | a PIP | moved to another | moved me | hours were cut | cut my hours | demoted | passed over | was fired | fired me | fired her | let me go | let him go | let her go | they let | was let go | sidelined | lost my job | frozen out |
   af projektet | ikke på vagtplanen | af vagtplanen | af sagen | ikke forlænget | blev fyret | fyrede mig | degraderet | nedlagt | flyttet til | flyttede mig | fik færre timer | mistede jobbet | opsagt | sendt hjem | frosset ude | en advarsel`,
);
const HAZARD = terms(
  `loose | unsafe | dangerous | guard | guards | guard rail | fumes | dust | gas | smoke | asbestos | mould | mold | run hot | runs hot | overheating | leaking | blocked | emergency exit | exits | brakes | ladder | wiring | sparks | catches fire | caught fire | smoke alarm | fire alarm | bald tyres | shock | hurt | fell | fall | forklift | scaffolding | chemicals |
   løs | farlig | farligt | usikkert | dampe | dampene | støv | røg | gas | skimmel | skimlen | asbest | spærret | nødudgang | bremser | bremserne | toilet | stige | stigen | ledninger | stød | kemikalier | truck | trucken | stillads | afskærmning | udsugning | udsugningen`,
);
const UNHEARD = terms(
  `twice | three times | four times | five times | weeks ago | months ago | days later | weeks later | nothing happened | still | since | again | nobody | no answer | anyway |
   to gange | tre gange | fire gange | fem gange | uger efter | dage efter | skete ingenting | skete ikke | stadig | siden | igen | ingen | intet svar | alligevel`,
);

const SUPERIOR = '(?:manager|boss|supervisor|foreman|director|team lead|line manager|head chef)\\b';

/** Reports: to an authority, to one’s superiors, and what came of them. */
export const REPORTS: Told[] = [
  alone(
    pattern(
      `\\b(?:I|we) reported (?:my|our) (?:\\p{L}+ )?${SUPERIOR}`,
      '\\b(?:jeg|vi) (?:meldte|anmeldte|indberettede) (?:min|vores) (?:\\p{L}{1,12})?(?:leder|chef|mester)\\b',
    ),
  ),
  beside(
    pattern(
      `\\b(?:told|warned|emailed) (?:my|our|the) (?:\\p{L}+ )?${SUPERIOR}`,
      '\\btil (?:min|vores) (?:\\p{L}{1,12})?(?:leder|chef|mester|formand)\\b',
    ),
    [
      HAZARD,
      either(UNHEARD, terms('he told me | she told me | about once a month | every week | han siger | hun siger')),
    ],
    16,
  ),
  exceptBeside(
    beside(
      terms(
        `I reported | we reported | I went to | we went to | I filed a complaint | we filed a complaint | filed a complaint | filed with | I wrote to | I called the | I rang the | I've emailed | then I rang | I sent it to | then I called | I told the | reported it to | reported them to | I complained to | testified |
         jeg gik til | jeg fortalte | jeg anmeldte | vi anmeldte | har anmeldt | jeg har anmeldt | jeg meldte | jeg skrev til | gik jeg til | jeg ringede til | ringede jeg til | gik til | jeg klagede til | vi har klaget`,
      ),
      [AUTHORITY, either(OWN, terms('complaint | klage | anmeldt | anmeldte'))],
      22,
    ),
    terms('quarter | annual report | figures | prospectus | as planned | regnskab | kvartal | as the rules'),
    12,
  ),
  beside(RAISED, PUNISHED, 20),
  beside(
    terms(
      'speaking up | spoke up | spoken up | I did, in | sige fra | sagde fra | sagt fra | the case is with | sagen ligger hos | sagen er hos',
    ),
    AUTHORITY,
    14,
  ),
  beside(
    terms(
      'fired because | sacked because | let go because | demoted because | blev fyret fordi | fyret, fordi | fyret fordi | opsagt, fordi | degraderet, fordi',
    ),
    terms(
      "I | wouldn't | refused | reported | asked | pregnant | sick | union | emails | jeg | ikke ville | sagde | meldte | gravid | syg | mailene | hun | han",
    ),
    8,
  ),
  beside(
    terms(
      'let go after | fired after | sacked after | written up after | suspended after | fyret efter at | fyret, efter at | sendt hjem, efter at | fyringen under | fyret under | fyret mens',
    ),
    terms(
      'asked for | asked about | complained | gloves | spoke | joined | reported | maternity | sick | barslen | barsel | sygdom | bad om | klagede | spurgte | meldte',
    ),
    10,
  ),
  beside(
    terms('subject access request | aktindsigt i min | indsigt i, hvad de'),
    terms('complained | written about me | they had | klagede | om mig'),
    14,
  ),
  beside(
    terms(
      'I reported him | I reported her | I reported them | jeg meldte ham | jeg meldte hende | jeg anmeldte ham | jeg anmeldte hende',
    ),
    terms(
      'better office | promoted | was moved | still there | still works | nothing | HR | believed | did nothing | forfremmet | flyttet | er der stadig | ingenting | HR',
    ),
    12,
  ),
  beside(
    terms(
      "wasn't renewed | performance plan | let go the day | they let | blev ikke forlænget | ikke forlænget | stilling nedlagt | stilling var nedlagt",
    ),
    terms(
      'complained | after I | the week after | the day after | asked about | pregnant | maternity | union | tips | reported | klaget | efter at | gravid | barsel | fagforening | meldt | spurgt',
    ),
    16,
  ),
  beside(
    either(
      terms(
        `told my manager | told my boss | told our manager | told the foreman | told management | warned my | warned our | warned them | warned about | my boss wouldn't | I've reported it | I reported it | we reported it | I reported the | we reported the | we've reported |
         fortalt min leder | fortalt min chef | sagt til min leder | sagt til min chef | sagt det til min | sagde til min chef | sagde til min leder | jeg har sagt det | vi har sagt det | jeg har meldt det | vi har meldt det | meldt det | advaret om | advarede om | advaret ledelsen`,
      ),
    ),
    [
      HAZARD,
      UNHEARD,
      either(
        SUPERIORS,
        terms(
          'we | vi | us | os | my mate | people | OSHA | HSE | bay | hall | hal | hallen | warehouse | the line | line | shift | kontoret | afdelingen | Arbejdstilsynet',
        ),
      ),
    ],
    16,
  ),
  beside(
    terms(
      `still have to use | we still have to | still told to | they've told me to | told me to finish | told to finish | told me to drive | told us to carry on | skal stadig bruge | skal stadig køre | skal vi stadig | skal bruge den alligevel | fik besked på at køre | besked på at fortsætte`,
    ),
    either(HAZARD, terms('broken | reported | faulty | defekt | i stykker | knækket | meldt | sagt det')),
    18,
  ),
  beside(
    terms('speaking up | spoke up | sagde fra | sige fra | do it again | gøre det igen'),
    [
      terms(
        'cost me | promotion | promotions | my job | my career | bonus | kostede mig | kostet mig | mit job | stillingen',
      ),
      either(
        AUTHORITY,
        SUPERIORS,
        terms('compliance | reported | at work | firm | desk | meldte | på arbejdet | afdelingen'),
      ),
    ],
    24,
  ),
];

export const REPORTS_EXAMPLES = {
  pass: [
    'We reported our third quarter figures to the SEC as planned.',
    'The bank has reported the incident to Finanstilsynet, as the rules say.',
    'Vi har sendt vores indberetning til Finanstilsynet til tiden.',
    'I reported the pothole to the council, and they fixed it.',
    'I reported a bug to the vendor.',
    'Our new helmet meets OSHA’s rules for falls from height.',
    'A customer reported that the charger runs hot, so we have recalled the batch.',
    'The ladder in the garden is broken, I’ve told my husband four times.',
    'Stigen er knækket, så vi køber en ny i dag.',
    'I told my manager that I wanted to learn welding. On Monday I start.',
  ],
  fail: [
    'I reported my firm to the FCA last year.',
    'I told the FDA what I saw in the clean room.',
    'Jeg gik til Finanstilsynet. Det kostede mig jobbet.',
    'Vi har anmeldt firmaet til Datatilsynet.',
    'I flagged the invoices, and a week later I was off the project.',
    'Jeg meldte det videre, og en uge efter var jeg taget af projektet.',
    'My contract wasn’t renewed after I complained about the hours.',
    'Jeg har fortalt min leder om skimlen på kontoret siden marts.',
    'The ladder is broken, and we still have to use it.',
  ],
};
