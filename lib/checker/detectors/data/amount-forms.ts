/* How amounts are written, in digits and in words, by Danes and by the English: shared by money and percentages. */

/** Sticky: 1.234,50, 1,234.50, 1 234 567, 0,5, 1½, 1 1/2. */
export const NUMBER =
  /\d{1,3}(?:([ .,'’])\d{3}(?!\d))(?:\1\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?(?: ?[½¼¾]| \d\/\d(?![\d/]))?/y;

/** "5-10", "5 til 10": the first number of a range, before the second. */
const RANGE_BEFORE =
  /(?:^|[^\p{L}\p{N}.,-])(\d[\d.,½¼¾]{0,12}(?: ?- ?| til | to )|(?<=(?:mellem|between) )\d[\d.,]{0,12} (?:og|and) )$/u;

export const amountForms = {
  amount: NUMBER,
  amountRangeBefore: RANGE_BEFORE,
};
