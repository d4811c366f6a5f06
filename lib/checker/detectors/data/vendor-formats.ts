import { sourceOfShape } from './shapes.ts';

/**
 * Keys that have no prefix, as vendors show them or scanners describe them: told only by the vendor's name before them, `meraki: …`,
 * `new AirtableClient("…")`. Sets as in `secret-formats.ts`, besides "uuid" and a "pair" of hexadecimal numbers; a "_" in a name
 * may be any sign or none.
 * @see https://developer.cisco.com/meraki/api-v1/authorization/ (one that shows its own)
 */
const FORMATS: Record<string, string> = {
  w15: 'dropbox',
  w16: 'confluent linked_in',
  w17: 'airtable',
  w20: 'finicity finnhub',
  h20: 'pusher',
  w22: 'travis travis_ci',
  w24: 'atlassian confluence etsy jira',
  h24: 'kucoin',
  w25: 'message_bird twitter',
  w26: 'mattermost',
  w30: 'alibaba plaid twitch',
  w32: 'adobe alchemy algolia asana bitbucket bittrex codecov drone_ci facebook finicity flickr linear mixpanel openweather openweathermap private_ai shodan spotify trello',
  W32: 'adafruit discord fastly nytimes',
  h37: 'cloudflare',
  w40: 'circleci cohere datadog meraki sendbird sonar sonarqube zendesk',
  W40: 'cloudflare gitter launchdarkly',
  'W40-46': 'contentful netlify okta',
  w45: 'twitter',
  w50: 'twitter',
  W50: 'rapid_api',
  W60: 'intercom',
  h64: 'discord sentry virustotal wistia',
  'W64-64': 'bitbucket coinbase',
  w64: 'artifactory bintray confluent freshbooks jfrog new_relic sumo sumo_logic xray',
  w73: 'artifactory bintray jfrog xray',
  'B64-64': 'confluent',
  'B80-90': 'kraken',
  W46: 'beamer',
  pair: 'contribsys__com',
  uuid: 'braze heroku hubspot kucoin opsgenie postmark snyk squarespace',
};

const sources = new Map<string, string>();
for (const [shape, names] of Object.entries(FORMATS)) {
  for (const name of names.split(' ')) {
    const other = sources.get(name);
    sources.set(name, other ? `${other}|${sourceOfShape(shape)}` : sourceOfShape(shape));
  }
}

const names = [...sources.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('_', '[ _-]?'));

/** `heroku_prod: …`, `new TwitchClient("…")`; an "id" is no key, and keys and tokens need no vendor. */
const BESIDES = '(?:[ _.-]?(?:api|auth|access|login|prod|live|test|dev|bot|admin|client|sdk))*';

export const vendorForms = {
  vendorBefore: new RegExp(`(?<![A-Za-z])(${names.join('|')})${BESIDES}["'\`)\\]*_]{0,3}[ \\t]{0,20}$`, 'i'),
};

/** By name, without signs. */
export const vendorShapes = [...sources].map(([name, source]): [string, RegExp] => [
  name.replaceAll('_', ''),
  new RegExp(`^(?:${source})$`),
]);
