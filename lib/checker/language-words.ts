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
    lige siden mens blandt derfor dag dage nyt første sidste allerede igen aldrig altid bruge bruger vigtigt hele rigtig rigtigt
    var giver give gav ugen ugens sikke styr endelig klar gave mening weekend weekenden venlig venlige hilsen hilsner kæmpe team launch off standen hvornår
    sagt aften morgen morgenen mandag tirsdag onsdag torsdag fredag lørdag søndag fredagsbar kage kaffe frokost møde mødet mødte møder søn datter forbi endnu nyde nyder husk
    tusind tusinde håber håb tror ved synes tænker tænk prøv prøvet fundet finde finder hente henter hent mit jeres deres hende hans hvilken hvilket hvilke dine hvem opskrift
    opskriften rabat kom stand lokaler lokale chef leder job jobbet jobs ansat ansøg ansøgning stilling stillingen praktikplads lærling elev virksomheden virksomheder branche
    branchen samarbejde samarbejdet gået går sket sker ske nemt nem svært lært lære lærer siden startede starter starte begyndt begynder tog tage tager toget tiden gang gange
    lang langt længe kort kunder kunden jo da altså heldigvis måske nogensinde hverken enten samt især cirka blot hen hjem hjemme herhjemme ude inde derhjemme nede oppe
    udsigten vejr vejret regn sol sne havet byen hjørnet købte fik fået sagde fortæl fortælle fortæller viser vise vist bruge brugt elske dejlige skøn skønt skønne flot flotte smuk smukke
    stærk stærkt vild vilde sjov sjovt træt inden bagefter snart netop hurtigt dette vidste vide vidste kunnet burde bør`,
  nb: `av alle alt andre at bare bedre begge blir ble blitt da de dem den denne der deres det dette deg din disse du etter eller en
    enn er et fikk flere for fordi fra få får gjennom gikk god godt gjør gjøre ham han har hadde hos hun hva hver hvis hvor hvordan
    hvorfor i ikke inn ingen jeg dere kan kom komme kommer kun kunne like litt man mange med mye mellom men mer meg min mine mot må
    kanskje ned nei noe noen nok nå ny nye når neste og også om opp oss over på sammen se selv seg sin skal skulle som fortsatt stor
    står så sånn takk til to under ut uten uke ved vi vil ville vår våre vært være år arbeid jobb jobber bedrift siden mens blant
    å vårt våre her søker søke stolt spennende kollega kolleger besøk besøke uker les lese medarbeider medarbeidere prosjekt prosjekter nyhet
    nyheter gleder glede glade gratulerer bestill bestille kjøp kjøpe hjelp hjelpe sikkert elsker hei laget innlegg følg norge norske norsk
    oslo sier si skrev skriver tilbud pris priser barn skole jul sommer gratis
    derfor dag dager nytt første siste allerede igjen aldri alltid bruke bruker viktig hele riktig ønsker
    var gi gir ga uken ukens endelig klar klart gave mening helg helgen hilsen kjempe team nettopp veldig bak flott fornøyd når sagt kveld morgen mandag tirsdag onsdag torsdag fredag lørdag søndag
    kake kaffe lunsj møte møtet møtes møter sønn sønnen datter datteren forbi enda nok et husk tusen håper tror vet synes tenker prøv prøvd funnet finne finner hente hent mitt deres henne hans hvilken
    hvilket hvilke dine hvem oppskrift rabatt kom innom standen lokaler sjef leder jobben jobbe jobbet ansatt søknad stilling stillingen lærling lærlingplass elev bedriften bedrifter bransje bransjen samarbeid gått går skjer skjedde
    lett vanskelig lært lære startet starter begynt begynner tok ta tar toget tiden gang ganger lang langt lenge kort kunder kunden jo altså heldigvis noensinde verken enten samt spesielt hjem hjemme ute inne nede
    oppe utsikten vær været regn sol snø havet byen kjøpte fått sa fortell fortelle forteller viser vise vist brukt elske deilig deilige fint fin fine vakkert sterk sterkt vill morsom sliten snart hurtig visste vite burde bør bra gjort
    denne innen lansert lanserer lansering lanseringen flytter laget`,
  sv: `av alla allt andra att bara bättre både blir blev blivit då de dem den denna där deras det detta dig din dessa du efter eller en
    än är ett fick flera för fördi från få får genom gick bra gör göra honom han har hade hos hon vad varje om var hur varför i
    inte in ingen jag er era kan kom komma kommer kunde lite man många med mycket mellan men mer mig min mina mot måste kanske ner
    nej något några någon nog nu ny nya när nästa och också upp oss över på tillsammans se själv sig sin ska skulle som fortfarande
    stor står så tack till två under ut utan vecka vid vi vill ville vår våra varit vara år arbete jobbar företag sedan medan bland
    här söker söka stolt spännande kollega kollegor besök besöka veckor läs läsa medarbetare projekt nyhet nyheter glada glad grattis
    beställ köp köpa hjälp hjälpa säkert älskar hej laget inlägg följ sverige svenska svensk säger skriver erbjudande pris barn skola
    därför dag dagar nytt första sista redan igen aldrig alltid använda viktigt hela
    var ger gav ge veckan äntligen klar klart gåva helg helgen hälsning hälsningar jätte team precis väldigt bakom roligt nöjd när sagt kväll morgon måndag tisdag onsdag torsdag fredag lördag söndag
    kaka kaffe lunch möte mötet möts möter möt son dotter förbi ännu trevlig trevligt kom tusen hoppas tror vet tycker tänker prova hittat hitta hittar hämta mitt ditt deras henne hans vilken vilket vilka dina vem
    recept rabatt lokaler chef ledare jobb jobbet jobba jobbat anställd ansökan tjänst tjänsten lärling elev företaget bransch branschen samarbete gått går händer hände lätt svårt lärt lära startade startar börjat börjar
    tog ta tar tåget tiden gång gånger lång långt länge kort kunder kunden ju alltså kanske någonsin varken antingen samt särskilt hem hemma ute inne nere uppe utsikten väder vädret regn sol snö havet staden köpte fått sa
    berätta berättar visar visa visat använt älskar härlig härligt fint fin fina vacker stark starkt rolig trött snart snabbt visste veta borde bör gjort lanserat lanserar flyttar ser fram emot handlar mig`,
  en: `about after again all also always am an and any are as at back be because been before being best better between both but by can
    could did do does done down each even every first for from get gets go going good great had has have he her here him his how i if
    in into is it its it's just know last let like look make many may me more most much must my need never new next no not now of off
    on once one only or other our out over own people really right said same see she should so some still such take team than thank
    thanks that the their them then there these they thing this those through time to today too two under until up us use very want
    was way we week well were what when where which while who why will with without work working would year years you your proud our ours their read more join joining hiring excited thrilled happy today tomorrow here everyone
    colleagues colleague project customers customer share sharing launch launched announce learn free price offer best buy help love
    ready meet meets well done when say says said another years gone makes make makes sense there challenges looking forward seeing everybody anyone someone nobody told tell ran run running morning afternoon evening night
    tonight weekend monday tuesday wednesday thursday friday saturday sunday lunch coffee story stories gives give gave huge congratulations moving move moved offices office kitchen fair meeting meetings next few little big small better
    always maybe really thing things think thought thinking come came home house city weather rain sun snow sea bought found find show shows showed used using lovely nice beautiful strong wild fun tired soon quickly whether though although
    however because since while until its myself yourself ourselves themselves whole many since between without within during before behind happen happened happens easy hard learned learning started starts starting wait waiting feel feels felt kind`,
  de: `aber alle als also am an andere auch auf aus bei beim bin bis bist da damit dann das dass dein dem den denn der des die dies diese
    dieser doch dort du durch ein eine einem einen einer eines er es etwas euch euer für ganz gegen gibt haben hat hatte heute hier
    ich ihm ihn ihr ihre im immer in ist ja jede jetzt kann kein keine können man mehr mein meine mit muss müssen nach neue neuen
    nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit sich sie sind so soll sondern über um und uns unser unsere
    unter viel vom von vor war waren was weil wenn werden wer wie wieder wir wird wo woche zu zum zur zwei zwischen jahr jahre arbeit freuen freut unseren unserem kollegen kollegin projekt suchen sucht stolz spannend lesen mehr danke hallo
    kunden mitarbeiter deutschland deutsche preis kostenlos angebot
    gerade tolles toller tolle tag tage woche wochenende stunden montag dienstag mittwoch donnerstag freitag samstag sonntag gut gute guter gutes schön schöne schönes schöner gemacht machen macht zusammen gestern morgen abend nacht
    euch freue freuen ziehen gestartet starten hinter geschenk sinn küche kuchen kaffee chef vortrag liebe meinen meiner deinen deine unserer hast hatten wurde wurden würde könnte sollte möchte wollen wollte alles etwas jeder jedes jeden
    mal zuletzt bereit herausforderungen stelle bewerbung ausbildung azubi firma unternehmen branche kunde wetter regen sonne meer stadt haus gekauft gefunden zeigen zeigt toll stark müde bald schnell ob weil obwohl trotzdem deshalb vorbei noch gesagt sagen sagt team`,
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
