import { beside, either, exceptBeside, type Told, terms } from './protected-words.ts';

/** To whom one goes with what one saw. */
const OUTSIDE = terms(
  `to the inspector | to the inspectors | the inspector about | inspector about | to the auditor | to the auditors | told the auditor | told the auditors | went to the regulator | to the regulator | talked to the regulator | to the authorities | spoke to the inspector | spoke with the inspector | the auditor got | Product Safety Commission | Environment Agency | labor department | the state called | to Finanstilsynet | to Arbejdstilsynet | to Datatilsynet | went past him | went past her | over my boss's head |
   ringede til tilsynet | gik til myndighederne | talte med tilsynet | talte med inspektøren | til revisoren | revisoren det | sagt det til revisoren | til tilsynet | med tilsynet | til Finanstilsynet | til Arbejdstilsynet | til Datatilsynet | til Miljøstyrelsen | til myndighederne | til inspektøren | til pressen | gik over hovedet på | uden om chefen`,
);
/** What it cost, and what one thinks of it. */
const PRICE = terms(
  `lost my desk | lost my job | have been let go | was let go | key card | keycard | badge | login | log-in | desk was | different desk | calendar is empty | not invited | isn't invited | no longer invited | uninvited | stopped working | took my | taken off | my locker | eat alone | lunch alone | hand it over again | didn't open | was moved | moved me | funny, that | coincidence | do it again | no regrets | don't regret | the mirror | lost friends | sleep | slept | kept a copy | let it lie | stay in your lane | inside the house | three times | asked twice | what I had seen | what I'd seen | what she knew | what I knew | what he knew | called me back | to hurt anyone |
   adgangskort | mit kort | nøglekort | andet skrivebord | skrivebord flyttet | skrivebord var | kalender er tom | meget tom | blev fyret | er fyret | holdt op med at få | frokost alene | ikke indkaldt | bliver jeg ikke | ikke inviteret | virker ikke | virkede ikke | flyttet | et tilfælde | tilfældigt | gøre det igen | gør det igen | fortryder | fortryde | spejlet | sover | sov | gemte en kopi | det, jeg vidste | hvad jeg vidste | det, jeg så | tungt i maven | blev bedt om at`,
);
/** Set aside, as it’s done in offices. */
const SET_ASIDE = terms(
  `lost my desk | her key card | his key card | my key card | my keycard | my badge | her badge | his badge | my login | her login | his login | a different desk | moved my desk | my desk was | calendar is empty | calendar went empty | my calendar has been | moved to another floor | et andet skrivebord | mit skrivebord var | mit skrivebord blev | kalender er meget | kalender er tom | ikke indkaldt | ikke længere indkaldt | ikke indkaldt til | ikke inviteret til møder | ikke inviteret til møderne | adgangskortet | mit adgangskort`,
);
const SAID_SO = terms(
  `said out loud | said it out loud | wrote a memo | memo | I spoke up | spoke up | inspectors | inspector | regulator | auditor | auditors | test sheets | the records | the invoices | the dates | whistle | complained | reported |
   sagde højt | sagde det højt | jeg sagde til | sagde jeg det | sagde fra | revisoren | tilsynet | fakturaerne | fakturaer | datoer | bilag | klagede | meldte`,
);
/** What is put right on paper only. */
const ON_PAPER = terms(
  `ticked off without | ticked without | filled in before | before the test was | without anyone looking | signed before | dates were changed | changed the dates | hours we never | asked to write hours | skrevet datoer | datoer på papirer | udfyldt før | krydset af uden | kunden aldrig havde | aldrig fik dem | bedt om at skrive på | timer, vi aldrig | rettet i datoerne`,
);
const ACCOUNTS = terms(
  `clean report | besøget | new line | nye linje | annual accounts | annual report | year-end | on time | as planned | ahead of the deadline | quarter | the new office | reception | facilities | IT fixed | årsregnskab | årsregnskabet | regnskabet | til tiden | som planlagt | receptionen | kvartal | mit nye kontor`,
);

/** What one told, and what one paid for it. */
export const PAID_FOR: Told[] = [
  beside(
    terms("refused to sign | wouldn't sign | ville ikke skrive under på | nægtede at skrive under på"),
    terms(
      'checked | the brakes | the sheet | the inspection | the tests | the hours | kontrolleret | kontrollen | bremserne | timerne',
    ),
    12,
  ),
  exceptBeside(beside(OUTSIDE, PRICE, 30), ACCOUNTS, 14),
  exceptBeside(beside(SET_ASIDE, SAID_SO, 34), ACCOUNTS, 14),
  exceptBeside(
    beside(
      ON_PAPER,
      terms(
        `my boss | my manager | I told | I wrote | memo | I said | I asked | we were | copy | stay in your lane | sagde | jeg meldte | min chef | min leder | revisoren | samtale | vi blev | skrivebord`,
      ),
      26,
    ),
    ACCOUNTS,
    10,
  ),
  beside(
    terms(
      'take a picture | write down the date | writing down names | written down the date | tag et billede | skriv datoen | skriver navne ned | noter datoen',
    ),
    [
      either(
        terms(
          'inspector | the state | dumping | dump | leak | guard | finger | tilsynet | inspektøren | hælder | udleder | spild | afløbet',
        ),
      ),
      terms('I | me | we | you | if you | jeg | mig | vi | hvis du | hvis I'),
    ],
    24,
  ),
];

export const PAID_FOR_EXAMPLES = {
  pass: [
    'Gave the folder to the auditors for the annual accounts, and then I slept.',
    'My badge stopped working, and reception laughed.',
    'Mit skrivebord står ved vinduet nu, og tilsynet med planterne er mit.',
    'We talked to the press about the new hall.',
    'Take a picture of your plate and write down the date.',
  ],
  fail: [
    'I gave the memo to the regulator. On Tuesday my badge didn’t open the door.',
    'I took what I knew to the auditors. I’d do it again.',
    'Jeg sagde til økonomi, at fakturaerne ikke passede. Nu bliver jeg ikke indkaldt til møderne.',
    'I marts sagde jeg højt, at der blev skrevet datoer på papirer. I april fik jeg et andet skrivebord.',
    'I told my boss that the checks were ticked off without anyone looking.',
    'If you see them dumping the water, take a picture. I called the inspector.',
  ],
};
