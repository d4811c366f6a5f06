import { describe, expect, test } from 'vitest';
import { checkerWith, findingsOf, NOW, wordsFound } from '../../tests/support/checker-with.ts';
import { hashTerm } from './terms/hashed.ts';
import type { CheckContext, Draft } from './types.ts';

type Row = [
  name: string,
  rule: Record<string, unknown>,
  draft: string | Partial<Draft>,
  found: string[],
  context?: Partial<CheckContext>,
];
const rows = (title: string, table: Row[], more?: Record<string, unknown>) =>
  describe(title, () => {
    test.each(table)('%s', (_, rule, draft, found, context) => {
      expect(wordsFound(rule, draft, context, more)).toEqual(found);
    });
  });

const forbid = (terms: string[], options = {}) => ({ kind: 'forbid', match: { terms, ...options } });

rows('how terms match', [
  ['whole words only', forbid(['guarantee']), 'a guarantee', ['guarantee']],
  ['not inside another word', forbid(['guarantee']), 'guarantees and preguarantee', []],
  ['in any case', forbid(['Guarantee']), 'GUARANTEE guarantee', ['GUARANTEE', 'guarantee']],
  ['Danish letters are letters', forbid(['øl']), 'køl og øl', ['øl']],
  ['a capital Ø is a small one', forbid(['grøn']), 'GRØN', ['GRØN']],
  ['an underscore is part of a word', forbid(['plan']), 'plan_b', []],
  ['a hashtag counts as its word', forbid(['gratis']), 'nu #gratis!', ['gratis']],
  ['white space is any run of it', forbid(['risk free']), 'risk \n\u00a0free', ['risk \n\u00a0free']],
  ['a hyphen isn’t white space', forbid(['risk free']), 'risk-free', []],
  [
    'but is when hyphens are loose',
    forbid(['risk free'], { hyphens: 'loose' }),
    'risk-free risk – free',
    ['risk-free', 'risk – free'],
  ],
  ['and the other way round', forbid(['risk-free'], { hyphens: 'loose' }), 'risk free', ['risk free']],
  [
    'loose ones in a term that has white space as well',
    forbid(['tilbud - kun'], { hyphens: 'loose' }),
    'tilbud - kun, tilbud-kun',
    ['tilbud - kun', 'tilbud-kun'],
  ],
  [
    'loose ones where case matters',
    forbid(['Den Blå'], { hyphens: 'loose', caseSensitive: true }),
    'Den-Blå, den-blå, Den Blå',
    ['Den-Blå', 'Den Blå'],
  ],
  [
    'loose ones without boundaries',
    forbid(['risk free-day'], { hyphens: 'loose', boundary: 'none' }),
    'xrisk-free day risk – free-days risk of free day',
    ['risk-free day', 'risk – free-day'],
  ],
  [
    'loose ones without boundaries, where case matters',
    forbid(['Risk–Free Day'], { hyphens: 'loose', boundary: 'none', caseSensitive: true }),
    'xRisk  Free-Days xRisk-free-Day',
    ['Risk  Free-Day'],
  ],
  ['a hyphen that doesn’t break is one', forbid(['risk-free']), 'risk\u2011free', ['risk\u2011free']],
  ['case on request', forbid(['IT'], { caseSensitive: true }), 'it is IT', ['IT']],
  [
    'case in phrases',
    forbid(['Den Blå Avis'], { caseSensitive: true }),
    'den blå avis, Den Blå Avis',
    ['Den Blå Avis'],
  ],
  ['case of an inflected word', forbid(['Regel'], { caseSensitive: true, forms: 'da' }), 'Reglen reglen', ['Reglen']],
  ['case at the end of a word', forbid(['*IT'], { caseSensitive: true }), 'ITit, VagtIT', ['VagtIT']],
  ['case at the start of a word', forbid(['IT*'], { caseSensitive: true }), 'ITit itIT', ['ITit']],
  ['case within a word', forbid(['*IT*'], { caseSensitive: true }), 'xITx xitx', ['xITx']],
  [
    'case with an emoji',
    forbid(['☕️ Kaffe', '❤️‍🔥'], { caseSensitive: true }),
    '☕️ Kaffe ☕ kaffe ❤️‍🔥',
    ['☕️ Kaffe', '❤️‍🔥'],
  ],
  ['anywhere, without boundaries', forbid(['fuck'], { boundary: 'none' }), 'unfuckingreal', ['fuck']],
  ['anywhere, across words', forbid(['a b'], { boundary: 'none' }), 'la  bar', ['a  b']],
  ['the longest at a place wins', forbid(['new york', 'new', 'new york city']), 'new york city', ['new york city']],
  ['and findings of a rule don’t overlap', forbid(['a b', 'b c']), 'a b c', ['a b']],
  [
    'signs belong to a term',
    forbid(['C++', '#ad', '100 %', 'R&D', 'A/S']),
    'C++ #ad 100 % R&D A/S',
    ['C++', '#ad', '100 %', 'R&D', 'A/S'],
  ],
  ['and must be there', forbid(['C++', '#ad', 'R&D']), 'C ad R and D', []],
  ['a term of signs', forbid(['€€€', '🚀']), 'get €€€ 🚀', ['€€€', '🚀']],
  ['typographic apostrophes are plain ones', forbid(["don't"]), 'don’t', ['don’t']],
  ['a term with a typographic quote', forbid(['“free”']), 'say "free"', ['"free"']],
  ['decomposed letters', forbid(['går']), 'det ga\u030ar', ['ga\u030ar']],
  ['a decomposed term', forbid(['ga\u030ar']), 'det går', ['går']],
  ['a zero-width space', forbid(['guarantee']), 'guar\u200bantee', ['guar\u200bantee']],
  ['a soft hyphen', forbid(['guarantee']), 'guar\u00adantee', ['guar\u00adantee']],
  ['Cyrillic letters among Latin', forbid(['guarantee']), 'guаrаntее', ['guаrаntее']],
  ['Greek letters among Latin', forbid(['profit']), 'prοfιt', ['prοfιt']],
  ['Russian stays Russian', forbid(['pot']), 'рот на том', []],
  ['a Russian term', forbid(['война']), 'Война', ['Война']],
  ['mathematical letters', forbid(['guarantee']), '𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲 𝓰𝓾𝓪𝓻𝓪𝓷𝓽𝓮𝓮', ['𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲', '𝓰𝓾𝓪𝓻𝓪𝓷𝓽𝓮𝓮']],
  ['wide letters', forbid(['free']), 'ｆｒｅｅ', ['ｆｒｅｅ']],
  ['circled and squared letters', forbid(['free']), 'ⓕⓡⓔⓔ 🄵🅁🄴🄴', ['ⓕⓡⓔⓔ', '🄵🅁🄴🄴']],
  ['struck-through letters', forbid(['free']), 'f̶r̶e̶e̶', ['f̶r̶e̶e̶']],
  ['after an emoji with a variation selector', forbid(['free']), '❤️free 👩‍💻free', ['free', 'free']],
  ['not in links', forbid(['free']), 'https://example.com/free free.example.com/x', []],
  ['not in e-mail addresses', forbid(['free']), 'write to free@example.com', []],
  ['nor signs of theirs', forbid(['%', '?', '--', '&']), 'https://a.dk/x--y%20b?c=1&d=2 ann&b@a.dk &', ['&']],
  ['nor what runs into a link', forbid(['see exam'], { boundary: 'none' }), 'see example.com, see exams', ['see exam']],
  ['a phrase doesn’t run on into a link', forbid(['see example']), 'see example.com', []],
]);

rows('Danish forms', [
  [
    'endings of a noun',
    forbid(['garanti'], { forms: 'da' }),
    'garantien garantier garantierne garantiens garanti',
    ['garantien', 'garantier', 'garantierne', 'garantiens', 'garanti'],
  ],
  ['a doubled consonant', forbid(['rabat'], { forms: 'da' }), 'rabatten rabatter', ['rabatten', 'rabatter']],
  ['a stem in e', forbid(['vindmølle'], { forms: 'da' }), 'vindmøllen vindmøllerne', ['vindmøllen', 'vindmøllerne']],
  ['a lost e', forbid(['regel'], { forms: 'da' }), 'reglerne', ['reglerne']],
  ['not other words', forbid(['bil'], { forms: 'da' }), 'billig billede bilag', []],
  ['not without the request', forbid(['garanti']), 'garantien', []],
  [
    'in the last word of a phrase',
    forbid(['fast pris'], { forms: 'da' }),
    'en fast pris og faste priser, fast prisen',
    ['fast pris', 'fast prisen'],
  ],
  ['what ends in it', forbid(['*garanti']), 'livstidsgaranti garanti garantibevis', ['livstidsgaranti', 'garanti']],
  ['what ends in it, inflected', forbid(['*garanti'], { forms: 'da' }), 'livstidsgarantien', ['livstidsgarantien']],
  ['what starts with it', forbid(['rabat*']), 'rabatkode kæmperabat', ['rabatkode']],
  ['what has it within', forbid(['*rabat*']), 'kæmperabatter', ['kæmperabatter']],
]);

rows(
  'what a match may be',
  [
    ['a vocabulary', { kind: 'forbid', match: { vocabulary: 'rivals' } }, 'Sydhavn Power', ['Sydhavn Power']],
    [
      'a hashed entry',
      { kind: 'forbid', match: { vocabulary: 'codenames' } },
      'soon: PROJECT  Heron!',
      ['PROJECT  Heron'],
    ],
    ['a hashed entry with a hyphen', { kind: 'forbid', match: { vocabulary: 'codenames' } }, 'alpha-9', ['alpha-9']],
    [
      'hashed entries with signs',
      { kind: 'forbid', match: { vocabulary: 'codenames' } },
      'C++, #heron Project X! “Alpha (beta)” C heron Project X',
      ['C++', '#heron', 'Project X!', 'Alpha (beta)'],
    ],
    ['not another phrase', { kind: 'forbid', match: { vocabulary: 'codenames' } }, 'project crane', []],
    ['a pattern', { kind: 'forbid', match: { pattern: '\\d+\\s*%', flags: 'i' } }, 'up 12 %', ['12 %']],
    [
      'a pattern sees links',
      { kind: 'forbid', match: { pattern: 'utm_\\w+' } },
      'https://a.dk/?utm_source=x',
      ['utm_source'],
    ],
    [
      'a pattern sees the draft as it stands',
      { kind: 'forbid', match: { pattern: 'a\u030a' } },
      'ga\u030ar',
      ['a\u030a'],
    ],
    [
      'the company',
      { kind: 'forbid', match: { organization: true } },
      'Nordhavn Energi A/S, Nordhavns folk, Nordhavn’s',
      ['Nordhavn Energi A/S', 'Nordhavns', 'Nordhavn'],
    ],
    [
      'the company as a hashtag and an account',
      { kind: 'forbid', match: { organization: true } },
      '#NordhavnEnergi @nordhavn',
      ['NordhavnEnergi', '@nordhavn'],
    ],
    [
      'the company without its legal form',
      { kind: 'forbid', match: { organization: true } },
      'Nordhavn Energi ApS, Nordhavn Energi',
      ['Nordhavn Energi', 'Nordhavn Energi'],
    ],
    ['not a street named alike', { kind: 'forbid', match: { organization: true } }, 'Nordhavnsgade', []],
    ['products', { kind: 'forbid', match: { products: true } }, 'HavStrøms pris', ['HavStrøms']],
    [
      'any of several',
      { kind: 'forbid', match: { anyOf: [{ terms: ['x'] }, { pattern: '\\d{3}' }] } },
      'x 123',
      ['x', '123'],
    ],
  ],
  {
    vocabularies: {
      rivals: ['Sydhavn Power'],
      codenames: [
        { sha256: hashTerm('nordhavn-energi', 'Project Heron'), words: 2 },
        { sha256: hashTerm('nordhavn-energi', 'Alpha-9'), words: 1 },
        { sha256: hashTerm('nordhavn-energi', 'C++'), words: 1 },
        { sha256: hashTerm('nordhavn-energi', '#heron'), words: 1 },
        { sha256: hashTerm('nordhavn-energi', 'Project X!'), words: 2 },
        { sha256: hashTerm('nordhavn-energi', 'Alpha (beta)'), words: 2 },
      ],
    },
  },
);

rows('forbid', [
  [
    'an exception shields what it holds',
    { ...forbid(['garanti']), except: ['uden garanti'] },
    'garanti, uden garanti',
    ['garanti'],
  ],
  [
    'but nothing that only begins in it',
    { ...forbid(['a b', 'b c']), except: ['x a b'] },
    'x a b c, a b c',
    ['b c', 'a b'],
  ],
  [
    'exceptions that overlap hold what each of them holds',
    { ...forbid(['a', 'c']), except: ['a b', 'b c'] },
    'a b c, a, c',
    ['a', 'c'],
  ],
  [
    'an exception as a match',
    { ...forbid(['free']), except: { pattern: 'free (?:of|from)' } },
    'free from it, free',
    ['free'],
  ],
  [
    'near the company',
    { ...forbid(['bad']), near: { match: { organization: true }, words: 2 } },
    'Nordhavn is bad',
    ['bad'],
  ],
  [
    'too far from it',
    { ...forbid(['bad']), near: { match: { organization: true }, words: 2 } },
    'Nordhavn is not so bad',
    [],
  ],
]);

const nearCompany = { ...forbid(['bad']), near: { match: { organization: true }, words: 2 } };
rows('near counts words as a person does', [
  ['a link is one', nearCompany, 'bad https://example.com/a/b/c Nordhavn', ['bad']],
  [
    'a word with an apostrophe or a hyphen is one',
    nearCompany,
    'bad don’t Nordhavn. Nordhavn e-mail bad',
    ['bad', 'bad'],
  ],
  ['a keycap is none', nearCompany, 'bad 1️⃣ or Nordhavn', ['bad']],
  ['signs are none', nearCompany, 'bad – so, Nordhavn', ['bad']],
  ['two words are two', nearCompany, 'bad e-mail from Nordhavn', []],
]);

rows('forbid near others on one side', [
  [
    'the company behind them',
    { ...forbid(['bad']), near: { match: { organization: true }, words: 2, side: 'after' } },
    'bad Nordhavn',
    ['bad'],
  ],
  [
    'not before them',
    { ...forbid(['bad']), near: { match: { organization: true }, words: 2, side: 'after' } },
    'Nordhavn bad',
    [],
  ],
  [
    'nor behind where it should be before',
    { ...forbid(['bad']), near: { match: { organization: true }, words: 2, side: 'before' } },
    'bad Nordhavn',
    [],
  ],
]);

rows('replace', [
  [
    'what to write another way',
    { kind: 'replace', swap: { 'wind mill': 'wind turbine' } },
    'a wind mill',
    ['wind mill'],
  ],
  ['not in its own preferred form', { kind: 'replace', swap: { turbine: 'wind turbine' } }, 'a wind turbine', []],
  [
    'not what is written so already',
    { kind: 'replace', swap: { linkedin: 'LinkedIn' } },
    'LinkedIn linkedin',
    ['linkedin'],
  ],
  [
    'not within an exception',
    { kind: 'replace', swap: { mill: 'plant' }, except: ['wind mill'] },
    'wind mill, mill',
    ['mill'],
  ],
  [
    'an exception hides nothing that it doesn’t hold, in a replacement either',
    { kind: 'replace', swap: { 'a b': 'x', 'b c': 'y' }, except: ['z a b'] },
    'z a b c',
    ['b c'],
  ],
]);

const first = { kind: 'require', match: { terms: ['Reklame', 'Annonce'] }, position: 'first' };
const hashtag = { kind: 'require', match: { terms: ['#ad'] }, maxAdjacentHashtags: 2 };
rows('require', [
  ...['1️⃣', 'ℹ️', '🅰️', 'Ⓜ️', '#️⃣ 2️⃣'].map(
    (emoji): Row => [`first, after ${emoji}`, first, `${emoji} Reklame: Vi åbner`, []],
  ),
  ['not first after a number', first, '1 Reklame: Vi åbner', ['@0']],
  ['at the end before an emoji', { kind: 'require', match: { terms: ['#ad'] }, position: 'end' }, 'x #ad 1️⃣', []],
  ['missing', { kind: 'require', match: { terms: ['#ad'] } }, 'hello', ['@5']],
  ['there', { kind: 'require', match: { terms: ['#ad'] } }, 'hello #AD', []],
  ['first', first, 'Reklame: hello', []],
  ['first, after an emoji and brackets', first, '📢 (Annonce) hello', []],
  ['first, an emoji being a part of it', { ...first, match: { terms: ['⚠️ Reklame'] } }, '⚠️ Reklame: hello', []],
  ['first as a hashtag', first, '#reklame hello', []],
  ['not first', first, 'Hello, reklame', ['@0']],
  ['not first behind an account', first, '@ven Reklame', ['@0']],
  ['not first behind a link', first, 'https://a.dk Reklame', ['@0']],
  ['before the fold', { ...first, position: 'before-fold' }, `${'ord '.repeat(20)}Reklame`, []],
  ['after the fold', { ...first, position: 'before-fold' }, `${'ord '.repeat(60)}Reklame`, ['@0']],
  ['after three lines', { ...first, position: 'before-fold' }, 'a\nb\nc\nReklame', ['@0']],
  [
    'at the end',
    { kind: 'require', match: { terms: ['#LifeAtNordhavn'] }, position: 'end' },
    'Great day #LifeAtNordhavn 🎉',
    [],
  ],
  [
    'at the end, among tags',
    { kind: 'require', match: { terms: ['#LifeAtNordhavn'] }, position: 'end' },
    'Great day #LifeAtNordhavn #wind https://a.dk',
    [],
  ],
  [
    'not at the end',
    { kind: 'require', match: { terms: ['#LifeAtNordhavn'] }, position: 'end' },
    '#LifeAtNordhavn is great',
    ['@24'],
  ],
  ['in a row of few tags', hashtag, 'We did it #ad #wind #sea', []],
  ['lost in a row of tags', hashtag, 'We did it #a #b #ad #c', ['@0']],
  [
    'what isn’t accepted doesn’t count',
    { kind: 'require', match: { pattern: '#\\w+', flags: 'i' }, notAccepted: { terms: ['#spon'] } },
    'hey #spon',
    ['@9'],
  ],
  [
    'what isn’t accepted doesn’t hinder',
    { kind: 'require', match: { terms: ['#ad'] }, notAccepted: { terms: ['#spon'] } },
    'hey #spon #ad',
    [],
  ],
]);

rows('count, within bounds', [
  ['words', { kind: 'count', of: 'words', max: 3 }, 'don’t be risk-free', []],
  ['enough words', { kind: 'count', of: 'words', min: 3 }, 'just three words', []],
  ['sentences', { kind: 'count', of: 'sentences', max: 2 }, 'One. Two?', []],
  ['hashtags', { kind: 'count', of: 'hashtags', max: 2 }, '#a #b #1', []],
  ['too few hashtags', { kind: 'count', of: 'hashtags', min: 1 }, 'none', ['@4']],
  ['mentions', { kind: 'count', of: 'mentions', max: 1 }, '@ann a@b.dk', []],
  ['links', { kind: 'count', of: 'links', max: 1 }, 'a.dk and v1.2', []],
  ['emoji', { kind: 'count', of: 'emoji', max: 1 }, '👩‍👩‍👧 © 1', []],
  ['exclamations', { kind: 'count', of: 'exclamations', max: 1 }, 'Yes! No?', []],
  ['words in capitals', { kind: 'count', of: 'uppercase-words', max: 1 }, 'I say NO to A', []],
]);

rows('count', [
  [
    'characters on X by weight',
    { kind: 'count', of: 'characters', max: 25 },
    { text: 'see https://example.com/long/path/to/it', network: 'x' },
    ['h'].map(() => 'https://example.com/long/path/to/it'),
  ],
  [
    'characters on X as NFC',
    { kind: 'count', of: 'characters', max: 4 },
    { text: 'a\u030aa\u030aa\u030aa\u030abc', network: 'x' },
    ['bc'],
  ],
  ['characters within the limit', { kind: 'count', of: 'characters', max: 5 }, 'a🌊bc', []],
  ['characters on LinkedIn in UTF-16 units', { kind: 'count', of: 'characters', max: 4 }, 'a🌊bc', ['c']],
  ['too few characters', { kind: 'count', of: 'characters', min: 5 }, 'abc ', ['@3']],
  ['words', { kind: 'count', of: 'words', max: 3 }, "don't be risk-free today", ['today']],
  ['too few words', { kind: 'count', of: 'words', min: 3 }, 'too few', ['@7']],
  ['sentences', { kind: 'count', of: 'sentences', max: 2 }, 'One. Two, bl.a. tre! Three?', ['Three?']],
  [
    'abbreviations end no sentence',
    { kind: 'count', of: 'sentences', max: 1 },
    'Kl. 10 mødes hr. Ib, f.eks. ved den 5. bro.',
    [],
  ],
  ['hashtags', { kind: 'count', of: 'hashtags', max: 1 }, '#a #b #c', ['#b']],
  ['mentions', { kind: 'count', of: 'mentions', max: 0 }, '@ann', ['@ann']],
  [
    'links',
    { kind: 'count', of: 'links', max: 1 },
    'https://nordhavn.example/a nordhavn.example/b',
    ['nordhavn.example/b'],
  ],
  ['emoji, sequences being one', { kind: 'count', of: 'emoji', max: 1 }, '👩‍👩‍👧🇩🇰', ['🇩🇰']],
  ['exclamations', { kind: 'count', of: 'exclamations', max: 1 }, 'Yes! No!', ['!']],
  ['words in capitals', { kind: 'count', of: 'uppercase-words', max: 1 }, 'I SAY NO', ['NO']],
]);

const utm = { sharing: { utm: { utm_source: '{network}', utm_medium: 'employee' } } };
rows(
  'link',
  [
    ['http', { kind: 'link', https: true }, 'http://a.dk https://b.dk', ['http://a.dk']],
    [
      'allowed only, subdomains included',
      { kind: 'link', allow: ['nordhavn.example'] },
      'https://www.nordhavn.example https://other.dk',
      ['https://other.dk'],
    ],
    [
      'a name that only looks allowed',
      { kind: 'link', allow: ['nordhavn.example'] },
      'https://evilnordhavn.example',
      ['https://evilnordhavn.example'],
    ],
    [
      'userinfo tricks',
      { kind: 'link', allow: ['nordhavn.example'] },
      'https://nordhavn.example@evil.dk/',
      ['https://nordhavn.example@evil.dk/'],
    ],
    ['no link at all', { kind: 'link', https: true, allow: ['a.dk'] }, 'nothing here', []],
    ['https', { kind: 'link', https: true }, 'https://a.dk a.dk', []],
    ['a full address', { kind: 'link', shorteners: 'deny' }, 'https://bit.ly.a.dk/x youtu.be/x', []],
    ['what is public', { kind: 'link', internal: 'deny' }, 'https://nordhavn.example www.a.dk', []],
    ['denied', { kind: 'link', deny: ['bad.dk'] }, 'https://x.bad.dk/a, https://notbad.dk', ['https://x.bad.dk/a']],
    ['denied without a scheme', { kind: 'link', deny: ['bad.example'] }, 'see bad.example/x.', ['bad.example/x']],
    [
      'a denied name in punycode',
      { kind: 'link', deny: ['rødgrød.dk'] },
      'https://xn--rdgrd-vuad.dk',
      ['https://xn--rdgrd-vuad.dk'],
    ],
    [
      'shorteners',
      { kind: 'link', shorteners: 'deny' },
      'https://bit.ly/x and lnkd.in/y',
      ['https://bit.ly/x', 'lnkd.in/y'],
    ],
    [
      'internal',
      { kind: 'link', internal: 'deny' },
      'intra.nordhavn.example/x http://10.1.2.3/ https://nordhavn.example',
      ['intra.nordhavn.example/x', 'http://10.1.2.3/'],
    ],
    [
      'without tracking',
      { kind: 'link', utm: 'require' },
      'https://nordhavn.example/a?x=1 https://other.dk',
      ['https://nordhavn.example/a?x=1'],
    ],
    ['with tracking', { kind: 'link', utm: 'require' }, 'https://nordhavn.example/?utm_source=x&utm_medium=y', []],
  ],
  utm,
);

rows('hashtag and mention', [
  ['not on the list', { kind: 'hashtag', allow: ['#Wind'] }, '#wind #Solar', ['#Solar']],
  ['denied', { kind: 'hashtag', deny: ['spon'] }, '#Spon #spons', ['#Spon']],
  ['missing', { kind: 'hashtag', require: ['#Wind'] }, 'text', ['@4']],
  ['there', { kind: 'hashtag', require: ['#Wind'] }, 'text #wind', []],
  ['on the list', { kind: 'hashtag', allow: ['#Wind'] }, '#wind ＃WIND', []],
  ['an account that nobody denies', { kind: 'mention', deny: ['@rival'] }, '@ann rival', []],
  [
    'words that run together',
    { kind: 'hashtag', camelCase: true },
    '#greenenergy #GreenEnergy #sustainability #network',
    ['#greenenergy'],
  ],
  [
    'a Danish compound is one word',
    { kind: 'hashtag', camelCase: true },
    '#vindenergi #bæredygtighed #voresarbejdsplads',
    ['#voresarbejdsplads'],
  ],
  [
    'everyday words that run together, with a year or a compound among them',
    { kind: 'hashtag', camelCase: true },
    '#wednesdaynightride #openhouse2026 #wastewatertreatment #wastewater #income #carpentry',
    ['#wednesdaynightride', '#openhouse2026', '#wastewatertreatment'],
  ],
  [
    'Danish words that never stand within a compound, and prefixes that do',
    { kind: 'hashtag', camelCase: true },
    '#godmorgenfrabageren #jegelskermitjob #overarbejde #medarbejdere #havnen #efteruddannelse #oversigt',
    ['#godmorgenfrabageren', '#jegelskermitjob'],
  ],
  ['accounts', { kind: 'mention', deny: ['@rival'] }, '@Rival @rivals', ['@Rival']],
  ['accounts that are allowed', { kind: 'mention', allow: ['nordhavn'] }, '@nordhavn @other', ['@other']],
]);

const shares = (...hoursAgo: number[]) =>
  hoursAgo.map((hours) => ({ at: NOW - hours * 3_600_000, network: 'linkedin' as const, own: true }));
const copy = {
  content: {
    items: [
      { id: 'one', title: 'x', texts: [{ network: 'linkedin', text: 'We opened the new control room on Tuesday' }] },
    ],
  },
};
rows(
  'similar, cadence, media, acknowledge',
  [
    [
      'too close to the approved copy',
      { kind: 'similar', to: 'approved-copy', max: 0.9 },
      'We opened the new control room on Tuesday!',
      ['We opened the new control room on Tuesday!'],
    ],
    ['own words', { kind: 'similar', to: 'approved-copy', max: 0.9 }, 'On Tuesday I saw our control room', []],
    ['too far from it', { kind: 'similar', to: 'approved-copy', min: 0.5 }, 'Buy my bike', ['Buy my bike']],
    ['close to a text', { kind: 'similar', to: 'Buy my bike', max: 0.5 }, 'Buy my bike', ['Buy my bike']],
    ['too often today', { kind: 'cadence', maxPerDay: 2 }, 'x', ['@1'], { history: shares(1, 2) }],
    ['yesterday is another day', { kind: 'cadence', maxPerDay: 2 }, 'x', [], { history: shares(1, 12) }],
    [
      'a day is the employee’s',
      { kind: 'cadence', maxPerDay: 1 },
      'x',
      ['@1'],
      { history: shares(11), utcOffsetMinutes: 120 },
    ],
    [
      'by the clock as it was then',
      { kind: 'cadence', maxPerDay: 1 },
      'x',
      [],
      { history: shares(11), utcOffsetMinutes: (at) => (at < NOW ? 0 : 120) },
    ],
    ['too often this week', { kind: 'cadence', maxPerWeek: 2 }, 'x', ['@1'], { history: shares(30, 160) }],
    ['a week ago is long ago', { kind: 'cadence', maxPerWeek: 2 }, 'x', [], { history: shares(30, 169) }],
    ['too soon', { kind: 'cadence', minMinutesBetween: 90 }, 'x', ['@1'], { history: shares(1) }],
    [
      'only on its networks',
      { kind: 'cadence', minMinutesBetween: 90, networks: ['x'] },
      { text: 'x', network: 'x' },
      [],
      { history: shares(1) },
    ],
    ['outside hours', { kind: 'cadence', hours: [{ days: 'mon-fri', from: '07:00', until: '09:00' }] }, 'x', ['@1']],
    [
      'within hours of the employee',
      { kind: 'cadence', hours: [{ days: 'mon-fri', from: '10:30', until: '12:00' }] },
      'x',
      [],
      { utcOffsetMinutes: 60 },
    ],
    [
      'not on such a day',
      { kind: 'cadence', hours: [{ days: 'sat,sun', from: '00:00', until: '24:00' }] },
      'x',
      ['@1'],
    ],
    [
      'out of balance',
      { kind: 'cadence', balance: { of: 'own', max: 0.6, window: 4 } },
      'x',
      ['@1'],
      { history: shares(1, 2, 3, 4) },
    ],
    [
      'in balance',
      { kind: 'cadence', balance: { of: 'own', max: 0.6, window: 4 } },
      'x',
      [],
      { history: shares(1, 2).concat(shares(3, 4).map((share) => ({ ...share, own: false }))) },
    ],
    [
      'too few to weigh',
      { kind: 'cadence', balance: { of: 'own', max: 0.6, window: 10 } },
      'x',
      [],
      { history: shares(1, 2) },
    ],
    [
      'a picture without a description',
      { kind: 'media', altText: 'require' },
      { text: 'x', media: [{ altText: 'A turbine' }, {}] },
      ['@1'],
    ],
    ['all described', { kind: 'media', altText: 'require' }, { text: 'x', media: [{ altText: 'A turbine' }] }, []],
    ['too many pictures', { kind: 'media', max: 1 }, { text: 'x', media: [{}, {}] }, ['@1']],
    ['few enough pictures', { kind: 'media', max: 2 }, { text: 'x', media: [{}, {}] }, []],
    ['long enough after', { kind: 'cadence', minMinutesBetween: 90 }, 'x', [], { history: shares(2) }],
    ['never acknowledged', { kind: 'acknowledge' }, 'x', ['@0']],
    ['acknowledged', { kind: 'acknowledge' }, 'x', [], { acknowledged: { revision: 12, at: NOW } }],
    [
      'an older revision acknowledged',
      { kind: 'acknowledge' },
      'x',
      ['@0'],
      { acknowledged: { revision: 11, at: NOW } },
    ],
    [
      'acknowledged too long ago',
      { kind: 'acknowledge', everyDays: 30 },
      'x',
      ['@0'],
      { acknowledged: { revision: 12, at: NOW - 31 * 86_400_000 } },
    ],
  ],
  copy,
);

const always = forbid(['x']);
rows('when a rule looks', [
  ['a network', { ...always, networks: ['x'] }, { text: 'x', network: 'x' }, ['x']],
  ['another network', { ...always, networks: ['x'] }, 'x', []],
  ['a surface', { ...always, surfaces: ['comment'] }, { text: 'x', surface: 'comment' }, ['x']],
  ['a post is the surface that isn’t named', { ...always, surfaces: ['comment'] }, 'x', []],
  ['a language that is given', { ...always, languages: ['da'] }, { text: 'x', language: 'da-DK' }, ['x']],
  ['a language that is found', { ...always, languages: ['da'] }, 'vi er ikke glade for x', ['x']],
  ['another language', { ...always, languages: ['da'] }, 'we are not happy with the x', []],
  ['a region', { ...always, regions: ['DK'] }, { text: 'x', region: 'DK' }, ['x']],
  ['another region', { ...always, regions: ['DK'] }, { text: 'x', region: 'SE' }, []],
  ['within its window', { ...always, active: { from: '2026-11-24T10:00:00Z' } }, 'x', ['x']],
  ['before its window', { ...always, active: { from: '2026-11-24T12:00:00+01:00' } }, 'x', []],
  ['after its window', { ...always, active: { until: '2026-11-24T10:00:00Z' } }, 'x', []],
  ['when the company is named', { ...always, when: { mentions: 'organization' } }, 'x at Nordhavn', ['x']],
  ['when it isn’t', { ...always, when: { mentions: 'organization' } }, 'x', []],
  ['when a product is named', { ...always, when: { mentions: 'products' } }, 'x WindLedger', ['x']],
  ['when words are', { ...always, when: { mentions: { terms: ['y'] } } }, 'x y', ['x']],
  [
    'when words are near others',
    { ...always, when: { mentions: { terms: ['y'] }, near: { match: { terms: ['z'] }, words: 2 } } },
    'z y x',
    ['x'],
  ],
  [
    'when they are too far off',
    { ...always, when: { mentions: { terms: ['y'] }, near: { match: { terms: ['z'] }, words: 2 } } },
    'z a b y x',
    [],
  ],
  [
    'when the others stand behind them',
    { ...always, when: { mentions: { terms: ['y'] }, near: { match: { terms: ['z'] }, words: 2, side: 'after' } } },
    'y z x',
    ['x'],
  ],
  [
    'when they stand before them, and should behind',
    { ...always, when: { mentions: { terms: ['y'] }, near: { match: { terms: ['z'] }, words: 2, side: 'after' } } },
    'z y x',
    [],
  ],
  [
    'when what is asked later stands there',
    { ...always, when: { all: [{ mentions: 'organization' }, { mentions: { terms: ['pumpe'], forms: 'da' } }] } },
    'x pumpen hos Nordhavn',
    ['x'],
  ],
  [
    'when it doesn’t',
    { ...always, when: { all: [{ mentions: 'organization' }, { mentions: { terms: ['y'] } }] } },
    'x at Nordhavn',
    [],
  ],
  [
    'when what is asked later is a sign',
    { ...always, when: { all: [{ mentions: 'organization' }, { mentions: { terms: ['☂'] } }] } },
    'x ☂ at Nordhavn',
    ['x'],
  ],
  [
    'when words stand where everybody sees them',
    { ...always, when: { mentions: { terms: ['y'] }, position: 'before-fold' } },
    'x y',
    ['x'],
  ],
  [
    'when they stand further down',
    { ...always, when: { mentions: { terms: ['y'] }, position: 'before-fold' } },
    `x ${'word '.repeat(100)} y`,
    [],
  ],
  ['when it links to its own', { ...always, when: { links: 'own' } }, 'x www.nordhavn.example/a', ['x']],
  ['when it links elsewhere', { ...always, when: { links: 'own' } }, 'x https://a.dk', []],
  ['when it links to another domain', { ...always, when: { links: ['a.dk'] } }, 'x https://aa.dk', []],
  ['when no product is named', { ...always, when: { mentions: 'products' } }, 'x Nordhavn', []],
  ['when the words aren’t there', { ...always, when: { mentions: { terms: ['y'] } } }, 'x yy', []],
  ['when there is no picture', { ...always, when: { media: true } }, 'x', []],
  ['when none holds', { ...always, when: { any: [{ asked: true }, { media: true }] } }, 'x', []],
  [
    'when all do hold',
    { ...always, when: { all: [{ asked: true }, { media: true }] } },
    { text: 'x', asked: true, media: [{}] },
    ['x'],
  ],
  ['when the one does', { ...always, when: { not: { asked: true } } }, { text: 'x', asked: true }, []],
  ['when an e-mail address stands there', { ...always, when: { detects: 'email' } }, 'x ann@a.dk', ['x']],
  ['when none stands there', { ...always, when: { detects: 'email' } }, 'x @ann', []],
  ['until its window ends', { ...always, active: { until: '2026-11-24T11:00:01+01:00' } }, 'x', ['x']],
  ['when it links to a domain', { ...always, when: { links: ['a.dk'] } }, 'x https://b.a.dk', ['x']],
  [
    'when it is approved content',
    { ...always, when: { approvedContent: true } },
    { text: 'x', approvedContentId: 'one' },
    ['x'],
  ],
  [
    'when it isn’t approved content',
    { ...always, when: { approvedContent: false } },
    { text: 'x', approvedContentId: 'one' },
    [],
  ],
  ['when the company asked', { ...always, when: { asked: true } }, { text: 'x', asked: true }, ['x']],
  ['when nobody asked', { ...always, when: { asked: true } }, 'x', []],
  ['when there are no prizes', { ...always, when: { rewarded: true } }, 'x', []],
  ['when there is a picture', { ...always, when: { media: true } }, { text: 'x', media: [{}] }, ['x']],
  ['when all hold', { ...always, when: { all: [{ asked: true }, { media: true }] } }, { text: 'x', asked: true }, []],
  [
    'when any holds',
    { ...always, when: { any: [{ asked: true }, { media: true }] } },
    { text: 'x', asked: true },
    ['x'],
  ],
  ['when one doesn’t', { ...always, when: { not: { asked: true } } }, 'x', ['x']],
]);

rows(
  'when the programme gives prizes',
  [['a rule that asks for it', { ...always, when: { rewarded: true } }, 'x', ['x']]],
  {
    program: { rewards: { prizes: true } },
  },
);

describe('what employees may always say', () => {
  const rules = [
    { id: 'pay', kind: 'protect', match: { terms: ['løn', 'union'], forms: 'da' } },
    { id: 'words', kind: 'forbid', match: { terms: ['terrible'] }, severity: 'block' },
    { id: 'marked', kind: 'require', match: { terms: ['#ad'] } },
    { id: 'data', kind: 'detect', detectors: ['email'], severity: 'block' },
  ];

  test('a draft about it meets no other rule', () => {
    const { findings, isProtected } = checkerWith(rules).check(
      { text: 'Our lønnen is terrible', network: 'x' },
      { now: NOW },
    );
    expect({ findings, isProtected }).toEqual({ findings: [], isProtected: true });
  });

  test('another draft does', () => {
    const { findings, isProtected } = checkerWith(rules).check(
      { text: 'The food is terrible', network: 'x' },
      { now: NOW },
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['words', 'marked']);
    expect(isProtected).toBe(false);
  });
});

describe('what a finding says', () => {
  test('its own message in the reader’s language, else the policy’s', () => {
    const rule = {
      ...always,
      message: { en: 'No x.', da: 'Intet x.' },
      why: { da: 'Fordi.' },
      clause: { title: '§ 1' },
      severity: 'block',
    };
    expect(findingsOf(rule, 'x', { language: 'da-DK' })[0]).toMatchObject({
      message: 'Intet x.',
      why: 'Fordi.',
      clause: { title: '§ 1' },
      override: 'reason',
    });
    expect(findingsOf(rule, 'x', { language: 'fr' })[0]).toMatchObject({ message: 'No x.' });
  });

  test.each([
    ['the first of the reader’s languages that it has', ['sv-SE', 'de-DE', 'da'], 'Kein x.'],
    ['else the policy’s, not the interface’s', ['sv-SE', 'fr'], 'Intet x.'],
  ])('its own message in %s; ours in the interface’s', (_, languages, message) => {
    const rule = { ...always, id: 'own', message: { en: 'No x.', da: 'Intet x.', de: 'Kein x.' } };
    const { findings } = checkerWith([rule, { ...always, id: 'ours' }], { language: 'da' }).check(
      { text: 'x', network: 'x' },
      { now: NOW, language: 'en', languages },
    );
    expect(findings.map(({ message }) => message)).toEqual([message, 'Better not write “x” here.']);
  });

  test('a message of ours where the rule has none', () => {
    expect(findingsOf(always, 'x', { language: 'da' })[0]?.message).toBe('Skriv helst ikke “x” her.');
    expect(findingsOf(always, 'x')[0]?.message).toBe('Better not write “x” here.');
  });

  test('an id that stays while the words move', () => {
    const [first] = findingsOf(always, 'x');
    const [moved] = findingsOf(always, 'now x');
    const [, second] = findingsOf(always, 'x x');
    expect(moved?.id).toBe(first?.id);
    expect(second?.id).not.toBe(first?.id);
  });
});

describe('while typing', () => {
  const at = (caret: number, idleMs = 0) => ({ typing: { caret, idleMs } });
  test.each([
    ['the word at the caret waits', 'guarantee', at(9), []],
    ['until it ends', 'guarantee ', at(10), ['guarantee']],
    ['or nothing was typed for 400 ms', 'guarantee', at(9, 400), ['guarantee']],
    ['other words don’t wait', 'guarantee and', at(13), ['guarantee']],
  ])('%s', (_, text, context, found) => {
    expect(wordsFound(forbid(['guarantee']), text, context)).toEqual(found);
  });
});
