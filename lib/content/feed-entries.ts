import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { inOneLine } from './one-line.ts';
import { plainText } from './plain-text.ts';

/** An entry as its feed gives it: its texts in one line and without markup, address, picture and date as they stand. */
export interface RawEntry {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  image?: string | undefined;
  at?: string | undefined;
}

export interface Read {
  entries: RawEntry[];
  /** What addresses in it begin at, where it says so. */
  base?: string | undefined;
}

/** The entries of a JSON Feed, an RSS 2.0 or an Atom feed, in its order; null when it is none of these. */
export function entriesOf(text: string): Read | null {
  const readers = /^\s*[{[]/.test(text) ? [ofJson] : [ofRss, ofAtom];
  for (const read of readers) {
    try {
      return read(text);
    } catch {
      // It is not one of these.
    }
  }
  return null;
}

/** @see https://www.jsonfeed.org/version/1.1/ */
function ofJson(text: string): Read {
  const { version, items } = JSON.parse(text) as Record<string, unknown>;
  if (!/^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.1)?$/.test(String(version)) || !Array.isArray(items)) {
    throw new Error('No JSON Feed.');
  }
  return {
    entries: items
      .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
      .map((item) => ({
        // Some feeds have numbers there, which are to be taken.
        id: typeof item.id === 'number' ? String(item.id) : words(item.id),
        url: words(item.url) ?? words(item.external_url),
        title: words(item.title),
        summary: words(item.summary) ?? words(item.content_text) ?? readable(item.content_html),
        image: words(item.image) ?? words(item.banner_image),
        at: words(item.date_published) ?? words(item.date_modified),
      })),
  };
}

/** @see https://www.rssboard.org/rss-specification */
function ofRss(text: string): Read {
  const { items = [], xml } = parseRssFeed(text);
  return {
    base: xml?.base,
    entries: items.map(({ guid, link, title, description, content, media, enclosures, pubDate, dc }) => ({
      id: words(guid?.value),
      url: words(link) ?? (guid?.isPermaLink === false ? undefined : words(guid?.value)),
      // Where markup may stand in a title nobody has ever settled.
      title: readable(title),
      summary: readable(description) ?? readable(content?.encoded),
      image:
        media?.thumbnails?.[0]?.url ??
        media?.contents?.find(isPicture)?.url ??
        enclosures?.find(({ type }) => type?.startsWith('image/'))?.url,
      at: pubDate ?? dc?.dates?.[0],
    })),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
function ofAtom(text: string): Read {
  const { entries = [], xml } = parseAtomFeed(text);
  return {
    base: xml?.base,
    entries: entries.map(({ id, links = [], title, summary, content, media, published, updated }) => ({
      id: words(id),
      url: links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      title: said(title),
      summary: said(summary) ?? said(content),
      image:
        media?.thumbnails?.[0]?.url ??
        media?.contents?.find(isPicture)?.url ??
        links.find(({ rel, type }) => rel === 'enclosure' && type?.startsWith('image/'))?.href,
      at: published ?? updated,
    })),
  };
}

const isPicture = ({ medium, type }: { medium?: string; type?: string }) =>
  medium === 'image' || type?.startsWith('image/') === true;

const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? inOneLine(value) || undefined : undefined;

const readable = (html: unknown): string | undefined =>
  typeof html === 'string' ? plainText(html) || undefined : undefined;

const said = (text: { value?: string; type?: string } | undefined): string | undefined =>
  text?.type === 'html' || text?.type === 'xhtml' ? readable(text.value) : words(text?.value);
