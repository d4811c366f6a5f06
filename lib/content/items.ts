import type { ContentItem } from '../policy/schema.ts';

/** Who looks, and when. */
export interface Viewer {
  /** Milliseconds since 1970. */
  now: number;
  /** ISO 3166-1; absent when the employee has not said. */
  region?: string;
  team?: string;
}

/** Why an item is not offered to somebody. */
export type Obstacle = 'internal' | 'expired' | 'not-yet' | 'other-region' | 'other-team';

/**
 * What keeps this person from sharing the item, or null. An audience is who the item is for: somebody who has not said where
 * they work is not in a region's.
 */
export function obstacleTo(item: ContentItem, { now, region, team }: Viewer): Obstacle | null {
  if (item.internalOnly) return 'internal';
  if (item.expiresAt && Date.parse(item.expiresAt) <= now) return 'expired';
  if (item.publishedAt && Date.parse(item.publishedAt) > now) return 'not-yet';
  const { regions, teams } = item.audience ?? {};
  if (regions?.length && !(region && regions.includes(region))) return 'other-region';
  if (teams?.length && !(team && teams.some((one) => isSameName(one, team)))) return 'other-team';
  return null;
}

const isSameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The item's source as a person knows it: "nordhavn.example". Empty without an address. */
export function sourceOf(item: ContentItem): string {
  if (!item.url) return '';
  try {
    return new URL(item.url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Every topic of the items, most used first. */
export function topicsOf(items: readonly ContentItem[]): string[] {
  const uses = new Map<string, number>();
  for (const item of items) for (const topic of item.topics ?? []) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}
