import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['a missing letter', 'severty', 'severity'],
  ['an added letter', 'messsage', 'message'],
  ['swapped letters', 'mesasge', 'message'],
  ['another case', 'Message', 'message'],
  ['a longer form of it', 'severityLevel', 'severity'],
  ['a word for the same thing is not a typing mistake', 'title', undefined],
  ['another short word', 'if', undefined],
  ['a short one, swapped', 'hwy', 'why'],
  ['a short one with a letter too many', 'ids', 'id'],
  ['something else altogether', 'zebra', undefined],
  ['a very long name', 'm'.repeat(10_000), undefined],
])('%s', (_, name, meant) => expect(nearest(name, ['id', 'kind', 'severity', 'message', 'why'])).toBe(meant));
