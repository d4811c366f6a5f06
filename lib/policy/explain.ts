import { z } from '../zod.ts';
import { meantKey } from './meant-key.ts';
import { nearest } from './nearest.ts';
import type { PathProblem } from './problem.ts';
import { t } from './texts.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue | z.core.$ZodRawIssue;
type Def = z.core.$ZodTypeDef & {
  innerType?: Schema;
  getter?: () => Schema;
  options?: Schema[];
  shape?: Record<string, Schema>;
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  entries?: Record<string, string>;
  values?: unknown[];
  discriminator?: string;
};

/** Of so many mistakes in one place nobody reads more. */
const MOST_TOLD = 201;

/** Says every issue of a failed parse in words, each with the mend that fits what was written. */
export function explainIssues(issues: readonly Issue[], schema: Schema, value: unknown): PathProblem[] {
  return issues.flatMap((issue) => explainIssue(issue, schema, value, []));
}

/** @param base the schema that governs `prefix`, where it is known better than by looking: one branch of a union */
function explainIssue(
  issue: Issue,
  root: Schema,
  document: unknown,
  prefix: readonly PropertyKey[],
  base?: Schema,
): PathProblem[] {
  const inner = issue.path ?? [];
  const path = [...prefix, ...inner];
  const found = valueAt(document, path);
  const schema = base ? schemaAt(base, valueAt(document, prefix), inner) : schemaAt(root, document, path);
  const problem = (what: string, mend: string, atKey = false, at = path): PathProblem[] => [
    { path: at, atKey, what, mend, severity: 'error' },
  ];

  if (found === undefined && path.length > 0) {
    const key = String(path.at(-1));
    const values = discriminatorValues(root, document, path);
    if (values.length > 0) {
      const mend = t('addKey', key, t('useOneOf', values.map(show).join(', ')));
      return problem(t('missing', key), mend, false, path.slice(0, -1));
    }
    return problem(t('missing', key), t('addKey', key, sentence(describe(schema))), false, path.slice(0, -1));
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(resolve(schema, found) ?? schema);
      return issue.keys
        .slice(0, MOST_TOLD)
        .flatMap((key) => problem(t('unknownKey', key), mendOfKey(key, known), true, [...path, key]));
    }
    case 'invalid_union': {
      if (issue.discriminator !== undefined)
        return problem(...notOneOf(found, discriminatorValues(root, document, path)));
      const options = defOf(schema)?.options ?? [];
      const branch = closestBranch(options, found);
      const nested = branch === undefined ? undefined : issue.errors?.[branch];
      if (nested)
        return nested
          .slice(0, MOST_TOLD)
          .flatMap((one) => explainIssue(one, root, document, path, options[branch ?? 0]));
      const misspelt = misspeltKey(found, options.flatMap(keysOf));
      if (misspelt)
        return problem(t('unknownKey', misspelt.key), t('useKey', misspelt.meant), true, [...path, misspelt.key]);
      return problem(
        t('noneFits', show(found)),
        t('seeFormat', (ownWords(schema) ?? options.map(describe).join(' · ')).replace(/\.$/, '')),
      );
    }
    case 'invalid_value':
      if (path.length === 1 && path[0] === 'klarpost')
        return problem(t('otherFormat', show(found)), t('otherFormatMend'));
      return problem(...notOneOf(found, issue.values));
    case 'invalid_type':
      if (path.length === 0) return problem(t('notAnObject', kindOf(found)), t('notJsonMend'));
      if (issue.expected === 'int' && typeof found === 'number') return problem(t('notWhole'), t('notWholeMend'));
      return problem(
        capitalized(t('expected', typeWords(schema), kindOf(found))),
        sentence(ownWords(schema) ?? t('makeIt', typeWords(schema))),
      );
    case 'invalid_format':
      return problem(t('badShape', show(found)), sentence(describe(schema)));
    case 'invalid_key': {
      const around = path.slice(0, -1);
      const { keyType } = defOf(resolve(schemaAt(root, document, around), valueAt(document, around))) ?? {};
      return problem(t('badShape', show(path.at(-1))), sentence(describe(keyType)), true);
    }
    case 'too_small':
      // A list where a text belongs is no text: that it is also too short says nothing more.
      if (defOf(schema)?.type === 'string' && typeof found !== 'string') return [];
      if (typeof found !== 'number') return problem(t('tooShort'), t('tooShortMend'));
      return problem(t('tooSmall', Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)), t('changeNumber'));
    case 'too_big':
      return problem(t('tooBig', Number(issue.maximum)), t('changeNumber'));
    default:
      return problem(t('badShape', show(found)), sentence(describe(schema)));
  }
}

/** The first key of a value that is none of the known ones, but near to one. */
function misspeltKey(value: unknown, known: readonly string[]): { key: string; meant: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const key of Object.keys(value).slice(0, MOST_TOLD)) {
    const meant = meantKey(key, known);
    if (meant && meant !== key) return { key, meant };
  }
  return undefined;
}

function mendOfKey(key: string, known: readonly string[]): string {
  const meant = meantKey(key, known);
  if (meant) return t('useKey', meant);
  return known.length > 0 ? t('knownKeys', known.join(', ')) : t('noKeys');
}

function notOneOf(found: unknown, allowed: readonly unknown[]): [what: string, mend: string] {
  const what = t('notOneOf', show(found));
  if (allowed.length === 1) return [what, t('useOnly', show(allowed[0]))];
  const meant = typeof found === 'string' ? nearest(found, allowed.map(String)) : undefined;
  const list = t('useOneOf', allowed.map(show).join(', '));
  return [what, meant ? `${t('useValue', show(meant))} ${list}` : list];
}

// --- walking the schema beside the document ---

function defOf(schema: Schema | undefined): Def | undefined {
  let def = schema?._zod.def as Def | undefined;
  while (def && (def.innerType || def.getter)) {
    def = (def.innerType ?? (def.getter && madeBy(def.getter)))?._zod.def as Def | undefined;
  }
  return def;
}

const made = new WeakMap<() => Schema, Schema>();

/** A lazy schema makes itself anew at every asking, which is dear. */
function madeBy(getter: () => Schema): Schema {
  const schema = made.get(getter) ?? getter();
  made.set(getter, schema);
  return schema;
}

/** The schema that governs a place; where several could, the one closest to what is written there. */
function schemaAt(root: Schema, document: unknown, path: readonly PropertyKey[]): Schema | undefined {
  let schema: Schema | undefined = root;
  let value = document;
  for (const segment of path) {
    schema = stepInto(schema, value, segment);
    value = child(value, segment);
  }
  return schema;
}

function stepInto(schema: Schema | undefined, value: unknown, segment: PropertyKey): Schema | undefined {
  const def = defOf(resolve(schema, value));
  return def?.shape?.[String(segment)] ?? def?.element ?? def?.valueType;
}

/** Through unions to the one shape that the value was meant to have. */
function resolve(schema: Schema | undefined, value: unknown): Schema | undefined {
  const def = defOf(schema);
  if (!def?.options) return schema;
  const branch = def.discriminator
    ? def.options.findIndex((option) => discriminates(option, def.discriminator ?? '', value))
    : closestBranch(def.options, value);
  return branch === undefined || branch < 0 ? undefined : resolve(def.options[branch], value);
}

function discriminates(option: Schema, key: string, value: unknown): boolean {
  return defOf(defOf(option)?.shape?.[key])?.values?.includes(child(value, key)) ?? false;
}

/** Which of several shapes did the writer aim at? By type first, then by the keys they share. */
function closestBranch(options: readonly Schema[], value: unknown): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  options.forEach((option, index) => {
    const score = closeness(option, value);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

function closeness(schema: Schema, value: unknown): number {
  const def = defOf(schema);
  if (!def) return 0;
  if (def.options) return Math.max(0, ...def.options.map((option) => closeness(option, value)));
  if (Array.isArray(value)) return def.element ? 1 : 0;
  if (typeof value === 'object' && value !== null) {
    if (def.valueType) return 0.5;
    if (!def.shape) return 0;
    // An object without a single key of a shape was not meant as one of it, except when it is misspelt: then any will do.
    const shared = Object.keys(def.shape).filter((key) => Object.hasOwn(value, key));
    const required = Object.entries(def.shape).filter(([, inner]) => inner._zod.optin === undefined);
    return required.some(([key]) => shared.includes(key)) ? 1 + shared.length : shared.length * 0.1;
  }
  return def.type === typeof value || (def.type === 'enum' && typeof value === 'string') ? 1 : 0;
}

function discriminatorValues(root: Schema, document: unknown, path: readonly PropertyKey[]): unknown[] {
  const key = String(path.at(-1));
  const union = defOf(schemaAt(root, document, path.slice(0, -1)));
  if (union?.discriminator !== key) return [];
  return (union?.options ?? []).flatMap((option) => defOf(defOf(option)?.shape?.[key])?.values ?? []);
}

function keysOf(schema: Schema | undefined): string[] {
  const def = defOf(schema);
  if (def?.options) return [...new Set(def.options.flatMap(keysOf))];
  return Object.keys(def?.shape ?? {});
}

// --- words ---

/** What belongs at a place: the schema's own words if it has some, else its type. */
function describe(schema: Schema | undefined): string {
  return ownWords(schema) ?? typeWords(schema);
}

/** The type that belongs at a place, as a noun. */
function typeWords(schema: Schema | undefined): string {
  const def = defOf(schema);
  if (def?.options) return def.discriminator ? t('anObject') : def.options.map(describe).join(' · ');
  if (def?.entries) return Object.values(def.entries).map(show).join(', ');
  if (def?.values) return def.values.map(show).join(', ');
  if (def?.shape)
    return `{ ${Object.keys(def.shape).slice(0, 4).join(', ')}${Object.keys(def.shape).length > 4 ? ', …' : ''} }`;
  switch (def?.type) {
    case 'string':
      return t('aText');
    case 'number':
      return 'format' in def ? t('aWholeNumber') : t('aNumber');
    case 'boolean':
      return t('aBoolean');
    case 'array':
      return t('aList');
    default:
      return t('anObject');
  }
}

function ownWords(schema: Schema | undefined): string | undefined {
  for (let at = schema; at; at = (at._zod.def as Def).innerType) {
    const words = z.globalRegistry.get(at)?.description;
    if (words) return words;
  }
  return undefined;
}

const capitalized = (words: string) => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
const sentence = (words: string) => `${capitalized(words)}${/[.!?…]$/.test(words) ? '' : '.'}`;

/** A value as it is written, cut short. */
function show(value: unknown): string {
  const written = JSON.stringify(value) ?? t('nothing');
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

function kindOf(value: unknown): string {
  if (value === undefined) return t('nothing');
  if (value === null) return t('aNull');
  if (value === '') return t('anEmptyText');
  if (Array.isArray(value)) return t('aList');
  switch (typeof value) {
    case 'string':
      return `${t('aText')} (${show(value)})`;
    case 'number':
      return `${t('aNumber')} (${show(value)})`;
    case 'boolean':
      return show(value);
    default:
      return t('anObject');
  }
}

function child(value: unknown, segment: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[segment] : undefined;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(child, document);
}
