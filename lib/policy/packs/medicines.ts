import type { Condition, Match, Policy } from '../schema.ts';
import { isOfScreens, ownKinds } from './medicine-kinds.ts';
import {
  ABOUT_TREATMENT,
  AILMENTS,
  BEFORE_APPROVAL,
  CLAIMS,
  HOPES,
  NEVER_CLAIMED,
  RECOMMENDS,
  REMEDIES,
  SYMPTOMS,
  TAKES,
  TOO_EARLY,
} from './medicine-words.ts';
import { notAdvice, type Pack, words } from './pack.ts';

const PMCPA = 'https://www.pmcpa.org.uk/guidance-and-qas/types-of-activity';
const clause = (en: string, da: string) => ({
  title: {
    en: `ABPI Code of Practice; PMCPA on social media: ${en}`,
    da: `ABPI’s kodeks; PMCPA om sociale medier: ${da}`,
  },
  url: PMCPA,
});

/**
 * Substances and brands that most people know, which need a prescription in Denmark, the UK and the US. The company's own belong
 * in its policy's vocabulary "medicines", those in trials in one called "pipeline".
 */
const WELL_KNOWN = words(
  `ozempic | wegovy | rybelsus | saxenda | victoza | mounjaro | zepbound | semaglutide | semaglutid | liraglutide | liraglutid | tirzepatide | tirzepatid |
   trulicity | dulaglutide | humira | adalimumab | enbrel | remicade | infliximab | stelara | cosentyx | dupixent | keytruda | pembrolizumab | opdivo |
   nivolumab | herceptin | trastuzumab | avastin | tagrisso | ibrance | eliquis | apixaban | xarelto | rivaroxaban | pradaxa | entresto | jardiance | farxiga |
   forxiga | januvia | metformin | lipitor | atorvastatin | crestor | viagra | sildenafil | cialis | tadalafil | prozac | fluoxetine | fluoxetin | zoloft |
   sertraline | sertralin | cipralex | lexapro | escitalopram | seroquel | quetiapine | quetiapin | abilify | xanax | alprazolam | valium | ritalin |
   methylphenidate | methylphenidat | adderall | vyvanse | elvanse | concerta | oxycontin | oxycodone | oxycodon | tramadol | fentanyl | botox | truvada | biktarvy |
   lantus | novorapid | tresiba | levemir | ocrevus | tecfidera | spinraza | leqembi | lecanemab | kisunla | donanemab | accutane | isotretinoin | amoxicillin | symbicort | seretide | advair | ventolin | salbutamol | budesonide | budesonid | pulmicort | spiriva | xolair | nucala | fasenra | aimovig | ajovy | emgality | nurtec | ubrelvy | vyepti | imigran | sumatriptan |
   simponi | taltz | skyrizi | rinvoq | xeljanz | olumiant | tremfya | kesimpta | tysabri | gilenya | avonex | copaxone | mavenclad | entyvio | prolia | evenity | repatha | praluent | leqvio | plavix | clopidogrel | brilinta | brilique | warfarin | lixiana | edoxaban |
   losartan | amlodipine | amlodipin | enalapril | lisinopril | ramipril | simvastatin | rosuvastatin | ezetimibe | pregabalin | lyrica | gabapentin | cymbalta | duloxetine | duloxetin | venlafaxine | venlafaxin | effexor | citalopram | mirtazapine | mirtazapin | wellbutrin | bupropion |
   olanzapine | olanzapin | zyprexa | risperidone | risperidon | aripiprazole | aripiprazol | zolpidem | ambien | diazepam | lorazepam | methadone | naltrexone | suboxone | buprenorphine | prednisolone | prednisolon | dexamethasone | methotrexate | methotrexat | imatinib | glivec | gleevec |
   revlimid | lenalidomide | darzalex | imbruvica | xtandi | zytiga | verzenio | kisqali | lynparza | tecentriq | imfinzi | enhertu | kadcyla | perjeta | mabthera | rituxan | rituximab | zolgensma | hemlibra | paxlovid | tamiflu | descovy | genvoya | dovato | epclusa | harvoni | mavyret |
   gardasil | shingrix | eylea | lucentis | vabysmo | propecia | finasteride | finasterid | levitra | vardenafil | tretinoin | roaccutane | doxycycline | ciprofloxacin | azithromycin`,
);

/** The company's own, when its policy lists them. */
function ownMedicines({ vocabularies }: Policy): Match | null {
  return vocabularies?.medicines ? { vocabulary: 'medicines', forms: 'da' } : null;
}

/** Products may be medicines where the policy lists none apart: those that are taken, or written of beside an ailment. */
const PRODUCTS: Match = { products: true };
const PRODUCT_IS_TAKEN: Condition = { mentions: TAKES, near: { match: PRODUCTS, words: 2, side: 'after' } };
const PRODUCT_BESIDE_AILMENT: Condition = { all: [{ mentions: PRODUCTS }, { mentions: AILMENTS }] };

/** Those it has in trials, under whichever of these names its policy lists them. */
function ownCandidates({ vocabularies }: Policy): Match[] {
  return ['pipeline', 'investigational', 'candidates']
    .filter((name) => vocabularies?.[name])
    .map((vocabulary): Match => ({ vocabulary }));
}

const SIDE_EFFECTS: Match = {
  terms: words('side effect | side effects | side-effects | bivirkning | bivirkninger | bivirkningsfri'),
};
const CURES: Match = { terms: words('cures | cured | heals | helbreder | kurerer | læger') };
/** A phase of a move or a railway, which may well work. */
const BUILT: Match = {
  terms: words(
    `renovation | office move | construction | building | metro | railway | rollout | migration | flytning | flytningen | flytter | renovering | renoveringen | ombygning | ombygningen | byggeri | byggeriet | letbane | letbanen | udrulning | udrulningen`,
  ),
};
/** That a draft is about medicine. */
const TREATS: Match = { anyOf: [ABOUT_TREATMENT, { terms: WELL_KNOWN }] };

/**
 * Medicines that need a prescription aren't promoted to the public, none before it is approved; what is written about side effects
 * is reported; the page behind a link counts as part of the post (ABPI Code, clause 26; PMCPA).
 * @see https://www.pmcpa.org.uk/guidance-and-qas/types-of-activity
 */
export const medicines: Pack = (policy) => {
  const own = ownMedicines(policy);
  const candidates = ownCandidates(policy);
  const hasProducts = (policy.organization?.products?.length ?? 0) > 0;
  const named: Match[] = [
    { terms: WELL_KNOWN },
    ...(own ? [own] : []),
    ...(hasProducts ? [{ products: true } as const] : []),
  ];
  const isProductTaken = !own && hasProducts ? [PRODUCT_IS_TAKEN] : [];
  const isAboutMedicine: Condition = {
    any: [
      { mentions: own ? { anyOf: [TREATS, own] } : TREATS },
      ...isProductTaken,
      ...(!own && hasProducts ? [PRODUCT_BESIDE_AILMENT] : []),
    ],
  };
  const remedies: Match = { anyOf: [REMEDIES, { terms: WELL_KNOWN }, ...(own ? [own] : [])] };
  const products = !own && hasProducts ? [PRODUCTS] : [];
  return [
    ...(own ? [namesOwn(own)] : []),
    {
      id: 'medicines-promotion',
      kind: 'forbid',
      severity: 'warn',
      message: {
        en: 'Medicines on prescription are not promoted to the public.',
        da: 'Receptpligtig medicin må ikke anbefales over for offentligheden.',
      },
      why: notAdvice({
        en: 'Praise from somebody in the trade is promotion, also when it is kindly meant. Patients ask their doctor.',
        da: 'Ros fra en ansat i branchen er reklame, også når den er venligt ment. Patienter spørger deres læge.',
      }),
      clause: clause('no promotion to the public', 'ingen reklame over for offentligheden'),
      when: { all: [isAboutMedicine, { not: isOfScreens }] },
      match: { anyOf: [...named, ownKinds(policy)] },
      near: { match: RECOMMENDS, words: 8 },
      examples: {
        pass: [
          'New figures on the use of semaglutide were published today.',
          'I dag udkom nye tal for brugen af semaglutid.',
          'We recommend a walk after lunch.',
          'Our new tablet shows the whole warehouse on its screen from the very first day.',
          'Vores nye tablet bliver pakket i Odense, tolv tusind om dagen.',
        ],
        fail: [
          'Ozempic works wonders, ask your doctor about it.',
          'Our new tablet gives people with birch allergy their spring back.',
          'Today it is in pharmacies. It is going to change so many lives! #Wegovy',
          'Wegovy virker, spørg din læge.',
          'Vores allergitablet giver folk sommeren tilbage.',
        ],
      },
    },
    {
      id: 'medicines-claims',
      kind: 'forbid',
      severity: 'warn',
      message: {
        en: 'No medicine cures everybody, and none is without side effects.',
        da: 'Ingen medicin helbreder alle, og ingen er uden bivirkninger.',
      },
      why: notAdvice({
        en: 'Hopes that can’t be kept are paid for by patients.',
        da: 'Håb, der ikke kan indfries, er det patienterne, der betaler for.',
      }),
      clause: clause('no claims that can’t be substantiated', 'ingen påstande uden belæg'),
      // What “cures stress and has no side effects” is sold as a medicine, whatever it is.
      when: {
        any: [isAboutMedicine, { mentions: REMEDIES }, { all: [{ mentions: CURES }, { mentions: SIDE_EFFECTS }] }],
      },
      match: { terms: CLAIMS, hyphens: 'loose' },
      near: { match: { anyOf: [remedies, SIDE_EFFECTS, ...products] }, words: 10 },
      except: NEVER_CLAIMED,
      examples: {
        pass: ['There is no cure for the disease yet, and our patients know.', 'Medicin er ikke uden bivirkninger.'],
        fail: [
          'The new drug cures migraine.',
          'Our eye drops work for everyone.',
          'Den nye medicin er helt uden bivirkninger.',
          'De nye øredråber virker for alle og er helt uden bivirkninger.',
        ],
      },
    },
    {
      id: 'medicines-before-approval',
      kind: 'forbid',
      severity: 'warn',
      message: {
        en: 'Nothing in praise of a medicine before it is approved.',
        da: 'Ingen ros af medicin, før den er godkendt.',
      },
      why: notAdvice({
        en: 'Until the authorities have decided, nobody may say that it is safe or that it works.',
        da: 'Før myndighederne har afgjort det, må ingen sige, at den er sikker, eller at den virker.',
      }),
      clause: clause('none before authorisation', 'ingen før godkendelsen'),
      when: { not: { mentions: BUILT } },
      match: { terms: candidates.length > 0 ? [...TOO_EARLY, ...HOPES] : TOO_EARLY, hyphens: 'loose' },
      near: { match: { anyOf: [BEFORE_APPROVAL, ...candidates] }, words: 20 },
      examples: {
        pass: ['Our phase 3 trial has begun, and 400 people take part.', 'Fase 3 er begyndt, og 400 personer er med.'],
        fail: ['Phase 3 shows that it is safe and effective.', 'Fase 3 viser, at det virker.'],
      },
    },
    {
      id: 'medicines-side-effects',
      kind: 'forbid',
      severity: 'hint',
      message: {
        en: 'Somebody’s side effect? Report it to your drug safety team, within one working day.',
        da: 'Har nogen haft en bivirkning? Giv besked til jeres lægemiddelsikkerhed inden for en arbejdsdag.',
      },
      why: notAdvice({
        en: 'A company has to pass on what its people learn of side effects, wherever they learn it.',
        da: 'En virksomhed skal give videre, hvad dens folk får at vide om bivirkninger, uanset hvor.',
      }),
      clause: {
        title: {
          en: 'Directive 2001/83/EC, article 107: reporting suspected adverse reactions',
          da: 'Direktiv 2001/83/EF, artikel 107: indberetning af formodede bivirkninger',
        },
        url: 'https://eur-lex.europa.eu/eli/dir/2001/83/oj',
      },
      when: { all: [{ any: [{ mentions: remedies }, ...isProductTaken] }, { not: isOfScreens }] },
      match: SYMPTOMS,
      near: { match: { anyOf: [remedies, ...products] }, words: 14 },
      except: words(
        `no side effects | a single side effect | eneste bivirkning | no side effect | every medicine has side effects | all medicines have side effects | has side effects too | may have side effects | can have side effects | report side effects | reporting side effects | side effects are listed | how side effects are reported | without side effects | without any side effects | free of side effects | free from side effects | zero side effects |
         ingen bivirkninger | uden bivirkninger | nul bivirkninger | al medicin har bivirkninger | kan have bivirkninger | kan give bivirkninger | indberette bivirkninger | indberetter bivirkninger | bivirkninger står`,
      ),
      examples: {
        pass: [
          'A side effect of working from home: more bread.',
          'En bivirkning ved hjemmearbejde: mere brød.',
          'Min tablet er død, og skærmen gav mig hovedpine.',
        ],
        fail: [
          'Min søn fik udslæt og ondt i maven efter den nye allergitablet.',
          'Stomach ache all week since the new hay fever tablet.',
          'The new allergy med gave my kid a rash.',
          'The tablets gave me side effects all week.',
          'My mother got a rash and headaches after the new tablets.',
          'My neighbour felt dizzy all day from her ear drops.',
          'Min mor fik udslæt og svimmelhed af pillerne.',
          'Min nabo blev svimmel af sine øredråber.',
          'Jeg fik bivirkninger af medicinen hele ugen.',
        ],
      },
    },
    {
      id: 'medicines-links',
      kind: 'link',
      severity: 'hint',
      message: {
        en: 'The page behind the link counts as part of your post: read it, and use the whole address.',
        da: 'Siden bag linket regnes med til dit opslag: Læs den, og brug hele adressen.',
      },
      why: notAdvice({
        en: 'What stands there about a medicine is then said by you.',
        da: 'Det, der står der om en medicin, har du så selv sagt.',
      }),
      clause: clause('links and the pages behind them', 'links og siderne bag dem'),
      when: isAboutMedicine,
      allow: [
        ...(policy.organization?.domains ?? []),
        'ema.europa.eu',
        'europa.eu',
        'fda.gov',
        'mhra.gov.uk',
        'gov.uk',
        'nhs.uk',
        'nice.org.uk',
        'dkma.dk',
        'lmst.dk',
        'laegemiddelstyrelsen.dk',
        'sst.dk',
        'sundhed.dk',
        'promedicin.dk',
        'who.int',
        'nih.gov',
        'clinicaltrials.gov',
        'cochrane.org',
        'pmcpa.org.uk',
        'abpi.org.uk',
      ],
      shorteners: 'deny',
      examples: {
        pass: ['About the vaccine: https://www.ema.europa.eu/en/vaccines', 'Recipes: https://food.example/bread'],
        fail: [
          'About the vaccine: https://miracles.example/vaccine',
          'Om vaccinen: https://bit.ly/3abcDEF',
          'Hvad høfebermedicin gør i kroppen: https://bit.ly/3abcDEF',
        ],
      },
    },
  ];
};

const namesOwn = (own: Match): ReturnType<Pack>[number] => ({
  id: 'medicines-named',
  kind: 'forbid',
  severity: 'warn',
  message: {
    en: 'This medicine needs a prescription: naming it to the public can be promotion.',
    da: 'Denne medicin er receptpligtig: Det kan være reklame at nævne den offentligt.',
  },
  why: notAdvice({
    en: 'Advertising prescription medicines to the public is forbidden, and one’s own company is always a party.',
    da: 'Det er forbudt at reklamere for receptpligtig medicin over for offentligheden, og ens egen virksomhed er altid part i sagen.',
  }),
  clause: clause('no promotion to the public', 'ingen reklame over for offentligheden'),
  match: own,
});
