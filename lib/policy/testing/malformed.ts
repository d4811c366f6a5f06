/** Files that are no policy, each with what is said of it. Those without words of their own are made from the tables below. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): string => JSON.stringify(value);
const HEAD = { klarpost: 1, id: 'a', revision: 1 };
const policy = (some: object): string => json({ ...HEAD, ...some });
const rule = (some: object): string =>
  policy({ rules: [{ id: 'r', kind: 'forbid', match: { terms: ['a'] }, ...some }] });
const match = (value: unknown): string => rule({ match: value });
const when = (value: unknown): string => rule({ when: value });

export interface Malformed {
  name: string;
  bytes: Uint8Array;
  says: RegExp;
}

const row = (name: string, text: string | Uint8Array, says: RegExp): Malformed => ({
  name,
  bytes: typeof text === 'string' ? utf8(text) : text,
  says,
});

/** A value that is no JSON, wherever it stands. */
const BROKEN_VALUES: [string, RegExp][] = [
  ['NaN', /NaN means nothing/],
  ['Infinity', /means nothing/],
  ['-Infinity', /not a number/],
  ['undefined', /means nothing/],
  ['0x1F', /0x1F is not a number/],
  ['+1', /\+1 is not a number/],
  ['.5', /\.5 is not a number/],
  ['-.5', /not a number/],
  ['5.', /5\. is not a number/],
  ['01', /01 is not a number/],
  ['-01', /-01 is not a number/],
  ['1e', /1e is not a number/],
  ['1e+', /not a number/],
  ['1_000', /1_000 is not a number/],
  ['-', /- is not a number/],
  ['1.2.3', /1\.2\.3 is not a number/],
  ['TRUE', /means nothing/],
  ['True', /means nothing/],
  ['None', /means nothing/],
  ['nul', /means nothing/],
  ['tru', /means nothing/],
  ["'b'", /double quotes/],
  ['“b”', /double quotes/],
  ['„b“', /double quotes/],
  ['`b`', /double quotes/],
  ['b', /means nothing/],
  ['=1', /means nothing/],
  ['#', /means nothing/],
  ['\u00a0', /U\+00A0 means nothing/],
  ['\u2028', /U\+2028 means nothing/],
  ['\u0000', /U\+0000 means nothing/],
  ['"\\x"', /not an escape/],
  ['"\\u12"', /not an escape/],
  ['"\\u00g0"', /not an escape/],
  ['"\\\'"', /not an escape/],
  ['"a\tb"', /control character/],
  ['"a\u0001b"', /control character/],
  ['"\\ud800"', /Half of a character/],
  ['"\\udc00\\ud800"', /Half of a character/],
  ['"\\u0000"', /U\+0000 stands within/],
  ['"\\u001b[1m"', /U\+001B stands within/],
  ['9007199254740993', /can’t be kept exactly/],
  ['-9007199254740993', /can’t be kept exactly/],
  ['1e400', /can’t be kept exactly/],
  ['1e-400', /can’t be kept exactly/],
  ['1.0e20', /can’t be kept exactly/],
  ['1 // one', /no comments/],
  ['1 /* one */', /no comments/],
  ['[1,]', /comma before the closing/],
  ['{"b":1,}', /comma before the closing/],
  ['[1}', /other kind of bracket/],
  ['{"b":1]', /other kind of bracket/],
  ['[1 2]', /comma is missing/],
  ['[,1]', /value is missing/],
  ['{"b" 1}', /colon is missing/],
  ['{"b"}', /colon is missing/],
  ['{"b":1,"b":2}', /"b" stands here twice/],
  ['{"__proto__":{"isAdmin":true}}', /"__proto__" is not a key/],
  ['{"constructor":{}}', /"constructor" is not a key/],
  ['{"\\u005f_proto__":1}', /"__proto__" is not a key/],
];

const PLACES: [string, (value: string) => string][] = [
  ['as a value', (value) => `{"a":${value}\n}`],
  ['in a list', (value) => `{"a":[1,\n ${value}\n]}`],
  ['deep within', (value) => `{"klarpost":1,"rules":[{"match":{"terms":[\n${value}\n]}}]}`],
];

const brokenValues = PLACES.flatMap(([place, put]) =>
  BROKEN_VALUES.map(([value, says]) => row(`${json(value)} ${place}`, put(value), says)),
);

const FILES: Malformed[] = [
  row('an empty file', '', /empty/),
  row('spaces', '   ', /empty/),
  row('line ends', '\n\r\n', /empty/),
  row('a web page', '<!doctype html>\n<title>404</title>', /web page/),
  row('YAML', '---\nklarpost: 1\n', /is not a number|means nothing/),
  row('a TOML file', 'klarpost = 1', /means nothing/),
  row('a shell’s comment', '# policy\n{}', /means nothing/),
  row('a comment first', '// policy\n{}', /no comments/),
  row('a comment last', '{}\n// policy', /no comments/),
  row('a comment without end', '{} /* policy', /no comments/),
  row('null', 'null', /A policy is an object; this is null/),
  row('true', 'true', /this is true/),
  row('a number', '5', /this is a number/),
  row('a text', '"policy"', /this is a text/),
  row('a list', '[]', /this is a list/),
  row('a list of policies', `[${policy({})}]`, /this is a list/),
  row('an opening brace', '{', /before every bracket is closed/),
  row('a closing brace', '}', /value is missing/),
  row('an opening bracket', '[', /before every bracket is closed/),
  row('a closing bracket', ']', /value is missing/),
  row('a comma', ',', /value is missing/),
  row('a quote', '"', /not closed/),
  row('two commas', '{"a":1,,"b":2}', /key is expected/),
  row('a comma first', '{,"a":1}', /value is missing|key is expected/),
  row('a key without quotes', '{a:1}', /means nothing/),
  row('a key in single quotes', "{'a':1}", /double quotes/),
  row('a key in curly quotes', '{“a”:1}', /double quotes/),
  row('a number as a key', '{1:1}', /key is expected/),
  row('a semicolon', '{"a":1;"b":2}', /means nothing/),
  row('two documents', '{}{}', /after the end/),
  row('a bracket too many', '{"a":1}}', /after the end/),
  row('NUL at the end', '{}\u0000', /U\+0000 means nothing|after the end/),
  row('a text over two lines', '{"a":"b\nc"}', /not closed/),
  row('a text without end', '{"a":"b', /not closed/),
  row('an escaped last quote', '{"a":"b\\"}', /not closed/),
  row('brackets without end', '['.repeat(100_000), /more than 64 deep/),
  row('braces without end', '{"a":'.repeat(50_000), /more than 64 deep/),
  row('65 brackets, all closed', `${'['.repeat(65)}${']'.repeat(65)}`, /more than 64 deep/),
  row('a text of 100,001 characters', `{"id":"${'a'.repeat(100_001)}"}`, /100,001 characters long; at most 100,000/),
  row('a text that never ends', `{"id":"a,${'b'.repeat(200_000)}`, /200,002 characters long/),
  row('200,001 lists', `[[${'[],'.repeat(99_999)}[]],[${'[],'.repeat(99_997)}[]]]`, /200,001 lists and objects in all/),
  row('a key three times', '{"a":1,"a":2,"a":3}', /stands here twice/),
  row('a key twice, once escaped', '{"a":1,"\\u0061":2}', /stands here twice/),
  row('a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(policy({}))]), /byte order mark/),
  row('UTF-16, little end first', utf16(policy({}), true, true), /UTF-16/),
  row('UTF-16, big end first', utf16(policy({}), false, true), /UTF-16/),
  row('UTF-16 without a mark, little end first', utf16(policy({}), true, false), /UTF-16/),
  row('UTF-16 without a mark, big end first', utf16(policy({}), false, false), /UTF-16/),
  row('Latin-1', latin1('{"a":"blåbær"}'), /not UTF-8: byte 10/),
  row('Windows-1252 quotes', new Uint8Array([...utf8('{"a":"'), 0x93, 0x94, ...utf8('"}')]), /not UTF-8/),
  row('a cut character', utf8('{"a":"æ').subarray(0, 7), /not UTF-8/),
  row('an overlong slash', new Uint8Array([...utf8('{"a":"'), 0xc0, 0xaf, ...utf8('"}')]), /not UTF-8/),
  row(
    'half a surrogate pair in UTF-8',
    new Uint8Array([...utf8('{"a":"'), 0xed, 0xa0, 0x80, ...utf8('"}')]),
    /not UTF-8/,
  ),
  row('past Unicode', new Uint8Array([...utf8('{"a":"'), 0xf5, 0x80, 0x80, 0x80, ...utf8('"}')]), /not UTF-8/),
  row('zeros', new Uint8Array(64), /means nothing|UTF-16/),
  row('a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /not UTF-8/),
  row('a PDF', '%PDF-1.7', /means nothing/),
  row('a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /zip or Office/),
  row('gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /not UTF-8/),
  row('more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20), /at most 5 MB/),
];

const SHAPES: Malformed[] = [
  ...[
    ['klarpost as a text', { klarpost: '1' }, /format "1"/],
    ['a later format', { klarpost: 2 }, /format 2/],
    ['a negative revision', { revision: -1 }, /at least 0/],
    ['a revision as a text', { revision: '1' }, /whole number is expected/],
    ['half a revision', { revision: 0.5 }, /whole number/],
    ['an empty id', { id: '' }, /form/],
    ['an id in capitals', { id: 'Nordhavn' }, /form/],
    ['a long id', { id: 'a'.repeat(65) }, /form/],
    ['a language by name', { language: 'english' }, /form/],
    ['rules as an object', { rules: {} }, /list/],
    ['a number as a rule', { rules: [5] }, /object .* is expected here, not a number/i],
    ['null as a rule', { rules: [null] }, /object .* is expected here, not null/i],
    ['a misspelt pack', { packs: ['secret'] }, /"secret" is not known/],
    ['packs as a text', { packs: 'secrets' }, /list .* is expected/i],
    ['vocabularies as a list', { vocabularies: [] }, /object .* is expected/i],
    ['a vocabulary as a text', { vocabularies: { a: 'x' } }, /list .* is expected/i],
    ['a bad hash', { vocabularies: { a: [{ sha256: 'x', words: 1 }] } }, /form/],
    ['a hash of nine words', { vocabularies: { a: [{ sha256: 'a'.repeat(64), words: 9 }] } }, /at most 8/],
    ['a number as a term', { vocabularies: { a: [5] } }, /fits none/],
    ['a vocabulary without a name', { vocabularies: { '': ['a'] } }, /form/],
    ['the organisation as a text', { organization: 'Nordhavn' }, /is expected here, not a text/],
    ['an organisation without a name', { organization: {} }, /"name" is missing/],
    ['a domain with its scheme', { organization: { name: 'a', domains: ['https://a.example/'] } }, /form/],
    ['a colour by name', { organization: { name: 'a', color: 'blue' } }, /form/],
    ['an unknown handle', { organization: { name: 'a', handles: { facebook: 'x' } } }, /not known/],
    ['an item without anything', { content: { items: [{}] } }, /"id" is missing/],
    ['an item over ftp', { content: { items: [{ id: 'a', title: 't', url: 'ftp://x' }] } }, /form/],
    [
      'two items of one id',
      {
        content: {
          items: [
            { id: 'a', title: 't' },
            { id: 'a', title: 't' },
          ],
        },
      },
      /taken in line/,
    ],
    ['a feed as a text', { content: { feeds: ['https://a.example'] } }, /is expected here, not a text/],
    ['a network that isn’t one', { sharing: { networks: ['facebook'] } }, /"facebook" is not known/],
    ['settings of a network that isn’t one', { sharing: { networks: { facebook: {} } } }, /"facebook" is not known/],
    ['networks as a text', { sharing: { networks: 'x' } }, /fits none/],
    ['a parameter with a space', { sharing: { utm: { 'UTM Source': 'x' } } }, /form/],
    ['inline as true', { sharing: { inline: true } }, /true is not known/],
    ['sync as a text', { sync: 'local' }, /is expected here, not a text/],
    ['sync to a place that isn’t known', { sync: { to: 'server' } }, /"server" is not known/],
    ['sync without a place', { sync: {} }, /"to" is missing/],
    ['an endpoint without an address', { sync: { to: 'endpoint' } }, /"url" is missing/],
    ['an endpoint in the clear', { sync: { to: 'endpoint', url: 'http://a.example/' } }, /form/],
    ['local with an address', { sync: { to: 'local', url: 'https://a.example' } }, /"url" is not known/],
    [
      'a secret in a header',
      { sync: { to: 'endpoint', url: 'https://a.example', headers: { cookie: 'a' } } },
      /secret/,
    ],
    ['a test without what it expects', { tests: [{ text: 'a' }] }, /"expect" is missing/],
    ['a test of an unknown rule', { tests: [{ text: 'a', expect: ['b'] }] }, /No rule has the id/],
    ['a test of unknown content', { tests: [{ text: 'a', expect: [], approvedContentId: 'b' }] }, /approved content/],
    ['a year as a date', { issuedAt: '2026' }, /form/],
    ['a number as a date', { expiresAt: 1795507200 }, /text is expected/],
    ['30 February', { expiresAt: '2026-02-30' }, /not a day of the calendar/],
    ['no leap year', { expiresAt: '2027-02-29T10:00Z' }, /not a day of the calendar/],
    ['month 13', { issuedAt: '2026-13-01' }, /form/],
    ['25 o’clock', { issuedAt: '2026-11-05T25:00Z' }, /form/],
    ['a time without an offset', { issuedAt: '2026-11-05T08:00' }, /form/],
    ['an unknown key', { foo: 1 }, /"foo" is not known/],
    ['a misspelt key', { ruls: [] }, /"ruls" is not known/],
  ].map(([name, some, says]) => row(name as string, policy(some as object), says as RegExp)),
  ...[
    ['terms and a pattern', { terms: ['a'], pattern: 'b' }, /"pattern" is not known/],
    ['a number as a pattern', { pattern: 5 }, /text is expected/],
    ['an unknown flag', { pattern: 'a', flags: 'g' }, /form/],
    ['no terms', { terms: [] }, /not be empty/],
    ['an empty term', { terms: [''] }, /not be empty/],
    ['terms that are none', { terms: ['a', 5, null] }, /not a number/],
    ['terms as a text', { terms: 'a' }, /list .* is expected here, not a text/i],
    ['an unknown boundary', { terms: ['a'], boundary: 'words' }, /"words" is not known/],
    ['a misspelt option', { terms: ['a'], casesensitive: true }, /"casesensitive" is not known/],
    ['a list as a vocabulary', { vocabulary: [] }, /text is expected/],
    ['a vocabulary that isn’t there', { vocabulary: 'x' }, /no vocabulary "x"/],
    ['the organisation as false', { organization: false }, /false is not known/],
    ['the organisation of nobody', { organization: true }, /names none/],
    ['the products of nobody', { products: true }, /names none/],
    ['any of nothing', { anyOf: [] }, /not be empty/],
    ['any of something misspelt', { anyOf: [{ term: ['x'] }] }, /"term" is not known/],
    ['any of an object', { anyOf: { terms: ['a'] } }, /list .* is expected/i],
    ['nothing', {}, /fits none/],
    ['a list', [], /fits none/],
    ['null', null, /not null/],
    ['a text', 'a', /fits none/],
    ['a number', 5, /fits none/],
    ['another name', { regex: 'a' }, /"regex" is not known/],
    ['a look-ahead', { pattern: 'a(?=b)' }, /refused/],
    ['a look-behind', { pattern: '(?<!a)b' }, /refused/],
    ['a back-reference', { pattern: '(a)\\1' }, /refused/],
    ['a pattern that explodes', { pattern: '(a+)+$' }, /refused/],
    ['a bracket that is never closed', { pattern: '(a' }, /refused/],
    ['a class out of order', { pattern: '[z-a]' }, /refused/],
    ['a pattern of 3,000 characters', { pattern: 'ab'.repeat(1500) }, /3,000 characters/],
  ].map(([name, value, says]) => row(`a match: ${name}`, match(value), says as RegExp)),
  ...[
    ['a name that isn’t known', { mentions: 'x' }, /"x" is not known/],
    ['terms as a number', { mentions: { terms: 5 } }, /list .* is expected/i],
    ['links to all', { links: 'all' }, /fits none/],
    ['links to no domain', { links: ['a b'] }, /form/],
    ['an unknown detector', { detects: 'emails' }, /"emails" is not known/],
    ['one of two detectors', { detects: ['email', 'foo'] }, /"foo" is not known/],
    ['not nothing', { not: {} }, /fits none/],
    ['all of an object', { all: {} }, /list .* is expected/i],
    ['a text where yes or no belongs', { any: [{ asked: 'yes' }] }, /true or false is expected/i],
    ['a word', 'asked', /fits none/],
    ['two at once', { mentions: 'organization', asked: true }, /"asked" is not known/],
    ['an organisation that isn’t there', { mentions: 'organization' }, /names none/],
  ].map(([name, value, says]) => row(`a condition: ${name}`, when(value), says as RegExp)),
  ...[
    ['a number as a message', { message: 5 }, /fits none/],
    ['a number as a translation', { message: { en: 5 } }, /text is expected/],
    ['a language by name', { message: { english: 'x' } }, /form/],
    ['no severity', { severity: null }, /null is not known/],
    ['a severity in capitals', { severity: 'Warn' }, /"Warn" is not known/],
    ['networks as a text', { networks: 'linkedin' }, /list .* is expected/i],
    ['no networks', { networks: [] }, /not be empty/],
    ['a surface that isn’t one', { surfaces: ['posts'] }, /"posts" is not known/],
    ['a region by name', { regions: ['Denmark'] }, /form/],
    ['a region in small letters', { regions: ['dk'] }, /form/],
    ['tomorrow', { active: { from: 'tomorrow' } }, /form/],
    ['a date with a space', { active: { from: '2026-11-05 08:00' } }, /form/],
    ['till for until', { active: { till: '2026-11-05' } }, /"till" is not known/],
    ['an end before the beginning', { active: { from: '2026-03-02', until: '2026-03-01' } }, /before the beginning/],
    ['an end at the beginning', { active: { from: '2026-03-02', until: '2026-03-02' } }, /before the beginning/],
    ['an override that isn’t one', { override: 'always' }, /"always" is not known/],
    ['examples as a list', { examples: ['a'] }, /is expected here, not a list/],
    ['misspelt examples', { examples: { passes: [] } }, /"passes" is not known/],
    ['a clause as a text', { clause: '§ 4' }, /is expected here, not a text/],
    ['a clause without a title', { clause: { url: 'https://a.example' } }, /"title" is missing/],
    ['an id with a space', { id: 'My Rule' }, /form/],
    ['a kind that isn’t one', { kind: 'ban' }, /"ban" is not known/],
    ['a kind in capitals', { kind: 'Forbid' }, /"Forbid" is not known/],
    ['no kind', { kind: undefined }, /"kind" is missing/],
    ['an exception that is none', { except: 5 }, /fits none/],
    ['an exception with terms as a text', { except: { terms: 'x' } }, /list .* is expected here, not a text/i],
    ['near without a match', { near: { words: 3 } }, /"match" is missing/],
    ['near within no words', { near: { match: { terms: ['a'] }, words: 0 } }, /at least 1/],
    ['a suggestion as a text', { suggest: 'x' }, /list .* is expected/i],
    ['another kind’s key', { swap: {} }, /"swap" is not known/],
  ].map(([name, some, says]) => row(`a rule: ${name}`, rule(some as object), says as RegExp)),
  ...[
    ['a count of nothing', { kind: 'count', of: 'words' }, /none of "min", "max"/],
    ['a count the wrong way round', { kind: 'count', of: 'words', min: 3, max: 2 }, /greater/],
    ['a count of what isn’t counted', { kind: 'count', of: 'vowels', max: 3 }, /"vowels" is not known/],
    ['a link rule without a word', { kind: 'link' }, /none of/],
    ['a hashtag with a space', { kind: 'hashtag', deny: ['a b'] }, /form/],
    ['an account with a space', { kind: 'mention', deny: ['a b'] }, /form/],
    ['no detector', { kind: 'detect', detectors: [] }, /not be empty/],
    ['a likeness past one', { kind: 'similar', to: 'a', max: 2 }, /at most 1/],
    ['a rhythm on no day', { kind: 'cadence', hours: [{ days: 'monday', from: '07:00', until: '18:00' }] }, /form/],
    ['a rhythm at 25 o’clock', { kind: 'cadence', hours: [{ days: 'mon', from: '25:00', until: '18:00' }] }, /form/],
    ['a balance of nothing', { kind: 'cadence', balance: {} }, /"of" is missing/],
    ['pictures without a word', { kind: 'media' }, /none of/],
    ['replace without a swap', { kind: 'replace' }, /"swap" is missing/],
    ['a swap to a number', { kind: 'replace', swap: { a: 5 } }, /fits none/],
    ['acknowledged every zero days', { kind: 'acknowledge', everyDays: 0 }, /at least 1/],
  ].map(([name, some, says]) =>
    row(`a rule: ${name}`, policy({ rules: [{ id: 'r', ...(some as object) }] }), says as RegExp),
  ),
  row('two rules of one id', policy({ rules: ['a', 'a'].map((id) => ({ id, kind: 'acknowledge' })) }), /taken in line/),
  row('10,001 rules', policy({ rules: Array.from({ length: 10_001 }, () => 0) }), /10,001 rules; at most 10,000/),
  row('50,001 terms', policy({ vocabularies: { v: Array.from({ length: 50_001 }, () => 'a') } }), /50,001 terms/),
  row(
    '1,001 vocabularies',
    policy({ vocabularies: Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`v${n}`, ['a']])) }),
    /1,001 vocabularies; at most 1,000/,
  ),
  row(
    'sixty patterns that look ahead',
    policy({
      rules: [
        {
          id: 'r',
          kind: 'forbid',
          match: { anyOf: Array.from({ length: 60 }, (_, n) => ({ pattern: `a(?=b)${n}` })) },
        },
      ],
    }),
    /20 more patterns were not looked at/,
  ),
  row(
    'a hundred patterns of six hundred characters',
    policy({
      rules: [
        {
          id: 'r',
          kind: 'forbid',
          match: { anyOf: Array.from({ length: 100 }, () => ({ pattern: 'abc'.repeat(200) })) },
        },
      ],
    }),
    /60,000 characters in all patterns together; at most 50,000/,
  ),
  row(
    '501 patterns',
    policy({
      rules: [{ id: 'r', kind: 'forbid', match: { anyOf: Array.from({ length: 501 }, () => ({ pattern: 'a' })) } }],
    }),
    /501 patterns/,
  ),
];

/** A whole policy, cut off at every so many characters. */
export function cutOff(text: string, times: number): Malformed[] {
  const bytes = utf8(text.trimEnd());
  return Array.from({ length: times }, (_, index) => {
    const length = Math.floor(((index + 1) * (bytes.length - 1)) / times);
    return row(`cut off after ${length} bytes`, bytes.subarray(0, length), /./);
  });
}

export const malformed: Malformed[] = [...brokenValues, ...FILES, ...SHAPES];

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + (hasMark ? 1 : 0)));
  const view = new DataView(bytes.buffer);
  const units = hasMark ? `\ufeff${text}` : text;
  for (let at = 0; at < units.length; at++) view.setUint16(2 * at, units.charCodeAt(at), isLittle);
  return bytes;
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
