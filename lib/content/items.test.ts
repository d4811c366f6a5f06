import { describe, expect, test } from 'vitest';
import type { ContentItem } from '../policy/schema.ts';
import { obstacleTo, sourceOf, topicsOf } from './items.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const item = (more: Partial<ContentItem> = {}): ContentItem => ({
  id: 'mill',
  origin: 'own',
  title: 'A mill',
  ...more,
});

describe('what keeps somebody from sharing an item', () => {
  test.each<[string, Partial<ContentItem>, { region?: string; team?: string }, ReturnType<typeof obstacleTo>]>([
    ['nothing', {}, {}, null],
    ['it is for colleagues only', { internalOnly: true }, {}, 'internal'],
    ['it is over', { expiresAt: '2026-11-24T10:00:00Z' }, {}, 'expired'],
    ['its last second counts', { expiresAt: '2026-11-24T11:00:01+01:00' }, {}, null],
    ['it is not out yet', { publishedAt: '2026-11-25' }, {}, 'not-yet'],
    ['it is out', { publishedAt: '2026-11-24' }, {}, null],
    ['it is for another region', { audience: { regions: ['SE'] } }, { region: 'DK' }, 'other-region'],
    ['the region is not known', { audience: { regions: ['DK'] } }, {}, 'other-region'],
    ['it is for this region', { audience: { regions: ['SE', 'DK'] } }, { region: 'DK' }, null],
    ['it is for another team', { audience: { teams: ['service'] } }, { team: 'sales' }, 'other-team'],
    ['a team is the same in capitals', { audience: { teams: ['Service'] } }, { team: 'service ' }, null],
    [
      'the region fits, the team does not',
      { audience: { regions: ['DK'], teams: ['it'] } },
      { region: 'DK' },
      'other-team',
    ],
    ['an empty audience is everyone', { audience: { regions: [], teams: [] } }, {}, null],
  ])('%s', (_, more, who, obstacle) => expect(obstacleTo(item(more), { now, ...who })).toBe(obstacle));
});

describe('what a card says of an item', () => {
  test.each([
    ['the domain', 'https://www.nordhavn.example/nyt', 'nordhavn.example'],
    ['the domain with its subdomain', 'https://blog.nordhavn.example/', 'blog.nordhavn.example'],
    ['nothing without an address', undefined, ''],
    ['nothing for an address that is none', 'https://[', ''],
  ])('%s', (_, url, source) => expect(sourceOf(item({ url }))).toBe(source));

  test('topics, the most used first', () => {
    const items = [item({ topics: ['sea', 'wind'] }), item({ topics: ['wind'] }), item()];
    expect(topicsOf(items)).toEqual(['wind', 'sea']);
  });
});
