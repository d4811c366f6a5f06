import type { NetworkName, RuleOf } from '../../policy/schema.ts';
import type { Remark } from '../finding.ts';
import { deleteFix } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import { hostOf, isUnder, isWebHost, type Link } from '../scan/links.ts';
import type { CheckerTexts } from '../texts.ts';
import type { Fix } from '../types.ts';
import type { CheckRule, CompileTools } from './rule.ts';
import { shorteners } from './shorteners.ts';

export interface LinkRule {
  allow?: string[];
  deny?: string[];
  https: boolean;
  /** Domains that hide where a link leads, where they are denied. */
  shorteners?: string[];
  noInternal: boolean;
  /** Parameters that links to own pages must have, with the policy's values for them. */
  utm?: Record<string, string>;
}

export function compileLink(rule: RuleOf<'link'>, { policy }: CompileTools): LinkRule {
  return {
    ...(rule.allow && { allow: rule.allow.map(canonical) }),
    ...(rule.deny && { deny: rule.deny.map(canonical) }),
    https: rule.https === true,
    ...(rule.shorteners === 'deny' && { shorteners: shorteners() }),
    noInternal: rule.internal === 'deny',
    ...(rule.utm === 'require' && { utm: policy.sharing?.utm ?? {} }),
  };
}

/** A domain of the policy as hosts are written: lower case, punycode. */
export const canonical = (domain: string): string => hostOf(domain, 0, domain.length);

/** Where links may lead. One remark a link: the gravest thing that is wrong with it. */
export const checkLink: CheckRule<LinkRule> = (data, reading, { texts }) =>
  reading.links.flatMap((link, index) => {
    const next = reading.links[index + 1]?.start;
    const remark = judge(data, reading, { ...link, end: endAsWritten(reading.text, link, next) }, texts);
    return remark ? [{ start: link.start, end: link.end, ...remark }] : [];
  });

/** Right after a host X takes a query for part of a link only where a scheme is written; and none goes on with "å". */
const BARE_QUERY = /^(?::\d+)?\?[\w%.~-]*=/;
const MORE_LETTERS = /^[\u00c0-\u052f]/;
const REST = /^[\w\u00c0-\u052f!$%&'()*+,./:;=?@~#[\]-]*[\w\u00c0-\u052f%&=+/#~-]/;
const LONGEST_REST = 2048;

/** Where the whole address ends, as whoever wrote it means it. */
function endAsWritten(text: string, { start, end }: Link, next = text.length): number {
  const rest = text.slice(end, Math.min(next, end + LONGEST_REST));
  const goesOn = MORE_LETTERS.test(rest) ? /[^/:][/?]/.test(text.slice(start, end)) : BARE_QUERY.test(rest);
  return end + (goesOn ? (REST.exec(rest)?.[0].length ?? 0) : 0);
}

/** @param link as it is written, to its end */
function judge(
  data: LinkRule,
  reading: Reading,
  link: Link,
  texts: CheckerTexts,
): Pick<Remark, 'message' | 'fixes'> | null {
  const { engine, text } = reading;
  const remove = [deleteFix(texts, text, link)];
  if (data.noInternal && isInternal(link, engine)) return { message: texts.linkInternal(link.host), fixes: remove };
  const verdict = judgeHost(data, link.host);
  if (verdict === 'denied') return { message: texts.linkDenied(link.host), fixes: remove };
  if (verdict !== 'allowed' && data.shorteners?.some((short) => `.${link.host}`.endsWith(`.${short}`)))
    return { message: texts.linkShort(link.host), fixes: remove };
  if (verdict === 'unknown') return { message: texts.linkNotAllowed(link.host), fixes: remove };
  const tracking = data.utm && isUnder(link.host, engine.own) ? judgeTracking(data.utm, reading, link, texts) : null;
  if (!data.https || link.scheme !== 'http') return tracking;
  const at = link.start + 'http'.length;
  // What else is wrong with the link is mended with it: it has one remark.
  const edits = [{ start: at, end: at, text: 's' }, ...(tracking?.fixes[0]?.edits ?? [])];
  return { message: texts.linkHttp, fixes: [{ label: texts.useHttps, edits, safe: true }] };
}

/** The longest domain that fits decides; where both lists have it, it is denied. */
function judgeHost({ allow, deny = [] }: LinkRule, host: string): 'allowed' | 'denied' | 'unknown' | 'free' {
  for (let at = 0; ; ) {
    const domain = host.slice(at);
    if (deny.includes(domain)) return 'denied';
    if (allow?.includes(domain)) return 'allowed';
    const dot = host.indexOf('.', at);
    if (dot < 0) return allow ? 'unknown' : 'free';
    at = dot + 1;
  }
}

/** Named by the policy as internal, or a name or number that only one's own network knows. */
function isInternal({ host, scheme }: Link, { internal, known }: Reading['engine']): boolean {
  if (isUnder(host, internal)) return true;
  if (scheme === '') return false;
  if (/^(10\.|192\.168\.|127\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host)) return true;
  return (
    /(^|\.)(localhost|local|internal|intranet|lan|corp)$/.test(host) ||
    (!isWebHost(host, known.topLevel) && /^[a-z0-9-]+$/.test(host))
  );
}

function judgeTracking(utm: Record<string, string>, reading: Reading, link: Link, texts: CheckerTexts) {
  const address = reading.text.slice(link.start, link.end);
  const [beforeHash = '', ...hash] = address.split('#');
  const query = beforeHash.split('?')[1] ?? '';
  const present = new Set(query.split('&').map((pair) => pair.split('=')[0]));
  const wanted = Object.keys(utm).length > 0 ? Object.keys(utm) : ['utm_source'];
  const missing = wanted.filter((name) => !present.has(name));
  if (missing.length === 0) return null;
  const values = missing.map((name) => [name, fillIn(utm[name] ?? '', reading)] as const);
  const isKnown = values.every(([, value]) => value !== '' && !value.includes('{'));
  const at = link.start + beforeHash.length;
  const added = values.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const lead = !beforeHash.includes('?') ? '?' : /[?&]$/.test(beforeHash) ? '' : '&';
  const fixes: Fix[] = isKnown
    ? [{ label: texts.addTracking, edits: [{ start: at, end: at, text: lead + added }], safe: hash.length === 0 }]
    : [];
  return { message: texts.linkUtm, fixes };
}

/** "{network}" and "{item}" as they are for this draft; what isn't known stays. */
function fillIn(template: string, { draft }: Reading): string {
  const known: Record<string, string | undefined> = {
    network: draft.network satisfies NetworkName,
    item: draft.approvedContentId,
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole);
}
