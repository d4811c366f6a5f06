import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { checkerWith, NOW, wordsFound } from '../../tests/support/checker-with.ts';
import { hashTerm } from './terms/hashed.ts';

/** Tricks that hide a word from a search but not from a reader, and what must not be taken for one. */
const found = (terms: string[], text: string, options = {}) =>
  wordsFound({ kind: 'forbid', match: { terms, ...options } }, text);

describe('what hides a word is seen through, and the words stand where the draft has them', () => {
  test.each<[trick: string, text: string, words: string]>([
    ['a zero-width space', 'no guar\u200bantee', 'guar\u200bantee'],
    ['a zero-width joiner', 'no guar\u200dantee', 'guar\u200dantee'],
    ['a zero-width non-joiner', 'no guar\u200cantee', 'guar\u200cantee'],
    ['a word joiner', 'no guar\u2060antee', 'guar\u2060antee'],
    ['a byte order mark', 'no guar\ufeffantee', 'guar\ufeffantee'],
    ['a soft hyphen', 'no guar\u00adantee', 'guar\u00adantee'],
    ['a combining grapheme joiner', 'no guar\u034fantee', 'guar\u034fantee'],
    ['a Mongolian vowel separator', 'no guar\u180eantee', 'guar\u180eantee'],
    ['a Hangul filler', 'no guar\u3164antee', 'guar\u3164antee'],
    ['a variation selector', 'no guar\ufe0fantee', 'guar\ufe0fantee'],
    ['one of the supplementary selectors', 'no guar\u{e0100}antee', 'guar\u{e0100}antee'],
    ['tag characters', 'no guar\u{e0061}\u{e007f}antee', 'guar\u{e0061}\u{e007f}antee'],
    ['bidi controls', 'no guar\u202aan\u202ctee', 'guar\u202aan\u202ctee'],
    ['bidi isolates', 'no \u2066guarantee\u2069', 'guarantee'],
    ['a null', 'no guar\0antee', 'guar\0antee'],
    ['a bell', 'no guar\u0007antee', 'guar\u0007antee'],
    ['a control character of Latin-1', 'no guar\u0091antee', 'guar\u0091antee'],
    ['all of them at once', 'no g\u200bu\u00ada\u2060r\ufe0fantee', 'g\u200bu\u00ada\u2060r\ufe0fantee'],
    ['a stroke through it', 'no g\u0336u\u0336a\u0336rantee', 'g\u0336u\u0336a\u0336rantee'],
    ['an overlay', 'no gu\u20d2arantee', 'gu\u20d2arantee'],
    ['marks that drip', 'no gu\u0300\u0301\u0323\u0324arantee', 'gu\u0300\u0301\u0323\u0324arantee'],
    ['an enclosing circle', 'no g\u20dduarantee', 'g\u20dduarantee'],
    ['Cyrillic letters', 'no guаrаntее', 'guаrаntее'],
    ['Greek letters', 'no guαrαntεε', 'guαrαntεε'],
    ['Greek capitals', 'no GUΑRΑΝΤΕΕ', 'GUΑRΑΝΤΕΕ'],
    ['small capitals', 'no ɢᴜᴀʀᴀɴᴛᴇᴇ', 'ɢᴜᴀʀᴀɴᴛᴇᴇ'],
    ['mathematical bold', 'no 𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞', '𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞'],
    ['mathematical script', 'no 𝓰𝓾𝓪𝓻𝓪𝓷𝓽𝓮𝓮', '𝓰𝓾𝓪𝓻𝓪𝓷𝓽𝓮𝓮'],
    ['mathematical monospace', 'no 𝚐𝚞𝚊𝚛𝚊𝚗𝚝𝚎𝚎', '𝚐𝚞𝚊𝚛𝚊𝚗𝚝𝚎𝚎'],
    ['Fraktur', 'no 𝔤𝔲𝔞𝔯𝔞𝔫𝔱𝔢𝔢', '𝔤𝔲𝔞𝔯𝔞𝔫𝔱𝔢𝔢'],
    ['double-struck', 'no 𝕘𝕦𝕒𝕣𝕒𝕟𝕥𝕖𝕖', '𝕘𝕦𝕒𝕣𝕒𝕟𝕥𝕖𝕖'],
    ['wide letters', 'no ｇｕａｒａｎｔｅｅ', 'ｇｕａｒａｎｔｅｅ'],
    ['circled letters', 'no ⓖⓤⓐⓡⓐⓝⓣⓔⓔ', 'ⓖⓤⓐⓡⓐⓝⓣⓔⓔ'],
    ['negative circled letters', 'no 🅖🅤🅐🅡🅐🅝🅣🅔🅔', '🅖🅤🅐🅡🅐🅝🅣🅔🅔'],
    ['squared letters with joiners between', 'no 🅶\u200d🆄\u200d🅰🆁🅰🅽🆃🅴🅴', '🅶\u200d🆄\u200d🅰🆁🅰🅽🆃🅴🅴'],
    ['squared letters', 'no 🄶🅄🄰🅁🄰🄽🅃🄴🄴', '🄶🅄🄰🅁🄰🄽🅃🄴🄴'],
    ['negative squared letters', 'no 🅶🆄🅰🆁🅰🅽🆃🅴🅴', '🅶🆄🅰🆁🅰🅽🆃🅴🅴'],
    ['superscript', 'no ᵍᵘᵃʳᵃⁿᵗᵉᵉ', 'ᵍᵘᵃʳᵃⁿᵗᵉᵉ'],
    ['long s and Kelvin in other words', 'no guarantee', 'guarantee'],
  ])('%s', (_, text, words) => expect(found(['guarantee'], text)).toEqual([words]));

  test.each<[trick: string, text: string, words: string[]]>([
    ['a small Cyrillic letter', 'the Prоject Bluebird demo', ['Prоject Bluebird']],
    ['a capital Cyrillic letter', 'the Project Вluebird demo', ['Project Вluebird']],
    ['a capital where a small one belongs', 'the PrОject Bluebird demo', []],
    ['a small one where a capital belongs', 'the Project ьluebird demo', []],
    ['a digit', 'the Pr0ject Bluebird demo', ['Pr0ject Bluebird']],
    ['a digit among small letters', 'the pr0ject Bluebird demo', []],
  ])('%s in a term whose case matters', (_, text, words) =>
    expect(found(['Project Bluebird'], text, { caseSensitive: true })).toEqual(words),
  );

  test.each<[trick: string, term: string, text: string, words: string[], options?: object]>([
    ['a ligature', 'profit', 'pro\ufb01t', ['pro\ufb01t']],
    ['a long s', 'sikker', '\u017fikker', ['\u017fikker']],
    ['an emoji that is a letter', 'risk', 'rℹ️sk', ['rℹ️sk']],
    ['a Kelvin sign', 'kwh', '\u212awh', ['\u212awh']],
    ['an Angstrom sign', 'å', '\u212b', ['\u212b']],
    ['Cyrillic among Danish letters', 'løn', 'lөn', ['lөn']],
    ['in pieces, Danish', 'på', 'pa\u030a', ['pa\u030a']],
    ['a term without boundaries', 'fuck', 'unfuсked', ['fuсk'], { boundary: 'none' }],
    ['one whose case matters', 'ACME', 'xАCMEx xасmex', ['АCME'], { boundary: 'none', caseSensitive: true }],
    ['loose hyphens', 'risk free', 'xrіsk-frее', ['rіsk-frее'], { boundary: 'none', hyphens: 'loose' }],
    ['a word that holds it', '*rabat*', 'kæmperаbatten', ['kæmperаbatten']],
    ['the end of a word', '*garanti', 'livstidsgаranti', ['livstidsgаranti']],
    ['the start of a word', 'rabat*', 'rаbatkode', ['rаbatkode']],
    ['Danish forms', 'rabat', 'rаbatten', ['rаbatten'], { forms: 'da' }],
    ['a phrase', 'risk free', 'rіsk\u200b \u200bfrее', ['rіsk\u200b \u200bfrее']],
    ['between the words of a phrase', 'risk free', 'risk\u00a0\u200bfree', ['risk\u00a0\u200bfree']],
    ['a capital without a single small one', 'istanbul', 'İstanbul', ['İstanbul']],
    ['a dotless i', 'risk', 'rısk', ['rısk']],
    ['the two small sigmas', 'οδος', 'ΟΔΟΣ οδοσ', ['ΟΔΟΣ', 'οδοσ']],
    ['a capital sharp s', 'straße', 'STRAẞE', ['STRAẞE']],
    [
      'lines under Danish letters',
      'på',
      'p\u0332å\u0332 p\u0332a\u030a\u0332',
      ['p\u0332å\u0332', 'p\u0332a\u030a\u0332'],
    ],
    ['two accents that belong there', 'ấn', 'a\u0302\u0301n', ['a\u0302\u0301n']],
  ])('%s', (_, term, text, words, options) => expect(found([term], text, options)).toEqual(words));

  test('hashed terms', () => {
    const more = { vocabularies: { names: [{ sha256: hashTerm('nordhavn-energi', 'Project Heron'), words: 2 }] } };
    const rule = { kind: 'forbid', match: { vocabulary: 'names' } };
    expect(wordsFound(rule, 'prоjeсt he\u200bron', {}, more)).toEqual(['prоjeсt he\u200bron']);
    expect(wordsFound(rule, 'project herons', {}, more)).toEqual([]);
  });

  test('hashtags and accounts that are denied', () => {
    expect(wordsFound({ kind: 'hashtag', deny: ['#spon'] }, '#sрon')).toEqual(['#sрon']);
    expect(wordsFound({ kind: 'mention', deny: ['@rival'] }, '@rivаl')).toEqual(['@rivаl']);
  });

  test('hosts that are denied', () => {
    const rule = { kind: 'link', deny: ['evil.dk'] };
    expect(wordsFound(rule, 'http://ev\u200bil.dk/x')).toEqual(['http://ev\u200bil.dk/x']);
    expect(wordsFound(rule, 'https://good.dk:80@evil.dk/')).toHaveLength(1);
  });
});

describe('what only looks like a trick is left alone', () => {
  test.each<[what: string, term: string, text: string]>([
    ['Russian words', 'pot', 'рот на том'],
    ['Greek words', 'vov', 'νόμος'],
    ['an accent that makes another letter', 'resume', 'résumé'],
    ['Danish letters', 'so', 'sø så'],
    ['a sharp s is one letter', 'strasse', 'straße'],
    ['Arabic with joiners', 'a', 'می‌خواهم'],
    ['emoji with joiners', 'a', '👩‍💻 👨‍👩‍👧'],
    ['a zero-width space between two words', 'therapist', 'the\u200b rapist'],
    ['letters that are spaced', 'free', 'f r e e'],
    ['a flag spelt in tags', 'gb', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('%s', (_, term, text) => expect(found([term], text)).toEqual([]));
});

describe('digits that pass for letters', () => {
  test.each<[what: string, term: string, text: string]>([
    ['0 for o', 'google', 'g00gle'],
    ['0 for O', 'ROLEX', 'R0LEX'],
    ['1 for l', 'really', 'rea11y'],
    ['1 for I among capitals', 'finance', 'F1NANCE'],
    ['both at once', 'loyalty', 'l0ya1ty'],
    ['with Cyrillic letters beside them', 'goodwill', 'g00dwіll'],
    ['with a zero-width space', 'goodwill', 'g00d\u200bwill'],
    ['of the mathematical kind', 'goodwill', 'g𝟎𝟎dwill'],
  ])('%s', (_, term, text) => expect(found([term], text)).toEqual([text]));

  test.each<[what: string, term: string, text: string, words: string[], options?: object]>([
    ['in a phrase', 'wind power', 'wind p0wer', ['wind p0wer']],
    ['within a word', 'goodwill', 'brandg00dwilltest', ['g00dwill'], { boundary: 'none' }],
    ['at the end of a compound', '*goodwill', 'firmag00dwill', ['firmag00dwill']],
    ['inflected', 'goodwill', 'g00dwillen', ['g00dwillen'], { forms: 'da' }],
  ])('%s', (_, term, text, words, options) => expect(found([term], text, options)).toEqual(words));

  test.each<[what: string, terms: string[], text: string]>([
    ['what is counted and named', ['bob', 'co', 'hl', 'hi', 'fl', 'fi', 'po', 'sg'], 'B0B B2B CO2 H1 F1 P0 5G Web3 3D'],
    ['numeronyms', ['ally', 'lion', 'llon', 'ilo'], 'a11y l10n i18n i10'],
    ['numbers', ['loo', 'oo', 'll', 'ioo'], '100 00 11 2010'],
    ['words with other digits', ['leol', 'mpio'], 'le0l4 mp10x'],
    ['a digit at an edge', ['solo', 'all', 'lol'], 'sol0 al1 0ol l0'],
    ['other tricks', ['rabat', 'sex', 'test'], 'r4bat s3x t3st te5t'],
    ['where the digit is asked for', ['model'], 'm0del1'],
  ])('but not in %s', (_, terms, text) => expect(found(terms, text)).toEqual([]));

  test('a term with digits is found as it is written', () => {
    expect(found(['c0de', 'co2'], 'C0de CO2 code')).toEqual(['C0de', 'CO2']);
  });
});

describe('decimal digits of every script', () => {
  /** The number ten of a script, one way of writing each digit. */
  const ZEROS: [script: string, zero: number][] = [
    ['wide', 0xff10],
    ['mathematical bold', 0x1d7ce],
    ['mathematical double-struck', 0x1d7d8],
    ['mathematical monospace', 0x1d7f6],
    ['Arabic-Indic', 0x660],
    ['Persian', 0x6f0],
    ['Devanagari', 0x966],
    ['Thai', 0xe50],
    ['Adlam', 0x1e950],
  ];
  const written = (text: string, zero: number) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

  test.each(ZEROS)('are digits: %s', (_, zero) => {
    const one = (detector: string, words: string, around: [string, string] = ['', '']) => {
      const [text, expected] = [written(around.join(words), zero), written(words, zero)];
      expect(wordsFound({ kind: 'detect', detectors: [detector] }, text), text).toEqual([expected]);
    };
    one('phone', '+45 33 12 34 56', ['Ring ', ' nu']);
    one('credit-card', '4111 1111 1111 1111', ['Kort: ', '.']);
    one('dk-cpr', '290690-1234', ['CPR ', '!']);
    one('iban', 'DK50 0040 0440 1162 43', ['Konto ', ' i dag']);
    one('ip-address', '192.168.12.44', ['ip ', ' er nede']);
    expect(found(['2026', 'co2'], written('in 2026 CO2', zero))).toEqual([written('2026', zero), written('CO2', zero)]);
  });

  test('in a term too, and other numerals stay what they are', () => {
    expect(found(['٢٠٢٦'], 'in 2026')).toEqual(['2026']);
    expect(wordsFound({ kind: 'detect', detectors: ['phone'] }, 'Ⅷ ⅒ 七 ⓪')).toEqual([]);
  });
});

/**
 * Unicode's own list, TR39, in a package of its own. Asked are the letters of Latin, Greek and Cyrillic and the mathematical
 * ones that pass for one Latin letter; what is compatible with another letter (an ohm sign, a script capital) counts as that.
 */
describe('as Unicode TR39 lists them', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const checker = checkerWith([
    { id: 'rule', kind: 'forbid', match: { terms: letters.map((letter) => `bd${letter}bd`) } },
  ]);
  const asked = Object.entries(confusables as Record<string, string>).filter(
    ([letter, shown]) =>
      /^[A-Za-z]$/.test(shown) &&
      letter.normalize('NFC') === letter &&
      /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u{1d400}-\u{1d6a3}]$/u.test(letter),
  );

  /** An iota below, three notes of ancient music, and a hook that is compatible with upsilon. */
  const KNOWN = new Set(['\u037a', '\u{1d213}', '\u{1d22a}', '\u{1d216}', '\u{1d20d}', '\u03d2']);

  test('all are asked, and each is found for the letter that it shows', () => {
    const missed = asked
      .filter(([letter]) => {
        const text = `bd${letter}bd`;
        const [finding] = checker.check({ text, network: 'linkedin' }, { now: NOW }).findings;
        return finding?.start !== 0 || finding.end !== text.length;
      })
      .map(([letter]) => letter);
    expect(missed.filter((letter) => !KNOWN.has(letter))).toEqual([]);
    expect(asked.length).toBeGreaterThan(700);
  });
});
