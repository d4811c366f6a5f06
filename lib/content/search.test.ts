import { describe, expect, test } from 'vitest';
import type { ContentItem } from '../policy/schema.ts';
import { searchItems } from './search.ts';

const items: ContentItem[] = [
  {
    id: 'harbour',
    origin: 'own',
    title: { da: 'Møllen i havnen', en: 'The turbine in the harbour' },
    topics: ['wind'],
  },
  {
    id: 'jobs',
    origin: 'own',
    title: 'Job i Ålborg',
    summary: 'Vi søger teknikere til vores møller.',
    topics: ['jobs'],
  },
  { id: 'grid', origin: 'curated', title: 'Nettet i 2030', url: 'https://energinet.example/rapport' },
];

describe('searching the approved content', () => {
  test.each([
    ['an empty query keeps all', '  ', ['harbour', 'jobs', 'grid']],
    ['the beginning of a word is enough', 'turb', ['harbour']],
    ['the middle of a word is not', 'urbine', []],
    ['a word in the title comes before one in the summary', 'mølle', ['harbour', 'jobs']],
    ['every word must be there', 'job mølle', ['jobs']],
    ['and may stand in another field', 'wind havnen', ['harbour']],
    ['capitals do not matter', 'NETTET', ['grid']],
    ['å is aa', 'aalborg', ['jobs']],
    ['ø is oe', 'moelle', ['harbour', 'jobs']],
    ['a letter and its ring apart are one', 'A\u030alborg', ['jobs']],
    ['the source is found', 'energinet', ['grid']],
    ['signs are not words', '2030!', ['grid']],
    ['nothing fits', 'xylofon', []],
  ])('%s', (_, query, ids) => expect(searchItems(items, query).map(({ id }) => id)).toEqual(ids));
});
