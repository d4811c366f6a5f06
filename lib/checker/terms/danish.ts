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
/** People who do something: medarbejder, medarbejderne. */
export const AGENT = 32;
/** All of these as bits. */
export const ALL_GROUPS = 63;

const ENDINGS: [groups: number, endings: string][] = [
  [FULL | WEAK | NAME, '|s'],
  [FULL | CHANGED, 'en|ens|et|ets|er|ers|erne|ernes|ene|enes|e|es'],
  [FULL, 't|ts'],
  [WEAK, 'n|ns|t|ts|r|rs|rne|rnes|ne|nes|de|des'],
  [AGENT, 'ne|nes'],
];

export interface Ending {
  ending: string;
  /** Of stems that take it; the bare stem, which is no ending, has `BARE` too. */
  groups: number;
}

/** What a stem that takes no endings is looked for with. */
export const BARE = 16;

const groupsOf = new Map<string, number>();
for (const [groups, list] of ENDINGS) {
  for (const ending of list.split('|')) groupsOf.set(ending, (groupsOf.get(ending) ?? 0) | groups);
}
const all = [...groupsOf].map(
  ([ending, groups]): Ending => ({ ending, groups: ending === '' ? groups | BARE : groups }),
);
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

/** Plurals with another vowel, in compounds too: forretningsmænd, tænder. */
const UMLAUTS: [singular: string, stem: string, groups: number][] = [
  ['mand', 'mænd', FULL],
  ['barn', 'børn', FULL],
  ['hånd', 'hænd', CHANGED],
  ['tand', 'tænd', CHANGED],
  ['stang', 'stæng', CHANGED],
  ['kraft', 'kræft', CHANGED],
  ['bog', 'bøg', CHANGED],
  ['fod', 'fødd', CHANGED],
  ['nat', 'nætt', CHANGED],
  ['bonde', 'bønd', CHANGED],
  ['datter', 'døtr', CHANGED],
  ['bror', 'brødr', CHANGED],
];

/** The stems under which a folded word is found, with the groups of endings that each takes. */
export function stemsOf(word: string): { stem: string; groups: number }[] {
  if (word.length < 2) return [{ stem: word, groups: NAME }];
  const weak = word.endsWith('e');
  const stems = [{ stem: word, groups: weak ? WEAK : /..er$/.test(word) ? FULL | AGENT : FULL }];
  const doubled = DOUBLED.exec(word);
  // rabat, rabatten
  if (doubled && !VOWEL.test(word.at(-3) ?? '')) stems.push({ stem: word + doubled[1], groups: CHANGED });
  // regel, regler; sikker, sikre
  if (/[^aeiouyæøå]e[lnr]$/.test(word) && word.length > 3) {
    const last = word.at(-1);
    const before = word.slice(0, -2);
    stems.push({ stem: before + last, groups: CHANGED });
    // sikker, sikre: a doubled consonant is written once before another
    if (before.at(-1) === before.at(-2)) stems.push({ stem: before.slice(0, -1) + last, groups: CHANGED });
  }
  // garanteret, garanterede
  if (word.endsWith('et') && word.length > 5) stems.push({ stem: `${word.slice(0, -1)}d`, groups: CHANGED });
  // kollega, kolleger; museum, museet
  const latin = /^(.{3,})(?:a|um)$/.exec(word);
  if (latin) stems.push({ stem: latin[1] as string, groups: CHANGED });
  for (const [singular, stem, groups] of UMLAUTS) {
    if (word.endsWith(singular)) stems.push({ stem: word.slice(0, -singular.length) + stem, groups });
  }
  return stems;
}
