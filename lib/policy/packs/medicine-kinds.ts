import type { Condition, Match, Policy } from '../schema.ts';
import { namesOf } from './company.ts';
import { combine, words } from './pack.ts';

/* What medicines are called that nobody names: by what they are for, and by whose they are. */

const FOR_DANISH = words(
  `høfeber | pollen | allergi | astma | gigt | migræne | hjerte | epilepsi | diabetes | blodtryks | kolesterol | psoriasis | eksem | depressions | adhd | angst | hovedpine | hoste | kræft | vægttabs | mavesårs | stofskifte | hormon | malaria |
   influenza | corona | covid | parkinson | sklerose | kløe | smerte | sove`,
);
/** Written out: what is cut to its stem is looked for in every word of every draft. */
const FORMS_DANISH = words('medicin | tablet | tabletter | pille | piller | vaccine | spray | creme');
const DEFINITE_DANISH = words(
  'medicinen | tabletten | tabletterne | pillen | pillerne | vaccinen | vaccination | dråber',
);
const compounds = (forms: string[]) => FOR_DANISH.flatMap((ailment) => forms.map((form) => ailment + form));
/** "høfebermedicin", "allergitablet" */
const COMPOUNDS = compounds(FORMS_DANISH);

const FOR_ENGLISH = words(
  `allergy | hay fever | asthma | migraine | heart | arthritis | eczema | psoriasis | pain | sleeping | blood pressure | cholesterol | epilepsy | diabetes | cancer | weight loss`,
);
const FORMS_ENGLISH = words('tablet | tablets | pill | pills | medicine | medication | drug | spray');
const MADE_FOR = combine(FOR_ENGLISH, FORMS_ENGLISH);

/** What nobody takes for a screen. */
export const KINDS_BY_AILMENT: Match = {
  terms: [
    ...COMPOUNDS,
    ...compounds(DEFINITE_DANISH),
    ...MADE_FOR,
    ...combine(FOR_ENGLISH, words('med | meds | drugs | shot | shots')),
  ],
};

const KINDS_EN = words(
  'inhaler | vaccine | insulin | tablet | tablets | pill | pills | injection | eye drops | ear drops | nasal spray | nose spray | cream | ointment | antibiotic | painkiller | treatment | antihistamine | capsule | capsules',
);
const KINDS_DA = words(
  'inhalator | vaccine | insulin | tablet | tabletter | pille | piller | indsprøjtning | øjendråber | øredråber | næsespray | creme | salve | antibiotikum | kapsel | kapsler',
);
const OF_OURS = combine(
  words('tablet | pill | inhaler | vaccine | nasal spray | cream | medicine | drug | treatment'),
  words(
    'we launched | we just launched | we make | we made | that we make | that we made | we developed | we have developed | our team made',
  ),
);
const OF_OURS_DANISH = combine(
  words('tablet | tabletten | pillen | inhalatoren | vaccinen | næsesprayen | cremen | medicinen'),
  words(
    'vi lancerede | vi har lanceret | vi laver | vi lavede | vi har lavet | vi har udviklet | som vi laver | som vi har lavet | som vi har udviklet',
  ),
);

/** The company's own medicine, unnamed: "our new inhaler", "vores allergitablet", "the hay fever tablet from Vesterlund". */
export function ownKinds(policy: Policy): Match {
  const names = namesOf(policy);
  const sold = words(
    'inhaler | vaccine | tablet | tablets | pills | nasal spray | cream | medicine | inhalator | tabletter | næsespray | creme | medicin',
  );
  return {
    terms: [
      ...combine(words('our | our new | our latest | our own | our first'), KINDS_EN),
      ...combine(words('our | our new'), MADE_FOR),
      ...combine(words('vores | vores nye | vores ny | vores nyeste | vores egen'), KINDS_DA),
      ...combine(words('vores | vores nye'), COMPOUNDS),
      ...OF_OURS,
      ...OF_OURS_DANISH,
      ...combine(sold, combine(words('from | fra | by'), names)),
      ...combine(
        names.map((name) => `${name}'s`),
        combine(['new'], KINDS_EN),
      ),
      ...combine(
        names.map((name) => `${name}s`),
        combine(['nye'], KINDS_DA),
      ),
    ],
  };
}

/** A tablet that one draws on, or that is dead. */
export const isOfScreens: Condition = {
  mentions: {
    terms: words(
      `screen | screens | skærm | skærmen | skærme | battery | batteri | batteriet | charger | oplader | opladeren | stylus | barcode | barcodes | stregkoder | stregkodelæser | iPad | wifi | wi-fi | warehouse | lageret | died | is dead | er død |
       gik død | app | appen`,
    ),
  },
  near: { match: { terms: words('tablet | tablets | tabletten') }, words: 6 },
};
