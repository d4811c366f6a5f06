import { findLinks, hostOf, isUnder, type KnownDomains } from '../checker/scan/links.ts';
import type { ContentItem, NetworkName, Policy } from '../policy/schema.ts';

export interface PostFor {
  network: NetworkName;
  item?: Pick<ContentItem, 'id' | 'url'>;
  policy: Pick<Policy, 'organization' | 'sharing'>;
}

/** Only links to the company and to the item count here: the list of top-level domains, a tenth of the popup, is needed for others. */
const NO_DOMAINS: ReadonlySet<string> = new Set();

/**
 * The words of a post as they go into the composer: with the item's address where they have none that leads there, and with the
 * policy's tracking parameters on links to the company's own pages. Done twice, nothing is added twice.
 */
export function postText(words: string, { network, item, policy }: PostFor): string {
  const own = new Set((policy.organization?.domains ?? []).map((domain) => hostOf(domain, 0, domain.length)));
  const known = { topLevel: NO_DOMAINS, named: own };
  const utm = Object.entries(policy.sharing?.utm ?? {}).map(
    ([name, template]) => [name, fillIn(template, { network, item: item?.id })] as const,
  );
  return withTracking(withAddress(words, item?.url), known, utm);
}

function withAddress(words: string, address: string | undefined): string {
  if (!address) return words;
  const page = new URL(address);
  const known = { topLevel: NO_DOMAINS, named: new Set([hostOf(page.hostname, 0, page.hostname.length)]) };
  if (findLinks(words, known).some(({ start, end }) => leadsTo(page, words.slice(start, end)))) return words;
  const gap = words === '' ? '' : words.includes('\n') ? '\n\n' : ' ';
  return `${words.trimEnd()}${gap}${address}`;
}

/**
 * Does a link lead to this page? Its parameters may be what tells the page from others ("watch?v=…"), so all have to be there;
 * those that only track, and more of them, tell nothing.
 */
function leadsTo(page: URL, written: string): boolean {
  const link = URL.parse(/^https?:\/\//i.test(written) ? written : `https://${written}`);
  if (link?.host !== page.host || pathOf(link) !== pathOf(page)) return false;
  return [...page.searchParams].every(
    ([name, value]) => name.startsWith('utm_') || link.searchParams.getAll(name).includes(value),
  );
}

const pathOf = ({ pathname }: URL) => pathname.replace(/\/$/, '');

function withTracking(text: string, known: KnownDomains, utm: readonly (readonly [string, string])[]): string {
  let tracked = '';
  let done = 0;
  for (const { start, end, host } of findLinks(text, known)) {
    tracked += text.slice(done, start);
    const address = text.slice(start, end);
    tracked += isUnder(host, known.named) ? withParameters(address, utm) : address;
    done = end;
  }
  return tracked + text.slice(done);
}

/** By hand, since `URL` would rewrite what the company wrote. A parameter that is there already stays as it is. */
function withParameters(address: string, parameters: readonly (readonly [string, string])[]): string {
  const hashAt = address.indexOf('#');
  const beforeHash = hashAt < 0 ? address : address.slice(0, hashAt);
  const queryAt = beforeHash.indexOf('?');
  const query = queryAt < 0 ? '' : beforeHash.slice(queryAt + 1);
  const present = new Set(query.split('&').map((pair) => pair.split('=')[0]));
  const added = parameters
    .filter(([name, value]) => value !== '' && !present.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  if (added === '') return address;
  const joint = queryAt < 0 ? '?' : /[?&]$/.test(beforeHash) ? '' : '&';
  return beforeHash + joint + added + (hashAt < 0 ? '' : address.slice(hashAt));
}

/** "{network}" and "{item}" as they are for this post. What isn't known leaves nothing: a made-up value would be counted. */
function fillIn(template: string, known: Record<string, string | undefined>): string {
  let isKnown = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = known[name];
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown ? filled : '';
}
