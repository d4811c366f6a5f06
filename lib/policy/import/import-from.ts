import { parse as parseYaml } from 'yaml';
import { LIMITS, type Rule } from '../schema.ts';
import { filesIn, isZip, type NamedFile } from './archive.ts';
import { readCsv } from './csv.ts';
import { importLanguageTool } from './language-tool.ts';
import { termsOf } from './table.ts';
import { textOf } from './text.ts';
import { t } from './texts.ts';
import { importVale, type ValeFile } from './vale.ts';
import { importWordList } from './word-list.ts';
import { readWorkbook } from './xlsx.ts';

/** What other people's rules and lists come to here. Nothing is lost in silence: what can't be taken is named, with the reason. */
export interface Imported {
  rules: Rule[];
  /** Lists of words, by the name that a `match` calls them by. */
  vocabularies: Record<string, string[]>;
  left: { what: string; why: string }[];
}

export type { NamedFile } from './archive.ts';

/**
 * Rules and vocabularies from whatever an admin has: Vale styles (YAML files, or a zip of them), LanguageTool grammars (XML),
 * word lists (`.txt`, Hunspell's `.dic`), lists in YAML, tables of terms in CSV or Excel. Never throws.
 */
export function importFrom(files: readonly NamedFile[]): Imported {
  const gathered = new Gathered();
  const vale: ValeFile[] = [];
  for (const file of files) read(file, gathered, vale);
  const { rules, left } = importVale(vale);
  gathered.addRules(rules);
  for (const { path, reason } of left) gathered.leave(path, reason);
  return gathered.result();
}

function read(file: NamedFile, gathered: Gathered, vale: ValeFile[]): void {
  const { name, bytes } = file;
  if (bytes.length === 0) {
    gathered.leave(name, t('emptyFile'));
    return;
  }
  if (isZip(bytes)) {
    readZip(file, gathered, vale);
    return;
  }
  const reader = READERS.find(([ending]) => ending.test(name))?.[1];
  if (!reader) {
    gathered.leave(name, t('unknownFile'));
    return;
  }
  try {
    reader(name, textOf(bytes), gathered, vale);
  } catch (error) {
    gathered.leave(
      name,
      t('unreadable', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
    );
  }
}

function readZip({ name, bytes }: NamedFile, gathered: Gathered, vale: ValeFile[]): void {
  const inside = filesIn(bytes);
  if (!inside) {
    gathered.leave(name, t('badZip'));
    return;
  }
  const sheets = readWorkbook(inside);
  if (sheets) {
    for (const sheet of sheets) addTable(sheets.length === 1 ? stem(name) : sheet.name, name, sheet.rows, gathered);
    return;
  }
  for (const one of inside) {
    if (isZip(one.bytes)) gathered.leave(one.name, t('zipInZip'));
    else read(one, gathered, vale);
  }
}

type Reader = (name: string, text: string, gathered: Gathered, vale: ValeFile[]) => void;

const READERS: [ending: RegExp, Reader][] = [
  [/\.ya?ml$/i, readYaml],
  [/\.xml$/i, readGrammar],
  [/\.(csv|tsv)$/i, (name, text, gathered) => addTable(stem(name), name, readCsv(text), gathered)],
  [/\.(txt|dic)$/i, readList],
  [/\.aff$/i, (name, _, gathered) => gathered.leave(name, t('affixes'))],
  [/\.(tengo|go|js|py)$/i, (name, _, gathered) => gathered.leave(name, t('script'))],
];

/** A Vale rule says what it extends; anything else is a list of words, or several under their names. */
function readYaml(name: string, text: string, gathered: Gathered, vale: ValeFile[]): void {
  const value: unknown = parseYaml(text, { maxAliasCount: 100, logLevel: 'error' });
  if (typeof value === 'object' && value !== null && 'extends' in value) vale.push({ path: name, text });
  else if (isWords(value)) gathered.addWords(stem(name), value.map(String), name);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (isWords(inner)) gathered.addWords(key, inner.map(String), name);
      else gathered.leave(`${name}: ${key}`, t('noList'));
    }
  } else gathered.leave(name, t('noList'));
}

const isWords = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' || typeof one === 'number');

function readGrammar(name: string, text: string, gathered: Gathered): void {
  const { rules, left } = importLanguageTool(name, text);
  if (rules.length === 0 && left.length === 0) gathered.leave(name, t('noGrammar'));
  gathered.addRules(rules);
  for (const { path, reason } of left) gathered.leave(path, reason);
}

function readList(name: string, text: string, gathered: Gathered): void {
  const words = importWordList(text);
  if (words.length === 0) {
    gathered.leave(name, t('noList'));
    return;
  }
  // Vale's own vocabularies: what may stand, and what may not.
  const folder = /([^/]+)\/(accept|reject)\.txt$/i.exec(name);
  gathered.addWords(folder ? `${folder[1]} ${folder[2]}` : stem(name), words, name);
}

function addTable(title: string, file: string, rows: string[][], gathered: Gathered): void {
  const { vocabularies, swap, leftColumns } = termsOf(rows, title);
  const lists = Object.entries(vocabularies);
  for (const [name, words] of lists) gathered.addWords(name, words, file);
  if (Object.keys(swap).length > 0) {
    const pairs = Object.entries(swap).map(([term, [only = '', ...more]]) => [
      term,
      more.length ? [only, ...more] : only,
    ]);
    gathered.addRules([
      { id: ruleId(title), kind: 'replace', severity: 'hint', swap: Object.fromEntries(pairs) } as Rule,
    ]);
  } else if (lists.length === 0) gathered.leave(file, t('noList'));
  for (const column of leftColumns) gathered.leave(`${file}: ${column}`, t('column'));
}

/** What has come together so far, within what a policy may hold. */
class Gathered {
  private readonly rules: Rule[] = [];
  private readonly vocabularies = new Map<string, Set<string>>();
  private readonly left: Imported['left'] = [];
  private terms = 0;

  leave(what: string, why: string): void {
    this.left.push({ what, why });
  }

  addRules(rules: readonly Rule[]): void {
    for (const rule of rules) {
      if (this.rules.length >= LIMITS.rules) {
        this.leave(rule.id, t('tooManyRules', LIMITS.rules));
        return;
      }
      const { kept, dropped } = clean(rule);
      for (const key of dropped) this.leave(`${rule.id}: ${key}`, t('reservedWord'));
      this.rules.push({ ...kept, id: this.freeId(rule.id) });
    }
  }

  addWords(name: string, words: readonly string[], file: string): void {
    const called = RESERVED.has(slug(name)) ? `${slug(name)}-list` : slug(name);
    const known = this.vocabularies.get(called) ?? new Set();
    const fresh = [...new Set(words.map((word) => printable(word).normalize('NFC').trim()))].filter(
      (word) => word !== '' && !known.has(word),
    );
    if (this.terms + fresh.length > LIMITS.terms) {
      this.leave(file, t('tooManyTerms', LIMITS.terms));
      return;
    }
    this.terms += fresh.length;
    for (const word of fresh) known.add(word);
    if (known.size > 0) this.vocabularies.set(called, known);
  }

  result(): Imported {
    const vocabularies = Object.fromEntries([...this.vocabularies].map(([name, words]) => [name, [...words]]));
    return { rules: this.rules, vocabularies, left: this.left };
  }

  private freeId(id: string): string {
    let free = id;
    for (let n = 2; this.rules.some((rule) => rule.id === free); n++) free = `${id.slice(0, 58)}-${n}`;
    return free;
  }
}

/** Words that a policy may not have as a key: they reach for a prototype. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Without control characters and halves of characters, which no policy may hold. */
const printable = (text: string) =>
  text.toWellFormed().replace(/\p{Cc}/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''));

function clean(rule: Rule): { kept: Rule; dropped: string[] } {
  const dropped: string[] = [];
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return printable(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [printable(key), walk(inner)] as const);
    for (const [key] of entries) if (RESERVED.has(key)) dropped.push(key);
    return Object.fromEntries(entries.filter(([key]) => !RESERVED.has(key)));
  };
  return { kept: walk(rule) as Rule, dropped };
}

/** `styles/Rivals 2026.csv` is "Rivals 2026". */
const stem = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');

/** A rule's id is plainer than a vocabulary's name. */
const ruleId = (name: string) =>
  slug(name)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56) || 'terms';

/** Letters of any language stay: it is a name, and no address. */
const slug = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56) || 'list';
