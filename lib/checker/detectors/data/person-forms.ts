/* Numbers that states give to persons. */

const PREFIX = /(?:^|[^\p{L}\p{N}_])_?((?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?)$/iu;
const REST = /^(?:\d\d([ -]?)\d\d\1\d\d|\d{3}[ -]\d{3})(?:[ -]?([A-D]))?(?!_?[\p{L}\p{N}])/iu;
/** In small letters some prefixes are words: "at 12 30 45 a". */
const WORD = /^(?:at|as|be|by|en|er|et|he|ja|la|ma|me|my|no|pa|se|so|to|we) ?$/;

/** The name of another number, right before it. */
const OTHER_NAME = /(?:nr|nummer|no|number|ref|id)[.:# ]{0,3}(?:(?:er|is) |= ?)?$/i;

export const personForms = {
  ninoPrefix: PREFIX,
  ninoRest: REST,
  ninoWord: WORD,
  cprOtherName: OTHER_NAME,
};
