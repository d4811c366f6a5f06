import { expect, test } from 'vitest';
import type { Share } from '../../lib/insights/shares.ts';
import { examplePolicy, NOW } from '../testing/example.ts';
import { offerOf, writablePage } from './offer.ts';

const person = { shares: [], seed: 'install', languages: ['en'], now: NOW, utcOffsetMinutes: 60 };

test.each<[string, (typeof examplePolicy)['sharing'], string[], string[]]>([
  ['everywhere when the policy does not say', undefined, ['linkedin', 'x', 'copy'], ['linkedin', 'x']],
  ['where the policy says, in its order', { networks: ['copy', 'x'] }, ['copy', 'x'], ['x']],
  ['where the policy has settings', { networks: { linkedin: {} } }, ['linkedin'], ['linkedin']],
])('one shares %s', (_, sharing, targets, networks) => {
  expect(offerOf({ ...examplePolicy, sharing }, person)).toMatchObject({ targets, networks });
});

test.each<[Share['state'], string[]]>([
  ['published', ['grid-report', 'harbour-turbine']],
  ['unconfirmed', ['grid-report', 'harbour-turbine']],
  ['abandoned', ['harbour-turbine', 'grid-report']],
  ['started', ['harbour-turbine', 'grid-report']],
])('a share that is %s counts, or does not, as shared', (state, ids) => {
  const shares: Share[] = [{ at: NOW - 1, network: 'x', contentId: 'harbour-turbine', origin: 'own', state }];
  const { suggestions } = offerOf(examplePolicy, { ...person, shares });
  expect(suggestions.map(({ item }) => item.id)).toEqual(ids);
});

test('what is for elsewhere is counted until one says where one is', () => {
  expect(offerOf(examplePolicy, person).elsewhereCount).toBe(1);
  const there = offerOf(examplePolicy, { ...person, region: 'SE' });
  expect(there.elsewhereCount).toBe(0);
  expect(there.suggestions.map(({ item }) => item.id)).toContain('sweden-only');
});

test('titles are in the reader’s language, and unknown content has none', () => {
  const { titleOf } = offerOf(examplePolicy, { ...person, languages: ['da'] });
  expect(titleOf('grid-report')).toBe('Det har elnettet brug for inden 2030');
  expect(titleOf('gone')).toBeUndefined();
});

test('a wording goes out with the address that it is about', () => {
  const { suggestions, wordingOf, countWordings } = offerOf(examplePolicy, person);
  const turbine = suggestions.find(({ item }) => item.id === 'harbour-turbine')!;
  expect(wordingOf(turbine, 'x')).toEqual({
    text: 'Our first turbine in the harbour is turning. (I work there.) https://nordhavn.example/nyt/molle',
    variantId: 'x-1',
  });
  expect(countWordings(turbine, 'linkedin')).toBe(2);
});

test.each([
  ['https://avis.example/vind', true],
  ['https://avis.example/', true],
  ['https://www.linkedin.com/posts/nordhavn_wind-1', true],
  ['https://x.com/nordhavn/status/1', true],
  ['https://www.linkedin.com/feed/', false],
  ['https://www.linkedin.com/feed/update/urn:li:share:1/', true],
  ['https://www.linkedin.com/', false],
  ['https://www.linkedin.com/sharing/compose', false],
  ['https://x.com/home', false],
  ['https://x.com/intent/post?text=a', false],
])('%s is something to write about: %s', (url, isOffered) => {
  const page = { title: 'A page', url };
  expect(writablePage(page)).toEqual(isOffered ? page : null);
});

test('no page is nothing to write about', () => expect(writablePage(null)).toBeNull());
