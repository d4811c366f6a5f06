import { LIMITS, type Rule } from '../schema.ts';
import { filesIn, isZip, type NamedFile } from './archive.ts';
import { readCsv } from './csv.ts';
import { importLanguageTool } from './language-tool.ts';
import { termsOf } from './table.ts';
import { textOf } from './text.ts';
import { t } from './texts.ts';
import { Unusable } from './unusable.ts';
import { importVale, type ValeFile } from './vale.ts';
import { importWordList } from './word-list.ts';
import { readWorkbook } from './xlsx.ts';
import { parseYaml, whyNotYaml } from './yaml.ts';

/** What other people's rules and lists come to here. Nothing is lost in silence: what can't be taken is named, with the reason. */
export interface Imported {
  rules: Rule[];
  /** Lists of words, by the name that a `match` calls them by. */
  vocabularies: Record<string, string[]>;
  left: { what: string; why: string }[];
}

export type { NamedFile } from './archive.ts';

/** A file as it was given. Null: it is a folder, or can't be read. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array | null;
}

/** Of one file, also within a zip: six times a policy. */
const MOST_FILE_BYTES = 30 * 1024 * 1024;
/** In all files together: the largest styles that are published have a fifth of it. */
const MOST_YAML_UNITS = 1024 * 1024;

/**
 * Rules and vocabularies from whatever an admin has: Vale styles (YAML files, or a zip of them), LanguageTool grammars (XML),
 * word lists (`.txt`, Hunspell's `.dic`), lists in YAML, tables of terms in CSV or Excel. Never throws.
 */
export function importFrom(files: readonly GivenFile[]): Imported {
  const gathered = new Gathered();
  const vale: ValeFile[] = [];
  for (const { name, bytes } of files) {
    if (bytes) read({ name, bytes }, gathered, vale);
    else gathered.leave(name, t('isFolder'));
  }
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
  if (bytes.length > MOST_FILE_BYTES) {
    gathered.leave(name, t('fileTooLarge', bytes.length, MOST_FILE_BYTES));
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
    gathered.leave(name, whyNot(error));
  }
}

function whyNot(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  // Its readers call themselves for each bracket or element within another.
  if (error instanceof RangeError || /call stack|recursion/i.test(String(error))) return t('tooNested');
  return (
    whyNotYaml(error) ?? t('unreadable', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  );
}

function readZip({ name, bytes }: NamedFile, gathered: Gathered, vale: ValeFile[]): void {
  const inside = filesIn(bytes);
  if (!inside) {
    gathered.leave(name, t('badZip'));
    return;
  }
  if (inside.some(({ name }) => OFFICE_PARTS.test(name))) {
    gathered.leave(name, t('officeFile'));
    return;
  }
  try {
    const sheets = readWorkbook(inside);
    for (const sheet of sheets ?? [])
      addTable(sheets?.length === 1 ? stem(name) : sheet.name, name, sheet.rows, gathered);
    if (sheets) return;
  } catch (error) {
    gathered.leave(name, whyNot(error));
    return;
  }
  for (const one of inside) {
    if (isZip(one.bytes)) gathered.leave(one.name, t('zipInZip'));
    else read(one, gathered, vale);
  }
}

/** What stands in a Word, PowerPoint or OpenDocument file, and in no workbook or style. */
const OFFICE_PARTS = /^(?:word\/document\.xml|ppt\/presentation\.xml|content\.xml)$/;

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
  const plain = plainList(text);
  if (plain) {
    gathered.addWords(stem(name), plain, name);
    return;
  }
  // Its parser takes seconds for each megabyte.
  gathered.yamlUnits += text.length;
  if (gathered.yamlUnits > MOST_YAML_UNITS) throw new Unusable(t('yamlTooLarge', MOST_YAML_UNITS));
  const value: unknown = parseYaml(text);
  if (typeof value === 'object' && value !== null && 'extends' in value) vale.push({ path: name, text });
  else if (isWords(value)) gathered.addWords(stem(name), value.map(String), name);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (isWords(inner)) gathered.addWords(key, inner.map(String), name);
      else gathered.leave(`${name}: ${key}`, t('noList'));
    }
  } else gathered.leave(name, t('noList'));
}

/** A list of nothing but words, an item a line, read without the parser. Null: it is more than that. */
function plainList(text: string): string[] | null {
  const words: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line === '' || line === '---' || line.startsWith('#')) continue;
    const word = /^\s*- +(\p{L}[\p{L}\p{M}\p{N} .'’/&+()-]*?)\s*$/u.exec(line)?.[1];
    if (word === undefined || /^(?:true|false|null|yes|no|on|off)$/i.test(word)) return null;
    words.push(word);
  }
  const indents = new Set(text.match(/^ *(?=- )/gm));
  return words.length > 0 && indents.size === 1 ? words : null;
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
  const { words, left } = importWordList(name, text);
  for (const line of left) gathered.leave(`${name}: ${line}`, t('hashOrRemark'));
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
  if (swap.size > 0) {
    const pairs = [...swap].map(([term, [only = '', ...more]]) => [term, more.length ? [only, ...more] : only]);
    gathered.addRules([
      { id: ruleId(title), kind: 'replace', severity: 'hint', swap: Object.fromEntries(pairs) } as Rule,
    ]);
  } else if (lists.length === 0) gathered.leave(file, t('noList'));
  for (const column of leftColumns) gathered.leave(`${file}: ${column}`, t('column'));
}

/** What has come together so far, within what a policy may hold. */
class Gathered {
  private readonly rules: Rule[] = [];
  private readonly ids = new Set<string>();
  /** Of an id that is there, the number to go on with. */
  private readonly next = new Map<string, number>();
  private readonly vocabularies = new Map<string, Set<string>>();
  private readonly left: Imported['left'] = [];
  private terms = 0;
  /** Read so far. */
  yamlUnits = 0;

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
    else this.leave(file, t('noList'));
  }

  result(): Imported {
    const vocabularies = Object.fromEntries([...this.vocabularies].map(([name, words]) => [name, [...words]]));
    return { rules: this.rules, vocabularies, left: this.left };
  }

  private freeId(id: string): string {
    let free = id;
    let n = this.next.get(id) ?? 2;
    for (; this.ids.has(free); n++) free = `${id.slice(0, 58)}-${n}`;
    this.next.set(id, n);
    this.ids.add(free);
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
