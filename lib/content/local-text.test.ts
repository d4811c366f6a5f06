import { describe, expect, test } from 'vitest';
import { pickText } from './local-text.ts';

const both = { en: 'wind', da: 'vind' };

describe('the words of the policy, in the language of the reader', () => {
  test.each([
    ['a plain text is for everyone', 'vind', ['en'], 'vind'],
    ['the first wanted language wins', both, ['da', 'en'], 'vind'],
    ['a region is no obstacle', both, ['da-DK'], 'vind'],
    ['nor is a region in the policy', { 'en-GB': 'colour', da: 'farve' }, ['en'], 'colour'],
    ['an exact region comes before another one', { 'en-US': 'color', 'en-GB': 'colour' }, ['en-GB'], 'colour'],
    ['then the next wanted', both, ['sv', 'da'], 'vind'],
    ['else what the policy names first', both, ['sv'], 'wind'],
    ['an empty object says nothing', {}, ['en'], ''],
  ])('%s', (_, text, wanted, words) => expect(pickText(text, wanted)).toBe(words));
});
