import { describe, expect, test } from 'vitest';
import type { EventName, StoredEvent } from '../events/types.ts';
import { published, sharesFrom } from './shares.ts';

const start = Date.parse('2026-11-24T10:00:00Z');
let sequence = 0;
const event = (name: EventName, minutes: number, contentId?: string, network = 'linkedin'): StoredEvent =>
  ({
    name,
    data: { network, contentId, origin: 'own' },
    id: `event-${++sequence}`,
    sequence,
    time: new Date(start + minutes * 60_000).toISOString(),
    policy: { id: 'nordhavn', revision: 12 },
  }) as StoredEvent;

describe('shares out of events', () => {
  test.each<[string, StoredEvent[], [string, number, string | undefined][]]>([
    ['a start alone is open', [event('share.started', 0, 'mill')], [['started', 0, 'mill']]],
    [
      'a start and its publication are one share',
      [event('share.started', 0, 'mill'), event('share.published', 2, 'mill')],
      [['published', 2, 'mill']],
    ],
    [
      'so are a start and its end, which is no later share',
      [event('share.started', 0, 'mill'), event('share.abandoned', 9, 'mill')],
      [['abandoned', 0, 'mill']],
    ],
    [
      'given up days later, when the browser is started again, it is still one',
      [event('share.started', 0, 'mill'), event('share.abandoned', 4000, 'mill')],
      [['abandoned', 0, 'mill']],
    ],
    [
      'what is given up had been begun: another network is another share',
      [event('share.started', 0, 'mill', 'x'), event('share.abandoned', 4000, 'mill')],
      [
        ['abandoned', 4000, 'mill'],
        ['started', 0, 'mill'],
      ],
    ],
    [
      'an unconfirmed one says so',
      [event('share.started', 0), event('share.unconfirmed', 1)],
      [['unconfirmed', 1, undefined]],
    ],
    [
      'a new series of numbers keeps their order',
      [
        { ...event('share.started', 0, 'mill'), sequence: 900 },
        { ...event('share.abandoned', 2, 'mill'), sequence: 1 },
      ],
      [['abandoned', 0, 'mill']],
    ],
    ['a post of one’s own needs no start', [event('share.published', 5)], [['published', 5, undefined]]],
    [
      'another network is another share',
      [event('share.started', 0, 'mill', 'x'), event('share.published', 1, 'mill')],
      [
        ['published', 1, 'mill'],
        ['started', 0, 'mill'],
      ],
    ],
    [
      'other content too',
      [event('share.started', 0, 'grid'), event('share.published', 1, 'mill')],
      [
        ['published', 1, 'mill'],
        ['started', 0, 'grid'],
      ],
    ],
    [
      'a publication closes the latest start',
      [event('share.started', 0, 'mill'), event('share.started', 1, 'mill'), event('share.published', 2, 'mill')],
      [
        ['published', 2, 'mill'],
        ['started', 0, 'mill'],
      ],
    ],
    [
      'two days later it belongs to another',
      [event('share.started', 0, 'mill'), event('share.published', 2880, 'mill')],
      [
        ['published', 2880, 'mill'],
        ['started', 0, 'mill'],
      ],
    ],
    ['remarks are no shares', [event('remark.shown', 0)], []],
  ])('%s', (_, events, expected) => {
    const shares = sharesFrom(events);
    expect(shares.map(({ state, at, contentId }) => [state, (at - start) / 60_000, contentId])).toEqual(expected);
  });

  test('the order in which events come does not matter', () => {
    const events = [event('share.started', 0, 'mill'), event('share.published', 2, 'mill')];
    expect(sharesFrom([...events].reverse())).toEqual(sharesFrom(events));
  });

  test('what is published is what counts', () => {
    const shares = sharesFrom([event('share.started', 0, 'a'), event('share.published', 1, 'b')]);
    expect(published(shares).map(({ contentId }) => contentId)).toEqual(['b']);
  });
});
