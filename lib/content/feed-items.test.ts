import { describe, expect, test } from 'vitest';
import type { ContentItem, Feed, Policy } from '../policy/schema.ts';
import { type FeedEntry, feedsOf, itemsOfFeeds, MOST_FEEDS, withFeedItems } from './feed-items.ts';

const A = 'https://a.example/feed';
const B = 'https://b.example/feed';
const feed = (url: string, more: Partial<Feed> = {}): Feed => ({ url, origin: 'own', ...more });
const entry = (id: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  id,
  url: `https://a.example/${id}`,
  title: id,
  publishedAt: '2026-11-24T07:00:00.000Z',
  ...more,
});

const offered = (content: Policy['content'], kept: Record<string, FeedEntry[]>) =>
  itemsOfFeeds({ content }, (url) => kept[url] ?? []);

describe('an entry as an item', () => {
  test.each<[string, Partial<Feed>, Partial<FeedEntry>, Partial<ContentItem>]>([
    ['is of its feed’s origin', { origin: 'curated' }, {}, { origin: 'curated' }],
    ['has its feed’s topics', { topics: ['wind'] }, {}, { topics: ['wind'] }],
    ['ends so many days after it came out', { expiresAfterDays: 30 }, {}, { expiresAt: '2026-12-24T07:00:00.000Z' }],
    [
      'has a picture that nobody describes',
      {},
      { image: 'https://a.example/p' },
      { image: { url: 'https://a.example/p', alt: {} } },
    ],
    ['has its summary', {}, { summary: 'It turns.' }, { summary: 'It turns.' }],
  ])('%s', (_, more, of, item) =>
    expect(offered({ feeds: [feed(A, more)] }, { [A]: [entry('one', of)] })).toMatchObject([item]),
  );

  test.each<[string, Partial<Feed>]>([
    ['doesn’t end where the policy doesn’t say', {}],
    ['nor in a year that no calendar has', { expiresAfterDays: 1e12 }],
  ])('%s', (_, more) =>
    expect(offered({ feeds: [feed(A, more)] }, { [A]: [entry('one')] })[0]).not.toHaveProperty('expiresAt'),
  );
});

describe('what is offered', () => {
  const own = (url: string): ContentItem => ({ id: 'own', origin: 'own', title: 'Own', url });
  test.each<[string, Policy['content'], Record<string, FeedEntry[]>, string[]]>([
    ['comes feed by feed', { feeds: [feed(A), feed(B)] }, { [B]: [entry('b')], [A]: [entry('a')] }, ['a', 'b']],
    ['is nothing of a feed that the policy no longer names', { feeds: [feed(A)] }, { [B]: [entry('b')] }, []],
    [
      'is not what the policy has an item for',
      { feeds: [feed(A)], items: [own('https://A.example/a#top')] },
      { [A]: [entry('a'), entry('b')] },
      ['b'],
    ],
    [
      'is no page twice',
      { feeds: [feed(A), feed(B)] },
      { [A]: [entry('a')], [B]: [entry('b', { url: 'https://a.example/a' })] },
      ['a'],
    ],
    [
      'is all there is besides an item without an address',
      { feeds: [feed(A)], items: [{ id: 'x', origin: 'own', title: 'X' }] },
      { [A]: [entry('a')] },
      ['a'],
    ],
  ])('%s', (_, content, kept, ids) => expect(offered(content, kept).map(({ id }) => id)).toEqual(ids));
});

test('a feed that is named twice is fetched once, as it is named first', () => {
  expect(feedsOf({ content: { feeds: [feed(A, { topics: ['wind'] }), feed(B), feed(A)] } })).toEqual([
    feed(A, { topics: ['wind'] }),
    feed(B),
  ]);
});

test('of very many feeds the first are fetched', () => {
  const feeds = Array.from({ length: 30 }, (_, at) => feed(`${A}/${at}`));
  expect(feedsOf({ content: { feeds } })).toEqual(feeds.slice(0, MOST_FEEDS));
});

test('a policy has them after its own, and stays as it is where there are none', () => {
  const policy = { klarpost: 1, id: 'demo', revision: 1, language: 'en', rules: [], sync: { to: 'local' } } as Policy;
  const item: ContentItem = { id: 'a', origin: 'own', title: 'A' };
  expect(withFeedItems(policy, [])).toBe(policy);
  expect(withFeedItems(policy)).toBe(policy);
  const some = withFeedItems({ ...policy, content: { items: [{ ...item, id: 'own' }] } }, [item]);
  expect(some.content?.items?.map(({ id }) => id)).toEqual(['own', 'a']);
});
