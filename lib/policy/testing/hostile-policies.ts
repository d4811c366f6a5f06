import { LIMITS } from '../schema.ts';
import { type Hostile, LARGE, many } from './hostile.ts';

const head = '{"klarpost":1,"id":"a","revision":1';
const rules = (piece: (index: number) => string, most = 10_000) => many(`${head},"rules":[`, piece, ']}', most);
const list = (length: number, piece: (index: number) => string) => Array.from({ length }, (_, n) => piece(n)).join(',');
/** As many as may be there, and as long as they may be together. */
function patterns(piece: (index: number) => string, most = 500): string {
  const made: string[] = [];
  for (let units = 0; made.length < most; ) {
    const pattern = piece(made.length);
    units += pattern.length;
    if (units > LIMITS.patternUnits && made.length > 0) break;
    made.push(JSON.stringify({ pattern }));
  }
  return `${head},"rules":[{"id":"r","kind":"forbid","match":{"anyOf":[${made.join(',')}]}}],"x":1}`;
}
/** A letter beyond Latin; there are twenty thousand. */
const far = (n: number) => String.fromCharCode(0x4e00 + (n % 20_000));
const choices = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, k) => piece(k)).join('');
const ofLength = (unit: string, length = 2000) => unit.repeat(Math.floor(length / unit.length));

/** Files of five megabytes whose shape is right, or nearly, and whose meaning keeps its reader busy. */
export const hostilePolicies = (): Hostile[] =>
  Object.entries<() => string>({
    'lists sixty-four deep, over and over': () => many('[', () => `${'['.repeat(63)}${']'.repeat(63)}`, ']', 2000),
    'objects sixty deep with long keys': () =>
      many('[', () => `${`{"${'k'.repeat(40)}":`.repeat(60)}1${'}'.repeat(60)}`, ']', 8000),
    'one text of escapes within a rule': () =>
      `${head},"rules":[{"id":"r","kind":"acknowledge","message":"${'\\u0041'.repeat(800_000)}","x":1}]}`,
    'one text of escaped quotes': () => `${head},"id":"${'\\"'.repeat(LARGE / 2 - 50)}"}`,
    'a text of halves of characters': () => `${head},"language":"${'\\ud800'.repeat(800_000)}"}`,
    'a text of control characters': () => `${head},"language":"${'\\u0001'.repeat(800_000)}"}`,
    'texts of halves of characters': () => many(`${head},"packs":[`, () => '"\\ud800\\udc00\\udc00"', ']}', 90_000),
    'a text of emoji as the language': () => `${head},"language":"${'🎉'.repeat(LARGE / 4 - 50)}"}`,
    'a text of letters with marks as a domain': () =>
      `${head},"organization":{"name":"a","domains":["${'a\u0301-'.repeat(LARGE / 4 - 50)}."]}}`,
    'a domain of a million dots': () =>
      `${head},"organization":{"name":"a","domains":["${'a.'.repeat(LARGE / 2 - 50)}"]}}`,
    'days without end': () =>
      `${head},"rules":[{"id":"r","kind":"cadence","hours":[{"days":"${'mon-fri,'.repeat(LARGE / 8 - 50)}","from":"07:00","until":"18:00"}]}]}`,
    'a language of a million parts': () => `${head},"language":"da${'-abcdefgh'.repeat(LARGE / 9 - 50)}-"}`,
    'an e-mail address of at signs': () =>
      `${head},"organization":{"name":"a","contact":{"email":"${'@'.repeat(LARGE - 120)}"}}}`,
    'numbers of four hundred digits': () => many('[', () => '1'.repeat(400), ']', 90_000),
    'numbers with huge exponents': () => many('[', () => '1e999999', ']', 90_000),
    'fractions with many digits': () => many('[', () => `0.${'123456789'.repeat(5)}`, ']', 90_000),
    'one key in every rule over and over': () =>
      rules((n) => `{"id":"r${n}","kind":"acknowledge",${list(24, () => '"why":"x"')}}`),
    'keys that differ in their last letter': () =>
      many(`${head},"vocabularies":{`, (n) => `"${'v'.repeat(80)}${n}":["a"]`, '},"x":1}', 49_000),
    'vocabularies named by one letter over and over': () =>
      rules((n) => `{"id":"r${n}","kind":"forbid","match":{"anyOf":[${list(40, () => '{"vocabulary":"v"}')}]}}`),
    'fifty thousand vocabularies and a rule that misses': () =>
      many(
        `${head},"rules":[{"id":"r","kind":"forbid","match":{"vocabulary":"vocab"}}],"vocabularies":{`,
        (n) => `"vocab-${n}":["a"]`,
        '}}',
        49_999,
      ),
    'rules with ids that nearly are': () => rules((n) => `{"id":"R${'a'.repeat(400)}${n}","kind":"acknowledge"}`),
    'kinds that nearly are': () => rules((n) => `{"id":"r${n}","kind":"${'forbid'.repeat(70)}"}`),
    'messages in fifty languages that are numbers': () =>
      rules((n) => `{"id":"r${n}","kind":"acknowledge","message":{${list(40, (k) => `"l${k}":1`)}}}`),
    'good rules and one bad at the very end': () =>
      `${rules((n) => `{"id":"r${n}","kind":"forbid","match":{"terms":[${list(35, (k) => `"term ${k}"`)}]}}`).slice(0, -2)},{"id":"z","kind":"forbid"}]}`,
    'good rules of one id each, but for the last two': () =>
      `${rules((n) => `{"id":"r${n}","kind":"forbid","match":{"terms":[${list(35, (k) => `"term ${k}"`)}]}}`).slice(0, -2)},{"id":"r1","kind":"acknowledge"}]}`,
    'conditions fifty deep': () =>
      rules(
        (n) =>
          `{"id":"r${n}","kind":"acknowledge","when":${'{"not":'.repeat(45)}{"mentions":"organization"}${'}'.repeat(45)}}`,
        9000,
      ),
    'conditions that fork': () =>
      rules(
        (n) =>
          `{"id":"r${n}","kind":"acknowledge","when":{"all":[${list(12, () => '{"any":[{"mentions":"products"},{"not":{"x":1}}]}')}]}}`,
      ),
    'a match that forks': () =>
      rules(
        (n) =>
          `{"id":"r${n}","kind":"forbid","match":{"anyOf":[${list(8, () => '{"anyOf":[{"terms":["a"]},{"x":1},{"terms":[]}]}')}]}}`,
      ),
    'moments that are on no calendar': () =>
      rules((n) => `{"id":"r${n}","kind":"acknowledge","active":{"from":"2026-02-30","until":"2026-02-29"}}`),
    'addresses that are none': () =>
      many(`${head},"content":{"items":[`, (n) => `{"id":"i${n}","title":"t","url":"https://[${n}"}`, ']}}', 50_000),
    'tests that expect nearly what is there': () =>
      many(
        `${head},"rules":[${list(5000, (n) => `{"id":"rule-number-${n}","kind":"acknowledge"}`)}],"tests":[`,
        (n) => `{"text":"a","expect":["rule-nunber-${n}"]}`,
        ']}',
        50_000,
      ),
    'patterns of classes': () => patterns(() => ofLength('[^a-zæøå0-9]')),
    'patterns of nested groups': () => patterns(() => `${'('.repeat(600)}a${')'.repeat(600)}`),
    'patterns of groups that repeat': () => patterns((n) => `${'(a|b{1,20})'.repeat(150)}${n}`),
    'patterns of bounded repeats': () => patterns(() => 'a{1000}'.repeat(250)),
    'patterns of repeats within repeats': () => patterns(() => `${'(?:'.repeat(6)}a${'{1,40})'.repeat(6)}`),
    'patterns of any character': () => patterns(() => ofLength('.*a')),
    'patterns of letters of every script': () => patterns(() => ofLength('\\p{L}+\\P{Lu}?')),
    'patterns that look ahead': () => patterns(() => ofLength('(?=a)b')),
    'patterns that begin alike': () =>
      patterns(
        (n) =>
          `${Array.from({ length: 180 }, (_, k) => `prefix${k}${n}`)
            .join('|')
            .slice(0, 1990)}(`,
      ),
    'patterns of far letters': () => patterns((n) => Array.from({ length: 1900 }, (_, k) => far(n + k)).join('')),
    'patterns of alternatives of far letters': () =>
      patterns((n) => Array.from({ length: 600 }, (_, k) => `${far(n * 7 + k)}x`).join('|')),
    'patterns of classes of far letters': () =>
      patterns((n) => Array.from({ length: 120 }, (_, k) => `[^${far(n * 120 + k)}]{0,2}`).join('')),
    'patterns of ranges of far letters': () =>
      patterns((n) => Array.from({ length: 300 }, (_, k) => `[a-${far(n * 300 + k)}]`).join('')),
    'patterns of open repeats of far letters': () =>
      patterns((n) => Array.from({ length: 330 }, (_, k) => `[^${far(n * 330 + k)}]+`).join('')),
    'patterns of choices within choices': () => patterns((n) => `${'('.repeat(400)}${far(n)}${'|b)'.repeat(400)}`),
    'patterns of choices within choices, each of another letter': () =>
      patterns((n) => `${'('.repeat(400)}a${far(n)}${choices(400, (k) => `|${far(n * 401 + k * 31)})`)}`),
    'patterns of choices within choices that need not be there': () =>
      patterns((n) => `${'('.repeat(300)}ab${choices(300, (k) => `|${far(n * 401 + k * 31)})?`)}`),
    'patterns of alternatives of one far letter each': () =>
      patterns((n) => choices(900, (k) => `|${far(n * 901 + k * 31)}`).slice(1)),
    'short patterns, all different': () => patterns((n) => `[^${far(n)}-${far(n + 99)}]+\\p{L}{1,20}${n}`),
    'patterns that aren’t closed': () => patterns(() => '('.repeat(2000)),
    'patterns past their length': () => patterns(() => 'ab'.repeat(5000)),
    'good patterns and one that explodes': () => patterns((n) => (n < 499 ? ofLength('word|other ?') : '(a+)+$')),
    'a key of every kind of space': () => many('{', (n) => `"\u00a0\u2003${n}":1`, '}', 40_000),
    'carriage returns': () => `{${'\r'.repeat(LARGE - 10)}"a":1}`,
    'line ends of both kinds and a comma too many': () => `{"klarpost":1,${'\r\n'.repeat(LARGE / 2 - 20)}}`,
    'commas at the end of every line': () => `[${'[1,],\n'.repeat(LARGE / 6 - 10)}]`,
    'true without end': () => `[${'true '.repeat(LARGE / 5)}]`,
    slashes: () => '/'.repeat(LARGE),
    'an open comment': () => `{/*${'*'.repeat(LARGE)}`,
    'texts that aren’t closed, one a line': () => `{${'"a\n'.repeat(LARGE / 3)}`,
    'wrong escapes': () => `{"a":"${'\\x'.repeat(LARGE / 2 - 10)}"}`,
    'wrong escapes, a text each': () => many('[', () => '"\\x"', ']', 90_000),
    'wrong quotes of every kind': () => `{${'“a”:‘b’,\n'.repeat(LARGE / 18)}}`,
    'brackets of the other kind': () => `${'[}'.repeat(LARGE / 2)}`,
    'minus signs': () => `[${'-'.repeat(LARGE)}]`,
    'words with points and signs, without end': () => `[${'a.b+c-'.repeat(LARGE / 6)}]`,
  }).map(([name, make]) => ({ name, text: make() }));
