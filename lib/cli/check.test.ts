import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

const POLICY = {
  klarpost: 1,
  id: 'demo',
  revision: 3,
  organization: { name: 'Nordhavn Energi' },
  rules: [
    {
      id: 'promise',
      kind: 'forbid',
      severity: 'block',
      match: { terms: ['guarantee'] },
      message: { en: 'No promises.', da: 'Ingen løfter.' },
    },
    { id: 'tone', kind: 'forbid', severity: 'hint', match: { terms: ['amazing'] } },
  ],
};

/** Runs the command on files given by name. */
function run(args: string[], files: Record<string, unknown>) {
  const said = { out: '', err: '' };
  const readFile = (path: string) => {
    const content = files[path];
    if (content === undefined) throw new Error('no such file');
    return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  };
  const status = check(args, {
    readFile,
    *readChunks(path) {
      // Three bytes at a time: lines and letters are cut anywhere.
      const bytes = readFile(path);
      for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
    },
    writeNew: () => {
      throw new Error('Nothing is written.');
    },
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    now: Date.parse('2026-11-24'),
  });
  return { status, ...said };
}

const drafts = (...list: object[]) => list.map((draft) => JSON.stringify(draft)).join('\n');
const withDrafts = (file: string, ...args: string[]) =>
  run(['p.json', '--drafts', 'd.jsonl', ...args], { 'p.json': POLICY, 'd.jsonl': file });

describe('a policy by itself', () => {
  test('is summed up', () => {
    const { status, out } = run(['p.json'], { 'p.json': POLICY });
    expect(status).toBe(0);
    expect(out).toMatch(/demo, revision 3: 2 rules: 1 stops a post, 1 hints/);
  });

  test('whose test fails ends with 1, and says where', () => {
    const tests = [{ text: 'all is well', expect: ['promise'] }];
    const { status, err } = run(['p.json'], { 'p.json': { ...POLICY, tests } });
    expect(status).toBe(1);
    expect(err).toMatch(/^p\.json:\d+:\d+: error: The test expects "promise"/);
  });

  test('whose example misfires ends with 1', () => {
    const rules = [{ ...POLICY.rules[0], examples: { pass: ['a guarantee'] } }];
    expect(run(['p.json'], { 'p.json': { ...POLICY, rules } })).toMatchObject({ status: 1, err: /should pass/ });
  });

  test('gets the linter’s advice, which fails nothing', () => {
    const { status, err } = run(['p.json'], { 'p.json': POLICY });
    expect(status).toBe(0);
    expect(err).toMatch(/^p\.json:\d+:\d+: advice: "promise" has no examples/);
  });

  test('that can’t be read ends with 2, and says path, line and column', () => {
    const { status, err } = run(['p.json'], { 'p.json': '{\n "klarpost": 1, "id": "demo", "revision": "one" }' });
    expect(status).toBe(2);
    expect(err).toMatch(/^p\.json:2:\d+: error: \/revision: a whole number is expected/i);
  });

  test.each<[string, string[]]>([
    ['no policy', []],
    ['two policies', ['p.json', 'q.json']],
    ['an unknown format', ['p.json', '--format', 'xml']],
    ['an unknown severity', ['p.json', '--fail-on', 'error']],
    ['an unknown option', ['p.json', '--strict']],
    ['a file that is not there', ['q.json']],
  ])('%s ends with 2 and a word on standard error', (_, args) => {
    const { status, err, out } = run(args, { 'p.json': POLICY });
    expect(status).toBe(2);
    expect(err).not.toBe('');
    expect(out).toBe('');
  });
});

describe('drafts', () => {
  const promise = { id: 'a', text: 'A guarantee!', network: 'x' };
  const fine = { id: 'b', text: 'Hello', network: 'linkedin' };

  test('are answered a line each, in their order', () => {
    const { out, status } = withDrafts(drafts(promise, fine), '--format', 'jsonl');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines[0].findings[0]).toMatchObject({
      ruleId: 'promise',
      kind: 'forbid',
      severity: 'block',
      start: 2,
      end: 11,
      message: 'No promises.',
    });
    expect(lines[0].counts).toMatchObject({ characters: 12, limit: 280 });
    expect(lines[1]).toMatchObject({ findings: [], counts: { characters: 5, limit: 3000 } });
  });

  test.each<[string, string, string[], number]>([
    ['nothing found', drafts(fine), [], 0],
    ['a hint is below the default', drafts({ text: 'amazing' }), [], 0],
    ['a hint counts when asked for', drafts({ text: 'amazing' }), ['--fail-on', 'hint'], 1],
    ['a block counts always', drafts(promise), ['--fail-on', 'hint'], 1],
    ['no drafts at all', '', [], 0],
    ['empty lines don’t count', `\n${drafts(fine)}\n\n`, [], 0],
    ['extra keys don’t count', drafts({ ...fine, label: 'pass' }), [], 0],
    ['not JSON', '{"text":', [], 2],
    ['no text', drafts({ id: 'a' }), [], 2],
    ['an unknown network', drafts({ text: 'a', network: 'myspace' }), [], 2],
    ['a date that is none', drafts({ text: 'a', now: 'yesterday' }), [], 2],
    ['a time that each machine reads its own way', drafts({ text: 'a', now: '24 Nov 2026 16:30' }), [], 2],
    ['or', drafts({ text: 'a', now: '11/24/2026' }), [], 2],
  ])('%s', (_, file, args, status) => expect(withDrafts(file, ...args).status).toBe(status));

  test('lines may end as on any machine, begin with a byte order mark, and hold every letter', () => {
    const { out, status } = withDrafts(
      `\ufeff${drafts(fine)}\r\n${JSON.stringify({ id: 'ø', text: 'En guarantee 🌊 på søen' })}\r\n`,
      '--format',
      'jsonl',
    );
    expect(status).toBe(1);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.id).toBe('b');
    expect(second).toMatchObject({ id: 'ø', findings: [{ start: 3, end: 12 }] });
  });

  test('a line that can’t be read is told, and the others answered all the same', () => {
    const { out, err, status } = withDrafts(`{"text":\n${drafts(promise)}\n[]\n${drafts(fine)}`, '--format', 'jsonl');
    expect(status).toBe(2);
    expect(err).toMatch(/^d\.jsonl:1: .+\nd\.jsonl:3: the line: object is expected\n$/);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
  });

  test('a draft without an id is known by its line', () => {
    const { out } = withDrafts(`\n${drafts({ text: 'Hello' })}`, '--format', 'jsonl');
    expect(JSON.parse(out).id).toBe(2);
  });

  test('an answer has the findings and all counts', () => {
    const text = 'A guarantee! @ann #sea https://a.dk 🌊';
    const { out } = withDrafts(drafts({ id: 'a', text, network: 'x' }), '--format', 'jsonl');
    expect(JSON.parse(out).counts).toEqual({
      characters: 49,
      limit: 280,
      words: 5,
      sentences: 2,
      hashtags: 1,
      mentions: 1,
      links: 1,
      emoji: 1,
    });
  });

  describe('what a line says of its draft counts', () => {
    const RULES = [
      { id: 'x-only', kind: 'forbid', match: { terms: ['guarantee'] }, networks: ['x'] },
      { id: 'comment', kind: 'forbid', match: { terms: ['guarantee'] }, surfaces: ['comment'] },
      { id: 'danish', kind: 'forbid', match: { terms: ['guarantee'] }, languages: ['da'] },
      { id: 'denmark', kind: 'forbid', match: { terms: ['guarantee'] }, regions: ['DK'] },
      { id: 'asked', kind: 'forbid', match: { terms: ['guarantee'] }, when: { asked: true } },
      { id: 'own', kind: 'forbid', match: { terms: ['guarantee'] }, when: { approvedContent: true } },
      { id: 'later', kind: 'forbid', match: { terms: ['guarantee'] }, active: { from: '2027-01-01T00:00:00+01:00' } },
      { id: 'alt', kind: 'media', altText: 'require' },
      { id: 'twice', kind: 'cadence', maxPerDay: 1 },
      { id: 'hours', kind: 'cadence', hours: [{ days: 'mon-fri', from: '07:00', until: '18:00' }] },
    ];
    const policy = { ...POLICY, rules: RULES, content: { items: [{ id: 'one', title: 'x', url: 'https://a.dk' }] } };
    const found = (draft: object) => {
      const file = drafts({ text: 'a guarantee', language: 'en', ...draft });
      const { out, err } = run(['p.json', '--drafts', 'd.jsonl', '--format', 'jsonl'], {
        'p.json': policy,
        'd.jsonl': file,
      });
      expect(err).toBe('');
      return JSON.parse(out).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    };
    const noon = { now: '2026-11-24T12:00:00+01:00' };
    test.each<[string, object, string[]]>([
      ['nothing more', noon, []],
      ['the network', { ...noon, network: 'x' }, ['x-only']],
      ['the surface', { ...noon, surface: 'comment' }, ['comment']],
      ['the language', { ...noon, language: 'da-DK' }, ['danish']],
      ['the region', { ...noon, region: 'DK' }, ['denmark']],
      ['that the company asked', { ...noon, asked: true }, ['asked']],
      ['the approved content', { ...noon, approvedContentId: 'one' }, ['own']],
      ['the time', { now: '2027-01-04T12:00:00+01:00' }, ['later']],
      ['the pictures', { ...noon, media: [{ altText: 'A turbine' }, {}] }, ['alt']],
      ['the pictures, all described', { ...noon, media: [{ altText: 'A turbine' }] }, []],
      ['the history', { ...noon, history: [{ at: '2026-11-24T08:00:00+01:00', network: 'x', own: true }] }, ['twice']],
      [
        'the history, long ago',
        { ...noon, history: [{ at: '2026-11-20T08:00:00+01:00', network: 'x', own: true }] },
        [],
      ],
      [
        'the history, when the clock was another',
        { now: '2026-03-29T12:00+02:00', history: [{ at: '2026-03-28T23:30+01:00', network: 'x', own: true }] },
        ['hours'],
      ],
      ['the writer’s hours', { now: '2026-11-24T19:00:00+01:00' }, ['hours']],
      ['the writer’s hours, where it is earlier', { now: '2026-11-24T13:00:00-05:00' }, []],
      ['a time without an offset, which is UTC', { now: '2026-11-24T17:59:00' }, []],
      ['and no later', { now: '2026-11-24 18:00' }, ['hours']],
    ])('%s', (_, draft, expected) => expect(found(draft)).toEqual(expected));
  });

  test('the second line that can’t be read is named', () => {
    expect(withDrafts(`${drafts(fine)}\n{"text":7}`).err).toBe('d.jsonl:2: text: string is expected\n');
  });

  test('remarks are in the language that is asked for', () => {
    expect(withDrafts(drafts(promise), '--language', 'da').out).toMatch('Ingen løfter.');
  });

  test('SARIF is as its schema has it', () => {
    const half = { id: 'half \ud83d', text: 'amazing \ud83d guarantee' };
    const many = drafts(
      promise,
      promise,
      fine,
      half,
      { id: 'ø/1', text: 'amazing 🌊 guarantee amazing' },
      { text: '' },
    );
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, logger: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(
      Object.fromEntries(Object.entries(sarifSchema).filter(([key]) => !/^\$schema$|^\$?id$/.test(key))),
    );
    for (const file of [many, '']) {
      isValid(JSON.parse(withDrafts(file, '--format', 'sarif').out));
      expect(isValid.errors).toBeNull();
    }
    isValid({ version: '2.1.0', runs: [{}] });
    expect(isValid.errors).not.toBeNull();
  });

  test('SARIF has a clause’s address as a URI', () => {
    const clause = { title: '§ 4', url: 'https://søhavn.dk/regler/blå|grøn?q=å' };
    const policy = { ...POLICY, rules: [{ ...POLICY.rules[0], clause }, POLICY.rules[1]] };
    const { out } = run(['p.json', '--drafts', 'd.jsonl', '--format', 'sarif'], { 'p.json': policy, 'd.jsonl': '' });
    expect(JSON.parse(out).runs[0].tool.driver.rules[0].helpUri).toBe(
      'https://xn--shavn-vua.dk/regler/bl%C3%A5%7Cgr%C3%B8n?q=%C3%A5',
    );
  });

  test('SARIF has a result a finding, with its place in the draft', () => {
    const sarif = JSON.parse(withDrafts(drafts(promise), '--format', 'sarif').out);
    const [sarifRun] = sarif.runs;
    expect(sarif.version).toBe('2.1.0');
    expect(sarifRun.columnKind).toBe('utf16CodeUnits');
    expect(sarifRun.results[0]).toMatchObject({
      ruleId: 'promise',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'draft/a', index: 0 },
            region: { charOffset: 2, charLength: 9 },
          },
        },
      ],
    });
  });
});
