import type { RawEntry } from './feed-entries.ts';
import type { FeedEntry } from './feed-items.ts';
import { shortened } from './one-line.ts';

/** More than this isn't read of a feed. */
const MOST_BYTES = 2 * 1024 * 1024;
/** Of one feed, the newest. */
const MOST_ENTRIES = 50;
const MOST_TITLE = 200;
const MOST_SUMMARY = 500;
const MOST_ADDRESS = 2000;

const ACCEPT =
  'application/feed+json, application/rss+xml, application/atom+xml, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** Of an earlier answer, to be asked with (RFC 9110, 13.1). */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** One request: without cookies or referrer, ended in time, sent on within its origin only. What goes wrong is an answer. */
export type Fetch<Failure> = (
  url: string,
  how: Validators & { accept: string; mostBytes: number },
) => Promise<Failure | { isUnchanged: true } | ({ bytes: Uint8Array; type?: string | undefined } & Validators)>;

export type FetchedFeed<Failure> =
  | Failure
  /** What came is no feed that we read. */
  | { why: 'unreadable' }
  | { isUnchanged: true }
  | ({ entries: FeedEntry[] } & Validators);

/**
 * The entries of a feed: JSON Feed, RSS 2.0 or Atom. Those without a title or an address of the web are left out.
 * @param before what is kept of it: an entry without a date is as old as we have known it
 * @param now milliseconds since 1970
 */
export async function fetchFeed<Failure extends { why: string }>(
  fetch: Fetch<Failure>,
  url: string,
  before: Validators & { entries: readonly FeedEntry[] },
  now: number,
): Promise<FetchedFeed<Failure>> {
  const { etag, lastModified, entries: known } = before;
  const got = await fetch(url, { etag, lastModified, accept: ACCEPT, mostBytes: MOST_BYTES });
  if (!('bytes' in got)) return got;
  // Only now: what reads feeds is larger than all else that a worker has to begin with.
  const { entriesOf } = await import('./feed-entries.ts');
  const read = entriesOf(textOf(got.bytes, got.type));
  if (!read) return { why: 'unreadable' };
  const base = addressOf(read.base, url) ?? url;
  const seen = new Map(known.map(({ id, publishedAt }) => [id, publishedAt]));
  const made = await Promise.all(read.entries.map((entry) => entryOf(entry, { url, base, seen, now })));
  const entries = made.filter((entry) => entry !== null).sort(newestFirst);
  return { entries: entries.slice(0, MOST_ENTRIES), etag: got.etag, lastModified: got.lastModified };
}

async function entryOf(
  { id, url, title, summary, image, at }: RawEntry,
  from: { url: string; base: string; seen: ReadonlyMap<string, string>; now: number },
): Promise<FeedEntry | null> {
  const address = addressOf(url, from.base);
  if (!address || !title) return null;
  const ours = await idOf(`${from.url}\n${id ?? address}`);
  const picture = addressOf(image, from.base);
  return {
    id: ours,
    url: address,
    title: shortened(title, MOST_TITLE),
    ...(summary ? { summary: shortened(summary, MOST_SUMMARY) } : {}),
    ...(picture && isAtHome(picture, from.url) ? { image: picture } : {}),
    publishedAt: momentOf(at) ?? from.seen.get(ours) ?? new Date(from.now).toISOString(),
  };
}

/** Of the web, whole, and no longer than anybody needs. */
function addressOf(given: string | undefined, base: string): string | undefined {
  if (given === undefined || !URL.canParse(given, base)) return undefined;
  const { href, protocol } = new URL(given, base);
  return /^https?:$/.test(protocol) && href.length <= MOST_ADDRESS ? href : undefined;
}

/** Pictures are asked for when the popup opens: from the feed's own site, or below it, and from nobody whom it names besides. */
function isAtHome(picture: string, feed: string): boolean {
  const { protocol, hostname } = new URL(picture);
  const home = new URL(feed).hostname.replace(/^www\./, '');
  return protocol === 'https:' && (hostname === home || hostname.endsWith(`.${home}`));
}

function momentOf(at: string | undefined): string | undefined {
  const time = Date.parse(at ?? '');
  const moment = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Years of more than four digits are nobody's.
  return /^\d{4}-/.test(moment) ? moment : undefined;
}

/** An item's id says nothing of whose it is, and has no letters that an id can't have. */
async function idOf(name: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  return `feed-${Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const newestFirst = (one: FeedEntry, other: FeedEntry) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt);

/** By what the server says of its letters, else the file itself; else UTF-8. */
function textOf(bytes: Uint8Array, type = ''): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /charset="?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(beginning);
  try {
    return new TextDecoder(label?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
