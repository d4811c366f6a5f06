import twitterText from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { foldOffset, weightedLength } from './length.ts';
import { findLinks } from './links.ts';
import { findEmails, findHashtags, findMentions } from './tags.ts';
import { topLevelDomains } from './top-level-domains.ts';

const topLevel = new Set(topLevelDomains);
const UNNAMED = { topLevel, named: new Set<string>() };
const xLength = (text: string) => weightedLength(text, findLinks(text, UNNAMED), topLevel);
const spans = (found: { start: number; end: number }[]) => found.map(({ start, end }) => [start, end]);
const linksOf = (text: string) => findLinks(text, UNNAMED).filter(({ isNetworkLink }) => isNetworkLink);

/** Texts of the shapes that X's conformance suite asks about; what is right is asked of X's own library. */
const TEXTS = [
  'This is a test.',
  'Test https://test.com test https://test.com test.com test',
  'foo.com foo.net foo.org foo.edu foo.gov t.co/abc bit.ly/x MLB.tv vine.co foo.jp it.so',
  'foo.baz foo.co.jp www.xxxxxxx.baz www.foo.co.uk foo.comm foo.somecom foo.govedu',
  'http://foo.com?#foo and http://foobar.com/# and http://x.com/~a+%ff-,.;x',
  'http://en.wikipedia.org/wiki/Primer_(film) (see http://foo.com/more_(than)_one_(parens))',
  'http://msdn.microsoft.com/ja-jp/library/system.net.httpwebrequest(v=VS.100).aspx',
  'http://example.com/path.......... http://example.com/path/!!!!!! http://example.com/a+ http://example.com/a-',
  "I like http://t.co/pbY2NfTZ’s, http://t.co/pbY2NfTZ's, http://t.co/FNkPfmii- and http://t.co/ulYGBYSo:",
  '$http://twitter.com $twitter.com @test.com #test.com #http://test.com long.test.tar.bz2 john.doe.gov@mail.com',
  'http://no-tld http://tld-too-short.x http://-twitter.com http://twitter-.com http://twitter_x.com http://a_b.c-d.com',
  'http://twitter.com\nhttp://example.com\nexample.com/path\nit.so/abcde',
  'これは日本語です。example.com/path/index.html中国語example.com/path한국',
  'twitter.comこれは日本語です。example.com中国語t.co/abcde한국twitter.com example2.comテストtwitter.com/abcde',
  'http://twitter.com/これは日本語です。example.com中国語http://t.co/abcde한국twitter.comテスト',
  'http://ああ.com http://あ-あ.com http://✪df.ws/ejp http://foobar.みんな/ http://foobar.中国/ test ELPAÍS.com',
  'test http://xn--ls8h.XN--ls8h.la/ and HTTPS://www.ExaMPLE.COM/index.html http://somehost.com:3000 x',
  'Go to http://twitter.com/Русские_слова or https://en.m.wikipedia.org/wiki/Hatfield–McCoy_feud please',
  '#hashtag text #1st #12345 #hash_tag a#b &#nbsp; #grøn #日本語 ＃wide #한국어 "#quoted" (#inner) #a#b #tag.',
  '#http://x.com https://x.com/#tag #mañana #café\u0301 #l·l #\ufe0f\u20e3 #\u20e3 ❤️#tag',
  '@username @user_name @12345 の@usernameに RT@a rt:@b f!@kn f@@kn @user@user @aliceìn @http://x.com @user/list-name @user/7x',
  'aa@bb.com @_@ (cc: @username), .@someone "@quoted"',
  '😷👾😡🔥💩 🙋🏽👨‍🎤 👨‍👩‍👧‍👦 🇩🇰 1️⃣ ❤️ ❤ ☺ © ® ™ ‼️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'H🐱☺👨🏽‍👩🏽‍👧🏽‍👦🏽',
  '저찀쯿쿿 のの 故人西辞黄鹤楼，烟花三月下扬州。 \u{10000}\u{10ffff}',
  'A\u0301B Aשּׁ x\u2000\u200a\u200b\u200d ‐ ‑ – — ― ‘ ’ “ ” ′ ″ ‴ ‵ ‶ ‷ … € ½ ﬁ',
  'Vi søger en montør på Fyn: nordhavn.dk/job og https://www.nordhavn.dk/job?id=12&x=å.',
];

describe('as X’s own rules have it', () => {
  test.each(TEXTS)('links of %s', (text) => {
    expect(spans(linksOf(text))).toEqual(twitterText.extractUrlsWithIndices(text).map(({ indices }) => indices));
  });

  test.each(TEXTS)('hashtags of %s', (text) => {
    expect(spans(findHashtags(text, linksOf(text)))).toEqual(
      twitterText.extractHashtagsWithIndices(text).map(({ indices }) => indices),
    );
  });

  test.each(TEXTS)('mentions of %s', (text) => {
    expect(spans(findMentions(text, 'x', linksOf(text)))).toEqual(
      twitterText.extractMentionsOrListsWithIndices(text).map(({ indices }) => indices),
    );
  });

  test.each(TEXTS)('the weighted length of %s', (text) => {
    expect(xLength(text)).toBe(twitterText.parseTweet(text).weightedLength);
  });
});

describe('where X’s library is behind its rules', () => {
  test('a domain that runs on after a hyphen ends before it, as the conformance suite has it', () => {
    expect(spans(linksOf('text http://domain.com-that-you-should-have-put-a-space-after'))).toEqual([[5, 22]]);
  });

  test('an emoji sequence that X’s list lags behind weighs 2', () => {
    expect(xLength('🐦‍🔥')).toBe(2);
    expect(xLength('👁‍🗨')).toBe(2);
  });
});

describe('what is a link to a rule, beyond what X makes one', () => {
  const named = new Set(['nordhavn.example', 'intra.nordhavn.example']);
  test.each([
    ['a name kept for examples', 'https://nordhavn.example/nyt.', [[0, 28, 'nordhavn.example']]],
    ['a domain of the policy without a scheme', 'se intra.nordhavn.example/x,', [[3, 27, 'intra.nordhavn.example']]],
    [
      'such a domain between quotes',
      '”intra.nordhavn.example” »intra.nordhavn.example/x»',
      [
        [1, 23, 'intra.nordhavn.example'],
        [26, 50, 'intra.nordhavn.example'],
      ],
    ],
    ['after and before a dash', '–intra.nordhavn.example–x', [[1, 23, 'intra.nordhavn.example']]],
    ['after and before an emoji', '1️⃣👉intra.nordhavn.example👈', [[5, 27, 'intra.nordhavn.example']]],
    ['after what is none', 'a.b→intra.nordhavn.example', [[4, 26, 'intra.nordhavn.example']]],
    ['with a port', '“intra.nordhavn.example:8080/x”', [[1, 30, 'intra.nordhavn.example']]],
    ['with a letter that shows nothing', 'intra\u200b.nordhavn.example', [[0, 23, 'intra.nordhavn.example']]],
    [
      'in mathematical and squared letters',
      '𝗶ntra.nordhavn.example 🄸ntra.nordhavn.example',
      [
        [0, 23, 'intra.nordhavn.example'],
        [24, 47, 'intra.nordhavn.example'],
      ],
    ],
    ['no domain that only ends alike', 'æintra.nordhavn.example-x xnordhavn.example', []],
    ['the host after userinfo', 'https://nordhavn.dk@evil.com/x', [[0, 30, 'evil.com']]],
    ['the host before a backslash', 'https://evil.example\\@nordhavn.example/', [[0, 39, 'evil.example']]],
    ['punycode', 'https://søhavn.dk/', [[0, 18, 'xn--shavn-vua.dk']]],
    ['a name of one’s own network', 'http://wiki/side', [[0, 16, 'wiki']]],
    ['no version number', 'v1.2 and e.g. this', []],
    ['no mail address', 'skriv til a@nordhavn.example', []],
    ['no address behind a sign', '#http://a.dk @http://a.dk $http://a.dk', []],
    [
      'no host that none can have',
      'http://-a.dk http://a-.dk http://a_b.dk http://_a.b.dk http://a.b http://a.d_k',
      [],
    ],
    ['the host after userinfo with an underscore', 'http://a_b:c@evil.com/x', [[0, 23, 'evil.com']]],
  ])('%s', (_, text, expected) => {
    expect(findLinks(text, { topLevel, named }).map(({ start, end, host }) => [start, end, host])).toEqual(expected);
  });
});

test.each([
  ['skriv til ann.larsen+x@nordhavn.dk.', ['ann.larsen+x@nordhavn.dk']],
  ['@nordhavn og a@b', []],
  ['(info@nordhavn.co.uk)', ['info@nordhavn.co.uk']],
])('e-mail addresses of %s', (text, expected) => {
  expect(findEmails(text).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['X counts an emoji as two', '🎉å', 3],
  ['a link is 23 on X', 'https://example.com/a/very/long/path/that/goes/on', 23],
] as const)('%s', (_, text, expected) => {
  expect(xLength(text)).toBe(expected);
});

test.each([
  ['210 characters on LinkedIn', 'a'.repeat(300), 'linkedin', 210],
  ['three lines on LinkedIn', 'a\nb\nc\nd', 'linkedin', 5],
  ['the whole of a short post', 'a\nb', 'linkedin', 3],
  ['280 by weight on X', '界'.repeat(200), 'x', 140],
  ['all of a short one on X', 'abc', 'x', 3],
] as const)('the fold: %s', (_, text, network, expected) => {
  expect(foldOffset(text, network, [], topLevel)).toBe(expected);
});
