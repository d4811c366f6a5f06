/**
 * Danish endings: how a noun, an adjective or a name may end where `"forms": "da"` asks for it. Which endings a stem takes
 * depends on how it ends, so each ending belongs to groups, and each stem names the groups that it takes.
 * @see https://dsn.dk/ordboeger/retskrivningsordbogen/ (the rules of inflection, §§ 20-42)
 */

/** Stems that end in a consonant or a stressed vowel: rabat, garanti, løn. */
export const FULL = 1;
/** Stems that end in a weak e: vindmølle, pulje. */
export const WEAK = 2;
/** Stems that changed before their ending: rabatt-, regl-, garantered-. */
export const CHANGED = 4;
/** Names: Nordhavns. */
export const NAME = 8;
/** What a stem that takes no endings is looked for with. */
export const BARE = 16;
/** People who do something: medarbejder, medarbejderne. */
export const AGENT = 32;
/** Plurals with another vowel: bøg-er, mødr-e, mænd. Only the plural changes, so that "kraft" is not "kræften", nor "bog" "bøgen". */
const PLURAL_ER = 64;
const PLURAL_E = 128;
const PLURAL_BARE = 256;
/** Adjectives that are compared by endings: billigere, billigst. */
const COMPARED = 512;
/** All of these as bits. */
export const ALL_GROUPS = 1023;

const ENDINGS: [groups: number, endings: string][] = [
  [FULL | WEAK | NAME, '|s'],
  [FULL | CHANGED, 'en|ens|et|ets|er|ers|erne|ernes|ene|enes|e|es'],
  [FULL, 't|ts'],
  [WEAK, 'n|ns|t|ts|r|rs|rne|rnes|ne|nes|de|des'],
  [AGENT, 'ne|nes'],
  [PLURAL_ER, 'er|ers|erne|ernes'],
  [PLURAL_E, 'e|es|ene|enes'],
  [PLURAL_BARE, '|s|ene|enes'],
  [COMPARED, 'ere|eres|st|ste|stes'],
];

export interface Ending {
  ending: string;
  /** Of stems that take it; the bare stem, which is no ending, has `BARE` too. */
  groups: number;
}

const groupsOf = new Map<string, number>();
for (const [groups, list] of ENDINGS) {
  for (const ending of list.split('|')) groupsOf.set(ending, (groupsOf.get(ending) ?? 0) | groups);
}
const all = [...groupsOf].map(
  ([ending, groups]): Ending => ({ ending, groups: ending === '' ? groups | BARE : groups }),
);
/** How a stem that takes these groups may end, the bare stem's '' among them. */
export const endingsOf = (groups: number): string[] =>
  all.filter((one) => takes(groups, one.groups)).map(({ ending }) => ending);

/** Does a stem with these groups, 0 for none, take an ending of those? */
export const takes = (groups: number, ending: number): boolean => ((groups === 0 ? BARE : groups) & ending) !== 0;

const bare = all.filter(({ ending }) => ending === '');
const byLastUnit = new Map<number, Ending[]>(
  [...new Set(all.map(({ ending }) => ending.at(-1) ?? ''))].map((letter) => [
    letter.charCodeAt(0),
    [...bare, ...all.filter(({ ending }) => ending !== '' && ending.endsWith(letter))],
  ]),
);

/** The endings that a word with this last unit may have, the bare stem first. */
export const endingsBefore = (lastUnit: number): readonly Ending[] => byLastUnit.get(lastUnit) ?? bare;

const VOWEL = /[aeiouyæøåéöäü]/;
const DOUBLED = /[aeiouyæøå]([bdfgklmnprst])$/;
/** Behind a long vowel nothing doubles: dag and tag, mad and blad, and those whose doubled form is another word (bille, pille). */
const NOT_DOUBLED = /(?:a[dg]|[bp]il)$/;
/** Words of one syllable whose e is no ending: ske, skeen. */
const STRESSED_E = /^[^aeiouyæøå]*e$/;

/** Plurals with another vowel, a closed class; in compounds too: forretningsmænd, visdomstænder. */
const UMLAUTS: [singular: string, stem: string, groups: number][] = [
  ['mand', 'mænd', PLURAL_BARE],
  ['barn', 'børn', PLURAL_BARE],
  ['gås', 'gæs', PLURAL_BARE],
  ['gås', 'gæss', PLURAL_E],
  ['hånd', 'hænd', PLURAL_ER],
  ['tand', 'tænd', PLURAL_ER],
  ['stang', 'stæng', PLURAL_ER],
  ['tang', 'tæng', PLURAL_ER],
  ['kraft', 'kræft', PLURAL_ER],
  ['bog', 'bøg', PLURAL_ER],
  ['fod', 'fødd', PLURAL_ER],
  ['rod', 'rødd', PLURAL_ER],
  ['nat', 'nætt', PLURAL_ER],
  ['bonde', 'bønd', PLURAL_ER],
  ['datter', 'døtr', PLURAL_E],
  ['bror', 'brødr', PLURAL_E],
  ['broder', 'brødr', PLURAL_E],
  ['moder', 'mødr', PLURAL_E],
  ['øje', 'øjn', PLURAL_E],
];
/** The same, and other forms of their own, of words that other words end in: a "land" has no "lænder". */
const OWN_FORMS: [word: string, stem: string, groups: number][] = [
  ['and', 'ænd', PLURAL_ER],
  ['rand', 'rænd', PLURAL_ER],
  ['ko', 'kø', PLURAL_ER],
  ['so', 'sø', PLURAL_ER],
  ['klo', 'klø', PLURAL_ER],
  ['tå', 'tæ', PLURAL_ER],
  ['far', 'fædr', PLURAL_E],
  ['mor', 'mødr', PLURAL_E],
  ['løn', 'lønning', PLURAL_ER],
  ['stor', 'større', BARE],
  ['stor', 'størst', PLURAL_E],
  ['stor', 'størst', BARE],
  ['ung', 'yngre', BARE],
  ['ung', 'yngst', PLURAL_E],
  ['ung', 'yngst', BARE],
  ['lang', 'længere', BARE],
  ['lang', 'længst', PLURAL_E],
  ['lang', 'længst', BARE],
];

/** The stems under which a folded word is found, with the groups of endings that each takes. */
export function stemsOf(word: string): { stem: string; groups: number }[] {
  if (word.length < 2) return [{ stem: word, groups: NAME }];
  const weak = word.endsWith('e') && !STRESSED_E.test(word);
  const stems = [{ stem: word, groups: weak ? WEAK : /..er$/.test(word) ? FULL | AGENT : FULL }];
  const doubled = DOUBLED.exec(word);
  // rabat, rabatten
  if (doubled && !VOWEL.test(word.at(-3) ?? '') && !NOT_DOUBLED.test(word))
    stems.push({ stem: word + doubled[1], groups: CHANGED });
  // regel, regler; sikker, sikre
  if (/[^aeiouyæøå]e[lnr]$/.test(word) && word.length > 3) {
    const last = word.at(-1);
    const before = word.slice(0, -2);
    stems.push({ stem: before + last, groups: CHANGED });
    // sikker, sikre: a doubled consonant is written once before another
    if (before.at(-1) === before.at(-2)) stems.push({ stem: before.slice(0, -1) + last, groups: CHANGED });
  }
  // garanteret, garanterede
  if (word.endsWith('et') && word.length > 4 && !word.endsWith('billet'))
    stems.push({ stem: `${word.slice(0, -1)}d`, groups: CHANGED });
  // kollega, kolleger; museum, museet
  const latin = /^(.*kolleg)a$|^(.{4,})um$/.exec(word);
  if (latin) stems.push({ stem: (latin[1] ?? latin[2]) as string, groups: CHANGED });
  // billig, billigst; but krig is no adjective
  if (/..[^r]ig$/.test(word)) stems.push({ stem: word, groups: COMPARED });
  for (const [singular, stem, groups] of UMLAUTS) {
    if (word.endsWith(singular)) stems.push({ stem: word.slice(0, -singular.length) + stem, groups });
  }
  for (const [own, stem, groups] of OWN_FORMS) if (word === own) stems.push({ stem, groups });
  return stems;
}
