import { type ErrorCode, parse, YAMLParseError } from 'yaml';
import { t } from './texts.ts';

/** @throws what `whyNotYaml` explains */
export const parseYaml = (text: string): unknown => parse(text, { maxAliasCount: 100, logLevel: 'error' });

/** Why it is no YAML, and where; null where the parser failed for another reason. */
export function whyNotYaml(error: unknown): string | null {
  if (error instanceof YAMLParseError && error.linePos) {
    const [{ line, col }] = error.linePos;
    return t('badYaml', line, col, reasonOf(error));
  }
  // Found when the document is put together, so without a place.
  if (!(error instanceof ReferenceError)) return null;
  const [, name] = /^Unresolved alias .*: (.*)$/.exec(error.message) ?? [];
  if (name !== undefined) return t('yamlNoAnchor', name);
  return error.message.startsWith('Excessive alias count') ? t('yamlGrows') : null;
}

/** In our own words, as far as the parser's are known: it speaks English alone, and of its own insides. */
function reasonOf({ code, message }: YAMLParseError): string {
  const known = REASONS.find(([codes, says]) => codes.includes(code) && says.test(message));
  return known ? t(known[2]) : (message.split(/ at line /)[0] ?? '');
}

type Reason = Extract<Parameters<typeof t>[0], `yaml.${string}`>;

/** @see https://eemeli.org/yaml/#errors */
const REASONS: [codes: ErrorCode[], says: RegExp, reason: Reason][] = [
  [['TAB_AS_INDENT'], /^/, 'yaml.tab'],
  [['BAD_INDENT', 'MISSING_CHAR'], /^Flow /, 'yaml.bracket'],
  [['BAD_INDENT'], /^/, 'yaml.indent'],
  [['DUPLICATE_KEY'], /^/, 'yaml.twice'],
  [['MISSING_CHAR'], /^Missing closing .?quote/, 'yaml.quote'],
  [['MISSING_CHAR'], /^Missing , /, 'yaml.comma'],
  [['MULTILINE_IMPLICIT_KEY'], /^/, 'yaml.noColon'],
  [['MISSING_CHAR'], /^Implicit map keys/, 'yaml.noColon'],
  [['BLOCK_AS_IMPLICIT_KEY'], /^/, 'yaml.colon'],
  [['BAD_SCALAR_START'], /^/, 'yaml.sign'],
  [['BAD_DQ_ESCAPE'], /^/, 'yaml.escape'],
  [['MULTIPLE_DOCS'], /^/, 'yaml.document'],
  [['BAD_ALIAS', 'ALIAS_PROPS', 'MULTIPLE_ANCHORS'], /^/, 'yaml.alias'],
  [['UNEXPECTED_TOKEN'], /^/, 'yaml.noPlace'],
];
