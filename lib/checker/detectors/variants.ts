/** Other signs for what ASCII has too, one unit for one unit: spaces, dashes, dots, strokes, and the wide forms of all of ASCII. */
const SIGNS: Record<string, string> = {
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63',
  '.': '\u2024\u3002',
  '/': '\u2044\u2215',
  ':': '\u2236\ua789',
};
const PLAIN = new Map(
  Object.entries(SIGNS).flatMap(([plain, signs]) => [...signs].map((sign) => [sign.charCodeAt(0), plain] as const)),
);
const VARIANTS =
  /[\u00a0\u1680\u2000-\u200a\u2010-\u2015\u2024\u202f\u2043\u2044\u205f\u2212\u2215\u2236\u3000\u3002\ua789\ufe58\ufe63\uff01-\uff5e]/g;

export function isVariant(unit: number): boolean {
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  if (unit >= 0xff01) return unit <= 0xff5e;
  return PLAIN.has(unit);
}

/** The text with ASCII's own signs; every offset stays what it was. */
export function withPlainSigns(text: string): string {
  return text.replace(VARIANTS, (sign) => {
    const unit = sign.charCodeAt(0);
    return PLAIN.get(unit) ?? String.fromCharCode(unit - 0xfee0);
  });
}
