import { everydayWords } from './pack.ts';
import { beside, either, exceptBeside, pattern, SUM, type Told, terms } from './protected-words.ts';

/** “180 kr.”, “0,8 procent”, and numbers of thousands. */
const AMOUNT = either(SUM, pattern('\\b(?:tusind|thousand|hundred|hundrede|grand|quid|nothing|ingenting)\\b'));
/** Dearer, and not made good. */
const REGRET = terms(
  `before tax | years here | year running | not even | doesn't even | rent | a loaf | bread | milk | groceries | inflation | laughed | cried | do the math | doesn't cover | that's it | years of | after nine | after eight | fruit basket |
   før skat | otte år | ni år | ti år | år hos | år i træk | ikke engang | huslejen | husleje | mælken | mælk | rugbrød | netto | inflationen | priserne | steget | regnet på | regne ud | det var det | tilbage den | frugtkurv | dækker ikke`,
);
const ONE = everydayWords(
  "I | I've | me | my | we | us | our | here | her | efter | they've | har de | jeg | mig | min | vi | os | vores | hos",
);
const SOLD = terms(
  `customers | customer | subscription | points | discount | savings account | interest rate | shares | subscribers | premium | in the app | kunder | kunderne | abonnement | rabat | opsparing | renten | aktier | i appen | your account`,
);

const ADVERTISED = terms(
  'job ad | ad for | advertised | the website | posted | listed | slået op | opslået | opslag | stillingsopslag',
);

/** The raise that is next to nothing, and those who get more for the same. */
export const RAISES: Told[] = [
  exceptBeside(
    beside(
      terms(
        `lagt til om måneden | til om måneden | mere om måneden | lagt oveni | procent oveni | oveni i år | oven i i år | they've added | they added | added to my | nothing extra | extra this year | ekstra i år | ingenting i år | my raise | our raise | raise this year | a raise of | lønbrevet | lønregulering | min lønstigning | kroner mere i år`,
      ),
      [AMOUNT, REGRET, ONE],
      22,
    ),
    SOLD,
    14,
  ),
  exceptBeside(
    beside(
      terms(
        `in my account | into my account | ind på min konto | ind på kontoen | på min konto | sætter ind på | put in my account | puts in my account | my take-home | in my pocket`,
      ),
      [
        terms(
          'every other Friday | every Friday | every month | each month | den sidste i måneden | hver måned | den første | they put | de sætter | what they | det, de',
        ),
        terms(
          'rent | huslejen | groceries | went up | steget | the same | det samme | tilbage | do the math | less | mindre',
        ),
      ],
      22,
    ),
    SOLD,
    12,
  ),
  exceptBeside(
    beside(
      terms(
        `min afløser | den nye på holdet | den nye starter | my replacement | min efterfølger | my successor | the guy they hired | the girl they hired | the one they hired | the person they hired | de nyansatte | ham, de ansatte | hende, de ansatte | de har ansat | somebody new | han, der startede | hende, der startede | den, der startede`,
      ),
      [
        AMOUNT,
        terms(
          `more than I | more than me | higher | højere | mere end jeg | mere end mig | mere end os | same work | same job | samme arbejde | exactly the same | præcis det samme | samme bil | samme kunder`,
        ),
      ],
      18,
    ),
    SOLD,
    4,
  ),
  beside(
    terms(
      'tjener nu mere | tjener mere | earns more | now earns | quid more | pounds more | dollars more | more an hour | mere i timen',
    ),
    terms('than me | than I get | than I do | than us | end mig | end jeg | end os'),
    8,
  ),
  beside(
    terms(
      `job ad for my | ad for my own | my own job | my own role | my own position | mit eget job | min egen stilling | mit job slået op | min stilling slået op | my job advertised`,
    ),
    [
      ADVERTISED,
      terms(
        `range | band | above me | above what | above where | starts at | starting at | more than I | bottom of | where I sit | than I get | højere | mere end jeg | end jeg får | slået op til | spændet`,
      ),
    ],
    18,
  ),
  beside(
    terms('præcis det samme | exactly the same | the very same | nøjagtig det samme'),
    [
      terms('på holdet | of us | the team | af os | my team'),
      terms('ind på kontoen | paid | gets less | får det samme | får mindre | the third | den tredje | earns'),
    ],
    22,
  ),
  beside(
    terms('decembersedlen | novembersedlen | oktobersedlen | our slips | your slip | jeres sedler | sedlen passer'),
    terms('tjek | check | mangler | væk | gone | missing | jeres egen | your own | chefen | short'),
    18,
  ),
  beside(
    terms(
      'chokolademand | chokoladeæske | fruit basket | frugtkurv | frugtkurven | pizza party | gift card instead | en kurv med',
    ),
    terms(
      `stillet i udsigt | lovet | lovede | i stedet for | istedet for | promised | instead of | nothing extra | bonus | vi knoklede | knoklede vi | we slaved | this year either`,
    ),
    20,
  ),
];

export const RAISES_EXAMPLES = {
  pass: [
    'We’ve added a fourth size: £14 a month for customers with two cars.',
    'My replacement is called Ida, and she starts on Monday.',
    'Min afløser starter mandag, og hun er bedre end mig til Excel.',
    'I love my own job. Above all the people.',
    'Du får 180 kr. mere om måneden, når du samler din opsparing hos os.',
    'Every month I put the same sum into my savings account.',
    'A fruit basket for the neighbours.',
  ],
  fail: [
    'Otte år her, og der er lagt 212 kroner til om måneden. Før skat.',
    'Seven years here, and they’ve added $11 a month.',
    'Rent went up $310, and what they put in my account every other Friday went up $22.',
    'Min afløser starter 3.000 højere, end jeg slutter.',
    'I’ve just found the job ad for my own role, and the bottom of the range is above where I sit.',
    'Så kom der en frugtkurv i stedet for det, vi fik lovet.',
  ],
};
