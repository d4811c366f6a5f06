import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../parse.ts';
import { readCsv } from './csv.ts';
import { type Imported, importFrom, type NamedFile } from './import-from.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string | Uint8Array): NamedFile => ({
  name,
  bytes: typeof text === 'string' ? utf8(text) : text,
});
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, utf8(text)])));

/** What comes in has to be a policy: its rules and vocabularies are put into one. */
function taken(files: NamedFile[]): Imported {
  const imported = importFrom(files);
  const { rules, vocabularies } = imported;
  const bytes = utf8(JSON.stringify({ klarpost: 1, id: 'a', revision: 1, rules, vocabularies }));
  const parsed = parsePolicy(bytes);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  return imported;
}

describe('lists of words', () => {
  test.each<[string, NamedFile, Record<string, string[]>]>([
    ['a word list', file('Rivals.txt', 'Sydhavn Power\nØsthavn\n'), { rivals: ['Sydhavn Power', 'Østhavn'] }],
    ['a Hunspell dictionary, without its flags', file('da.dic', '2\nvind/AB\nhav\n'), { da: ['vind', 'hav'] }],
    ['hashtags, which are no remarks', file('tags.txt', '# tags\n#spon\nkestrel\n'), { tags: ['#spon', 'kestrel'] }],
    ['a list in YAML', file('kodenavne.yml', '- Boreas\n- Zephyr\n- 42\n'), { kodenavne: ['Boreas', 'Zephyr', '42'] }],
    [
      'several lists in YAML',
      file('lists.yaml', 'Rivals: [Sydhavn]\nØrne:\n  - havørn\n'),
      { rivals: ['Sydhavn'], ørne: ['havørn'] },
    ],
    ['a column of a table', file('rivals.csv', 'Sydhavn\nØsthavn\nSydhavn\n\n'), { rivals: ['Sydhavn', 'Østhavn'] }],
    ['a column with its heading', file('rivals.csv', 'Term\nSydhavn\n'), { rivals: ['Sydhavn'] }],
    [
      'a table by semicolons, with a mark, by list',
      file('terms.csv', '\uFEFFUdtryk;Kategori\r\nSydhavn;Rivaler\r\n"a;b";Koder\r\n'),
      { rivaler: ['Sydhavn'], koder: ['a;b'] },
    ],
    [
      'a table of tabs whose columns are lists',
      file('lists.tsv', 'Rivals\tCode names\nSydhavn\tBoreas\n\tZephyr\n'),
      { rivals: ['Sydhavn'], 'code-names': ['Boreas', 'Zephyr'] },
    ],
    [
      'a table that Excel saved in Windows-1252',
      file(
        'r.csv',
        Uint8Array.from('Østhavn;x\r\nÅby;y\r\n', (letter) => letter.charCodeAt(0)),
      ),
      { østhavn: ['Åby'], x: ['y'] },
    ],
    ['UTF-16 with its mark', file('r.txt', utf16('Østhavn\n')), { r: ['Østhavn'] }],
    [
      'Vale’s own vocabularies in a zip',
      file('styles.zip', zip({ 'styles/config/vocabularies/Base/accept.txt': 'WindLedger\n' })),
      { 'base-accept': ['WindLedger'] },
    ],
  ])('%s', (_, one, vocabularies) => {
    expect(taken([one])).toEqual({ rules: [], vocabularies, left: [] });
  });

  test('two files of one name are one list', () => {
    const { vocabularies } = taken([file('a/r.txt', 'x\ny\n'), file('b/r.txt', 'y\nz\n')]);
    expect(vocabularies).toEqual({ r: ['x', 'y', 'z'] });
  });

  test('a column that says what to write instead makes a rule', () => {
    const { rules, vocabularies, left } = taken([
      file(
        'wording.csv',
        'term,use instead,note\nwind mill,wind turbine,old\nwindmill,wind turbine,\nBoreas,,secret\n',
      ),
    ]);
    expect(rules).toEqual([
      {
        id: 'wording',
        kind: 'replace',
        severity: 'hint',
        swap: { 'wind mill': 'wind turbine', windmill: 'wind turbine' },
      },
    ]);
    expect(vocabularies).toEqual({ wording: ['Boreas'] });
    expect(left).toEqual([{ what: 'wording.csv: note', why: expect.stringMatching(/no place/) }]);
  });
});

describe('a workbook', () => {
  const sheet = (rows: string) =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const workbook = (sheets: Record<string, string>, shared = '', states: Record<string, string> = {}) =>
    zip({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${Object.keys(sheets)
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${states[name] ?? ''}/>`)
        .join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${Object.keys(sheets)
        .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
        .join('')}</Relationships>`,
      'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
      ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(rows)])),
    });

  test.each<[string, Uint8Array, Record<string, string[]>]>([
    [
      'shared texts, rich ones too, without what is read aloud',
      workbook(
        { Ark1: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>' },
        '<si><t>Sydhavn &amp; Co</t></si><si><r><t>Øst</t></r><r><rPr><b/></rPr><t xml:space="preserve">havn</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      ),
      { rivals: ['Sydhavn & Co', 'Østhavn'] },
    ],
    [
      'texts in their cells, results of formulas, numbers',
      workbook({
        a: '<row><c t="inlineStr"><is><t>Boreas</t></is></c></row><row><c t="str"><f>A1</f><v>Zephyr</v></c></row><row><c><v>42</v></c></row>',
      }),
      { rivals: ['Boreas', 'Zephyr', '42'] },
    ],
    [
      'gaps are kept: columns are told by their letters',
      workbook({
        a: '<row r="1"><c r="A1" t="str"><v>Rivals</v></c><c r="C1" t="str"><v>Codes</v></c></row><row r="4"><c r="C4" t="str"><v>Boreas</v></c></row><row r="5"><c r="A5" s="1"/><c r="B5"/></row>',
      }),
      { codes: ['Boreas'] },
    ],
    [
      'each sheet by its name, hidden ones not',
      workbook(
        {
          Rivals: '<row><c t="str"><v>Sydhavn</v></c></row>',
          Koder: '<row><c t="str"><v>Boreas</v></c></row>',
          Kladde: '<row><c t="str"><v>x</v></c></row>',
        },
        '',
        { Kladde: 'state="hidden"' },
      ),
      { rivals: ['Sydhavn'], koder: ['Boreas'] },
    ],
  ])('%s', (_, bytes, vocabularies) => {
    expect(taken([file('Rivals.xlsx', bytes)]).vocabularies).toEqual(vocabularies);
  });
});

describe('rules', () => {
  const EXISTENCE = 'extends: existence\nignorecase: true\ntokens: [obviously]\n';

  test('a zip of a Vale style, and what is no rule in it', () => {
    const { rules, left } = taken([
      file(
        'style.zip',
        zip({
          'Own/Words.yml': EXISTENCE,
          'Own/Spelling.yml': 'extends: spelling\n',
          'Own/meta.json': '{}',
          '__MACOSX/Own/._Words.yml': 'x',
        }),
      ),
    ]);
    expect(rules).toMatchObject([{ id: 'own-words', match: { terms: ['obviously'] } }]);
    expect(left.map(({ what }) => what)).toEqual(['Own/meta.json', 'Own/Spelling.yml']);
  });

  test.each<[string, string, object[]]>([
    [
      'repetition of a few words is a phrase each',
      'extends: repetition\ntokens: [the, and]\n',
      [{ kind: 'forbid', match: { terms: ['the the', 'and and'] } }],
    ],
    [
      'a replacing action suggests',
      'extends: existence\ntokens: [synergy]\naction:\n  name: replace\n  params: [teamwork]\n',
      [{ kind: 'forbid', suggest: ['teamwork'] }],
    ],
    [
      'a flag within the pattern, as Go writes it',
      'extends: existence\ntokens: ["(?i)so{2,9}o"]\n',
      [{ kind: 'forbid', match: { pattern: '\\b(?:so{2,9}o)\\b', flags: 'iu' } }],
    ],
  ])('Vale: %s', (_, text, rules) => {
    const imported = taken([file('a.yml', text)]);
    expect(imported.rules).toMatchObject(rules);
    expect(imported.left).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['what is about headings alone', 'extends: existence\nscope: heading\ntokens: [a]\n', /heading/],
    [
      'what is counted in each sentence',
      'extends: occurrence\nscope: sentence\nmax: 25\ntoken: \\w+\n',
      /each sentence/,
    ],
    ['tokens that are no list', 'extends: existence\ntokens: 5\n', /nothing to look for/],
    ['a swap that is a list', 'extends: substitution\nswap: [a]\n', /nothing to look for|pattern/],
    ['a kind by the name of a prototype’s', 'extends: constructor\n', /no counterpart/],
  ])('Vale leaves %s', (_, text, why) => {
    const { rules, left } = importFrom([file('a.yml', text)]);
    if (rules.length > 0) taken([file('a.yml', text)]);
    else expect(left[0]?.why).toMatch(why);
  });

  const GRAMMAR = (rule: string) =>
    `<?xml version="1.0"?><!DOCTYPE rules><rules lang="da"><category id="C">${rule}</category></rules>`;
  test.each<[string, string, object]>([
    [
      'words one after the other, with what to say instead',
      '<rule id="WIND_MILL"><pattern><token>wind</token><token regexp="yes">mills?</token></pattern><message>Say <suggestion>wind turbine</suggestion>.</message><url>https://a.example</url></rule>',
      {
        id: 'wind-mill',
        match: { terms: ['wind mill', 'wind mills'] },
        suggest: ['wind turbine'],
        message: 'Say wind turbine.',
        clause: { url: 'https://a.example' },
      },
    ],
    [
      'antipatterns are exceptions',
      '<rule id="A"><antipattern><token>free</token><token>will</token></antipattern><pattern><token>free</token></pattern></rule>',
      { match: { terms: ['free'] }, except: ['free will'] },
    ],
    [
      'a word that may be missing, and a marked part',
      '<rule id="A"><pattern><token min="0">very</token><marker><token>cheap</token></marker></pattern></rule>',
      { match: { terms: ['cheap', 'very cheap'] } },
    ],
    [
      'a group lends its id',
      '<rulegroup id="G"><rule><pattern><token>a&amp;b</token></pattern></rule></rulegroup>',
      { id: 'g', match: { terms: ['a&b'] } },
    ],
    [
      'a pattern whose case matters',
      '<rule id="A"><pattern case_sensitive="yes"><token>IT</token><token regexp="yes">[Ss]hop</token></pattern></rule>',
      { match: { terms: ['IT Shop', 'IT shop'], caseSensitive: true } },
    ],
    [
      'a word whose case matters, beside what has none',
      '<rule id="A"><pattern><token case_sensitive="yes">US</token><token>2</token></pattern></rule>',
      { match: { terms: ['US 2'], caseSensitive: true } },
    ],
    [
      'exceptions, some of them with their case',
      `<rule id="A"><antipattern case_sensitive="yes"><token>May</token><token>Day</token></antipattern>
        <antipattern><token>may</token><token>be</token></antipattern><pattern><token>may</token></pattern></rule>`,
      { except: { anyOf: [{ terms: ['may be'] }, { terms: ['May Day'], caseSensitive: true }] } },
    ],
    [
      'a group’s antipatterns are each rule’s',
      `<rulegroup id="G"><antipattern><token>union</token><token>square</token></antipattern>
        <rule><pattern><token>union</token></pattern></rule></rulegroup>`,
      { match: { terms: ['union'] }, except: ['union square'] },
    ],
    [
      'suggestions and words that take up what was found are none',
      `<rule id="A"><pattern><token>less</token><token>cars</token></pattern>
        <message>Say <suggestion>fewer <match no="2"/></suggestion> or <suggestion>not as many</suggestion>.</message></rule>`,
      { match: { terms: ['less cars'] }, suggest: ['not as many'] },
    ],
    [
      'signs without a space before them',
      '<rule id="A"><pattern><token>per</token><token spacebefore="no">-</token><token spacebefore="no">cent</token></pattern></rule>',
      { match: { terms: ['per-cent'] } },
    ],
  ])('LanguageTool: %s', (_, rule, wanted) => {
    expect(taken([file('grammar.xml', GRAMMAR(rule))]).rules).toMatchObject([wanted]);
  });

  test('LanguageTool: a message that takes up what was found is none', () => {
    const rule = '<rule id="A"><pattern><token>a</token></pattern><message>Not <match no="1"/>.</message></rule>';
    expect(taken([file('grammar.xml', GRAMMAR(rule))]).rules).toEqual([
      { id: 'a', kind: 'forbid', severity: 'warn', match: { terms: ['a'] } },
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['parts of speech', '<pattern><token postag="NN"/></pattern>', /verbs or nouns/],
    ['inflected words', '<pattern><token inflected="yes">be</token></pattern>', /grammar/],
    ['exceptions within a token', '<pattern><token>a<exception>b</exception></token></pattern>', /grammar/],
    ['any word', '<pattern><token/><token>a</token></pattern>', /any word/],
    [
      'an antipattern that can’t be said',
      '<antipattern><token/></antipattern><pattern><token>a</token></pattern>',
      /any word/,
    ],
    ['nothing', '<message>x</message>', /nothing to look for/],
    [
      'what a program decides on',
      '<pattern><token>may</token></pattern><filter class="org.languagetool.X" args="a:b"/>',
      /program/,
    ],
    [
      'a phrase in which case matters here and there',
      '<pattern><token>the</token><token case_sensitive="yes">US</token></pattern>',
      /case matters/,
    ],
  ])('LanguageTool leaves %s', (_, inside, why) => {
    const { rules, left } = importFrom([file('grammar.xml', GRAMMAR(`<rule id="A">${inside}</rule>`))]);
    expect(rules).toEqual([]);
    expect(left).toEqual([{ what: 'grammar.xml: A', why: expect.stringMatching(why) }]);
  });
});

test.each([
  ['a group', '<rulegroup id="A" default="off"><rule>R</rule></rulegroup>'],
  ['a category', '<category id="C" default="off"><rule id="A">R</rule></category>'],
  ['a rule, for the time being', '<rule id="A" default="temp_off">R</rule>'],
])('LanguageTool leaves %s that is switched off', (_, grammar) => {
  const rules = grammar.replace('R', '<pattern><token>utilize</token></pattern>');
  expect(importFrom([file('grammar.xml', `<rules>${rules}</rules>`)])).toEqual({
    rules: [],
    vocabularies: {},
    left: [{ what: 'grammar.xml: A', why: expect.stringMatching(/switched off/) }],
  });
});

describe('files that are left, with the reason', () => {
  test.each<[string, NamedFile, RegExp]>([
    ['an empty one', file('a.txt', ''), /empty/],
    ['one of a kind that isn’t read', file('a.docx.pdf', '%PDF'), /are read from/],
    ['broken YAML', file('a.yml', 'a: [1\n'), /^Line 2, column 1 is not YAML/],
    ['YAML that grows as it is read', file('a.yml', bomb()), /can’t be read/],
    ['YAML without a list', file('a.yml', 'a: 1\n'), /no list of words/],
    ['a broken zip', file('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])), /zip is damaged/],
    [
      'a zip that unpacks to more than it may',
      file('a.zip', zip({ 'a.txt': 'a'.repeat(31 * 1024 * 1024) })),
      /more than/,
    ],
    ['a zip within a zip', file('a.zip', zipSync({ 'b.zip': zip({ a: 'b' }) })), /zip within a zip/],
    ['XML that is no grammar', file('a.xml', '<a/>'), /no rules of LanguageTool/],
    ['Hunspell’s affixes', file('da.aff', 'SET UTF-8'), /affixes/],
    ['a program', file('a.tengo', 'x := 1'), /program/],
    [
      'more words than a policy holds',
      file('a.txt', Array.from({ length: 50_001 }, (_, n) => `w${n}`).join('\n')),
      /at most 50,000/,
    ],
  ])('%s', (_, one, why) => {
    const { rules, vocabularies, left } = importFrom([one]);
    expect({ rules, vocabularies }).toEqual({ rules: [], vocabularies: {} });
    expect(left[0]?.why).toMatch(why);
  });
});

test('a line that may be a remark is left with the reason', () => {
  expect(taken([file('a.txt', '#rivals of ours\nSydhavn\n')])).toMatchObject({
    vocabularies: { a: ['Sydhavn'] },
    left: [{ what: 'a.txt: #rivals of ours', why: expect.stringMatching(/remark/) }],
  });
});

test('a word that the program’s objects have of their own is one like any other', () => {
  const { rules, left } = taken([file('t.csv', 'term;instead\nconstructor;contractor\ntoString;text\nutilize;use\n')]);
  expect(rules).toMatchObject([{ swap: { toString: 'text', utilize: 'use' } }]);
  expect(left).toEqual([{ what: 't: constructor', why: expect.stringMatching(/reserved/) }]);
});

test('whatever the bytes and the name, there is an answer and never an exception', () => {
  const ending = fc.constantFrom('yml', 'xml', 'csv', 'txt', 'dic', 'zip', 'xlsx', 'tsv', 'x');
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ maxLength: 200 }).map(utf8),
    fc.json().map((text) => utf8(`extends: existence\n${text}`)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), ending, content, (name, end, bytes) => {
      taken([{ name: `${name}.${end}`, bytes }]);
    }),
    { numRuns: 500 },
  );
});

test('CSV is read as csv-parse reads it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'æ', '"', ';', ',', ' ', '\n', '\t'), maxLength: 6 });
  const quoted = (text: string) => (/[";,\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
      (width, table) => {
        const rows = [Array.from({ length: width }, (_, at) => `h${at}`), ...table.map((row) => row.slice(0, width))];
        const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
        expect(readCsv(text)).toEqual(parseCsv(text, { delimiter: ';', relax_column_count: true }));
      },
    ),
  );
});

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** Aliases of aliases: a few lines that stand for millions of words. */
function bomb(): string {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [...pair])) {
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(',')}]`);
  }
  return `${lines.join('\n')}\n`;
}

describe('a file that is made to keep its reader busy', () => {
  const many = (unit: string, length = 5_000_000) => unit.repeat(Math.floor(length / unit.length));
  const workbook = (sheet: string) =>
    zipSync({
      'xl/workbook.xml': utf8('<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': utf8('<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>'),
      'xl/s.xml': utf8(sheet),
    });
  const rows: [name: string, file: () => string | Uint8Array, says: RegExp][] = [
    ['laughs.yml', () => `a: &a [x]\n${many('b: [*a,*a,*a,*a]\n', 20_000)}`, /second time/],
    [
      'broken.yml',
      () => 'rivals:\n  - Sydhavn\n - Østkraft: [\n',
      /^Line 3, column 1 is not YAML: .*[^:]\. Mend it there/,
    ],
    ['letter.docx', () => zipSync({ 'word/document.xml': utf8('<w/>') }), /^It is a document/],
    ['deep.yml', () => many('[', 50_000), /nested more deeply/],
    ['keys.yml', () => many('k: 1\n', 2_000_000), /No more than 1 MB of YAML/],
    ['dashes.yml', () => many('- '), /No more than 1 MB of YAML/],
    ['quote.csv', () => `word\n"rest ${many('a,b\n', 2_000_000)}`, /in line 2, column 1 is never closed/],
    ['rows.csv', () => many('a\n'), /more than 100,000 rows/],
    ['columns.csv', () => many(','), /or a million cells/],
    ['nothing.txt', () => new Uint8Array(1_000_000), /no list of words/],
    ['large.txt', () => new Uint8Array(31 * 1024 * 1024).fill(97), /has 31 MB; at most 30 MB/],
    ['count.dic', () => '99999999999\n\n', /no list of words/],
    ['cells.xlsx', () => workbook(`<sheetData>${many('<row><c r="GR1"><v>1</v></c></row>')}`), /or a million cells/],
    [
      'far.xlsx',
      () => workbook('<dimension ref="A1:XFD1048576"/><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      /no list of words/,
    ],
    ['comments.xlsx', () => workbook(many('<!--')), /no list of words/],
    ['angles.xlsx', () => workbook(many('<')), /no list of words/],
    ['angles.xml', () => many('<'), /no rules of LanguageTool/],
    ['data.xml', () => many('<![CDATA['), /no rules of LanguageTool/],
    ['rules.xml', () => many('<rule id="a"><pattern><token>x</token></pattern></rule>'), /at most 10,000 rules/],
    ['bomb.zip', () => zipSync({ 'a.yml': new Uint8Array(40_000_000) }), /more than 2,000 files or 30 MB/],
    ['cut.zip', () => zipSync({ 'a.txt': utf8('word') }).subarray(0, 40), /damaged/],
  ];

  test.each(rows)('%s is left out in a moment, with the reason', (name, make, says) => {
    const made = make();
    const start = performance.now();
    const { left } = importFrom([{ name, bytes: typeof made === 'string' ? utf8(made) : made }]);
    // Each took up to minutes; a busy machine may take a few seconds for what takes one.
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(left.map(({ why }) => why).join('\n')).toMatch(says);
  });

  test('a long list of nothing but words in YAML is no burden', () => {
    const text = Array.from({ length: 40_000 }, (_, n) => `- Ørsted ${n}`).join('\n');
    expect(importFrom([{ name: 'a.yml', bytes: utf8(text) }]).vocabularies.a).toHaveLength(40_000);
  });

  test('a folder is told as one', () => {
    expect(importFrom([{ name: 'styles', bytes: null }]).left).toEqual([
      { what: 'styles', why: expect.stringMatching(/folder/) },
    ]);
  });
});
