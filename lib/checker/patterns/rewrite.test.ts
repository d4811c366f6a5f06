import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { setLanguage } from '../../i18n.ts';
import { checkPattern } from './index.ts';

const SEED = Number(process.env.SEED ?? 20261125);

function offered(source: string, flags = '') {
  const checked = checkPattern(source, flags);
  return checked.ok ? null : (checked.rewrite ?? null);
}

const spans = (source: string, flags: string, text: string) =>
  Array.from(text.matchAll(new RegExp(source, `g${flags}`)), ({ index, 0: { length } }) => [index, index + length]);

describe('a refused pattern is offered another way of saying it', () => {
  test.each<[source: string, rewrite: string]>([
    ['(a+)+b', 'a+b'],
    ['(a*)*', 'a*'],
    ['(?:a{1,}){2,}b', 'a{2,}b'],
    ['((ab)*)+', '(?:ab)*'],
    ['(\\d+)*kr', '\\d*kr'],
    ['(x+x+)+y', 'x{2,}y'],
    ['([a-z]+|\\d)*!', '[a-z\\d]*!'],
    ['(?:\\w|\\d)+-', '[\\w\\d]+-'],
    ['(a*b*)*c', '[ab]*c'],
    ['(\\w+\\s?)*x', '(?:\\w+(?:\\s\\w+){0,7}\\s?)?x'],
    ['a(abc)+d', 'a(?:abc){1,65}d'],
    ['foo.*bar', 'foo.{0,64}bar'],
    ['<!.*?>', '<![^\\n\\r>\\u2028\\u2029]{0,64}>'],
    ['(?<!\\w)foo(?!\\w)', '\\bfoo\\b'],
    ['(?<=^|\\W)(foo|bar)(?=\\W|$)', '\\b(foo|bar)\\b'],
    ['foo(?=bar)', 'foobar'],
    ['(?<=kr\\. ?)\\d+', 'kr\\. ?\\d+'],
    ['foo(?=\\s|$)', 'foo(?:\\s|$)'],
    ['(?<!\\d)\\d{4}(?!\\d)', '(?:^|\\D)\\d{4}(?:\\D|$)'],
    ['(?!x)[a-z]+', '[a-wyz][a-z]*'],
    ['(?=[aeiou])\\w{2,3}', '[aeiou]\\w{1,2}'],
    ['(["\'])\\w*\\1', '"\\w*"|\'\\w*\''],
    ['(a|b)\\1', 'aa|bb'],
    ['\\b(\\d)\\d{2}\\1{2}', ''],
    ['([ab])\\1{2,3}', 'aa{2,3}|bb{2,3}'],
    ['(ja|nej)-\\1+!', '(?:ja)-(?:ja)+!|(?:nej)-(?:nej)+!'],
  ])('%s', (source, rewrite) => expect(offered(source)?.source ?? '').toBe(rewrite));

  test('that is looked for in no time, however deep choices stand within choices', () => {
    const depth = 24;
    const choices = `${'('.repeat(depth)}ab${'|cd)'.repeat(depth)}`;
    expect(offered(`(${choices}*)*`)).toBeNull();
  });

  test('with an exception, where something must not stand beside it', () => {
    expect(offered('foo(?!bar|baz)')).toEqual({ source: 'foo', except: 'foo(?:bar|baz)', differs: [] });
    expect(offered('(?<!uden )garanti')).toEqual({ source: 'garanti', except: 'uden garanti', differs: [] });
  });

  test.each([
    ['(\\w)\\1'],
    ['\\b(\\w+)\\s+\\1\\b'],
    ['(?=.*\\d)(?=.*[a-z]).{8,}'],
    ['(?=a)b'],
    ['\\w+(?!bar)'],
    ['(?:foo(?!bar))+x'],
    ['(a|b)?\\1'],
  ])('but not %s', (source) => {
    expect(checkPattern(source, '')).toMatchObject({ ok: false, reason: /write out|"except"/ });
    expect(offered(source)).toBeNull();
  });

  test('flags within a pattern are told where they belong', () => {
    expect(checkPattern('(?i)foo', '')).toMatchObject({ column: 1, reason: /"flags"/ });
  });

  afterEach(() => setLanguage('en'));
  test('and is told why in Danish too', () => {
    setLanguage('da');
    expect(checkPattern('(a|b)*?\\1', '')).toMatchObject({ reason: /hukommelse/ });
    expect(checkPattern('(?:\\w+x)+y', '')).toMatchObject({ reason: /grænse/ });
  });
});

const letter = fc.constantFrom('a', 'b', '[ab]', '\\w', '[^a]', '.', ' ', '-', '\\s');
const times = fc.constantFrom('', '', '+', '*', '?', '{2,}', '{1,2}', '*?', '+?');
const { pattern } = fc.letrec<{ pattern: string; piece: string; part: string }>((tie) => ({
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
  part: fc.oneof(
    { weight: 4, arbitrary: letter },
    { weight: 3, arbitrary: tie('pattern').map((one) => `(?:${one})`) },
    { weight: 1, arbitrary: fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`) },
  ),
  piece: fc.tuple(tie('part'), times).map((both) => both.join('')),
}));
const sign = fc.constantFrom('a', 'b', ' ', '-', '\n', 'x');
const looks = fc.constantFrom(
  '(?!a)',
  '(?=b)',
  '(?!\\w)',
  '(?=\\s|$)',
  '(?<!a)',
  '(?<=b)',
  '(?<!\\w)',
  '(?=\\W|$)',
  '(?<=^|\\W)',
);
const plain = fc.array(fc.constantFrom('a', 'b', '\\w', '[ab]', '(?:a|b)', '\\s'), { minLength: 1, maxLength: 3 });
const lookedAt = fc
  .tuple(fc.option(looks, { nil: '' }), plain, fc.option(looks, { nil: '' }))
  .map(([before, of, after]) => before + of.join('') + after);
const remembered = fc
  .tuple(fc.constantFrom('(a|b)', '([ab])', '(ab|a)', '(["-])'), pattern, times)
  .map(([group, between, count]) => `${group}${between}\\1${count}`);

/** Texts so short that no bound of a rewrite is reached: the lowest is seven. */
const short = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''));
const long = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));

describe('whatever the pattern, what is offered is taken', () => {
  const flags = fc.constantFrom('', 'i', 's', 'u', 'm');

  test.each([
    ['repeats', pattern],
    ['look-around', lookedAt],
    ['back-references', remembered],
  ])('and finds the same, or what it says: %s', (_, refused) => {
    let tried = 0;
    fc.assert(
      fc.property(
        refused,
        flags,
        fc.array(short, { minLength: 30, maxLength: 30 }),
        long,
        (source, flag, texts, text) => {
          const rewrite = offered(source, flag);
          if (!rewrite || rewrite.except !== undefined) return;
          tried++;
          expect(checkPattern(rewrite.source, flag), rewrite.source).toMatchObject({ ok: true });
          const told = `/${source}/${flag} -> ${rewrite.source}`;
          for (const one of rewrite.differs.includes('bounded') ? texts : [...texts, text]) {
            const [was, is] = [spans(source, flag, one), spans(rewrite.source, flag, one)];
            if (!rewrite.differs.includes('takes-more')) expect(is, `${told} in ${JSON.stringify(one)}`).toEqual(was);
            else expect(is.length > 0, `${told} in ${JSON.stringify(one)}`).toBe(was.length > 0);
          }
        },
      ),
      { numRuns: 400, seed: SEED },
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('and with its exception finds the same', () => {
    const words = fc.tuple(plain, fc.constantFrom('(?!ab)', '(?!a-)', '(?<!b )', '(?<!ab)'));
    fc.assert(
      fc.property(words, long, ([of, look], text) => {
        const source = look.includes('<') ? look + of.join('') : of.join('') + look;
        const rewrite = offered(source);
        if (rewrite?.except === undefined) return;
        const excepted = spans(rewrite.except, '', text);
        const kept = spans(rewrite.source, '', text).filter(
          ([start = 0, end = 0]) => !excepted.some(([from = 0, to = 0]) => start >= from && end <= to),
        );
        expect(kept.length > 0, `${source} in ${JSON.stringify(text)}`).toBe(spans(source, '', text).length > 0);
      }),
      { numRuns: 1_500, seed: SEED },
    );
  });
});
