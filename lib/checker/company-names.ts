/** What stands behind a company's name in registers and contracts, and nowhere else. */
const LEGAL_FORM =
  /[\s,]+(?:A\/S|ApS|I\/S|K\/S|P\/S|IVS|AB|ASA|AS|Oyj?|GmbH|AG|SE|KG|Inc|LLC|LLP|Ltd|Limited|PLC|Corp|Corporation|Co|B\.?V|N\.?V|S\.?A|SpA)\.?$/iu;

/** "Coffee & Co" without its end is a fragment, and would be found in any café. */
const FRAGMENT = /(?:[&+,]|\s(?:og|and|und))$/iu;

/** The name as one says it: "Nordhavn Energi" of "Nordhavn Energi A/S". */
export function withoutLegalForm(name: string): string {
  const said = name.replace(LEGAL_FORM, '');
  return FRAGMENT.test(said) ? name : said;
}
