/**
 * What a UTF-16 unit is to the scan, looked up in one table: the class bits above, the folded unit below. The table fills
 * itself as units are met, so that nobody waits for scripts that nobody writes in.
 */

/** A letter, mark, number or "_": what words are made of. */
export const WORD = 1 << 16;
export const SPACE = 1 << 17;
/** Ends a line. */
export const NEWLINE = 1 << 18;
/** The text must be laid plain first: it composes, expands, or is one of two units of a letter. */
export const RARE = 1 << 19;
/** Zero-width and the like. Harmless as a part of an emoji, otherwise the text must be laid plain first. */
export const IGNORABLE = 1 << 20;
/** A letter of another script, or a small capital, that passes for a Latin one. */
export const LOOKALIKE = 1 << 21;
/** "." "@" "#" ":" and their wide twins: where an address or a tag may stand. */
export const ANCHOR = 1 << 22;
export const UPPER = 1 << 23;
export const LOWER = 1 << 24;
/** May be, or be part of, an emoji. */
export const PICTURE = 1 << 25;
/** Weighs 2 on X, or is half of something. */
export const HEAVY = 1 << 26;
/** Ends a sentence: "." "!" "?" "…" and their kin. */
export const TERMINATOR = 1 << 27;
export const LATIN = 1 << 28;
export const DIGIT = 1 << 29;
/** Not ASCII. */
export const BEYOND_ASCII = 1 << 30;
/** The sign bit: the scan must stop and think (`RARE`, `IGNORABLE`, or what may be half of a squared letter). */
export const CARE = 1 << 31;

export const FOLDED = 0xffff;

/** Behind a sign it asks for the emoji; the same emoji is often written without. */
export const VARIATION = 0xfe0f;

const table = new Int32Array(0x10000);

/** The class bits and the folded unit of a UTF-16 unit. */
export function describe(unit: number): number {
  const known = table[unit] as number;
  return known !== 0 ? known : learn(unit);
}

/** For the scan's inner loop, which reads the table itself: units up to `ALWAYS_KNOWN` are in it, others once described. */
export const characterTable: Readonly<Int32Array> = table;
export const ALWAYS_KNOWN = 0x24f;

/** The first half of U+1F130 to U+1F189, letters in squares and circles, and of emoji. */
export const SQUARED_LEAD = 0xd83c;
const isSquared = (unit: number): boolean =>
  (unit >= 0xdd30 && unit <= 0xdd49) || (unit >= 0xdd50 && unit <= 0xdd69) || (unit >= 0xdd70 && unit <= 0xdd89);

function learn(unit: number): number {
  const bits = classify(unit) | (unit > 0x7f ? BEYOND_ASCII : 0);
  const entry = bits | ((bits & (RARE | IGNORABLE)) !== 0 || isSquared(unit) ? CARE : 0);
  table[unit] = entry;
  return entry;
}

const PUNCTUATION: Record<string, string> = {
  "'": '‘’‚‛ʹʻʼʽˈ′‵`´',
  '"': '“”„‟«»″‶〝〞',
  '-': '‐‑‒–−﹣﹘⁃˗',
};
const PLAIN_SIGN = new Map(
  Object.entries(PUNCTUATION).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain] as const)),
);

const ANCHORS = new Set('.@#:＠＃。．：');
const TERMINATORS = new Set('.!?…‼⁇⁈⁉。！？｡');
/** The wide forms of ASCII's signs; the letters and digits among them are compatible forms. */
const WIDE_SIGN = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/;
const NEWLINES = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const WORDLIKE = /[\p{L}\p{M}\p{N}_]/u;
/** No fractions: "5½" would be laid as "51/2". */
const COMPATIBLE = /[[\p{L}\p{N}\u24b6-\u24e9]--[¼-¾⅐-⅟↉]]/v;
const MARK = /\p{M}/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}]/u;
/** Control characters that aren't white space show nothing. */
const isControl = (unit: number): boolean =>
  (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || (unit >= 0x7f && unit <= 0x9f && unit !== 0x85);
const JAMO = /[\u1160-\u11ff]/;

function classify(unit: number): number {
  if (unit === 0) return IGNORABLE;
  if (unit >= 0xd800 && unit <= 0xdbff) return highSurrogate(unit);
  if (unit >= 0xdc00 && unit <= 0xdfff) return HEAVY | PICTURE | unit;

  const character = String.fromCharCode(unit);
  let bits = isLight(unit) ? 0 : HEAVY;
  if (/[\p{Emoji}\p{Extended_Pictographic}]/u.test(character) && unit > 0x7f) bits |= PICTURE;
  if (ANCHORS.has(character)) bits |= ANCHOR;
  if (TERMINATORS.has(character)) bits |= TERMINATOR;
  if (INVISIBLE.test(character) || isControl(unit)) return bits | IGNORABLE | unit;
  if (NEWLINES.has(unit)) return bits | NEWLINE | SPACE | 0x20;
  if (/\s/.test(character)) return bits | SPACE | 0x20;

  const sign = PLAIN_SIGN.get(character);
  if (sign !== undefined) return bits | sign.charCodeAt(0);
  if (WIDE_SIGN.test(character)) return bits | (unit - 0xfee0) | (unit === 0xff3f ? WORD : 0);
  if (MARK.test(character) || JAMO.test(character)) return bits | WORD | RARE | unit;

  const compatible = COMPATIBLE.test(character) ? character.normalize('NFKC') : character.normalize('NFC');
  if (compatible.length !== 1) return bits | (WORDLIKE.test(compatible) ? WORD : 0) | RARE | unit;
  if (WORDLIKE.test(compatible)) bits |= WORD;
  if (/\p{Lu}/u.test(compatible)) bits |= UPPER;
  if (/\p{Ll}/u.test(compatible)) bits |= LOWER;
  if (/\p{Script=Latin}/u.test(compatible)) bits |= LATIN;
  if (/\p{Nd}/u.test(compatible)) bits |= DIGIT;
  const digit = digitOf(compatible);
  if (digit !== null) return bits | RARE | digit.charCodeAt(0);
  if (lookalikeOf(unit) !== 0) bits |= LOOKALIKE;
  return bits | foldUnit(compatible);
}

/**
 * The ASCII digit that a decimal digit of another script stands for, or null: "٣" is 3 to whoever reads it. Unicode has them in rows
 * of ten, in order. Circled, raised and lowered digits aren't decimal ones: they number things, and stand for themselves.
 */
export function digitOf(character: string): string | null {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint < 0x80 || !DECIMAL.test(character)) return null;
  let value = 0;
  while (value < 9 && DECIMAL.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value);
}

const DECIMAL = /^\p{Nd}$/u;

/**
 * Emoji stand in the planes of U+1F000 and count as signs. Squared letters (U+1F130 to U+1F189) and everything else beyond the
 * BMP are looked at by `plain`; the tags of U+E0000 are invisible.
 */
function highSurrogate(unit: number): number {
  if (unit === 0xd83c || unit === 0xd83d || unit === 0xd83e) return HEAVY | PICTURE | unit;
  if (unit === 0xdb40) return HEAVY | IGNORABLE | unit;
  return HEAVY | RARE | unit;
}

/** The light ranges of twitter-text's configuration 3, within the BMP; a high or low surrogate isn't light. */
export function isLight(codePoint: number): boolean {
  return (
    codePoint <= 4351 ||
    (codePoint >= 8192 && codePoint <= 8205) ||
    (codePoint >= 8208 && codePoint <= 8223) ||
    (codePoint >= 8242 && codePoint <= 8247)
  );
}

/** Simple case folding of one character (Unicode's CaseFolding.txt, C and S). */
function foldUnit(character: string): number {
  if (character === 'ς') return 0x3c3;
  if (character === 'ſ') return 0x73;
  if (character === 'İ') return 0x69;
  const lower = character.toLowerCase();
  return (lower.length === 1 ? lower : character).charCodeAt(0);
}

/**
 * Letters that pass for a Latin one: Unicode TR39's confusables for Greek, Cyrillic, Latin itself, the small capitals of phonetics,
 * and the scripts that have capitals like its own. As they stand, since a small letter need not look like its capital (Η, η). A Greek or Cyrillic word stays what it is; only where the whole word reads as Latin does it count as such.
 * @see https://www.unicode.org/Public/security/latest/confusables.txt
 */
const LOOKALIKES: Record<string, string> = {
  a: 'аАαΑɑᴀᎪꓮ',
  b: 'ВΒЬʙƄᏏꞴᏴꓐ',
  c: 'сСϲϹᴄⲥꮯⲤᏟꓚ',
  d: 'ԁᴅᏧꓒᎠꓓ',
  e: 'еЕΕᴇꬲҽᎬꓰ',
  f: 'ϝꜰꬵꞙẝꞘϜꓝ',
  g: 'ɡɢցᶃƍԌᏀᏳꓖ',
  h: 'НΗһҺʜᏂⲎᎻꓧ',
  i: 'іІΙιıɩɪӀꙇӏꭵᎥ',
  j: 'јЈϳͿᴊꞲᎫꓙ',
  k: 'КΚᴋⲔᏦꓗ',
  l: 'ʟӏƖǀΙⲒІӀꓲⳐᏞꓡ',
  m: 'МΜᴍϺⲘᎷꓟ',
  n: 'ΝɴⲚꓠ',
  o: 'оОοΟσᴏօᴑꬽⲟⲞꓳ',
  p: 'рРρΡϱᴘⲣⲢᏢꓑ',
  q: 'ԛԚ',
  r: 'гʀꭇꭈᴦⲅꮁƦᎡᏒꓣ',
  s: 'ѕЅꜱƽꮪᏕᏚꓢ',
  t: 'ТΤᴛⲦᎢꓔ',
  u: 'υսᴜꞟꭎꭒʋꓴ',
  v: 'νѵѴᴠꮩᏙꓦ',
  w: 'ԝԜᴡɯꮃᎳᏔꓪ',
  x: 'хХΧꞳⲬꓫ',
  y: 'уУΥγүҮʏɣᶌỿꭚⲨᎩᎽꓬ',
  z: 'ΖᴢꮓᏃꓜ',
};
/** Letters that pass for a Latin one only among Latin letters. */
const LOOKALIKES_AMONG_LATIN: Record<string, string> = {
  b: 'вβ',
  e: 'εё',
  f: 'ք',
  h: 'нհ',
  k: 'кκ',
  m: 'м',
  n: 'ηпոռ',
  o: 'Օ',
  q: 'գզ',
  s: 'Տ',
  t: 'тτ',
  u: 'цՍ',
  w: 'ωшѡա',
  x: 'χ',
  ä: 'ӓӒ',
  æ: 'ӕӔ',
  ö: 'ӧӦ',
  ø: 'өӨѳѲɵƟ',
};

const spread = (sets: Record<string, string>): [number, number][] =>
  Object.entries(sets).flatMap(([latin, letters]) =>
    [...letters].map((letter): [number, number] => [letter.charCodeAt(0), latin.charCodeAt(0)]),
  );
const always = new Map(spread(LOOKALIKES));
const amongLatin = new Map([...always, ...spread(LOOKALIKES_AMONG_LATIN)]);

/** The Latin letter that a unit passes for, or 0. @param among whether Latin letters stand in the same word */
export function lookalikeOf(unit: number, among = true): number {
  return (among ? amongLatin : always).get(unit) ?? 0;
}

for (let unit = 0; unit <= ALWAYS_KNOWN; unit++) learn(unit);
