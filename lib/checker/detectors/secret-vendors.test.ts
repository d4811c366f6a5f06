import { describe, expect, test } from 'vitest';
import { found, keyLike } from './testing.ts';

const UUID = '{h8}-{h4}-4{h3}-a{h3}-{h12}';

/** No prefix and no word for a key: only the vendor's name, and a value as that vendor makes them. */
describe("a vendor's name tells its key", () => {
  test.each<[key: string, line: string]>([
    ['{l73}', 'ARTIFACTORY="{}"'],
    ['{l17}', 'airtable = "{}"'],
    ['{h40}', 'meraki: {}'],
    ['{h40}', 'cisco-meraki={}'],
    [UUID, 'HEROKU_PROD: {}'],
    ['{l16}', "linked_in => '{}'"],
    ['{w25}', 'messagebird|{}'],
    ['{w50}', 'twitter_api_live={}'],
    ['{h64}', '"sentry": "{}"'],
    ['{w24}', 'new JiraClient("{}")'],
    ['{h8}:{h8}', 'BUNDLE_GEMS__CONTRIBSYS__COM={}'],
  ])('%s in “%s”', (form, line) => {
    const key = keyLike(form);
    expect(found('secret', line.replace('{}', key))).toEqual([key]);
  });
});

describe('no key of theirs', () => {
  test.each<[what: string, text: string]>([
    ['an id', `heroku_app_id: ${keyLike(UUID)}`],
    ['a client', `adobe_client_id = "${keyLike('{h32}')}"`],
    ['of another length', `airtable: ${keyLike('{l18}')}`],
    ["another vendor's", `meraki: ${keyLike('{h32}')}`],
    ['a commit', `bitbucket: ${keyLike('{h40}')}`],
    ['a name that ends in one', `nonlinear: ${keyLike('{h32}')}`],
    ['words', 'dropbox: projectplan2026'],
    ['an address', `twitch: https://twitch.example/${keyLike('{l30}')}`],
    ['an address of the vendor', `https://www.dropbox.com/s/${keyLike('{l15}')}/plan.pdf`],
    ['a sentence', `Our Sentry event is ${keyLike('{h64}')}`],
  ])('%s', (_, text) => expect(found('secret', text)).toEqual([]));
});
