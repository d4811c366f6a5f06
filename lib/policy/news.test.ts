import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../i18n.ts';
import { describeNews, newsBetween } from './news.ts';
import { type Policy, policySchema } from './schema.ts';

const policy = (revision: number, some: object): Policy =>
  policySchema.parse({ klarpost: 1, id: 'demo', revision, ...some });
const rule = (id: string, word = id) => ({ id, kind: 'forbid', match: { terms: [word] } });
const item = (id: string) => ({ id, title: id });

afterEach(() => setLanguage('en'));

test.each<[string, object, object, string | undefined, string | undefined]>([
  ['nothing but the number', { rules: [rule('a')] }, { rules: [rule('a')] }, undefined, undefined],
  [
    'another order of the rules',
    { rules: [rule('a'), rule('b')] },
    { rules: [rule('b'), rule('a')] },
    undefined,
    undefined,
  ],
  [
    'a rule more',
    { rules: [rule('a')] },
    { rules: [rule('a'), rule('b')] },
    'Revision 2: 1 rule added.',
    'Version 2: 1 regel tilføjet.',
  ],
  [
    'rules come, go and change',
    { rules: [rule('a'), rule('b')] },
    { rules: [rule('a', 'x'), rule('c'), rule('d')] },
    'Revision 2: 2 rules added, 1 changed, 1 removed.',
    'Version 2: 2 regler tilføjet, 1 ændret, 1 fjernet.',
  ],
  [
    'content, and a vocabulary',
    { vocabularies: { v: ['a'] }, content: { items: [item('i')] } },
    { vocabularies: { v: ['b'] }, content: { items: [] } },
    'Revision 2: 1 approved item removed; other settings changed.',
    'Version 2: 1 godkendt indlæg fjernet; andre indstillinger ændret.',
  ],
])('%s', (_, before, after, english, danish) => {
  const news = newsBetween(policy(1, before), policy(2, after));
  expect(news ? describeNews(news) : undefined).toBe(english);
  setLanguage('da');
  expect(news ? describeNews(news) : undefined).toBe(danish);
});
