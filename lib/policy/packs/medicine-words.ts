import type { Match } from '../schema.ts';
import { KINDS_BY_AILMENT } from './medicine-kinds.ts';
import { combine, ofPatterns, words } from './pack.ts';

/** Medicine in its forms, and those who get it. */
export const ABOUT_TREATMENT: Match = {
  anyOf: [
    KINDS_BY_AILMENT,
    {
      terms: words(
        `medicine | medicines | drug | drugs | medication | medications | tablet | tablets | pill | pills | vaccine | vaccines | injection | injections | dose |
         doses | prescription | treatment for | therapy | patient | patients | chemo | chemotherapy | antibiotic | antibiotics | insulin | inhaler | inhalers | ear drops | eye drops | nose drops | nasal spray | nose spray | ointment | lozenge | lozenges | capsule | capsules | painkiller | painkillers | antihistamine | antihistamines | gene therapy | this treatment | our treatment | drug candidate | jab | jabs`,
      ),
    },
    {
      terms: words(
        `medicin | vægttabsmedicin | sovemedicin | kræftmedicin | allergimedicin | blodtryksmedicin | receptmedicin | smertestillende | lægemiddel | lægemidler | lægemidlet | pille | piller | pillen | pillerne | tablet | tabletter | vaccine | influenzavaccine | coronavaccine | covidvaccine | børnevaccine | hpv-vaccine | rejsevaccine | indsprøjtning |
         indsprøjtninger | dosis | doser | recept | behandling mod | behandling for | patient | patienter | patienten | patienterne | kemoterapi | kemo | antibiotika | penicillin | insulin | inhalator | øredråbe | øjendråbe | næsedråbe | næsespray | salve | sugetablet | kapsel | smertestillende | allergipille | blodtrykspille | sovepille | p-pille | genterapi | behandlingen | antibiotikum | antihistamin`,
      ),
      forms: 'da',
    },
  ],
};

/** What somebody has who takes something for it, and who is asked. Food and beds have patients and kilos too. */
export const AILMENTS: Match = {
  terms: words(
    `eczema | psoriasis | itch | itching | itchy | rash | hay fever | pollen | allergy | allergies | allergic | asthma | migraine | migraines | arthritis | diabetes | side effects |
     your GP | the GP | a GP | my GP | your doctor | my doctor | dermatologist | prescribe | prescribes | prescribed | leaflet | leaflets | symptoms | flare-up | angry skin | blood pressure | cholesterol |
     eksem | psoriasis | kløe | klør | kløen | udslæt | høfeber | pollen | allergi | allergier | allergisk | astma | migræne | gigt | diabetes | sukkersyge | bivirkninger | din læge | min læge | lægen | egen læge |
     hudlæge | hudlægen | udskriver | udskrevet | indlægsseddel | indlægssedlen | symptomer | blodtryk | kolesterol`,
  ),
};

/** Just before what one takes. */
export const TAKES: Match = {
  terms: words(
    `started on | start on | days on | weeks on | months on | years on | been on | put on | put me on | I'm on | am on | is on | was on | taking | takes | take | dose of | coming off | came off | stopped taking |
     startede på | startet på | begyndte på | begyndt på | dage på | uger på | måneder på | år på | sat på | jeg er på | er på | tager | taget | dosis | stoppet med | trappe ud af | ordineret | fik udskrevet`,
  ),
};

/** What a medicine gives, as those say it who sell it. */
const GIVES = [
  ...combine(
    words('their | your | her | his'),
    words(
      'spring back | summer back | summers back | nights back | sleep back | hands back | freedom back | childhood back | garden back | evenings back',
    ),
  ),
  ...combine(
    words(
      'foråret | sommeren | hverdagen | livet | nattesøvnen | søvnen | friheden | barndommen | hænderne | haven | aftenerne',
    ),
    ['tilbage'],
  ),
  'livet igen',
  ...words(
    `change lives | changes lives | changed lives | so many lives | many people's lives | thousands of lives | millions of lives | ændre liv | ændrer liv | mange liv | tusindvis af liv | all the difference | gør hele forskellen | beats every | beats all |
     beats any | slår alle | protects you | protects your | beskytter dig | beskytter dine | breathe again | breathe more easily | breathe easily | trække vejret igen | trækker vejret igen | everybody deserves | everyone deserves | gamechanger | a blessing | en velsignelse | ask your pharmacist | ask at the pharmacy |
     et helt nyt liv | a whole new life | a new lease of life | sover hun igennem | sover han igennem | sov hun igennem | sov han igennem | spørg på apoteket | uden nys | no more sneezing | slut med at nyse`,
  ),
];

/** Praise, and the way to the doctor. */
export const RECOMMENDS: Match = {
  anyOf: [
    { terms: GIVES },
    {
      terms: words(
        `works | worked | effective | best | better than | recommend | recommends | recommended | amazing | miracle | wonder drug | game changer | game-changer |
         life-changing | changed my life | try | ask your doctor | talk to your doctor | get yours | lose weight | lost | weight loss | kilos | pounds | safe | breakthrough |
         great results | fantastic | superior | number one | love | like new | did wonders | does wonders | worth a try | insist on | ask for it | sleeps through | sleeping through the night | hands down | every single person | anything other than | swear by | swears by | brilliant | wonderful | superb | marvellous | excellent | magic | a godsend | protects everybody | protects everyone | protects everyone who | a hundred per cent | a gift | new person | lives back | life back | should know about | mention it to | cured | helps | helped | buy | order`,
      ),
    },
    {
      terms: words(
        `virker | virkede | effektiv | effektivt | effektive | bedste | bedre end | anbefaler | anbefale | anbefales | kan anbefales | fantastisk | mirakel | mirakelmiddel | gamechanger | prøv | spørg din læge | snak med din læge | en snak med din læge | hverdag igen | hverdagen igen |
         tal med din læge | tabe dig | tabt | vægttab | kilo | sikker | sikkert | gennembrud | gode resultater | overlegen | overlegent | elsker | som ny | som nye | underværker | værd at prøve | sover igennem | sov igennem | sværger til | genial | genialt | fremragende | suveræn | suverænt | vidunderlig | mageløs | beskytter alle | hundrede procent | andet end | anbefaling | forlang | en gave | nyt menneske | livet tilbage | burde kende | nævn det for | spørg efter | bed din læge | kureret | hjælper | hjalp | køb | bestil`,
      ),
    },
  ],
};

/** What people take and put on, in their words: only beside a claim or a symptom, since there are cake creams and tyre patches. */
export const REMEDIES: Match = {
  anyOf: [
    ABOUT_TREATMENT,
    {
      terms: words(
        `drops | spray | new cream | skin cream | this cream | the patch | our patch | plaster | shot | booster | syrup | the meds | meds | gel | blood thinners | statin | statins | steroids | cough syrup`,
      ),
    },
    {
      terms: words(
        'creme | plaster | stik | mikstur | hostesaft | hjertepille | hovedpinepille | sovepille | smertepille | blodtrykspille | allergipille | vægttabspille | slankepille | kolesterolpille | jernpille | vitaminpille | kostpille | lykkepille | p-pille | depottablet | brusetablet | sugetablet | smeltetablet | vitamintablet | jerntablet | hovedpinetablet | dråbe | spray | blodfortynder | binyrebarkhormon',
      ),
      forms: 'da',
    },
  ],
};

export const CLAIMS = words(
  `cures | cured | cure for | a cure | miracle cure | miracle drug | wonder drug | no side effects | without side effects | without any side effects | free of side effects |
   free from side effects | zero side effects | side-effect free | no adverse effects | completely safe | totally safe | perfectly safe | safe for everyone | safe for everybody | 100% safe | 100 % safe | 100% effective | 100 % effective |
   hundred per cent effective | hundred percent effective | proven safe | game-changing drug | works for everyone | works for everybody | work for everyone | work for everybody | works for all | work for all | works every time | work every time | always works | always work |
   never fails | never fail | heals every | heals all | heals any | heals everything | gets rid of | get rid of | takes away all | harmless | can't hurt anyone | can't hurt you | cannot hurt | stops any | stops every | no exceptions | without exception | never again | never have a headache | is gone | are gone | gone for good |
   helbreder | kurerer | kur mod | kuren mod | mirakelkur | mirakelmedicin | vidundermiddel | ingen bivirkninger | uden bivirkninger | helt uden bivirkninger | nul bivirkninger |
   fuldstændig sikker | fuldstændig sikkert | helt sikkert middel | 100% sikker | 100 % sikker | 100% effektiv | 100 % effektiv | hundrede procent effektiv | hundrede procent effektivt | bivirkningsfri | bivirkningsfrit |
   virker for alle | virker på alle | virker altid | altid virker | virker hver gang | slår aldrig fejl | læger alle | læger ethvert | heler alle | fjerner | helt ufarlig | ufarlig for | ufarligt for | ufarlige for | harmløs | harmløst | harmløse |
   kan ikke skade | ikke skade nogen | stopper enhver | stopper alle | uden undtagelse | aldrig mere | aldrig mere hovedpine | aldrig mere ondt | er væk | for altid`,
);

const WITHOUT_EN = "(?: [\\p{L}'’-]+){1,4} (?:without|free of|free from)(?: any)? side effects";
export const NEVER_CLAIMED: Match = {
  anyOf: [
    {
      terms: words(
        `no cure for | not a cure | no miracle cure | not a miracle cure | never cures | secure | not without side effects | no medicine is without side effects | ikke uden bivirkninger | aldrig uden bivirkninger |
         ingen medicin er uden bivirkninger | ingen mirakelkur | ikke en mirakelkur | ikke nogen mirakelkur | search for a cure | looking for a cure | look for a cure | work on a cure | hope for a cure | hoping for a cure | find a cure |
         ingen kur mod | jagten på en kur mod | finde en kur mod | leder efter en kur mod | håb om en kur mod`,
      ),
    },
    ...ofPatterns([
      `\\b(?:no|not|never|nothing|isn['’]?t|aren['’]?t)${WITHOUT_EN}`,
      '\\b(?:ingen|ikke|aldrig|intet)(?: [\\p{L}-]+){1,4} (?:uden bivirkninger|bivirkningsfri)',
    ]),
  ],
};

export const TOO_EARLY = words(
  `safe | safest | safety proven | effective | works | cures | cure | breakthrough | game changer | game-changer | promising | better than | beats | superior | best in class | revolutionary | fantastic results | amazing results | amazing |
   change lives | changes lives | saves lives | shrinks | shrink | both safe and effective | get better | live longer | will help millions | works beautifully |
   sikker | sikkert | sikreste | effektiv | effektivt | virker | helbreder | kurerer | gennembrud | lovende | bedre end | slår alle | slår alt | revolutionerende | fantastiske resultater | fantastisk | skrumpe | skrumper |
   får det bedre | lever længere | redder liv | hjælpe millioner`,
);
/** Said of a medicine that is named: of a trial, "the best" may be its people. */
export const HOPES = words(
  `the best | bedste | change life | change lives | going to change | change how | changes how | change the way | changes everything | change everything | game over | can't wait for | excited about a compound | this excited | fewer attacks |
   færre anfald | ændrer alt | ændre den måde | vil ændre | forandre | glæd jer | glæder mig til, at`,
);
export const BEFORE_APPROVAL: Match = {
  terms: words(
    `phase 1 | phase 2 | phase 3 | phase i | phase ii | phase iii | phase one | phase two | phase three | clinical trial | clinical trials | drug candidate | candidate drug | trial drug | investigational | isn't approved | is not approved | not approved yet | hasn't been approved | has not been approved | unapproved | approval or not | before it is approved | awaiting approval | not yet approved | pending approval |
     before approval | all that's missing is the | only the approval is missing | only need the approval | just need the approval | approval is only | approval is just | under review by the fda | under review by the ema | submitted to the fda | submitted to the ema | waiting for the fda | waiting for the ema | waiting for fda | waiting for ema | file with ema | file with fda | file with the fda | file with the ema |
     regulators will decide | regulators decide | once the agency | once the fda | when the fda | when the ema | not on the market | isn't on the market | isn't even on the market | not even on the market | the trial isn't over | the trial is not over | early results |
     fase 1 | fase 2 | fase 3 | fase i | fase ii | fase iii | klinisk forsøg | kliniske forsøg | forsøgsmedicin | forsøgsmedicinen | lægemiddelkandidat | lægemiddelkandidaten | afventer godkendelse | endnu ikke godkendt | ikke godkendt endnu | er ikke godkendt | ikke er godkendt | endnu ikke er godkendt |
     mangler kun myndighedernes | myndighedernes stempel | kun godkendelsen mangler | mangler kun godkendelsen | venter på ema | venter stadig på ema | venter på fda | venter på godkendelse | venter på lægemiddelstyrelsen | søger godkendelse | godkendelsen er kun | myndighederne afgør | når styrelsen | når ema | når fda | ikke på markedet | ikke engang på markedet | forsøget er ikke slut | de første resultater`,
  ),
};

const FELT_EN = "(?:got|gets|getting|get|had|felt|feel|feels|gave|gives?|giving|made|makes?|went)(?: [\\p{L}'’]+){0,3}";
const FELT_DA = '(?:fik|får|fået|blev|bliver|blevet|havde|haft|gav|giver|givet|har)(?: \\p{L}+){0,2}';
/** What people tell of themselves and their own; an illness alone may be what the medicine is for. */
export const SYMPTOMS: Match = {
  anyOf: [
    {
      terms: words(
        `side effect | side effects | side-effect | side-effects | adverse event | adverse events | adverse reaction | adverse reactions | adverse effect | adverse effects | allergic reaction |
         allergic to | hospitalised after | hospitalized after | threw up | throw up | throwing up | sick from | fainted | faint | passed out | collapsed | losing hair | lost my hair | losing my hair | hair fell out | hair loss |
         couldn't sleep | can't sleep | couldn't breathe | hands shake | shaking hands | skin went red | went red | blurry | blurred | stomach is killing | stomach hurts | stings a | stings like | drops sting | cream stings | itches | swelled up | broke out in | kept me awake | soaked in sweat | night sweats | sweating all | ears ring | ringing in my ears | red spots | blisters | feel like a zombie | felt like a zombie | brain fog | tingling | dry mouth | nosebleed | nosebleeds | shivers | heartburn | constipated | nightmares | stomach ache | stomach aches | tummy ache | tummy aches | sore throat | throat hurts | face swelled | lips swelled | swelled | rash all over | couldn't wake | gained weight | can't concentrate | can't feel my`,
      ),
    },
    {
      terms: words(
        'bivirkning | allergisk reaktion | udslæt efter | udslæt af | svimmel af | syg af medicinen | dårlig af medicinen | indlagt efter',
      ),
      forms: 'da',
    },
    {
      terms: words(
        `kastet op | kastede op | kaster op | besvimede | besvimet | faldt om | taber hår | tabt håret | taber håret | kunne ikke sove | kan ikke sove | ikke kunnet sove | til at ryste | ryster på hænderne | rød på huden |
         svier | klør | sløret syn | syn bliver sløret | sløret | badet i sved | svedeture | hedeture | ringer for mine ører | ringer for ørerne | ringen for ørerne | røde pletter | helt zombie | som en zombie | følelsesløs | tør i munden | mundtør | næseblod | kramper | kuldegysninger | halsbrand | forstoppelse | mareridt | taget på | ondt i maven | ondt i hovedet | hævede op | hævede | mavepine | mavekramper | ondt i halsen | ondt i maven | udslæt over | vejrtrækningen | rystet på hænderne | kunne ikke vækkes | blev værre | bliver værre | er blevet værre | svimmel hele | svimmel siden | hævet | allergisk over for`,
      ),
    },
    {
      terms: [
        ...combine(
          words('rash | dizzy | dizziness | nausea | headache | headaches | palpitations | fever'),
          words('from | after | since | ever since'),
        ),
        ...combine(
          words('udslæt | svimmelhed | svimmel | kvalme | hovedpine | hjertebanken | diarré | opkast | feber'),
          words('af | efter | siden'),
        ),
      ],
    },
    {
      terms: combine(
        words(
          'nasty | terrible | awful | horrible | itchy | bad | severe | grimt | voldsomt | slemt | kløende | rødt | slem | voldsom | kraftig | frygtelig',
        ),
        words(
          'rash | headache | headaches | nausea | dizziness | cramps | udslæt | kvalme | hovedpine | svimmelhed | kramper | hududslæt',
        ),
      ),
    },
    {
      terms: combine(
        words('er jeg | er han | er hun | jeg er | han er | hun er | har været'),
        words('svimmel | døsig | utilpas | så svimmel | helt svimmel'),
      ),
    },
    {
      terms: [
        ...combine(
          words('now he has | now she has | now I have | and has had | has had | have had'),
          words('a rash | headaches | a headache | hives | cramps'),
        ),
      ],
    },
    {
      // No pattern: "still" and "number" would have it run.
      terms: combine(
        words(
          'was | were | is | been | been so | been really | been very | is so | got | gets | getting | get | feel | feels | felt | feeling | makes me | made me | made him | made her | making me | went',
        ),
        words(
          'dizzy | sleepy | drowsy | nauseous | sick | ill | numb | worse | so sick | so ill | really sick | really ill | very sick | very ill | much worse',
        ),
      ),
    },
    ...ofPatterns([
      `\\b${FELT_EN} (?:rash|dizzy|dizziness|nausea|nauseous|headaches?)\\b`,
      `\\b${FELT_EN} (?:palpitations|cramps|fever|hives|swollen)\\b`,
      `\\b${FELT_EN} (?:itchy|drowsy|diarrhoea|tremors)\\b`,
      `\\b${FELT_DA} (?:udslæt|kvalme|svimmel|svimmelhed|hovedpine)\\b`,
      `\\b${FELT_DA} (?:hjertebanken|feber|diarré|mavepine|nældefeber|kløe)\\b`,
      '\\b(?:blev|bliver|blevet)(?: \\p{L}+){0,2} (?:syg|dårlig|dårligere|utilpas|døsig)\\b',
      '\\b\\d\\d(?:[.,]\\d)? i feber',
    ]),
  ],
};
