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
  Boldklub Golfklub IF BK Station Kommune Sogn Hede Fjord Campingplads Camping`;
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
  longerBefore: `(?:^|[^\\p{L}])(?:${choice(PLACES_BEFORE)}) $`,
  longerAfter: `^ (?:${choice(PLACES_AFTER)})(?![\\p{L}\\p{N}])`,
  leadsIn: `(?:^|[^\\p{L}])(?:${choice(LEADS_IN)}) ?$`,
};
