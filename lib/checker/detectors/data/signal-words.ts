/**
 * Where a detector would search the whole text, one of these stands in whatever it finds there: they are looked for beside the
 * policy's own words, in one pass, and without them the search is spared.
 */
export const signalWords = {
  money: ['illion', 'illiard', 'hundred', 'thousand', 'tusind', 'kroner', 'euro', 'dollar', '½', '¼', '¾'],
  percentage: [
    ...['pct', 'procent', 'percent', 'per cent', 'promille', 'prosent', 'prozent', ' pp', '-pp'],
    ...[...'0123456789½¼¾'].map((figure) => `${figure}pp`),
  ],
  secret: [
    ...['passw', 'passphrase', 'passcode', 'adgangskode', 'kodeord', 'kennwort', 'lösenord', 'pinkode', 'pin code'],
    ...[
      'kode til',
      'koden til',
      'kode er',
      'koden er',
      'kode:',
      'koden:',
      'kode =',
      'koden =',
      'kode*',
      'koden*',
      'med koden',
    ],
    ...['login:', 'wifi:', 'wi-fi:', 'adgang:', 'user:', 'username:', 'bruger:', 'brugernavn:'],
    ...['passord', 'pw ', 'pwd ', 'bearer ', 'api-nøgle', 'api nøgle', 'apinøgle'],
    ...['api', 'access', 'secret', 'private'].flatMap((of) =>
      [' ', '_', '-', ''].flatMap((joint) => ['key', 'token'].map((what) => of + joint + what)),
    ),
  ],
  // What announces an address with spaces in it, or spells its dot.
  'loose address': [
    ...['mail', 'skriv til', 'write to', 'kontakt', 'contact', ' dot ', ' punktum ', ' prik '],
    ...['(', '[', '{', '<'],
  ],
  'spelled at': ['snabel'],
  'spelled dot': [' dot '],
} as const satisfies Record<string, readonly string[]>;

export type Signal = keyof typeof signalWords;
