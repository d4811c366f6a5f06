/** What stands behind a company's name in registers and contracts, and nowhere else. */
const LEGAL_FORM =
  /[\s,]+(?:A\/S|ApS|I\/S|K\/S|P\/S|IVS|AB|ASA|AS|Oyj?|GmbH|AG|SE|KG|Inc|LLC|LLP|Ltd|Limited|PLC|Corp|Corporation|Co|B\.?V|N\.?V|S\.?A|SpA)\.?$/iu;

/** The name as one says it: "Nordhavn Energi" of "Nordhavn Energi A/S". */
export const withoutLegalForm = (name: string): string => name.replace(LEGAL_FORM, '');
