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
  const status = check(args, {
    readFile(path) {
      const content = files[path];
      if (content === undefined) throw new Error('no such file');
      return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 1));
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
  ])('%s', (_, file, args, status) => expect(withDrafts(file, ...args).status).toBe(status));

  test('the second line that can’t be read is named', () => {
    expect(withDrafts(`${drafts(fine)}\n{"text":7}`).err).toBe('d.jsonl:2: text: string is expected\n');
  });

  test('remarks are in the language that is asked for', () => {
    expect(withDrafts(drafts(promise), '--language', 'da').out).toMatch('Ingen løfter.');
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
