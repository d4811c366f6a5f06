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
  for (const { element, id } of rulesIn(parseXml(source), undefined)) {
    const made = convert(element);
    if (typeof made === 'string') left.push({ path: `${path}: ${id}`, reason: made });
    else rules.push({ id: slug(id), kind: 'forbid', severity: 'warn', ...made });
  }
  return { rules, left };
}

/** A group's rules go by its id; however deep in categories they lie. */
function* rulesIn(elements: readonly XmlElement[], group?: string): Generator<{ element: XmlElement; id: string }> {
  for (const element of elements) {
    const { id, name } = element.attributes;
    if (element.name === 'rule') yield { element, id: id ?? group ?? name ?? 'rule' };
    else yield* rulesIn(elementsOf(element), element.name === 'rulegroup' ? (id ?? name) : group);
  }
}

type Forbidden = Pick<Extract<Rule, { kind: 'forbid' }>, 'match' | 'except' | 'message' | 'suggest' | 'clause'>;

/** @returns what the rule forbids, or why it can't be said here */
function convert(rule: XmlElement): Forbidden | string {
  if (rule.attributes.default === 'off') return t('switchedOff');
  const [pattern] = elementsOf(rule, 'pattern');
  if (!pattern) return t('nothingToFind');
  const terms = phrasesOf(pattern);
  if (typeof terms === 'string') return terms;
  const except: string[] = [];
  for (const antipattern of elementsOf(rule, 'antipattern')) {
    const phrases = phrasesOf(antipattern);
    // Without one of its exceptions the rule would speak where it shouldn't.
    if (typeof phrases === 'string') return phrases;
    except.push(...phrases);
  }
  const [message] = elementsOf(rule, 'message');
  const words = message ? textIn(message).replace(/\s+/g, ' ').trim() : '';
  const address = elementsOf(rule, 'url').map(textIn).join('').trim();
  // "\\1" puts in a word that was found: nothing here can.
  const suggest = [...(message ? elementsOf(message, 'suggestion') : []), ...elementsOf(rule, 'suggestion')]
    .map((one) => textIn(one).trim())
    .filter((one) => one !== '' && !one.includes('\\'));
  return {
    match: { terms },
    ...(words && !words.includes('\\') ? { message: words } : {}),
    ...(/^https?:\/\/\S+$/.test(address) ? { clause: { title: 'LanguageTool', url: address } } : {}),
    ...(except.length > 0 ? { except } : {}),
    ...(suggest.length > 0 ? { suggest } : {}),
  };
}

/** More phrases than these are a grammar, not a list. */
const MOST_PHRASES = 64;

/** Each way of saying a pattern's tokens one after the other, or why they can't be said. */
function phrasesOf(pattern: XmlElement): string[] | string {
  let made = [''];
  for (const token of tokensOf(pattern)) {
    if (typeof token === 'string') return token;
    if (made.length * token.words.length > MOST_PHRASES) return t('tooManyPhrases');
    made = made.flatMap((before) => token.words.map((word) => [before, word].filter((part) => part !== '').join(' ')));
  }
  const terms = [...new Set(made)].filter((phrase) => phrase !== '');
  return terms.length > 0 ? terms : t('nothingToFind');
}

/** Attributes beyond these ask what kind of word it is, or where it stands. */
const WORDS_ONLY = new Set(['regexp', 'case_sensitive', 'min', 'max', 'spacebefore']);

function* tokensOf(pattern: XmlElement): Generator<{ words: string[] } | string> {
  for (const element of elementsOf(pattern)) {
    // A marker says only which part is underlined.
    if (element.name === 'marker') yield* tokensOf(element);
    else yield element.name === 'token' ? wordsOf(element) : t('grammar', element.name);
  }
}

function wordsOf(token: XmlElement): { words: string[] } | string {
  const { attributes } = token;
  const other = Object.keys(attributes).find((name) => !WORDS_ONLY.has(name)) ?? elementsOf(token)[0]?.name;
  if (other) return other.startsWith('postag') ? t('partOfSpeech') : t('grammar', other);
  if (attributes.max !== undefined && attributes.max !== '1') return t('grammar', 'max');
  const source = textIn(token).trim();
  if (source === '') return t('anyWord');
  const words = attributes.regexp === 'yes' ? finiteWords(source, { ignoreCase: true }) : [source];
  if (!words) return t('grammar', source);
  return { words: attributes.min === '0' ? ['', ...words] : words };
}

const slug = (id: string) =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56) || 'rule';
