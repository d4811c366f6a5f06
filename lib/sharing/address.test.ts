import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkNames } from '../policy/schema.ts';
import { composerAddress, LONGEST_ADDRESS } from './address.ts';

test.each([
  ['linkedin', 'https://www.linkedin.com/feed/?shareActive=true&text=Vi%20s%C3%B8ger%20%2B1%0A%0A%23vind'],
  ['x', 'https://x.com/intent/post?text=Vi%20s%C3%B8ger%20%2B1%0A%0A%23vind'],
] as const)('%s takes letters, signs and lines', (network, address) => {
  expect(composerAddress(network, 'Vi søger +1\n\n#vind')).toBe(address);
});

test.each([
  ['linkedin', 'https://www.linkedin.com/feed/?shareActive=true'],
  ['x', 'https://x.com/intent/post'],
] as const)('%s opens empty for no text, and for one that no address can hold', (network, address) => {
  expect(composerAddress(network, '')).toBe(address);
  expect(composerAddress(network, '🎉'.repeat(1000))).toBe(address);
});

test('a text comes out of the address as it went in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...networkNames), fc.string({ unit: 'binary', maxLength: 300 }), (network, text) => {
      const address = composerAddress(network, text);
      expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
      expect(new URL(address).searchParams.get('text') ?? '').toBe(text);
    }),
  );
});

test('half an emoji does no harm', () => {
  expect(composerAddress('x', 'a\ud83c')).toBe('https://x.com/intent/post?text=a%EF%BF%BD');
});
