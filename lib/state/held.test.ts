import { expect, test } from 'vitest';
import type { ManagedSettings } from '../messages/protocol.ts';
import { held } from './held.ts';

const managed = (more: Partial<ManagedSettings>): ManagedSettings => ({
  setsPolicy: false,
  isLocked: false,
  locked: [],
  ...more,
});

test.each<[string, string | undefined, ManagedSettings | null, string | undefined]>([
  ['nobody’s, where nobody set one', undefined, managed({}), undefined],
  ['the employee’s, where the organisation set none', 'DK', managed({}), 'DK'],
  ['the employee’s, until it is known what the organisation set', 'DK', null, 'DK'],
  ['the organisation’s, where the employee chose none', undefined, managed({ region: 'SE' }), 'SE'],
  ['the employee’s, where the organisation’s is but a beginning', 'DK', managed({ region: 'SE' }), 'DK'],
  ['the organisation’s, where it is locked', 'DK', managed({ region: 'SE', locked: ['region'] }), 'SE'],
  ['the employee’s, where only another is locked', 'DK', managed({ region: 'SE', locked: ['inline'] }), 'DK'],
])('the country that holds is %s', (_, region, set, holds) => {
  expect(held('region', { isCounting: true, region }, set)).toBe(holds);
});
