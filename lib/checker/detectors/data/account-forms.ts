/*
 * Account numbers as a country's own banks write them, with the number of the bank. Danish: registreringsnummer and kontonummer
 * (Finans Danmark, 4 and up to 10 digits); British: sort code and account number (Pay.UK, 6 and 8); US: routing number and
 * account number (ABA, 9 and up to 17).
 */

const ACCOUNT =
  '(?: ?[,;/]| -)? ?(?:og |and |& )?(?:k(?:on)?to\\.?(?: ?(?:nr|nummer))?|account(?: number| no)?|acct|acc|a/c)\\.?:? ?';

/** What stands before the bank's number, and both numbers. */
export const accountForms = {
  /** How all of them end; asked first. */
  accountWordBefore: /(?:reg|registrerings|nr|nummer|no|konto|er|account|is|number|code|routing|aba)\.?:? ?$/i,
  accountDanishBefore: /(?<!\p{L})reg(?:istrerings)?\.?(?:-? ?nr|-?nummer| ?no)?\.?:? ?$/iu,
  accountDanish: new RegExp(`\\d{4}(?:${ACCOUNT}\\d(?: ?\\d){5,9}|[ -]/?[ -]?\\d(?: ?\\d){7,9})(?!\\d)`, 'iy'),
  accountBothBefore:
    /(?<!\p{L})reg(?:istrerings)?\.?(?:-? ?nr)?\.? ?(?:\/|og|and) ?(?:konto(?:nr|nummer)?|account)\.?:? ?$/iu,
  accountBoth: /\d{4}[ /-]{1,3}\d(?: ?\d){5,9}(?!\d)/y,
  /** Danish, the two numbers in one; Norwegian. */
  accountWholeBefore: /(?<!\p{L})konto\.?(?: ?(?:nr|nummer))?\.?(?: er)?:? ?$/iu,
  accountWhole: /(?:\d{4}[ -]\d{8,10}|\d{4}[. ]\d\d[. ]\d{5})(?!\d| ?kr)/y,
  accountBankBefore: /(?<!\p{L})bank(?:konto(?: ?nr| ?nummer)?| account(?: number| no)?)\.?(?: is| er)?:? ?$/iu,
  accountBank: /\d(?: ?\d){6,16}(?!\d)/y,
  accountBritishBefore: /(?<!\p{L})sort[ -]?code:?(?: is)? ?$/iu,
  accountBritish: new RegExp(`\\d\\d-?\\d\\d-?\\d\\d${ACCOUNT}\\d{8}(?!\\d)`, 'iy'),
  accountUsBefore: /(?<!\p{L})(?:routing(?: number| no)?|aba)\.?:?(?: is)? ?$/iu,
  accountUs: new RegExp(`\\d{9}${ACCOUNT}\\d{6,17}(?!\\d)`, 'iy'),
};
