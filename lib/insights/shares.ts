import type { StoredEvent } from '../events/types.ts';
import type { NetworkName } from '../policy/schema.ts';

/** A share as its events tell it. */
export interface Share {
  /** When it went out, else when it was begun. Milliseconds since 1970. */
  at: number;
  network: NetworkName;
  contentId?: string;
  origin?: 'own' | 'curated';
  /** `started`: nobody knows yet what became of it. */
  state: 'started' | 'published' | 'unconfirmed' | 'abandoned';
}

const OUTCOMES = {
  'share.published': 'published',
  'share.unconfirmed': 'unconfirmed',
  'share.abandoned': 'abandoned',
} as const;

/** That it went out is told within a day; later it belongs to another one. That it was given up, whenever the browser runs again. */
const DAY = 86_400_000;

/**
 * Puts beginnings and outcomes together, newest first: an outcome belongs to the latest open start of the same content on the
 * same network, or stands alone (a post written on the network's own page).
 */
export function sharesFrom(events: readonly StoredEvent[]): Share[] {
  const shares: Share[] = [];
  for (const event of [...events].sort(byTime)) {
    const at = Date.parse(event.time);
    if (event.name === 'share.started') {
      const { network, contentId, origin } = event.data;
      shares.push({ at, network, contentId, origin, state: 'started' });
    } else if (event.name in OUTCOMES) {
      const { name, data } = event as Extract<StoredEvent, { name: keyof typeof OUTCOMES }>;
      const { network, contentId, origin } = data;
      const isGivenUp = name === 'share.abandoned';
      const begun = shares.findLast(
        (one) =>
          one.state === 'started' &&
          one.network === network &&
          one.contentId === contentId &&
          (isGivenUp || at - one.at < DAY),
      );
      if (begun) Object.assign(begun, { at: isGivenUp ? begun.at : at, state: OUTCOMES[name] });
      else shares.push({ at, network, contentId, origin, state: OUTCOMES[name] });
    }
  }
  return shares.sort((one, other) => other.at - one.at);
}

/** Numbers begin anew now and then; they put in order what happened in the same moment. */
const byTime = (one: StoredEvent, other: StoredEvent) =>
  Date.parse(one.time) - Date.parse(other.time) || one.sequence - other.sequence;

/** Those that count: the network showed them. */
export const published = (shares: readonly Share[]): Share[] => shares.filter(({ state }) => state === 'published');
