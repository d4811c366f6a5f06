import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentItemSchema } from '../policy/schema.ts';
import { itemsOfFeeds } from './feed-items.ts';
import { type Fetch, fetchFeed } from './feeds.ts';

const FEED = 'https://www.a.example/news/feed.json';
const NOW = Date.parse('2026-11-24T09:00:00Z');

type Answer = Awaited<ReturnType<Fetch<{ why: 'network' }>>>;
const NOTHING = { entries: [] };

const bytes = (text: string) => new TextEncoder().encode(text);
const feed = (items: object[]) => bytes(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
const entry = (more: object = {}) => ({ id: '1', url: 'https://a.example/1', title: 'A mill', ...more });

async function fetched(answer: Answer, before: Parameters<typeof fetchFeed>[2] = NOTHING, now = NOW) {
  return fetchFeed(async () => answer, FEED, before, now);
}
async function entriesOf(...items: object[]) {
  const got = await fetched({ bytes: feed(items) });
  return 'entries' in got ? got.entries : [];
}

describe('asks', () => {
  test('conditionally, for feeds, and for no more than 2 MB', async () => {
    const asked: unknown[] = [];
    const fetch: Fetch<never> = async (...question) => {
      asked.push(question);
      return { isUnchanged: true };
    };
    await fetchFeed(fetch, FEED, { etag: '"a"', lastModified: 'Tue', entries: [] }, NOW);
    expect(asked).toEqual([
      [
        FEED,
        {
          etag: '"a"',
          lastModified: 'Tue',
          accept: expect.stringMatching(/^application\/feed\+json/),
          mostBytes: 2 ** 21,
        },
      ],
    ]);
  });

  test.each<[string, Answer, object]>([
    ['“unchanged”', { isUnchanged: true }, { isUnchanged: true }],
    ['what went wrong', { why: 'network' }, { why: 'network' }],
    ['that it is no feed', { bytes: bytes('<!doctype html>') }, { why: 'unreadable' }],
    [
      'how to ask next',
      { bytes: feed([]), etag: '"b"', lastModified: 'Wed' },
      { entries: [], etag: '"b"', lastModified: 'Wed' },
    ],
  ])('and tells %s', async (_, answer, told) => expect(await fetched(answer)).toEqual(told));
});

describe('an entry', () => {
  test.each<[string, object, object]>([
    ['has the address of its page', {}, { url: 'https://a.example/1', title: 'A mill' }],
    ['may name it from where the feed lies', { url: '../1#top' }, { url: 'https://www.a.example/1#top' }],
    [
      'has its date in UTC',
      { date_published: '2026-11-24T08:00:00+01:00' },
      { publishedAt: '2026-11-24T07:00:00.000Z' },
    ],
    ['is as old as we know it, without a date', {}, { publishedAt: '2026-11-24T09:00:00.000Z' }],
    ['the same with a date that is none', { date_published: 'soon' }, { publishedAt: '2026-11-24T09:00:00.000Z' }],
    [
      'the same with a year beyond all',
      { date_published: '+012026-01-01T00:00:00Z' },
      { publishedAt: '2026-11-24T09:00:00.000Z' },
    ],
    ['has a picture of the feed’s site', { image: 'https://a.example/1.jpg' }, { image: 'https://a.example/1.jpg' }],
    ['or below it', { image: 'https://cdn.a.example/1.jpg' }, { image: 'https://cdn.a.example/1.jpg' }],
    ['has a title that fits a card', { title: 'mill '.repeat(100) }, { title: `${'mill '.repeat(39)}mill…` }],
  ])('%s', async (_, more, found) => expect(await entriesOf(entry(more))).toMatchObject([found]));

  test.each<[string, object]>([
    ['without a title', { title: ' ' }],
    ['without an address', { url: undefined }],
    ['of a program', { url: 'javascript:alert(1)' }],
    ['of a file', { url: 'file:///etc/passwd' }],
    ['of data', { url: 'data:text/html,x' }],
    ['with an address without end', { url: `https://a.example/${'a'.repeat(3000)}` }],
  ])('%s is left out', async (_, more) => expect(await entriesOf(entry(more))).toEqual([]));

  test.each([
    ['of another site', 'https://tracker.example/1.gif'],
    ['of a site that ends alike', 'https://nota.example/1.gif'],
    ['in the clear', 'http://a.example/1.gif'],
    ['in the feed itself', 'data:image/png;base64,AA'],
  ])('brings no picture %s', async (_, image) =>
    expect((await entriesOf(entry({ image })))[0]).not.toHaveProperty('image'),
  );

  test('keeps its id, whatever else changes', async () => {
    const [before] = await entriesOf(entry());
    const [after] = await entriesOf(entry({ url: 'https://a.example/moved', title: 'Two mills' }));
    const [other] = await entriesOf(entry({ id: '2' }));
    expect(before?.id).toMatch(/^feed-[0-9a-f]{24}$/);
    expect(after?.id).toBe(before?.id);
    expect(other?.id).not.toBe(before?.id);
  });

  test('without an id is known by its address', async () => {
    const [one, other] = await entriesOf(
      entry({ id: undefined }),
      entry({ id: undefined, url: 'https://a.example/2' }),
    );
    expect(one?.id).not.toBe(other?.id);
    expect((await entriesOf(entry({ id: undefined, title: 'Two mills' })))[0]?.id).toBe(one?.id);
  });

  test('without a date stays as old as it was', async () => {
    const [known] = await entriesOf(entry());
    const got = await fetched({ bytes: feed([entry()]) }, { entries: known ? [known] : [] }, NOW + 86_400_000);
    expect(got).toMatchObject({ entries: [{ publishedAt: '2026-11-24T09:00:00.000Z' }] });
  });
});

test('of many entries the fifty newest are kept, the newest first', async () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    entry({
      id: `${at}`,
      url: `https://a.example/${at}`,
      date_published: new Date(NOW - (60 - at) * 3_600_000).toISOString(),
    }),
  );
  const entries = await entriesOf(...many);
  expect(entries).toHaveLength(50);
  expect(entries[0]?.url).toBe('https://a.example/59');
});

test('letters are read as the server says, else as the file does', async () => {
  const latin = (head: string) =>
    Uint8Array.from(
      `${head}<rss version="2.0"><channel><item><title>Rødt</title><link>https://a.example/</link></item></channel></rss>`,
      (sign) => sign.charCodeAt(0),
    );
  for (const answer of [
    { bytes: latin('<?xml version="1.0" encoding="ISO-8859-1"?>') },
    { bytes: latin(''), type: 'application/rss+xml; charset=iso-8859-1' },
    { bytes: bytes(new TextDecoder('latin1').decode(latin(''))), type: 'application/rss+xml; charset=x-none' },
  ]) {
    expect(await fetched(answer)).toMatchObject({ entries: [{ title: 'Rødt' }] });
  }
});

test('what is kept of it makes items as a policy’s are', async () => {
  const entries = await entriesOf(
    entry({ summary: 'It turns.', image: 'https://a.example/1.jpg', date_published: '2026-11-24' }),
    entry({ id: '2', url: 'https://a.example/a b?c="d"<e>' }),
  );
  const [first, second] = itemsOfFeeds(
    { content: { feeds: [{ url: FEED, origin: 'own', topics: ['wind'], expiresAfterDays: 30 }] } },
    () => entries,
  );
  for (const item of [first, second]) expect(contentItemSchema.safeParse(item).error).toBeUndefined();
});

test('whatever a feed holds, what is kept of it can be offered', async () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.webUrl(),
    fc.constantFrom(
      '//b.example',
      '?',
      'HTTPS://A.example/\u00a0',
      '2026-13-45',
      '-271821-04-20',
      'https://a.example/\ud800',
    ),
  );
  const keys = fc.constantFrom(
    'id',
    'url',
    'external_url',
    'title',
    'summary',
    'content_html',
    'image',
    'date_published',
  );
  const odd = fc.array(fc.dictionary(keys, anything));
  await fc.assert(
    fc.asyncProperty(odd, async (items) => {
      const entries = await entriesOf(...items.map((item) => ({ url: '/1', title: 'A mill', ...item })));
      const content = { feeds: [{ url: FEED, origin: 'own' as const, expiresAfterDays: 1 }] };
      for (const item of itemsOfFeeds({ content }, () => entries)) {
        expect(contentItemSchema.safeParse(item).error).toBeUndefined();
      }
    }),
  );
});
