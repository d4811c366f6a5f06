import { describe, expect, test } from 'vitest';
import type { ContentItem, Policy, Rule } from '../policy/schema.ts';
import { type EarlierShare, suggest } from './why-now.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const DAY = 86_400_000;
const iso = (days: number) => new Date(now + days * DAY).toISOString();

const item = (id: string, more: Partial<ContentItem> = {}): ContentItem => ({ id, origin: 'own', title: id, ...more });
const shared = (contentId: string, daysAgo: number, origin: 'own' | 'curated' = 'own'): EarlierShare => ({
  at: now - daysAgo * DAY,
  network: 'linkedin',
  contentId,
  origin,
});

const situation = { now, utcOffsetMinutes: 60, shares: [] };
const policy = (items: ContentItem[], more: Partial<Policy> = {}) => ({ content: { items }, rules: [], ...more });

describe('why an item is suggested now', () => {
  test.each<[string, Partial<ContentItem>, string[]]>([
    ['nothing in particular', {}, []],
    ['it ends soon', { expiresAt: iso(3) }, ['ends-soon']],
    ['it ends later', { expiresAt: iso(4) }, []],
    ['it is new', { publishedAt: iso(-7) }, ['new']],
    ['it is no longer new', { publishedAt: iso(-8) }, []],
    [
      'all at once, the strongest first',
      { featured: true, publishedAt: iso(-1), expiresAt: iso(1) },
      ['ends-soon', 'featured', 'new'],
    ],
  ])('%s', (_, more, kinds) => {
    const [only] = suggest(policy([item('mill', more)]), situation);
    expect(only?.reasons.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('the time of day is good on one network', () => {
    const goodTimes = [{ days: 'tue', from: '10:30', until: '11:30', networks: ['x' as const] }];
    const [only] = suggest(policy([item('mill')], { sharing: { goodTimes } }), situation);
    expect(only?.reasons).toEqual([{ kind: 'good-time', network: 'x', until: Date.parse('2026-11-24T11:30+01:00') }]);
  });
});

describe('what was shared before', () => {
  const items = [item('mill', { featured: true }), item('grid')];

  test('waits at the end, and says until when', () => {
    const found = suggest(policy(items, { sharing: { repeatAfterDays: 30 } }), {
      ...situation,
      shares: [shared('mill', 29)],
    });
    expect(found.map(({ item }) => item.id)).toEqual(['grid', 'mill']);
    expect(found[1]?.shared).toEqual({ at: now - 29 * DAY, network: 'linkedin', againAt: now + DAY });
  });

  test('comes again when its time has passed, counted', () => {
    const [first] = suggest(policy(items, { sharing: { repeatAfterDays: 30 } }), {
      ...situation,
      shares: [shared('mill', 30), shared('mill', 90)],
    });
    expect(first).toMatchObject({ item: { id: 'mill' }, timesShared: 2 });
    expect(first?.shared).toBeUndefined();
    expect(first?.reasons).toContainEqual({ kind: 'again', sharedAt: now - 30 * DAY });
  });

  test('waits sixty days when the policy does not say', () => {
    const [, last] = suggest(policy(items), { ...situation, shares: [shared('mill', 59)] });
    expect(last?.shared?.againAt).toBe(now + DAY);
  });
});

describe('own and curated in balance', () => {
  const items = [item('own'), item('curated', { origin: 'curated' })];
  const cadence = (balance: object) => ({ id: 'c', kind: 'cadence', severity: 'hint', balance }) as Rule;
  const mostlyOwn = [shared('a', 1), shared('b', 2), shared('c', 3), shared('d', 4, 'curated')];

  test.each<[string, EarlierShare[], Rule[], string | undefined]>([
    ['too much of one’s own asks for others’', mostlyOwn, [], 'curated'],
    ['three in five are enough', [...mostlyOwn, shared('e', 5, 'curated')], [], undefined],
    ['too few shares say nothing', mostlyOwn.slice(0, 3), [], undefined],
    ['the policy’s own balance counts', mostlyOwn, [cadence({ of: 'own', max: 0.8, window: 10 })], undefined],
    ['at least so much', mostlyOwn, [cadence({ of: 'curated', min: 0.5, window: 10 })], 'curated'],
    ['at most so much of others’', mostlyOwn, [cadence({ of: 'curated', max: 0.2, window: 10 })], 'own'],
    [
      'only the latest count',
      mostlyOwn.concat([5, 6, 7, 8].map((d) => shared('z', d, 'curated'))),
      [cadence({ of: 'own', max: 0.6, window: 4 })],
      'curated',
    ],
  ])('%s', (_, shares, rules, origin) => {
    const found = suggest(policy(items, { rules }), { ...situation, shares });
    const balanced = found.find(({ reasons }) => reasons.some(({ kind }) => kind === 'balance'));
    expect(balanced?.item.origin).toBe(origin);
  });
});

describe('the order', () => {
  test('goes by reasons, then by age, and leaves out what may not be shared', () => {
    const items = [
      item('old', { publishedAt: iso(-40) }),
      item('secret', { internalOnly: true }),
      item('newer', { publishedAt: iso(-20) }),
      item('ending', { expiresAt: iso(1) }),
      item('over', { expiresAt: iso(-1) }),
    ];
    expect(suggest(policy(items), situation).map(({ item }) => item.id)).toEqual(['ending', 'newer', 'old']);
  });

  test('of nothing is nothing', () => expect(suggest({ rules: [] }, situation)).toEqual([]));
});
