/** A file of many megabytes that is valid JSON and no policy, or a policy with a mistake in every piece. */
export interface Hostile {
  name: string;
  /** As large as a policy may be, unless a smaller number of pieces is the largest that may be. */
  text: string;
}

/** In UTF-16 units, and bytes, since all of it is ASCII: a little under the limit of 5 MB. */
export const LARGE = 5_000_000;

/** One piece over and over, numbered, until the file is as large as it may be. */
export function many(
  before: string,
  piece: (index: number) => string,
  after: string,
  most = Number.POSITIVE_INFINITY,
): string {
  const pieces: string[] = [];
  let length = before.length + after.length;
  for (let index = 0; index < most; index++) {
    const made = piece(index);
    length += made.length + 1;
    if (length > LARGE) break;
    pieces.push(made);
  }
  return `${before}${pieces.join(',')}${after}`;
}

const head = '{"klarpost":1,"id":"a","revision":1';
const inPolicy = (more: string): [string, string] => [`${head},${more}`, '}'];
const nest = (open: string, inner: string, close: string, times = 50) =>
  `${open.repeat(times)}${inner}${close.repeat(times)}`;

export const hostile = (): Hostile[] =>
  Object.entries<() => string>({
    'unknown keys': () => many('{', (n) => `"key${n}":1`, '}'),
    'unknown keys beside the right ones': () => many(`${head},`, (n) => `"key${n}":1`, '}'),
    'fifty thousand unknown keys': () => many('{', (n) => `"key${n}":1`, '}', 50_000),
    'fifty thousand unknown keys in a rule': () =>
      many(`${head},"rules":[{"id":"r","kind":"acknowledge",`, (n) => `"k${n}":1`, '}]}', 50_000),
    'fifty thousand unknown keys in a match': () =>
      many(`${head},"rules":[{"id":"r","kind":"forbid","match":{`, (n) => `"k${n}":1`, '}}]}', 50_000),
    'fifty thousand parameters with a space': () =>
      many(`${head},"sharing":{"utm":{`, (n) => `"a ${n}":"x"`, '}}}', 50_000),
    'fifty thousand languages that are none': () =>
      many(`${head},"rules":[{"id":"r","kind":"acknowledge","message":{`, (n) => `"language ${n}":"x"`, '}}]}', 50_000),
    'fifty thousand swaps to numbers': () =>
      many(`${head},"rules":[{"id":"r","kind":"replace","swap":{`, (n) => `"a${n}":1`, '}}]}', 50_000),
    'ninety thousand keys twice': () => many('{', (n) => `"k${n >> 1}":1`, '}', 90_000),
    'ninety thousand numbers that lose digits': () => many('[', () => '12345678901234567890', ']', 90_000),
    'good rules and then bad ones': () =>
      many(
        `${head},"rules":[`,
        (n) => (n < 5000 ? `{"id":"r${n}","kind":"acknowledge"}` : `{"id":"r${n}","kind":"forbid","match":{"x":1}}`),
        ']}',
        10_000,
      ),
    'a key over and over': () => many('{', () => '"rules":1', '}'),
    'keys that reach for a prototype': () => many('{', () => '"__proto__":1', '}'),
    'a list of numbers': () => many('[', () => '1', ']'),
    'a list of empty lists': () => many('[', () => '[]', ']'),
    'a list of empty objects': () => many('[', () => '{}', ']'),
    'lists fifty deep': () => many('[', () => nest('[', '1', ']'), ']'),
    'one long text': () => `"${'a'.repeat(LARGE)}"`,
    'one long key': () => `{"${'a'.repeat(LARGE)}":1}`,
    'a text of escapes': () => `"${'\\u0041'.repeat(LARGE / 6)}"`,
    'a number of a million digits': () => `{"revision":${'1'.repeat(1_000_000)}}`,
    spaces: () => `${' '.repeat(LARGE)}{}`,
    lines: () => `{${'\n'.repeat(LARGE)}"a":1}`,
    'numbers that lose digits': () => many('[', () => '12345678901234567890', ']'),
    'half surrogate pairs': () => many('[', () => '"\\ud800"', ']'),
    'rules that are numbers': () => many(...split('"rules":[', '0', ']'), 10_000),
    'rules that are empty': () => many(...split('"rules":[', '{}', ']'), 10_000),
    'rules of an unknown kind': () => many(`${head},"rules":[`, (n) => `{"id":"r${n}","kind":"ban"}`, ']}', 10_000),
    'rules without a match': () => many(`${head},"rules":[`, (n) => `{"id":"r${n}","kind":"forbid"}`, ']}', 10_000),
    'rules of one id': () => many(`${head},"rules":[`, () => '{"id":"r","kind":"acknowledge"}', ']}', 10_000),
    'rules with forty unknown keys each': () =>
      many(
        `${head},"rules":[`,
        (n) => `{"id":"r${n}","kind":"acknowledge",${Array.from({ length: 40 }, (_, k) => `"k${k}":1`).join(',')}}`,
        ']}',
        10_000,
      ),
    'a rule with many unknown keys': () =>
      many(`${head},"rules":[{"id":"r","kind":"acknowledge",`, (n) => `"k${n}":1`, '}]}'),
    'rules whose match fits no branch': () =>
      many(`${head},"rules":[`, (n) => `{"id":"r${n}","kind":"forbid","match":{"x":1}}`, ']}', 10_000),
    'a match with many unknown keys': () =>
      many(`${head},"rules":[{"id":"r","kind":"forbid","match":{`, (n) => `"k${n}":1`, '}}]}'),
    'any of many that fit nothing': () =>
      many(`${head},"rules":[{"id":"r","kind":"forbid","match":{"anyOf":[`, () => '{"x":1}', ']}}]}', 50_000),
    'any of any of any, as deep as may be': () =>
      many(
        `${head},"rules":[`,
        (n) => `{"id":"r${n}","kind":"forbid","match":${nest('{"anyOf":[', '{"x":1}', ']}', 25)}}`,
        ']}',
        6000,
      ),
    'any of any of any': () =>
      many(
        `${head},"rules":[`,
        (n) => `{"id":"r${n}","kind":"forbid","match":${nest('{"anyOf":[', '{"x":1}', ']}', 25)}}`,
        ']}',
        10_000,
      ),
    'not of not of not': () =>
      many(
        `${head},"rules":[`,
        (n) => `{"id":"r${n}","kind":"acknowledge","when":${nest('{"not":', '{"x":1}', '}')}}`,
        ']}',
        10_000,
      ),
    'terms that are numbers': () =>
      many(`${head},"rules":[{"id":"r","kind":"forbid","match":{"terms":[`, () => '1', ']}}]}', 50_000),
    'terms that are empty': () =>
      many(`${head},"rules":[{"id":"r","kind":"forbid","match":{"terms":[`, () => '""', ']}}]}', 50_000),
    'words that are numbers': () => many(`${head},"vocabularies":{"v":[`, () => '1', ']}}', 50_000),
    'words that are objects': () => many(`${head},"vocabularies":{"v":[`, () => '{"a":1}', ']}}', 50_000),
    'many vocabularies': () => many(`${head},"vocabularies":{`, (n) => `"v${n}":1`, '}}'),
    'many empty vocabularies': () => many(`${head},"vocabularies":{`, (n) => `"v${n}":[]`, '}}'),
    'vocabularies without a name': () => many(`${head},"vocabularies":{`, () => '"":["a"]', '}}'),
    'many vocabularies that rules miss': () =>
      many(
        `${head},"vocabularies":{${Array.from({ length: 40_000 }, (_, n) => `"vocab${n}":["a"]`).join(',')}},"rules":[`,
        (n) => `{"id":"r${n}","kind":"forbid","match":{"vocabulary":"vocap${n}"}}`,
        ']}',
        10_000,
      ),
    'a thousand patterns that explode': () =>
      many(`${head},"rules":[{"id":"r","kind":"forbid","match":{"anyOf":[`, () => '{"pattern":"(a+)+$"}', ']}}]}', 500),
    'patterns of 2,000 characters': () =>
      many(
        `${head},"rules":[{"id":"r","kind":"forbid","match":{"anyOf":[`,
        () => `{"pattern":"${'(a|b?)+'.repeat(285)}"}`,
        ']}}]}',
        500,
      ),
    'patterns of many alternatives': () =>
      many(
        `${head},"rules":[{"id":"r","kind":"forbid","match":{"anyOf":[`,
        () => `{"pattern":"${'[a-z]{1,50}|'.repeat(160)}("}`,
        ']}}]}',
        500,
      ),
    'items without anything': () => many(`${head},"content":{"items":[`, () => '{}', ']}}', 50_000),
    'items of one id': () => many(`${head},"content":{"items":[`, () => '{"id":"a","title":"t"}', ']}}', 50_000),
    'feeds that are texts': () => many(`${head},"content":{"feeds":[`, () => '"x"', ']}}', 50_000),
    'tests that are numbers': () => many(`${head},"tests":[`, () => '0', ']}', 50_000),
    'tests of unknown rules': () => many(`${head},"tests":[`, (n) => `{"text":"a","expect":["x${n}"]}`, ']}', 50_000),
    'a test that expects what isn’t there': () =>
      many(`${head},"tests":[{"text":"a","expect":[`, (n) => `"rule${n}"`, ']}]}', 50_000),
    'parameters with a space': () => many(`${head},"sharing":{"utm":{`, (n) => `"a ${n}":"x"`, '}}}'),
    'headers with a space': () =>
      many(`${head},"sync":{"to":"endpoint","url":"https://a.example","headers":{`, (n) => `"a ${n}":"x"`, '}}}'),
    'translations into no language': () =>
      many(`${head},"rules":[{"id":"r","kind":"acknowledge","message":{`, (n) => `"language ${n}":"x"`, '}}]}'),
    'swaps to numbers': () => many(`${head},"rules":[{"id":"r","kind":"replace","swap":{`, (n) => `"a${n}":1`, '}}]}'),
    'a topic twice over and over': () =>
      many(`${head},"program":{"topics":[`, () => '{"id":"a","label":"b"}', ']}}', 50_000),
    'meetings of the wrong form': () => many(`${head},"program":{"meetings":[`, () => '{"every":1}', ']}}', 50_000),
    'lists in lists of rules': () => many(`${head},"rules":[`, () => nest('[', '', ']', 40), ']}', 10_000),
    'an envelope of rubbish': () =>
      `{"payload":"${'A'.repeat(LARGE - 100)}","signatures":[],"protected":"","signature":""}`,
    'examples that are numbers': () =>
      many(`${head},"rules":[{"id":"r","kind":"acknowledge","examples":{"pass":[`, () => '1', ']}}]}', 50_000),
    'rules with a long list each': () =>
      many(
        `${head},"rules":[`,
        (n) => `{"id":"r${n}","kind":"forbid","match":{"terms":[${Array.from({ length: 100 }, () => '1').join(',')}]}}`,
        ']}',
        10_000,
      ),
    'a trailing comma after a large list': () => `${many('[', () => '1', ',]')}`,
    'no commas': () => `[${'1 '.repeat(LARGE / 2)}]`,
    'no commas, a line each': () => `[${'1\n'.repeat(LARGE / 2)}]`,
    'nothing but colons': () => `{${':'.repeat(LARGE)}`,
    comments: () => `{${'/**/'.repeat(LARGE / 4)}}`,
    'line comments': () => `{${'//\n'.repeat(LARGE / 3)}"klarpost":1}`,
    backslashes: () => `"${'\\'.repeat(LARGE)}`,
    'single quotes': () => `{${"'a':1,\n".repeat(LARGE / 7)}}`,
    'leading zeros': () => many('[', () => '01', ']'),
    'a word': () => 'a'.repeat(LARGE),
    'a web page': () => `<html>${'<p>'.repeat(LARGE / 3)}`,
    'bracket pairs': () => '[]'.repeat(LARGE / 2),
  }).map(([name, make]) => ({ name, text: make() }));

function split(open: string, piece: string, close: string): [string, () => string, string] {
  const [before, after] = inPolicy(open);
  return [before, () => piece, `${close}${after}`];
}
