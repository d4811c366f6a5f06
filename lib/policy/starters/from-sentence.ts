import { idFrom, type StarterRule } from './starters.ts';

/** What a sentence of the guidelines asks for: each is a kind of rule. */
export const askings = [
  'not-say',
  'say-so',
  'must-say',
  'so-many',
  'links',
  'hashtags',
  'data',
  'pictures',
  'rhythm',
  'protect',
] as const;
export type Asking = (typeof askings)[number];

/** What can be read out of a sentence by looking: the words in quotation marks, and a number. */
interface Hints {
  quoted: string[];
  number: number | undefined;
}

interface Filled {
  kind: StarterRule['kind'];
  [field: string]: unknown;
}

const RULES: Record<Asking, (hints: Hints) => Filled> = {
  'not-say': ({ quoted }) => ({ kind: 'forbid', match: { terms: quoted } }),
  'say-so': ({ quoted: [from = '', to = ''] }) => ({ kind: 'replace', swap: from ? { [from]: to } : {} }),
  'must-say': ({ quoted }) => ({
    kind: 'require',
    when: { mentions: 'organization' },
    match: { terms: quoted },
    position: 'anywhere',
    ...(quoted[0] ? { insert: quoted[0] } : {}),
  }),
  'so-many': ({ number = 3 }) => ({ kind: 'count', of: 'hashtags', max: number }),
  links: () => ({ kind: 'link', https: true, shorteners: 'deny' }),
  hashtags: ({ quoted }) => ({
    kind: 'hashtag',
    camelCase: true,
    ...(quoted.length > 0 ? { require: quoted.map(asHashtag) } : {}),
  }),
  data: () => ({ kind: 'detect', detectors: ['email', 'phone'] }),
  pictures: () => ({ kind: 'media', altText: 'require' }),
  rhythm: ({ number = 2 }) => ({ kind: 'cadence', maxPerDay: number }),
  protect: ({ quoted }) => ({ kind: 'protect', match: { terms: quoted } }),
};

/**
 * A rule to go on with, from a sentence of a company's guidelines and what it asks for. The sentence becomes the message and,
 * word for word, the place in the guidelines; what stands in it in quotation marks becomes the words to look for.
 */
export function ruleFromSentence(sentence: string, asking: Asking, language: string): StarterRule {
  const text = sentence.trim().replace(/\s+/g, ' ');
  const hints = { quoted: quotedIn(text), number: numberIn(text) };
  const severity = asking === 'data' ? 'block' : asking === 'so-many' || asking === 'rhythm' ? 'hint' : 'warn';
  const { kind, ...fields } = RULES[asking](hints);
  return {
    id: idFrom(text.split(' ').slice(0, 5).join(' ')) || asking,
    kind,
    ...(asking === 'protect' ? {} : { severity }),
    ...(text ? { message: { [language]: text } } : {}),
    ...fields,
  };
}

/** “green energy” is #GreenEnergy. */
const asHashtag = (words: string) =>
  words
    .replace(/[^\p{L}\p{M}\p{N}_ ]/gu, '')
    .replace(/(^| )(\p{L}?)/gu, (_, __, letter: string) => letter.toUpperCase());

/** “…”, "…", »…«, „…“ */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/[“"»„]([^“”"»«„]{1,80})[”"«“]/g)].map(([, words]) => (words ?? '').trim()).filter(Boolean);
}

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
const DANISH_NUMBER_WORDS = 'nul en to tre fire fem seks syv otte ni ti'.split(' ');

function numberIn(text: string): number | undefined {
  const digits = /\d{1,4}/.exec(text)?.[0];
  if (digits) return Number(digits);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const value = Math.max(NUMBER_WORDS.indexOf(word), word === 'en' ? -1 : DANISH_NUMBER_WORDS.indexOf(word));
    if (value >= 0) return value;
  }
  return undefined;
}
