import { describe, expect, test } from 'vitest';
import { entriesOf } from './feed-entries.ts';

const json = (items: unknown[], version = 'https://jsonfeed.org/version/1.1') =>
  JSON.stringify({ version, title: 'News', items });
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><link>https://a.example/</link>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>News</title>${entries}</feed>`;

describe('an entry', () => {
  test.each<[string, string, object]>([
    [
      'of a JSON Feed',
      json([
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'A mill',
          summary: 'It turns.',
          image: 'https://a.example/1.jpg',
          date_published: '2026-11-24T08:00:00+01:00',
        },
      ]),
      {
        id: '1',
        url: 'https://a.example/1',
        title: 'A mill',
        summary: 'It turns.',
        image: 'https://a.example/1.jpg',
        at: '2026-11-24T08:00:00+01:00',
      },
    ],
    [
      'that only links elsewhere',
      json([{ id: 7, external_url: 'https://b.example/', title: '1 < 2', content_html: '<p>It <i>turns</i>.</p>' }]),
      { id: '7', url: 'https://b.example/', title: '1 < 2', summary: 'It turns.' },
    ],
    [
      'of RSS',
      rss(
        `<item><guid isPermaLink="false">x</guid><link>https://a.example/1</link><title>Fish &amp;amp; &lt;b&gt;chips&lt;/b&gt;</title>
         <description><![CDATA[<p>R&oslash;dt <script>alert(1)</script>flag</p>]]></description>
         <pubDate>Tue, 24 Nov 2026 07:00:00 GMT</pubDate><enclosure url="https://a.example/1.png" type="image/png" length="1"/></item>`,
      ),
      {
        id: 'x',
        url: 'https://a.example/1',
        title: 'Fish & chips',
        summary: 'Rødt flag',
        image: 'https://a.example/1.png',
        at: 'Tue, 24 Nov 2026 07:00:00 GMT',
      },
    ],
    [
      'whose id is its address',
      rss(
        `<item><guid>https://a.example/1</guid><title>A mill</title><content:encoded>&lt;p&gt;Whole&lt;/p&gt;</content:encoded>
         <dc:date>2026-11-24</dc:date><media:thumbnail url="https://a.example/t.jpg"/></item>`,
      ),
      {
        id: 'https://a.example/1',
        url: 'https://a.example/1',
        title: 'A mill',
        summary: 'Whole',
        image: 'https://a.example/t.jpg',
        at: '2026-11-24',
      },
    ],
    [
      'whose id is none',
      rss('<item><guid isPermaLink="false">17</guid><title>A mill</title></item>'),
      { id: '17', title: 'A mill' },
    ],
    [
      'of Atom',
      atom(
        `<entry><id>urn:uuid:1</id><title type="html">A &lt;b&gt;mill&lt;/b&gt; &amp;amp; a dog</title>
         <link rel="self" href="https://a.example/1.atom"/><link rel="alternate" href="1"/>
         <link rel="enclosure" type="image/jpeg" href="1.jpg"/><updated>2026-11-24T07:00:00Z</updated>
         <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <i>turns</i>.</p></div></content></entry>`,
      ),
      {
        id: 'urn:uuid:1',
        url: '1',
        title: 'A mill & a dog',
        summary: 'It turns.',
        image: '1.jpg',
        at: '2026-11-24T07:00:00Z',
      },
    ],
    [
      'whose title is text',
      atom('<entry><id>1</id><title>Why &lt;b&gt; is bold</title><link href="https://a.example/"/></entry>'),
      { id: '1', url: 'https://a.example/', title: 'Why <b> is bold' },
    ],
  ])('%s', (_, text, entry) => {
    const [first] = entriesOf(text)?.entries ?? [];
    expect(JSON.parse(JSON.stringify(first))).toEqual(entry);
  });
});

test.each([
  ['an older JSON Feed', json([], 'https://jsonfeed.org/version/1'), []],
  ['RSS without items', rss(''), []],
  ['Atom without entries', atom(''), []],
  ['a JSON Feed with more than entries', json([null, 'x', 3]), []],
])('%s is a feed', (_, text, entries) => expect(entriesOf(text)?.entries).toEqual(entries));

test('says what addresses in it begin at', () => {
  expect(entriesOf(atom('').replace('<feed', '<feed xml:base="https://a.example/b/"'))?.base).toBe(
    'https://a.example/b/',
  );
});

test.each([
  ['nothing', ''],
  ['a web page', '<!doctype html><html><title>Feed</title></html>'],
  ['other JSON', '{"items": []}'],
  ['half of a JSON Feed', json([]).slice(0, -3)],
  ['a list', '[]'],
  ['a feed of another version', json([], 'https://jsonfeed.org/version/2')],
  ['half an RSS feed', rss('<item><title>A mi')],
  ['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"/>'],
])('%s is no feed that we read', (_, text) => expect(entriesOf(text)).toBeNull());

test('an entity that stands for a thousand others is no bomb', () => {
  const names = [...'abcdefgh'];
  const entities = names.map(
    (name, at) => `<!ENTITY ${name} "${at ? `&${names[at - 1]};`.repeat(10) : 'x'.repeat(100)}">`,
  );
  const bomb = `<!DOCTYPE rss [${entities.join('')}]>${rss('<item><title>&h;</title></item>')}`;
  expect((entriesOf(bomb)?.entries[0]?.title ?? '').length).toBeLessThan(1000);
});
