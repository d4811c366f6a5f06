import type { PickText } from '../../lib/checker/types.ts';
import { obstacleTo } from '../../lib/content/items.ts';
import { pickText } from '../../lib/content/local-text.ts';
import { type Suggestion, suggest } from '../../lib/content/why-now.ts';
import { countWordings, type Wording, wordingOf } from '../../lib/content/wording.ts';
import type { Share } from '../../lib/insights/shares.ts';
import type { NetworkName, Policy, ShareTarget } from '../../lib/policy/schema.ts';
import { postText } from '../../lib/sharing/post-text.ts';
import type { CurrentPage } from '../../lib/state/ports.ts';

/** What the company offers this person to share, in their words. */
export interface Offer {
  suggestions: Suggestion[];
  /** Items kept back because they are for regions or teams that aren't this person's, as far as known. */
  elsewhereCount: number;
  targets: ShareTarget[];
  networks: NetworkName[];
  say: PickText;
  /** How many wordings there are of an item for a network. */
  countWordings(suggestion: Suggestion, network: NetworkName): number;
  /** What goes into the composer, links and all; `skip` wordings were passed over. */
  wordingOf(suggestion: Suggestion, network: NetworkName, skip?: number): Wording;
  titleOf(contentId: string): string | undefined;
}

export function offerOf(
  policy: Policy,
  person: {
    /** That holds for them, whoever set it. */
    region?: string;
    team?: string;
    shares: readonly Share[];
    seed: string;
    /** Theirs, the first first (BCP 47). */
    languages: readonly string[];
    /** Milliseconds since 1970. */
    now: number;
    utcOffsetMinutes: number;
  },
): Offer {
  const { region, team, seed, now, utcOffsetMinutes } = person;
  const viewer = { now, region, team };
  const languages = [...person.languages, policy.language];
  const items = policy.content?.items ?? [];
  const targets = targetsOf(policy);
  const say: PickText = (text) => pickText(text, languages);
  const readerOf = (timesShared: number) => ({ languages, policyLanguage: policy.language, seed, timesShared });
  const out = person.shares.filter(({ state }) => state === 'published' || state === 'unconfirmed');
  return {
    suggestions: suggest(policy, { ...viewer, utcOffsetMinutes, shares: out }),
    elsewhereCount: items.filter((item) => obstacleTo(item, viewer)?.startsWith('other-')).length,
    targets,
    networks: targets.filter((target): target is NetworkName => target !== 'copy'),
    say,
    countWordings: ({ item, timesShared }, network) => countWordings(item, network, readerOf(timesShared)),
    wordingOf: ({ item, timesShared }, network, skip) => {
      const { text, variantId } = wordingOf(item, network, { ...readerOf(timesShared), skip });
      return { text: postText(text, { network, item, policy }), variantId };
    },
    titleOf: (id) => {
      const item = items.find((one) => one.id === id);
      return item && say(item.title);
    },
  };
}

/** Where the company shares: everywhere, when the policy doesn't say. */
function targetsOf({ sharing }: Policy): ShareTarget[] {
  const networks = sharing?.networks;
  if (!networks) return ['linkedin', 'x', 'copy'];
  return Array.isArray(networks) ? networks : (Object.keys(networks) as ShareTarget[]);
}

/** The page in the current tab, where one could write about it: a network's front page, or its composer, is nothing to write about. */
export function writablePage(page: CurrentPage | null): CurrentPage | null {
  if (!page) return null;
  const { hostname, pathname } = new URL(page.url);
  return NETWORK_HOSTS.test(hostname) && FRONT_PAGES.test(pathname) ? null : page;
}

const FRONT_PAGES = /^\/((feed|home)?\/?|(sharing|compose|intent)\/.*)$/;

const NETWORK_HOSTS = /(^|\.)(linkedin\.com|x\.com)$/;

/** The page in the current tab, where somebody could be told of it and it isn't approved already; a network's own never is. */
export function proposablePage({ sync, content }: Policy, page: CurrentPage | null): CurrentPage | null {
  if (sync.to !== 'endpoint' || !page || NETWORK_HOSTS.test(new URL(page.url).hostname)) return null;
  const bare = (url: string) => url.replace(/#.*$/s, '');
  return content?.items?.some(({ url }) => url !== undefined && bare(url) === bare(page.url)) ? null : page;
}
