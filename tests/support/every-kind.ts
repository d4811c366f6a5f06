import type { Checker } from '../../lib/checker/types.ts';
import { checkerWith } from './checker-with.ts';

/** Does an offset lie between the halves of one character? */
export const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** A rule of every kind that finds words, so that random drafts meet them all at once. */
const RULES = [
  {
    id: 'forbid',
    kind: 'forbid',
    match: { terms: ['risk free', 'guarantee', '*garanti', 'rabat*', 'C++', '100 %', '🚀🚀'] },
  },
  { id: 'suggest', kind: 'forbid', match: { terms: ['cheap'] }, suggest: ['affordable'] },
  { id: 'near', kind: 'forbid', match: { terms: ['bad'] }, near: { match: { organization: true }, words: 3 } },
  { id: 'danish', kind: 'forbid', match: { terms: ['vindmølle', 'regel'], forms: 'da' } },
  { id: 'inside', kind: 'forbid', match: { terms: ['fuck', 'a b'], boundary: 'none' } },
  { id: 'pattern', kind: 'forbid', match: { pattern: '\\d+\\s*(?:mio|%)', flags: 'i' } },
  {
    id: 'replace',
    kind: 'replace',
    swap: { 'wind mill': 'wind turbine', sale: 'summer sale', 'e-mail': ['email', 'mail'] },
  },
  { id: 'inflected', kind: 'replace', forms: 'da', swap: { kunde: 'bruger', meget: '' } },
  {
    id: 'weak',
    kind: 'require',
    match: { terms: ['#ad', '#sponsored'] },
    notAccepted: { terms: ['#spon'] },
    when: { mentions: { terms: ['#spon'] } },
  },
  {
    id: 'fold',
    kind: 'require',
    match: { terms: ['I work here'] },
    position: 'before-fold',
    when: { mentions: { terms: ['HavStrøm'] } },
    networks: ['x'],
  },
  {
    id: 'row',
    kind: 'require',
    match: { terms: ['#ad'] },
    maxAdjacentHashtags: 2,
    networks: ['x'],
    when: { mentions: { terms: ['#ad'] } },
  },
  {
    id: 'ad',
    kind: 'require',
    match: { terms: ['#ad', 'Reklame'] },
    position: 'first',
    when: { mentions: 'organization' },
    insert: 'Reklame',
  },
  {
    id: 'end',
    kind: 'require',
    match: { terms: ['#LifeAtNordhavn'] },
    position: 'end',
    when: { mentions: 'products' },
  },
  { id: 'count', kind: 'count', of: 'hashtags', max: 2 },
  { id: 'shout', kind: 'count', of: 'exclamations', max: 1 },
  { id: 'long', kind: 'count', of: 'characters', max: 60 },
  { id: 'named', kind: 'count', of: 'mentions', max: 0 },
  { id: 'linked', kind: 'count', of: 'links', max: 1 },
  { id: 'pictures', kind: 'count', of: 'emoji', max: 1 },
  {
    id: 'link',
    kind: 'link',
    https: true,
    shorteners: 'deny',
    internal: 'deny',
    deny: ['evil.example'],
    utm: 'require',
  },
  { id: 'data', kind: 'detect', detectors: ['email', 'dk-cpr', 'iban'] },
  { id: 'tag', kind: 'hashtag', deny: ['#spon'], camelCase: true },
  { id: 'at', kind: 'mention', deny: ['@rival'] },
];

export const checkerForEverything = (): Checker =>
  checkerWith(RULES, { sharing: { utm: { utm_source: '{network}', utm_medium: 'employee' } } });
