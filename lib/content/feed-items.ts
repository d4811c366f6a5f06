import type { ContentItem, Feed, Policy } from '../policy/schema.ts';

/** So many feeds are fetched, the first that a policy names. */
export const MOST_FEEDS = 20;

const DAY_MS = 86_400_000;
/** Beyond it there is no date. */
const LAST_MOMENT = 8.64e15;

/** What is kept of a feed's entry. What the policy says of its feed comes to it when it is offered. */
export interface FeedEntry {
  /** As an item's. The same as long as the feed and the entry's own id are. */
  id: string;
  url: string;
  title: string;
  summary?: string;
  image?: string;
  publishedAt: string;
}

type Content = Pick<Policy, 'content'>;

/** The feeds that are fetched: each address once, as it is named first. */
export function feedsOf({ content }: Content): Feed[] {
  const byUrl = new Map<string, Feed>();
  for (const feed of content?.feeds ?? []) if (!byUrl.has(feed.url)) byUrl.set(feed.url, feed);
  return [...byUrl.values()].slice(0, MOST_FEEDS);
}

/** What feeds have brought, as items: none of an address that the policy has an item for, or that came before. */
export function itemsOfFeeds(policy: Content, entriesOf: (url: string) => readonly FeedEntry[]): ContentItem[] {
  const taken = new Set((policy.content?.items ?? []).map(({ url }) => url && pageOf(url)));
  const items: ContentItem[] = [];
  for (const feed of feedsOf(policy)) {
    for (const entry of entriesOf(feed.url)) {
      const page = pageOf(entry.url);
      if (taken.has(page)) continue;
      taken.add(page);
      items.push(itemOf(entry, feed));
    }
  }
  return items;
}

/** A policy that has them among its own. */
export function withFeedItems(policy: Policy, items: readonly ContentItem[] = []): Policy {
  if (items.length === 0) return policy;
  return { ...policy, content: { ...policy.content, items: [...(policy.content?.items ?? []), ...items] } };
}

/** A place on a page is the page. */
const pageOf = (url: string) => (URL.canParse(url) ? new URL(url).href.replace(/#.*$/s, '') : url);

function itemOf({ id, url, title, summary, image, publishedAt }: FeedEntry, feed: Feed): ContentItem {
  const expiresAt = Date.parse(publishedAt) + (feed.expiresAfterDays ?? Number.POSITIVE_INFINITY) * DAY_MS;
  return {
    id,
    url,
    origin: feed.origin,
    title,
    ...(summary ? { summary } : {}),
    // Nobody has said what is in the picture: it is read out as nothing.
    ...(image ? { image: { url: image, alt: {} } } : {}),
    ...(feed.topics ? { topics: feed.topics } : {}),
    publishedAt,
    ...(expiresAt <= LAST_MOMENT ? { expiresAt: new Date(expiresAt).toISOString() } : {}),
  };
}
