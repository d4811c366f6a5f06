import { describe, expect, test } from 'vitest';
import { prepare } from '../../checker/check.ts';
import { compile } from '../../checker/compile.ts';
import { policySchema } from '../schema.ts';
import { lintPolicy } from './lint.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const BOTH = { examples: { pass: ['a'], fail: ['b'] } };

/** What the linter says of a policy with these parts: pointers with what is said and its mend. */
function adviceOn(parts: object): [pointer: string, what: string][] {
  const organization = { name: 'Nordhavn', products: ['HavStrøm'] };
  const policy = policySchema.parse({ klarpost: 1, id: 'demo', revision: 1, organization, ...parts });
  const checker = prepare(compile(policy, { digest: '' }));
  return Array.from(lintPolicy(policy, { checker, now: NOW }), ({ path, what, mend }) => [
    `/${path.join('/')}`,
    `${what} ${mend}`,
  ]);
}

const ban = (terms: string[], some: object = {}) => ({ id: 'ban', kind: 'forbid', match: { terms }, ...BOTH, ...some });
const ask = (terms: string[], some: object = {}) => ({
  id: 'disclosure',
  kind: 'require',
  match: { terms },
  when: { mentions: 'organization' },
  position: 'before-fold',
  ...BOTH,
  ...some,
});

const tags = (some: object) => ({ id: 'tags', kind: 'hashtag', ...BOTH, ...some });

describe('what is advised', () => {
  test.each<[string, object, string, RegExp]>([
    [
      'a rule without examples',
      { rules: [ban(['codename kestrel'], { examples: undefined })] },
      '/rules/0',
      /no examples/,
    ],
    [
      'a ban on criticism',
      { rules: [ban(['criticism'], { examples: undefined })] },
      '/rules/0/match/terms/0',
      /right to/,
    ],
    ['a stem of pay', { rules: [ban(['salary*'])] }, '/rules/0/match/terms/0', /“salary\*” is about pay/],
    ['the same in Danish', { rules: [ban(['fyr*', 'løn*'])] }, '/rules/0/match/terms/1', /“løn\*” is about pay/],
    [
      'a stem of what is confidential',
      { rules: [ban(['confidential*'], { examples: { pass: ['a'] } })] },
      '/rules/0/match/terms/0',
      /right to/,
    ],
    [
      'a list with union work in it',
      { vocabularies: { v: ['Sydhavn', 'union'] }, rules: [ban([], { match: { vocabulary: 'v' } })] },
      '/vocabularies/v/1',
      /“union” is about pay/,
    ],
    [
      'a list with criticism in it',
      {
        vocabularies: { v: ['criticism'] },
        rules: [ban([], { match: { vocabulary: 'v' }, examples: { pass: ['a'] } })],
      },
      '/vocabularies/v/0',
      /right to/,
    ],
    [
      'a pattern of pay',
      { rules: [ban([], { match: { pattern: '\\b(?:salary|wages)\\b', flags: 'i' } })] },
      '/rules/0/match',
      /“salary” is about pay/,
    ],
    [
      'a pattern of pay, where the company is named',
      { rules: [ban([], { match: { pattern: '\\bsala\\w+', flags: 'i' }, when: { mentions: 'organization' } })] },
      '/rules/0/match',
      /“salary” is about pay/,
    ],
    [
      'a pattern of complaints',
      { rules: [ban([], { match: { pattern: '\\bklage[rs]?\\b' }, examples: { pass: ['a'] } })] },
      '/rules/0/match',
      /“klage” alone/,
    ],
    ['a ban on talking of pay', { rules: [ban(['salary'])] }, '/rules/0/match/terms/0', /may speak of it/],
    ['a word that everybody uses', { rules: [ban(['today'])] }, '/rules/0/match/terms/0', /all the time/],
    ['the same in Danish', { rules: [ban(['arbejde', 'ikke'])] }, '/rules/0/match/terms/1', /all the time/],
    [
      'a country for a language',
      { rules: [ban(['kestrel'], { languages: ['en', 'dk'] })] },
      '/rules/0/languages/1',
      /“dk” is no language code .*Did you mean "da"/,
    ],
    [
      'three letters for a language',
      { rules: [ban(['kestrel'], { languages: ['dan'] })] },
      '/rules/0/languages/0',
      /“dan”.*Did you mean "da"/,
    ],
    [
      'the language of two',
      { rules: [ban(['kestrel'], { languages: ['no'] })] },
      '/rules/0/languages/0',
      /doesn’t recognise “no” .*Did you mean "nb"/,
    ],
    [
      'a language that nobody recognises',
      { rules: [ban(['kestrel'], { languages: ['fr'] })] },
      '/rules/0/languages/0',
      /doesn’t recognise “fr” .*Use one of "da", "nb"/,
    ],
    [
      'no language at all',
      { rules: [ban(['kestrel'], { languages: ['xx'] })] },
      '/rules/0/languages/0',
      /“xx” is no language code .*Use one of "da", "nb"/,
    ],
    ['a policy in no language', { language: 'dk' }, '/language', /“dk” is no language code .*"da"/],
    [
      'a message in no language',
      { rules: [ban(['kestrel'], { message: { en: 'a', dk: 'b' } })] },
      '/rules/0/message/dk',
      /“dk” is no language code .*"da"/,
    ],
    [
      'another name of a country',
      { rules: [ban(['kestrel'], { regions: ['DK', 'UK'] })] },
      '/rules/0/regions/1',
      /“UK” is no country code .*Did you mean "GB"/,
    ],
    [
      'no country',
      { content: { items: [{ id: 'i', title: 'T', audience: { regions: ['XX'] } }] } },
      '/content/items/0/audience/regions/0',
      /“XX” is no country code/,
    ],
    ['two letters', { rules: [ban(['zq'])] }, '/rules/0/match/terms/0', /so short/],
    [
      'short terms within words',
      { rules: [ban(['rub'], { match: { terms: ['rub'], boundary: 'none' } })] },
      '/rules/0/match/terms/0',
      /inside other words/,
    ],
    ['a requirement that nags', { rules: [ask(['#ad'], { when: undefined })] }, '/rules/0', /every post/],
    ['a hashtag that every post has to have', { rules: [tags({ require: ['Wind'] })] }, '/rules/0', /every post/],
    ['#spon as a disclosure', { rules: [ask(['i work at', '#spon'])] }, '/rules/0/match/terms/1', /Regulators/],
    [
      '#spon, whatever the rule is called',
      { rules: [ask(['#spon', 'link in bio'], { id: 'employment', message: 'Say that you work here.' })] },
      '/rules/0/match/terms/0',
      /Regulators/,
    ],
    [
      'the end, whatever the rule is called',
      { rules: [ask(['i work at'], { id: 'employment', position: 'end' })] },
      '/rules/0/position',
      /before the fold/,
    ],
    [
      '#spon in a list',
      { vocabularies: { marks: ['#ad', '#spon'] }, rules: [ask([], { match: { vocabulary: 'marks' } })] },
      '/vocabularies/marks/1',
      /Regulators/,
    ],
    [
      '“i samarbejde med” as one',
      { rules: [ask(['reklame', 'i samarbejde med'])] },
      '/rules/0/match/terms/1',
      /Regulators/,
    ],
    [
      'a disclosure at the end',
      { rules: [ask(['i work at'], { position: 'end' })] },
      '/rules/0/position',
      /before the fold/,
    ],
    ['a hashtag that can be lost', { rules: [ask(['#ad'], { position: 'anywhere' })] }, '/rules/0', /lost in a row/],
    [
      'an insert that does not help',
      { rules: [ask(['#ad'], { insert: '#advert' })] },
      '/rules/0/insert',
      /does not satisfy/,
    ],
    [
      'a ban on what another asks for',
      { rules: [ban(['#ad']), ask(['#ad', 'i work at'])] },
      '/rules/0/match/terms/0',
      /"disclosure" asks for it/,
    ],
    [
      'a ban on what another writes',
      { rules: [ban(['wind turbine']), { id: 'r', kind: 'replace', swap: { 'wind mill': 'wind turbine' }, ...BOTH }] },
      '/rules/0/match/terms/0',
      /"r" writes it/,
    ],
    ['a stem that every other word has', { rules: [ban(['*er'])] }, '/rules/0', /“after”, “better”, “her”/],
    [
      'a pattern that finds everything',
      { rules: [ban([], { match: { pattern: '[a-z]{3}' } })] },
      '/rules/0',
      /people use all the time: “[^”]+”, “[^”]+”, “[^”]+”, “[^”]+”\./,
    ],
    [
      'emoji in a class, without u',
      { rules: [ban([], { match: { pattern: '[🔥🚀]{2}' } })] },
      '/rules/0/match/pattern',
      /“🔥” is two signs/,
    ],
    [
      'an emoji that repeats, without u',
      { rules: [ban([], { match: { pattern: 'wow 🔥+' } })] },
      '/rules/0/match/pattern',
      /“🔥” is two signs/,
    ],
    [
      'a kind of letter, without u',
      { rules: [ban([], { match: { pattern: '\\p{Lu}{4,9}' } })] },
      '/rules/0/match/pattern',
      /“\\p{Lu}” stands for/,
    ],
    [
      'a word’s edge before a Danish letter',
      { rules: [ban([], { match: { pattern: '\\b(?:mål|økonomiske mål)', flags: 'i' } })] },
      '/rules/0/match/pattern',
      /“\\b” before or after “ø”/,
    ],
    [
      'a word’s edge after one',
      { rules: [ban(['kestrel b'], { when: { mentions: { pattern: '\\bforstå[åé]?\\b' } } })] },
      '/rules/0/when/mentions/pattern',
      /“\\b” before or after “å”/,
    ],
    [
      'a list with an everyday word in it',
      { vocabularies: { names: ['Sydhavn', 'Noget'] }, rules: [ban([], { match: { vocabulary: 'names' } })] },
      '/rules/0',
      /“noget”/,
    ],
    [
      'a disclosure in the bio, in Danish',
      { rules: [ask(['reklame', 'link i bio'])] },
      '/rules/0/match/terms/1',
      /bio/,
    ],
    [
      'a ban on what another inserts',
      { rules: [ban(['#ad']), ask(['paid partnership'], { insert: 'paid partnership #ad' })] },
      '/rules/0',
      /“#ad” is not allowed here, and "disclosure" asks for it/,
    ],
    [
      'two lists of words that undo each other',
      {
        rules: [
          { id: 'r', kind: 'replace', swap: { mill: 'turbine' }, ...BOTH },
          { id: 's', kind: 'replace', swap: { turbines: 'x', turbine: 'mill' }, ...BOTH },
        ],
      },
      '/rules/1',
      /"r" writes it/,
    ],
    [
      'a hashtag that one rule asks for and another denies',
      {
        rules: [
          { id: 'h', kind: 'hashtag', require: ['#Wind'], ...BOTH },
          { id: 'i', kind: 'hashtag', deny: ['#wind'], ...BOTH },
        ],
      },
      '/rules/1',
      /"h" asks for it/,
    ],
    [
      'a domain that one rule allows and another denies',
      {
        rules: [
          { id: 'l', kind: 'link', allow: ['a.example'], ...BOTH },
          { id: 'm', kind: 'link', deny: ['a.example'], ...BOTH },
        ],
      },
      '/rules/1',
      /"l" allows it/,
    ],
    [
      'more asked for than is allowed',
      {
        rules: [
          { id: 'c', kind: 'count', of: 'hashtags', min: 3, ...BOTH },
          { id: 'd', kind: 'count', of: 'hashtags', max: 2, ...BOTH },
        ],
      },
      '/rules/0/min',
      /"d"/,
    ],
    [
      'a term that a stem of another rule covers',
      { rules: [ban(['kestrel*']), ban(['kestrels'], { id: 'again' })] },
      '/rules/1/match/terms/0',
      /"ban" too/,
    ],
    [
      'a ban on what another rule replaces',
      { rules: [ban(['wind mill']), { id: 'r', kind: 'replace', swap: { 'wind mill': 'turbine' }, ...BOTH }] },
      '/rules/0/match/terms/0',
      /"r" too/,
    ],
    [
      'two bans on one term',
      { rules: [ban(['kestrel']), ban(['kestrel'], { id: 'again' })] },
      '/rules/1/match/terms/0',
      /two remarks/,
    ],
    [
      'replacements in a circle',
      { rules: [{ id: 'r', kind: 'replace', swap: { turbine: 'mill', mill: 'turbine' }, ...BOTH }] },
      '/rules/0/swap',
      /for ever/,
    ],
    [
      'a domain allowed and denied',
      { rules: [{ id: 'l', kind: 'link', allow: ['a.example'], deny: ['a.example'], ...BOTH }] },
      '/rules/0/deny/0',
      /allowed and denied/,
    ],
    [
      'a hashtag asked for and denied',
      { rules: [{ id: 'h', kind: 'hashtag', require: ['#Wind'], deny: ['wind'], ...BOTH }] },
      '/rules/0/require/0',
      /allowed and denied/,
    ],
    [
      'a rule that is over',
      { rules: [ban(['ipo kestrel'], { active: { until: '2026-01-01' } })] },
      '/rules/0/active/until',
      /has ended/,
    ],
    ['a policy that has expired', { expiresAt: '2026-11-01' }, '/expiresAt', /expired/],
    [
      'a feed that is named twice',
      { content: { feeds: [{ url: 'https://a.example/f' }, { url: 'https://a.example/f' }] } },
      '/content/feeds/1/url',
      /“https:\/\/a\.example\/f” is named twice/,
    ],
    [
      'a feed that nobody else can reach',
      { content: { feeds: [{ url: 'http://localhost/f' }] } },
      '/content/feeds/0/url',
      /on this machine.*https:\/\/.*JSON Feed, RSS 2\.0 or Atom/,
    ],
    [
      'a feed behind a password',
      { content: { feeds: [{ url: 'https://me:secret@a.example/f' }] } },
      '/content/feeds/0/url',
      /not fetched/,
    ],
    [
      'more feeds than are fetched',
      { content: { feeds: Array.from({ length: 21 }, (_, at) => ({ url: `https://a.example/${at}` })) } },
      '/content/feeds/20/url',
      /first 20 feeds only.*“https:\/\/a\.example\/20”/,
    ],
    [
      'a vocabulary that nobody uses',
      { vocabularies: { rivals: ['Sydhavn'] } },
      '/vocabularies/rivals',
      /used by no rule/,
    ],
    [
      'an approved text that is remarked on',
      {
        rules: [ban(['cheap power'])],
        content: { items: [{ id: 'i', title: 'T', texts: [{ network: 'x', text: 'Cheap power for all' }] }] },
      },
      '/content/items/0/texts/0/text',
      /"ban"/,
    ],
  ])('%s', (_, parts, pointer, what) => {
    const advice = adviceOn(parts);
    expect(advice.map(([at]) => at)).toContain(pointer);
    expect(advice.find(([at]) => at === pointer)?.[1]).toMatch(what);
  });

  test('a text in one language only, where others have two', () => {
    const two = { message: { en: 'a', da: 'b' } };
    const rules = [
      ban(['kestrel a'], two),
      ban(['kestrel b'], { ...two, id: 'b' }),
      ban(['kestrel c'], { id: 'c', message: { en: 'a' } }),
    ];
    expect(adviceOn({ rules })).toEqual([['/rules/2/message', expect.stringContaining('“da”')]]);
  });

  test('a pack that lacks the company’s name', () => {
    expect(adviceOn({ packs: ['secrets', 'disclosure-dk'], organization: undefined })).toEqual([
      ['/packs/1', expect.stringMatching(/company’s name/)],
    ]);
  });

  test('a pack that lacks the company’s medicines', () => {
    expect(adviceOn({ packs: ['medicines'] })).toEqual([['/packs/0', expect.stringMatching(/well-known brands only/)]]);
  });

  test('more stops than warnings', () => {
    const rules = [...'abcde'].map((letter) => ban([`kestrel ${letter}`], { id: letter, severity: 'block' }));
    expect(adviceOn({ rules })).toEqual([['/rules', expect.stringMatching(/5 of 5 rules stop/)]]);
  });
});

describe('what is left in peace', () => {
  const approved = { content: { items: [{ id: 'i', title: 'T', texts: [{ network: 'x', text: 'Hello' }] }] } };
  const protect = { id: 'talk', kind: 'protect', ...BOTH };
  const unasked = { not: { asked: true } };
  const asked = (message: object, terms: string[]) => ask(terms, { id: 'closing', message, position: 'end' });
  test.each<[string, object]>([
    ['a rule with examples', { rules: [ban(['codename kestrel'])] }],
    [
      'a common word near a competitor',
      { rules: [ban(['never'], { near: { match: { terms: ['Sydhavn'] }, words: 4 } })] },
    ],
    ['a common word when the product is named', { rules: [ban(['best'], { when: { mentions: 'products' } })] }],
    ['a short name with its case', { rules: [ban(['QX'], { match: { terms: ['QX'], caseSensitive: true } })] }],
    ['a plain disclosure before the fold', { rules: [ask(['i work at', '#ad'], { insert: '#ad' })] }],
    [
      'two bans that never meet',
      { rules: [ban(['kestrel'], { networks: ['x'] }), ban(['kestrel'], { id: 'again', networks: ['linkedin'] })] },
    ],
    ['a vocabulary for a pack', { packs: ['medicines'], vocabularies: { medicines: ['Lindopril'] } }],
    ['another for it', { packs: ['medicines'], vocabularies: { medicines: ['Lindopril'], pipeline: ['LND-114'] } }],
    [
      'two rules for two languages',
      {
        rules: [
          { id: 'r', kind: 'replace', languages: ['en'], swap: { mill: 'turbine' }, ...BOTH },
          { id: 's', kind: 'replace', languages: ['da'], swap: { turbine: 'mill' }, ...BOTH },
        ],
      },
    ],
    [
      'at least and at most that leave room',
      {
        rules: [
          { id: 'c', kind: 'count', of: 'hashtags', min: 1, ...BOTH },
          { id: 'd', kind: 'count', of: 'hashtags', max: 3, ...BOTH },
        ],
      },
    ],
    ['protecting talk of pay', { rules: [{ id: 'p', kind: 'protect', match: { terms: ['salary'] }, ...BOTH }] }],
    [
      'an approved text, before anybody has read the policy',
      { rules: [{ id: 'read', kind: 'acknowledge' }], ...approved },
    ],
    [
      'an approved text, out of hours',
      {
        rules: [{ id: 'hours', kind: 'cadence', hours: [{ days: 'mon', from: '07:00', until: '18:00' }] }],
        ...approved,
      },
    ],
    ['initials that are a word', { rules: [ban(['IT'], { match: { terms: ['IT', 'US'], caseSensitive: true } })] }],
    ['a department that is a topic', { rules: [ban(['PAY'], { match: { terms: ['PAY'], caseSensitive: true } })] }],
    [
      'one term in two windows',
      {
        rules: [
          ban(['guidance'], { active: { from: '2027-01-01', until: '2027-02-01' } }),
          ban(['guidance'], { id: 'later', active: { from: '2027-02-01' } }),
        ],
      },
    ],
    [
      'one term on two conditions that exclude each other',
      {
        rules: [
          ban(['launch kestrel'], { when: { asked: true } }),
          ban(['launch kestrel'], { id: 'b', when: unasked }),
        ],
      },
    ],
    [
      'one term on a condition and on its opposite among others',
      {
        rules: [
          ban(['launch kestrel'], { when: { all: [{ links: 'own' }, { mentions: 'products' }] } }),
          ban(['launch kestrel'], { id: 'b', when: { not: { any: [{ media: true }, { links: 'own' }] } } }),
        ],
      },
    ],
    [
      'a line at the end, one “ad gangen”',
      { rules: [asked({ da: 'Slut med kontaktlinjen, én ad gangen.' }, ['Læs mere på'])] },
    ],
    ['the end of a job ad', { rules: [asked({ en: 'End a job ad with how to apply.' }, ['Apply at'])] }],
    ['the end of a job ad, in Danish', { rules: [asked({ da: 'Slut en annonce med kontakt.' }, ['Ring til'])] }],
    [
      'a hashtag that posts on the company need',
      { rules: [tags({ require: ['Wind'], when: { mentions: 'products' } })] },
    ],
    ['emoji as they are', { rules: [ban([], { match: { pattern: '[🔥🚀]', flags: 'u' } })] }],
    ['emoji one after the other', { rules: [ban([], { match: { pattern: '🔥🚀' } })] }],
    ['a word’s edge before a plain letter', { rules: [ban([], { match: { pattern: '\\bfordømt gås' } })] }],
    [
      'pay, where a rule protects it',
      { rules: [ban([], { match: { pattern: '\\bwages\\b' } }), { ...protect, match: { terms: ['wages'] } }] },
    ],
    ['a longer phrase on pay', { rules: [ban([], { match: { pattern: '\\bsalary of kestrel\\b' } })] }],
    [
      'languages and countries as they are called',
      {
        language: 'da-DK',
        rules: [
          ban(['kestrel'], { languages: ['en-GB', 'nb'], regions: ['GB'], message: { fr: 'a', 'zh-Hant': 'b' } }),
        ],
      },
    ],
    ['a phrase of two everyday words', { rules: [ban(['not now', 'just know'])] }],
    ['a pattern over two words', { rules: [ban([], { match: { pattern: 'not.{0,20}now' } })] }],
  ])('%s', (_, parts) => expect(adviceOn(parts)).toEqual([]));
});
