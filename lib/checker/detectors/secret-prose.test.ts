import { describe, expect, test } from 'vitest';
import { found, keyLike } from './testing.ts';

const TOKEN = keyLike('{h40}');

/** As people tell one another in a post or a mail; signs and verbs in `secret.test.ts`. */
describe('a sentence gives a secret away', () => {
  test.each<[string, string]>([
    ['Welcome1!', 'New hires log in with password Welcome1! on day one'],
    ['9vTq!x2Rb', 'temporary password 9vTq!x2Rb'],
    ['Vind#2026', 'Brug adgangskoden Vind#2026 indtil fredag'],
    ['Kaffe4Alle', 'wifi: NordGuest / kode: Kaffe4Alle'],
    ['Kaffe4Alle', 'Gæstenet NordGuest, kode: Kaffe4Alle'],
    ['839201', 'PIN-koden til døren er 839201'],
    ['4821', 'Koden til porten er 4821'],
    ['4821', 'Dørkoden er 4821'],
    ['4821#', 'The gate code is 4821#'],
    [TOKEN, `our gitea token ${TOKEN} is in the log`],
    [TOKEN, `the deploy token is ${TOKEN}`],
    [`${keyLike('{h24}')}:${keyLike('{h64}')}`, `Ghost admin key: ${keyLike('{h24}')}:${keyLike('{h64}')}`],
    [TOKEN, `I pasted the API key ${TOKEN} by mistake`],
    [TOKEN, `Her er API-nøglen ${TOKEN}`],
    [keyLike('{w32}'), `PAT: ${keyLike('{w32}')}`],
  ])('%s in “%s”', (value, text) => expect(found('secret', text)).toEqual([value]));
});

describe('a sentence only speaks of one', () => {
  test.each([
    'Forget your password Office365 users say',
    'Password managers like 1Password',
    'A password (8+ characters) is needed',
    'The password @nordhavn2026 is no mention',
    'Password policy: 12+ characters',
    'the most common password Welcome1! of all',
    'Koden til døren er skiftet',
    'PIN-koden er på 4 cifre',
    'Koden til succes er 2026',
    'Brug kode: SOMMER25 og få rabat',
    `The commit token economy ${TOKEN}`,
    'Our token sale-2026-q3-results-final',
    'The access key to-growth-in-2026-is-people',
    'Compat: 2026-11-28T19:22:41Z',
    'Pat: see you at 10:30-11:45-room-b12',
  ])('%s', (text) => expect(found('secret', text)).toEqual([]));
});
