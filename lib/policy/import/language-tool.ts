import type { Rule } from '../schema.ts';
import { finiteWords } from './finite.ts';
import { t } from './texts.ts';
import type { ValeImport } from './vale.ts';
import { elementsOf, parseXml, textIn, type XmlElement } from './xml.ts';

/**
 * LanguageTool's `grammar.xml` as rules: patterns of plain words forbid them, their `antipattern`s are exceptions.
 * @see https://dev.languagetool.org/development-overview
 */
export function importLanguageTool(path: string, source: string): ValeImport {
  const rules: Rule[] = [];
  const left: ValeImport['left'] = [];
  for (const { element, id, ...around } of rulesIn(parseXml(source), { isOff: false, antipatterns: [] })) {
    const made = convert(element, around);
    if (typeof made === 'string') left.push({ path: `${path}: ${id}`, reason: made });
    else rules.push({ id: slug(id), kind: 'forbid', severity: 'warn', ...made });
  }
  return { rules, left };
}

/** What categories and groups say for each of their rules. */
interface Around {
  group?: string | undefined;
  isOff: boolean;
  antipatterns: XmlElement[];
}

/** A group's rules go by its id; however deep in categories they lie. */
function* rulesIn(
  elements: readonly XmlElement[],
  around: Around,
): Generator<{ element: XmlElement; id: string } & Around> {
  for (const element of elements) {
    const { id, name } = element.attributes;
    const within: Around = {
      group: element.name === 'rulegroup' ? (id ?? name) : around.group,
      isOff: around.isOff || /^(?:temp_)?off$/.test(element.attributes.default ?? ''),
      antipatterns: [...around.antipatterns, ...elementsOf(element, 'antipattern')],
    };
    if (element.name === 'rule') yield { element, id: id ?? within.group ?? name ?? 'rule', ...within };
    else yield* rulesIn(elementsOf(element), within);
  }
}

type Forbidden = Pick<Extract<Rule, { kind: 'forbid' }>, 'match' | 'except' | 'message' | 'suggest' | 'clause'>;

/** @returns what the rule forbids, or why it can't be said here */
function convert(rule: XmlElement, { isOff, antipatterns }: Around): Forbidden | string {
  if (isOff) return t('switchedOff');
  if (elementsOf(rule, 'filter').length > 0) return t('filtered');
  const [pattern] = elementsOf(rule, 'pattern');
  if (!pattern) return t('nothingToFind');
  const match = phrasesOf(pattern);
  if (typeof match === 'string') return match;
  const exceptions: Phrases[] = [];
  for (const antipattern of antipatterns) {
    const phrases = phrasesOf(antipattern);
    // Without one of its exceptions the rule would speak where it shouldn't.
    if (typeof phrases === 'string') return phrases;
    exceptions.push(phrases);
  }
  const [message] = elementsOf(rule, 'message');
  const words = message && isPlain(message) ? textIn(message).replace(/\s+/g, ' ').trim() : '';
  const address = elementsOf(rule, 'url').map(textIn).join('').trim();
  const suggest = [...(message ? elementsOf(message, 'suggestion') : []), ...elementsOf(rule, 'suggestion')]
    .filter((one) => isPlain(one))
    .map((one) => textIn(one).trim())
    .filter((one) => one !== '');
  return {
    match,
    ...(words ? { message: words } : {}),
    ...(/^https?:\/\/\S+$/.test(address) ? { clause: { title: 'LanguageTool', url: address } } : {}),
    ...(exceptions.length > 0 ? { except: together(exceptions) } : {}),
    ...(suggest.length > 0 ? { suggest } : {}),
  };
}

/** "\\1" and `<match no="1"/>` put in a word that was found: nothing here can. */
const isPlain = (element: XmlElement): boolean =>
  !textIn(element).includes('\\') && elementsOf(element).every((one) => one.name === 'suggestion' && isPlain(one));

function together(exceptions: readonly Phrases[]): Forbidden['except'] {
  const [folded, cased] = [false, true].map((isCased) =>
    exceptions.filter(({ caseSensitive = false }) => caseSensitive === isCased).flatMap(({ terms }) => terms),
  ) as [string[], string[]];
  if (cased.length === 0) return folded;
  const ofCase = { terms: cased, caseSensitive: true };
  return folded.length === 0 ? ofCase : { anyOf: [{ terms: folded }, ofCase] };
}

/** More phrases than these are a grammar, not a list. */
const MOST_PHRASES = 64;

interface Phrases {
  terms: string[];
  caseSensitive?: true;
}

/** Each way of saying a pattern's tokens one after the other, or why they can't be said. */
function phrasesOf(pattern: XmlElement): Phrases | string {
  let made = [''];
  const cases = new Set<boolean>();
  for (const token of tokensOf(pattern, pattern.attributes.case_sensitive === 'yes')) {
    if (typeof token === 'string') return token;
    const { words, isCased, isAttached } = token;
    if (words.some((word) => word.toLowerCase() !== word.toUpperCase())) cases.add(isCased);
    if (made.length * words.length > MOST_PHRASES) return t('tooManyPhrases');
    const between = isAttached ? '' : ' ';
    made = made.flatMap((before) => words.map((word) => [before, word].filter((part) => part !== '').join(between)));
  }
  const terms = [...new Set(made)].filter((phrase) => phrase !== '');
  if (terms.length === 0) return t('nothingToFind');
  if (cases.size > 1) return t('mixedCase');
  return { terms, ...(cases.has(true) && { caseSensitive: true }) };
}

/** Attributes beyond these ask what kind of word it is, or where it stands. */
const WORDS_ONLY = new Set(['regexp', 'case_sensitive', 'min', 'max', 'spacebefore']);

interface Token {
  words: string[];
  /** Does case matter? */
  isCased: boolean;
  /** Without a space before it. */
  isAttached: boolean;
}

function* tokensOf(pattern: XmlElement, isCased: boolean): Generator<Token | string> {
  for (const element of elementsOf(pattern)) {
    // A marker says only which part is underlined.
    if (element.name === 'marker') yield* tokensOf(element, isCased);
    else yield element.name === 'token' ? tokenOf(element, isCased) : t('grammar', element.name);
  }
}

function tokenOf(token: XmlElement, isPatternCased: boolean): Token | string {
  const { attributes } = token;
  const other = Object.keys(attributes).find((name) => !WORDS_ONLY.has(name)) ?? elementsOf(token)[0]?.name;
  if (other) return other.startsWith('postag') ? t('partOfSpeech') : t('grammar', other);
  if (attributes.max !== undefined && attributes.max !== '1') return t('grammar', 'max');
  const source = textIn(token).trim();
  if (source === '') return t('anyWord');
  const isCased = attributes.case_sensitive === undefined ? isPatternCased : attributes.case_sensitive === 'yes';
  const words = attributes.regexp === 'yes' ? finiteWords(source, { ignoreCase: !isCased }) : [source];
  if (!words) return t('grammar', source);
  return {
    words: attributes.min === '0' ? ['', ...words] : words,
    isCased,
    isAttached: attributes.spacebefore === 'no',
  };
}

const slug = (id: string) =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56) || 'rule';
