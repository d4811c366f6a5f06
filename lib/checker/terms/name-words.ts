import type { NameContext } from './name-context.ts';

/*
 * Company names are taken from places, and given to them. Our own lists, English and Danish; needed when a policy is compiled, not
 * in the page.
 */
const PLACES_BEFORE =
  'San Santa Saint St St. Lake Mount Mt Mt. Port Fort Cape Sankt Skt. Store Lille Gamle Nørre Sønder Vester Øster';
const PLACES_AFTER = `
  Lane Street St Road Rd Avenue Ave Drive Square Way Gardens Bridge Castle Church Cathedral Abbey Vineyard Vineyards Winery Inn Golf FC
  United Rovers Common Woods Forest Bay Beach River Island Creek County Valley Falls Primary Elementary High Zoo
  Vej Vejen Gade Gaden Allé Torv Plads Vingård Kro Kirke Slot Slotspark Strand Skov Sø Å Mose Bakke Banke Skole Efterskole Højskole
  neighborhood neighbourhood Boldklub Golfklub IF BK Station Kommune Sogn Hede Fjord Campingplads Camping`;
/** After a comma where the place is; none that are words ("OK", "IN", "ME") or cities where companies sit ("New York"). */
const STATES =
  `AL|AK|AZ|AR|CA|CO|CT|FL|GA|IL|IA|KS|KY|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|USA|NSW|
  N\\.J\\.|Calif\\.|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|
  Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|
  New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|
  Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Australia|Canada|New Zealand|Scotland|Wales|Ireland|Californien|Australien|
  Skotland|Jylland|Nordjylland|Vestjylland|Østjylland|Sønderjylland|Fyn|Sjælland|Lolland|Falster|Bornholm`.replace(
    /\s*\n\s*/g,
    '',
  );
/** Said of one of the company's places: "Oakhurst, Texas office". */
const OF_COMPANIES = 'office branch team plant factory kontor kontoret';
/** Whoever has one of these before the name is somebody of that name. */
const FIRST_NAMES = `
  Adam Alex Alice Amy Andrew Anna Anne Ben Bill Bob Carl Charles Charlotte Chris Claire Dan Daniel Dave David Ed Edward Ella Emily Emma Eric Eva
  Frank Fred George Grace Hannah Harry Helen Henry Ian Jack James Jane Jason Jennifer Jessica Jim Joe John Julia Karen Kate Kevin Laura Lee Lisa Lucy
  Maria Mark Martin Mary Matt Matthew Michael Mike Nick Nicole Oliver Olivia Paul Peter Phil Rachel Rebecca Richard Robert Rosa Ruth Sam Sandra Sarah Simon
  Sophie Steve Susan Thomas Tim Tom Victoria William
  Anders Anette Anja Arne Asger Astrid Bent Birgit Birthe Bo Bodil Camilla Christian Christina Clara Dorte Ellen Else Erik Esben Finn Flemming Freja Frederik
  Gitte Hanne Hans Heidi Helle Henrik Ida Inge Ingrid Jakob Jan Jens Jesper Johan Johanne Jonas Jørgen Kaj Karl Kasper Katrine Kim Kirsten Klaus Knud Kristian
  Lars Laust Lene Line Lise Lone Louise Mads Magnus Maja Malene Marianne Marie Mette Mia Mikkel Morten Nanna Niels Ole Oskar Per Pernille Pia Poul Preben
  Rasmus Rikke Thorvald Ejnar Aage Gunnar Harald Olga Signe Sofie Søren Stine Susanne Svend Tina Torben Trine Ulla Ulrik Vibeke Viggo`;
const CALLED = '(?:[Tt]own|[Vv]illage|[Cc]ity|[Nn]eighbou?rhood) of|(?:[Ss]tations|[Ll]ands|[Ll]and)?[Bb]yen';
/** A company is worked at, bought from and thanked; a word stands behind "the" or another word. */
const LEADS_IN = `at hos for from fra by af to til with med of on på via in ved love loves loved elsker join joined joins thanks tak choose chose
  try prøv use using bruger follow følg @ #`;

const choice = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('.', '\\.'))
    .join('|');

export const NAME_CONTEXT: NameContext = {
  longerBefore: `(?:^|[^\\p{L}])(?:${choice(`${PLACES_BEFORE} ${FIRST_NAMES}`)}|${CALLED}) $`,
  longerAfter: `^(?: (?:${choice(PLACES_AFTER)})|(?:, | ?\\()(?:${STATES})(?! (?:${choice(OF_COMPANIES)})))(?![\\p{L}\\p{N}])`,
  leadsIn: `(?:^|[^\\p{L}])(?:${choice(LEADS_IN)}) ?$`,
};
