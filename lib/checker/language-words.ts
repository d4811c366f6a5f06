import { languages } from './scan/language.ts';

/**
 * The small words of five languages, for `scan/language.ts`. Only words that people write in every text; a word that several
 * languages share speaks for each of them. Needed when a policy is compiled, not in the page.
 */
const WORDS: Record<(typeof languages)[number], string> = {
  da: `af alle alt andre at bare bedre begge bliver blev blevet da de dem den denne der deres det dette dig din disse dog du efter
    eller en end er et fik flere for fordi fra få får gennem gik god godt gør gøre ham han har havde hos hun hvad hver hvis hvor
    hvordan hvorfor i ikke ind ingen jeg jer jeres kan kom komme kommer kun kunne lige lidt man mange med meget mellem men mere mig
    min mine mod må måske ned nej noget nogle nogen nok nu ny nye når næste og også om op os over på sammen se selv sig sin skal
    skulle som stadig stor står så sådan tak til to under ud uden uge ved vi vil ville vores været være år arbejde arbejder virksomhed
    her søger søge stolt spændende kollega kollegaer kolleger besøg besøge uger læs læse medarbejder medarbejdere projekt projekter nyhed
    nyheder glæder glæde glade glad tillykke bestil bestille køb købe hjælp hjælpe sikker sikkert elsker fedt dejlig dejligt hej hold holdet
    opslag følg vind vinder gratis tilbud priser pris børn skole københavn danmark danske dansk jul sommer siger sige skrev skriver
    lige siden mens blandt derfor dag dage nyt første sidste allerede igen aldrig altid bruge bruger vigtigt hele rigtig rigtigt`,
  nb: `av alle alt andre at bare bedre begge blir ble blitt da de dem den denne der deres det dette deg din disse du etter eller en
    enn er et fikk flere for fordi fra få får gjennom gikk god godt gjør gjøre ham han har hadde hos hun hva hver hvis hvor hvordan
    hvorfor i ikke inn ingen jeg dere kan kom komme kommer kun kunne like litt man mange med mye mellom men mer meg min mine mot må
    kanskje ned nei noe noen nok nå ny nye når neste og også om opp oss over på sammen se selv seg sin skal skulle som fortsatt stor
    står så sånn takk til to under ut uten uke ved vi vil ville vår våre vært være år arbeid jobb jobber bedrift siden mens blant
    å vårt våre her søker søke stolt spennende kollega kolleger besøk besøke uker les lese medarbeider medarbeidere prosjekt prosjekter nyhet
    nyheter gleder glede glade gratulerer bestill bestille kjøp kjøpe hjelp hjelpe sikkert elsker hei laget innlegg følg norge norske norsk
    oslo sier si skrev skriver tilbud pris priser barn skole jul sommer gratis
    derfor dag dager nytt første siste allerede igjen aldri alltid bruke bruker viktig hele riktig ønsker`,
  sv: `av alla allt andra att bara bättre både blir blev blivit då de dem den denna där deras det detta dig din dessa du efter eller en
    än är ett fick flera för fördi från få får genom gick bra gör göra honom han har hade hos hon vad varje om var hur varför i
    inte in ingen jag er era kan kom komma kommer kunde lite man många med mycket mellan men mer mig min mina mot måste kanske ner
    nej något några någon nog nu ny nya när nästa och också upp oss över på tillsammans se själv sig sin ska skulle som fortfarande
    stor står så tack till två under ut utan vecka vid vi vill ville vår våra varit vara år arbete jobbar företag sedan medan bland
    här söker söka stolt spännande kollega kollegor besök besöka veckor läs läsa medarbetare projekt nyhet nyheter glada glad grattis
    beställ köp köpa hjälp hjälpa säkert älskar hej laget inlägg följ sverige svenska svensk säger skriver erbjudande pris barn skola
    därför dag dagar nytt första sista redan igen aldrig alltid använda viktigt hela`,
  en: `a about after again all also always am an and any are as at back be because been before being best better between both but by can
    could did do does done down each even every first for from get gets go going good great had has have he her here him his how i if
    in into is it its it's just know last let like look make many may me more most much must my need never new next no not now of off
    on once one only or other our out over own people really right said same see she should so some still such take team than thank
    thanks that the their them then there these they thing this those through time to today too two under until up us use very want
    was way we week well were what when where which while who why will with without work working would year years you your proud our ours their read more join joining hiring excited thrilled happy today tomorrow here everyone
    colleagues colleague project customers customer share sharing launch launched announce learn free price offer best buy help love`,
  de: `aber alle als also am an andere auch auf aus bei beim bin bis bist da damit dann das dass dein dem den denn der des die dies diese
    dieser doch dort du durch ein eine einem einen einer eines er es etwas euch euer für ganz gegen gibt haben hat hatte heute hier
    ich ihm ihn ihr ihre im immer in ist ja jede jetzt kann kein keine können man mehr mein meine mit muss müssen nach neue neuen
    nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit sich sie sind so soll sondern über um und uns unser unsere
    unter viel vom von vor war waren was weil wenn werden wer wie wieder wir wird wo woche zu zum zur zwei zwischen jahr jahre arbeit freuen freut unseren unserem kollegen kollegin projekt suchen sucht stolz spannend lesen mehr danke hallo
    kunden mitarbeiter deutschland deutsche preis kostenlos angebot`,
};

/** Each small word with the bits of the languages that it speaks for, in the order of `languages`. */
export function languageWords(): Map<string, number> {
  const bits = new Map<string, number>();
  languages.forEach((language, index) => {
    for (const word of WORDS[language].split(/\s+/)) {
      // An English word is looked for as the scan cuts it: "it's" is two.
      if (/^[\p{L}]+$/u.test(word)) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
    }
  });
  return bits;
}
