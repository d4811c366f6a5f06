/* How people write addresses out, so that machines don't find them: "name (at) firm (dot) dk". */

const SPELLED_AT = /[([{<] ?(?:at|a|@|snabel-?a|krøllealfa|ät) ?[)\]}>]| snabel-?a /giu;
const SPELLED_DOT = /(?:\.| ?[([{<] ?(?:dot|punktum|punkt|prik|\.) ?[)\]}>] ?| (?:dot|punktum|prik) )/iu;
const SPELLED_LOCAL =
  /[\p{L}\p{N}_+%-]+(?:(?:\.| ?[([{<] ?(?:dot|punktum|punkt|prik|\.) ?[)\]}>] ?)[\p{L}\p{N}_+%-]+){0,4} ?$/iu;
const SPELLED_DOMAIN = new RegExp(
  `^ ?[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:${SPELLED_DOT.source}[\\p{L}\\p{N}-]{1,62}){0,3}${SPELLED_DOT.source}[\\p{L}]{2,24}(?![\\p{L}\\p{N}@_])`,
  'iu',
);
/** "mette at nordhavn dot dk": only where both are spelled. */
const ALL_WORDS = / at [\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){0,2} dot \p{L}{2,24}(?![\p{L}\p{N}])/giu;
/** Who stands before "at nordhavn dot dk" where it is a place on the web: "find us", "read more". */
const NO_LOCAL =
  /(?<!\p{L})(?:us|me|it|more|out|here|find|visit|read|look|looking|work|works|working|meet|live|based|is|are|was|online|site|website|blog|shop|available|details|news|team|jobs?|all|now|today|them|you|page|booth|up|apply|register|buy)$/iu;

/** What announces an address. */
const ADDRESS_BEFORE = /(?:mail|skriv til|write to|kontakt|contact):? ?$/i;

const BRACKETED = /[([{<] ?(?:at|a|@|kr|ät) ?-?[\p{L})\]}>]/iu;

/** Behind the sign, of a file or a version: "logo@2x.png". */
const FILE_OR_VERSION =
  /^v?\d+(?:\.\d+)+|\.(?:tgz|gz|png|jpe?g|gif|svg|webp|avif|js|mjs|ts|css|html?|pdf|json|xml|zip|md|txt)$/i;

export const emailForms = {
  emailSpelledDot: new RegExp(SPELLED_DOT.source, 'giu'),
  emailNoLocal: NO_LOCAL,
  emailBefore: ADDRESS_BEFORE,
  emailFile: FILE_OR_VERSION,
  emailSpelledAt: SPELLED_AT,
  emailSpelledLocal: SPELLED_LOCAL,
  emailSpelledDomain: SPELLED_DOMAIN,
  emailInWords: ALL_WORDS,
  emailBracketed: BRACKETED,
};
