import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldRemarks as foldPlaced } from './fold.ts';
import type { StoredEvent } from './types.ts';

const remarkEvents = fc
  .array(
    fc.record({
      name: fc.constantFrom('remark.shown', 'remark.fixed', 'remark.overridden'),
      ruleId: fc.constantFrom('a', 'b'),
      network: fc.constantFrom('x', 'linkedin'),
      day: fc.constantFrom('2026-11-23', '2026-11-24'),
      revision: fc.constantFrom(1, 2),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(
      ({ name, ruleId, network, day, revision }, index) =>
        ({
          name,
          data: { ruleId, network, severity: 'warn' },
          id: `e${index}`,
          sequence: index + 1,
          time: `${day}T10:00:00.000Z`,
          policy: { id: 'p', revision },
        }) as StoredEvent,
    ),
  );

let made = 0;
const newId = () => `new-${++made}`;
const foldRemarks = (events: readonly StoredEvent[]) =>
  foldPlaced(
    events.map((event) => ({ sequence: event.sequence, event })),
    newId,
  ).map(({ event }) => event);
const counts = (events: readonly StoredEvent[]) =>
  events.reduce(
    (sum, { name, data }) => (name === 'remark.counted' ? sum + data.shown + data.fixed + data.overridden : sum + 1),
    0,
  );

test('no remark is lost or counted twice, however often one folds', () => {
  fc.assert(
    fc.property(remarkEvents, fc.nat(), (events, at) => {
      const half = at % (events.length + 1);
      const once = foldRemarks(events);
      expect(counts(once)).toBe(events.length);
      const inTwo = foldRemarks([...foldRemarks(events.slice(0, half)), ...events.slice(half)]);
      const bare = (folded: StoredEvent[]) => folded.map(({ id, ...rest }) => rest);
      expect(bare(inTwo)).toEqual(bare(once));
    }),
  );
});

test('each sum has a number of one of its remarks, and an id of its own', () => {
  fc.assert(
    fc.property(remarkEvents, (events) => {
      const folded = foldRemarks(events);
      const numbers = folded.map(({ sequence }) => sequence);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      const before = new Set(events.map(({ id }) => id));
      expect(folded.filter(({ id }) => before.has(id))).toEqual([]);
    }),
  );
});
