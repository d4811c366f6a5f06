/** What a table of terms comes to. */
export interface TermTable {
  vocabularies: Record<string, string[]>;
  /** Term to replacements, where a column says what to write instead. */
  swap: Map<string, string[]>;
  /** Columns that say something else. */
  leftColumns: string[];
}

// The words that stand above such columns, in English and Danish.
const COLUMNS = {
  term: /^(terms?|words?|phrases?|expressions?|udtryk|ord|begreb(er)?|vending(er)?|navn(e)?|names?)$/i,
  list: /^(vocabular(y|ies)|lists?|categor(y|ies)|group|type|ordlister?|lister?|kategori(er)?|gruppe)$/i,
  instead:
    /^(replacements?|replace with|instead|use( instead)?|write|preferred|erstat(ning|tes af)?|skriv( i stedet)?|brug( i stedet)?|i stedet)$/i,
};

/**
 * A table of terms as vocabularies. With a known heading (`term`, `list`, `instead`, or their Danish) the columns mean that; with
 * several columns and other headings, each is a list under its heading; a single column is one list. @param name of the file or sheet
 */
export function termsOf(rows: readonly (readonly string[])[], name: string): TermTable {
  const table = rows
    .map((row) => row.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const [head = [], ...body] = table;
  const columnFor = (of: keyof typeof COLUMNS) => head.findIndex((cell) => COLUMNS[of].test(cell));
  const term = columnFor('term');
  if (term >= 0) return byHeading(head, body, { term, list: columnFor('list'), instead: columnFor('instead') }, name);
  const width = table.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  if (width <= 1)
    return { vocabularies: made([[name, table.map(([cell = '']) => cell)]]), swap: new Map(), leftColumns: [] };
  return {
    vocabularies: made(
      head.slice(0, width).map((title, at) => [title || `${name} ${at + 1}`, body.map((row) => row[at] ?? '')]),
    ),
    swap: new Map(),
    leftColumns: [],
  };
}

function byHeading(
  head: readonly string[],
  body: readonly (readonly string[])[],
  { term, list, instead }: { term: number; list: number; instead: number },
  name: string,
): TermTable {
  const lists: [string, string[]][] = [];
  const swap = new Map<string, string[]>();
  for (const row of body) {
    const word = row[term] ?? '';
    const replacement = row[instead] ?? '';
    if (word !== '' && replacement !== '') swap.set(word, [...(swap.get(word) ?? []), replacement]);
    else lists.push([(list >= 0 && row[list]) || name, [word]]);
  }
  const leftColumns = head.filter((title, at) => title !== '' && at !== term && at !== list && at !== instead);
  return { vocabularies: made(lists), swap, leftColumns };
}

/** Lists of one name together, each word once, in their order; empty ones aren't there. */
function made(lists: readonly [name: string, words: readonly string[]][]): Record<string, string[]> {
  const byName = new Map<string, Set<string>>();
  for (const [name, words] of lists) {
    const known = byName.get(name) ?? new Set();
    for (const word of words) if (word !== '') known.add(word);
    byName.set(name, known);
  }
  return Object.fromEntries(
    [...byName].filter(([, words]) => words.size > 0).map(([name, words]) => [name, [...words]]),
  );
}
