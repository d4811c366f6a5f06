const STREET_ENDS =
  'vej|vejen|gade|gaden|allé|alle|alléen|alleen|vænge|vænget|plads|pladsen|torv|torvet|stræde|strædet|boulevard|boulevarden|parken|' +
  'bakken|haven|lunden|engen|krogen|stien|svinget|toften|marken|kajen|brygge|bryggen|vangen|ringen|dalen|skrænten|kæret|mosen|' +
  'hegnet|løkken|passagen|havnen|promenaden|esplanaden|højen|klinten|odden|pynten|lyngen|sletten|ageren|åsen|bugten|brinken|' +
  'gata|gaten|gatan|vägen|veien|straße|strasse|(?<=\\p{L}{3})str\\.';

/** What a street's name may be alone, with the words before it. */
const BARE_END =
  /^(?:vej|gade|allé|alle|plads|torv|stræde|boulevard|brygge|bakke|sti|park|kaj|gata|gate|väg|straße|strasse|str\.|platz|vænge)$/i;

const STREET_WORD = new RegExp(`^(?:\\p{L}[\\p{L}'.-]+|[ÅØ])(?:${STREET_ENDS})$`, 'iu');

/** What a line begins with before a street's name. */
const OPENING =
  /^(?:besøg|se|find|mød|kom|kig|hent|køb|gå|tag|bor|vi|jeg|hun|han|de|ny|nyt|adresse\p{L}*|møde\p{L}*|kontor\p{L}*|butik\p{L}*|fest|åbent|lejlighed|hus|bolig|sted|fra|til|på|i|ved|hos|bag|under|og)$/iu;

const BEFORE_NAME =
  /^(?:gammel|gl\.?|ny|nye|nørre|nr\.?|sønder|søndre|sdr\.?|vester|vestre|v\.?|øster|østre|ø\.?|nordre|store|st\.?|lille|ll\.?|indre|ydre|kongens|kgs\.?|dronning\p{L}*|prins\p{L}*|sankt|sct\.?|skt\.?|h\.?c\.?|a\.?p\.?|frederiks\p{L}*|christians|c\.?f\.?|j\.?p\.?)$/iu;

/** "Ved Stranden", "Bag Kirken", behind a word for a place: no street's name by its end, but by its beginning. */
const BESIDE =
  /(?:(?:^|\n|(?<![\p{L}])(?:på|i|til|fra|adressen|adresse:) )((?:Ved|Bag|Bagved|Langs) )|(?<![\p{L}])(?:på|til|fra) ((?:Under|Over) ))$/u;
/** What is numbered but nowhere one lives. */
const NO_CORNER =
  /^(?:fase|uge|kapitel|afsnit|side|etape|del|trin|gruppe|hold|klasse|version|nummer|type|model|zone|bus|linje|linie|spor|sal|niveau|formel|rute|tog|heat|pulje|runde|omgang|sæson|afdeling|bilag|figur|tabel|punkt|mål|plads|projekt|nr|kl|gate|stage|level|phase|chapter|table|figure|step)$/i;

const HOUSE = /\d{1,3}(?: ?[A-ZÆØÅ]|[a-zæøå])?(?:-\d{1,3}[A-Z]?)?(?![\p{L}\d])/uy;

/** The second way, "2. 8" and "1", only before a postal code. */
const FLOOR =
  /,? {0,2}opg(?:ang)?\.? ?[A-ZÆØÅ\d]{1,2}(?![\p{L}\d])|,? {0,2}(?:(?:st|kl|kld|stuen|kælderen)\.?|\d{1,2}\.)(?: ?sal)?(?:,? {0,1}(?:tv|th|mf|dør \d{1,3}|lejl\.? \d{1,4}|-\d)\.?)?(?![\p{L}\d])(?! ?\d{1,3},? \d{4} )|,? {0,2}\d{1,2}(?:\.? ?\d{1,4})?(?=,? (?:DK-)?\d{4} \p{L})/iuy;

const TOWN =
  /(?:, \p{Lu}[\p{L} ]{1,30}(?=, (?:DK-)?\d{4} ))?[,\n]? {0,2}(?:DK-|D-|N-|S-)?(?!20(?:0[1-9]|[1-9]\d) )(?:\d{4,5}|\d{3} \d\d) (?:(?:Kongens|Kgs\.|Nykøbing|Nørre|Sønder|Vester|Øster|Ny|Store|Lille|Gammel|Bad|St\.) )?(?:Kbh\.|Frb\.|\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)?(?![\p{L}]|-\p{Ll})(?: (?:[A-ZÆØÅ]{1,2}|SØ|NV|SV|NØ)(?![\p{L}\d]))?/uy;

/** For streets in small letters: a floor or a town that leaves no doubt. */
const FLOOR_SURE = /(?:tv|th|mf|sal)\.?$/i;
const TOWN_LOW =
  /(?:, {0,2}(?!20(?:0[1-9]|[1-9]\d) )\d{4} \p{L}{3,20}|(?= \d{4} \p{L}{3,20} (?:[ckvnsøjm]|sø|nv|sv|nø)(?![\p{L}\d])) (?!20(?:0[1-9]|[1-9]\d) )\d{4} \p{L}{3,20})(?: (?:[ckvnsøjm]|sø|nv|sv|nø)(?![\p{L}\d]))?/iuy;
/** A road of the state's, or what is like no other place of its kind, whose number is no house. */
const ROAD =
  /^(?:(?:motor|hoved|lande|omfarts|cykel|side|ind|om|gen|grus)vej|(?:parkerings|lege|bygge|arbejds|camping|raste|lære|elev|praktik|studie|uddannelses|stå|sidde|sove|båd|vinder)plads|(?:børne|lege)haven?)$/i;
const NO_STREET =
  /^(?:motor|hoved|land|om|gen|ud|cykel|side|gå|arbejds|parkerings|lege|bygge|plads|slag|kø|vand|kryds|arbejds)/i;

/** The number counts or dates something. */
const COUNTS =
  /^(?:[.,:]\d|\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|[ -]?(?:år|års|km|kilometer|m|meter|kr|%|procent|pct|personer|mennesker|gange|stk|kl|dage|uger|timer|minutter|mio|mia|boliger|lejligheder|nye|times|years|people)(?![\p{L}])|\.? ?plads(?![\p{L}])|[.-]? ?(?:generation|udgave))/iu;

/** As they are written, and in capitals. */
const inCapitals = (kinds: string): string => `${kinds}|${kinds.toUpperCase()}`;

const STRONG = inCapitals(
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Terrace|Crescent|Parkway|Pkwy|Highway|Hwy|Freeway|Expressway|Turnpike|Mews|Alley|Broadway',
);

const WEAK = inCapitals(
  'Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Way|Close(?! to )|Grove|Gardens|Row|Hill|Walk|Circle|Cir|Trail|Park|Green|Wharf|Quay|View|Rise|Path|Loop|Plaza',
);

/** Of a heading, where they have capitals too, and no street's: "10 Lessons From The Road". "29 The Crescent" is one. */
const SMALL_WORDS = inCapitals(
  'The(?! (?:Crescent|Green|Avenue|Drive|Close|Grove|Square|Mews|Terrace|Street|Lane|Row|Hill|Walk|Quay)(?![a-z]))|From|To|For|With|' +
    'And|Or|In|On|At|By|Of|An|Your|Our|My|We|You|Is|Are|That|This|How|Why|What|Than|Into|About',
);
const NAME = `(?:(?!(?:${SMALL_WORDS})(?![\\p{L}'’]))\\p{Lu}[\\p{L}'’-]*\\.?|\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))`;
/** Of the names that came with settlers. */
const PARTICLE = '(?:de|del|de la|de las|de los|la|las|los|van|von)';
const WAY = '(?:[NSEW]|[NS][EW])';

/** "12", "12B", "12-B", "12-14", "12 1/2". */
const NUMBER = '\\d{1,5}(?:-?[A-Za-z])?(?:-\\d{1,5}[A-Z]?)?(?: 1/2)?';
/** A kind of street behind another is the street's: "Beacon Hill Square". */
const LAST_KIND = `(?! (?:${STRONG}|${WEAK})(?!\\p{L}))`;

const ENGLISH = new RegExp(
  `${NUMBER} (?:(?:${WAY}\\.? \\d{1,3}|(?:${WAY}\\.? )?${NAME}(?:(?: ${PARTICLE})? ${NAME}){0,3}?) (?:(${STRONG})|(${WEAK}))${LAST_KIND}|(?:[NSEW]\\.? )?(Broadway))\\.?(?: (?:${WAY}|North|South|East|West|(?:North|South)(?:east|west))(?![\\p{L}\\d]))?(?![\\p{L}\\d])`,
  'uy',
);

const UNIT =
  /,? (?:(?:Apt|APT|Apartment|Suite|SUITE|Ste|STE|Unit|UNIT|Flat|Floor|Fl|FL|Room|Building|Bldg|BLDG)\.? ?#?[\w-]{1,6}|#\d{1,5}[A-Za-z]?|\d{1,2}(?:st|nd|rd|th) [Ff]loor)(?![\p{L}\d])/uy;

/** A state by its letters, with or without its postal code, or a postal code behind any name. */
const STATE =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|' +
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|' +
  'Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)';
const US_TOWN = new RegExp(
  `(?:,?[ \\n]\\p{Lu}[\\p{L}.' -]{1,30})?,? ${STATE}(?:,? \\d{5}(?:-\\d{4})?)?(?![\\p{L}\\d])|(?:,?[ \\n]\\p{Lu}[\\p{L}.'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{1,20})?){1,2},? \\d{5}(?:-\\d{4})?(?![\\p{L}\\d])`,
  'uy',
);

const UK_TOWN =
  /(?:,?[ \n]{1,2}\p{Lu}[\p{L}.' -]{1,30}){0,2},?[ \n]{1,2}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/uy;

/** A road that has a number for a name: "5509 Hwy 290 W". */
const ROUTE = new RegExp(
  `${NUMBER} (?:${WAY}\\.? )?(?:(?:US|U\\.S\\.|State|County|Old|Ranch|Rural|Farm to Market) )?(?:Highway|Hwy|Route|Rte|Rt|Road|Rd|CR|SR|FM|Interstate)\\.? \\d{1,4}(?: (?:${WAY}|North|South|East|West))?(?![\\p{L}\\d])`,
  'uy',
);

/** Names with a town and its code behind them: no word for a street is needed. */
const NAMES = `${NAME}(?:(?:,?[ \\n]|-)(?:(?:${PARTICLE}|of the|of|the|and|y|yr|upon|on|le|by|in|under)[ -])?${NAME}|${UNIT.source}){1,9}`;
const US_NAMED = new RegExp(`${NUMBER} ${NAMES},? ${STATE},? \\d{5}(?:-\\d{4})?(?![\\p{L}\\d])`, 'uy');
const UK_NAMED = new RegExp(
  `${NUMBER},? ${NAMES},?[ \\n]{1,2}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\d])`,
  'uy',
);
/** The same before a postal code, its number in words: "One Infinite Loop, Cupertino, CA". */
const US_WORD_NUMBER = new RegExp(
  `(?<!\\p{L})(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) ${NAMES},? ${STATE},? $`,
  'u',
);
/** Kinds of street that are much else too: only behind words for where one lives, and with nothing behind them. */
const FAINT = new RegExp(
  `${NUMBER} ${NAME}(?: ${NAME})? (?:Cove|Ridge|Trace|Bend|Landing|Crossing|Glen|Meadows?|Manor|Knoll|Run|Pointe?|Heights|Parade|Esplanade|Vale|Croft)(?=$|[.,;:!?)\\n])`,
  'uy',
);
const HOME_BEFORE = /(?:(?<!\p{L})at|address(?:: | is)|(?:home|house) is|moved to|lives? at) $/iu;
/** Numbered themselves: "Room 12 Park View". */
const NUMBERED_BEFORE =
  /(?:^|[^\p{L}])(?:room|lokale|platform|gate|level|chapter|bay|hall|stand|booth|track|seat|row|page|zone|team|top|day|week|phase|part|vol\.?|no\.?|nr\.?|#) ?$/iu;
const BOX_BEFORE = /(?<!p{L})(?:P\.? ?O\.? ?Box|Postbo(?:ks|x)|Postfach) $/i;

const FLAT_BEFORE = /(?:Flat|Apt\.?|Apartment|Unit|Suite) \w{1,5},? $/;

/** "10 Great Place to Work", "24 Hour Drive". */
const NO_NAME =
  /^\d+\w? (?:Best|Great|Good|Top|New(?= \p{L}+s?$)|Hour|Day|Week|Month|Year|Star|Easy|Key|Big|More|First|Free|Karat|Carat|Lane|Mile(?! End)|Minute|Second|Point|Million|Women|Men|People|Steps?|Ways?)\b/u;

/** In small letters: only kinds that are nothing else, at the start or behind a word for a place, and nothing behind it. */
const ENGLISH_LOW =
  /\d{1,5} (?!(?:way|lane|hour|day|mile|star|minute|year|best|top|key|new|more|other|car|city|busy|big|small|long)s? )\p{Ll}{3,20}(?: \p{Ll}{3,20})? (?:street|avenue|boulevard|st\.|ave\.?)(?=[.,;:!?)\n]|$)/uy;
const PLACE_BEFORE = /(?:^|\n|\b(?:at|to|on|in|from|by|near|visit|address|address:) )$/;

const LINKS =
  /^ (?:in|is|at|on|near|for|and|to|from|by|was|has|opens|all|every|after|before|since|around|across|behind|between|but|where|tomorrow|today|tonight|with|this|next|or|until|will)\b/;

/** What stands before a street's name, and is none of it. */
const AT_PLACE = /^(?:på|i|ved|fra|til|hos|ny|bor|mødes|ses|adresse|adressen)$/i;
const UNIT_BEFORE = /(?<!\p{L})(?:Flat|Unit|Suite|Studio|Floor|Block) $/u;

export const streetForms = {
  streetAtPlace: AT_PLACE,
  streetUnitBefore: UNIT_BEFORE,
  streetBareEnd: BARE_END,
  streetStreetWord: STREET_WORD,
  streetBeforeName: BEFORE_NAME,
  streetOpening: OPENING,
  streetBeside: BESIDE,
  streetNoCorner: NO_CORNER,
  streetHouse: HOUSE,
  streetFloor: FLOOR,
  streetFloorSure: FLOOR_SURE,
  streetTownLow: TOWN_LOW,
  streetNoStreet: NO_STREET,
  streetRoad: ROAD,
  streetTown: TOWN,
  streetCounts: COUNTS,
  streetEnglish: ENGLISH,
  streetEnglishLow: ENGLISH_LOW,
  streetPlaceBefore: PLACE_BEFORE,
  streetRoute: ROUTE,
  streetUsNamed: US_NAMED,
  streetUkNamed: UK_NAMED,
  streetUsWordNumber: US_WORD_NUMBER,
  streetBoxBefore: BOX_BEFORE,
  streetFaint: FAINT,
  streetHomeBefore: HOME_BEFORE,
  streetNumberedBefore: NUMBERED_BEFORE,
  streetUnit: UNIT,
  streetUsTown: US_TOWN,
  streetUkTown: UK_TOWN,
  streetFlatBefore: FLAT_BEFORE,
  streetNoName: NO_NAME,
  streetLinks: LINKS,
};
