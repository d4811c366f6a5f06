const LONG = [16, 17, 18, 19];
const SHORT = [12, 13, 14, 15];

/** How sure a number in one group is, that nothing else speaks for. */
const SURE = 0.85;
/** Ranges that are wide, and lengths that goods and parcels have too. */
const DOUBTFUL = 0.55;
const UNSURE = 0.45;

/** Leading digits of the issuers' ranges, how long their numbers are, and how sure one is that stands alone. */
export const cardIssuers: [ranges: string, lengths: number[], alone: number][] = [
  ['4', [16], SURE], // Visa, Visa/Dankort 4571
  ['4', [13, 19], DOUBTFUL],
  ['51-55', [16], SURE], // Mastercard
  ['2221-2720', [16], SURE], // Mastercard, since 2017
  ['34 37', [15], SURE], // American Express
  ['300-305 3095 36 38-39', [14, ...LONG], SURE], // Diners Club
  ['6011 644-649 65', LONG, SURE], // Discover
  ['3528-3589', LONG, SURE], // JCB
  ['62 81', LONG, SURE], // UnionPay
  ['60 508', [16], SURE], // RuPay
  ['2200-2204', LONG, SURE], // Mir
  ['5019', [16], SURE], // Dankort
  ['5018 5020 5038 5610 5893 6304 6331-6333', LONG, SURE], // Maestro
  ['67', LONG, SURE], // Maestro, Bancontact
  ['506099-506198', [16, 18, 19], SURE], // Verve
  ['506699-506778 509000-509999 504175', [16], SURE], // Elo
  ['979200-979289', [16], SURE], // Troy
  ['5018 5020 5038 5893 6304 6759-6763', SHORT, UNSURE], // Maestro
  ['636', LONG, UNSURE], // InterPayment
  ['637-639', [16], UNSURE], // InstaPayment
  ['1', [15], DOUBTFUL], // UATP
];

export const cardForms = {
  /** Right before a number. */
  cardBefore:
    /(?:(?:^|[^\p{L}])(?:(?:betalings|kredit|kredit-|debet|hæve)?kort|(?:credit|debit)? ?card|visa|dankort|mastercard|maestro|amex)(?:et)?(?:[ -]?(?:nr|nummer|number|no))?\.?)(?: er| is)?:?[ \n]{1,2}$/iu,
  /** What may stand before a "=", and a number behind it. */
  cardLabel:
    /(?:(?:^|[^\p{L}])(?:cc|pan)|(?:^|credit|kredit|debit|[^\p{L}])(?:card|kort))[_-]?(?:no|nr|num|number|nummer)?$/iu,
};
