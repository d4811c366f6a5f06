import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keygen, sign, verify } from './keys.ts';

const POLICY = JSON.stringify({ klarpost: 1, id: 'demo', revision: 3 });
type Command = typeof keygen | typeof sign | typeof verify;

/** Files in memory; what is written is there for the next command. */
function shell(files: Record<string, string> = {}) {
  return async (command: Command, ...args: string[]) => {
    const said = { out: '', err: '' };
    const status = await command(args, {
      readFile(path) {
        const content = files[path];
        if (content === undefined) throw new Error(`${path}: no such file`);
        return new TextEncoder().encode(content);
      },
      readChunks() {
        throw new Error('Nothing is read in pieces.');
      },
      writeNew(path, content, mode) {
        if (files[path] !== undefined) throw new Error(`${path} is there already`);
        files[path] = content;
        files[`${path} mode`] = mode.toString(8);
      },
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      now: 0,
    });
    return { status, ...said };
  };
}

/** A shell with a key, its public part, and a signed policy. */
async function prepared(alg = 'Ed25519') {
  const files: Record<string, string> = { 'policy.json': POLICY };
  const run = shell(files);
  const made = await run(keygen, '--alg', alg, '--out', 'key.json', '--public', 'keys.json');
  files['signed.json'] = (await run(sign, 'policy.json', '--key', 'key.json')).out;
  return { files, run, made };
}

describe('a round trip', () => {
  test.each(['Ed25519', 'ES256'])('%s: made, signed and verified', async (alg) => {
    const { run, files, made } = await prepared(alg);
    expect(made).toMatchObject({ status: 0, out: '' });
    expect(files['key.json mode']).toBe('600');
    expect(JSON.parse(files['keys.json'] ?? '').keys[0]).not.toHaveProperty('d');
    const { status, out } = await run(verify, 'signed.json', '--keys', 'keys.json');
    expect(status).toBe(0);
    const print = /Fingerprint: ([0-9a-f ]+) \(/.exec(made.err)?.[1];
    expect(out).toContain(`Fingerprint: ${print}`);
  });

  test('without a file the key goes to standard output, with a warning', async () => {
    const { status, out, err } = await shell()(keygen);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kty: 'OKP', d: expect.any(String) });
    expect(err).toMatch(/secret/);
    expect(err).not.toContain(JSON.parse(out).d);
  });

  test('a key is never written over another', async () => {
    const { run } = await prepared();
    await expect(run(keygen, '--out', 'key.json')).rejects.toThrow('there already');
  });

  test('without keys, verify says by whose word', async () => {
    const { run } = await prepared();
    const { status, out } = await run(verify, 'signed.json');
    expect(status).toBe(0);
    expect(out).toMatch(/names itself.*Compare/s);
  });
});

describe('exit status', () => {
  const given = <Args>(files: Record<string, string>, path: string, content: string, args: Args): Args => {
    files[path] = content;
    return args;
  };
  const OTHER = JSON.stringify({
    keys: [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }],
  });
  const changed = (signed = '') => {
    const jws = JSON.parse(signed) as { payload: string };
    return JSON.stringify({ ...jws, payload: btoa(POLICY.replace('3', '4')).replaceAll('=', '') });
  };
  type Row = [string, (files: Record<string, string>) => [Command, ...string[]], number, RegExp];
  test.each<Row>([
    ['an unknown algorithm', () => [keygen, '--alg', 'RS256'], 2, /use Ed25519 or ES256/],
    ['sign what?', () => [sign], 2, /Which policy/],
    ['sign without a key', () => [sign, 'policy.json'], 2, /with which key/],
    [
      'sign what is no policy',
      (files) => given(files, 'policy.json', '{', [sign, 'policy.json', '--key', 'key.json']),
      2,
      /is not a policy/,
    ],
    ['sign with a public key', () => [sign, 'policy.json', '--key', 'keys.json'], 2, /no private key/],
    [
      'sign with a key that is no JSON',
      (files) => given(files, 'key.json', 'x', [sign, 'policy.json', '--key', 'key.json']),
      2,
      /key\.json is no key/,
    ],
    [
      'sign with a key of another kind',
      (files) => given(files, 'key.json', '{"kty":"RSA","d":"a"}', [sign, 'policy.json', '--key', 'key.json']),
      2,
      /Ed25519 or P-256/,
    ],
    ['verify what?', () => [verify], 2, /Which file/],
    ['verify what is not signed', () => [verify, 'policy.json'], 1, /is not signed/],
    [
      'verify with somebody else’s keys',
      (files) => given(files, 'keys.json', OTHER, [verify, 'signed.json', '--keys', 'keys.json']),
      1,
      /does not hold by any of these keys/,
    ],
    [
      'verify with keys that are no JSON',
      (files) => given(files, 'keys.json', '', [verify, 'signed.json', '--keys', 'keys.json']),
      2,
      /keys\.json is no key/,
    ],
    [
      'verify what was changed',
      (files) => given(files, 'signed.json', changed(files['signed.json']), [verify, 'signed.json']),
      1,
      /does not hold/,
    ],
    [
      'verify a broken envelope',
      (files) => given(files, 'signed.json', '{"payload":"","protected":"!","signature":""}', [verify, 'signed.json']),
      2,
      /envelope is broken/,
    ],
    ['verify an empty file', (files) => given(files, 'signed.json', '', [verify, 'signed.json']), 1, /is not signed/],
  ])('%s', async (_, args, wanted, says) => {
    const { files, run } = await prepared();
    const { status, err } = await run(...args(files));
    expect({ status, err }).toEqual({ status: wanted, err: expect.stringMatching(says) });
  });
});

describe('the real command', () => {
  const run = promisify(execFile);
  const CLI = fileURLToPath(new URL('policy.ts', import.meta.url));
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klarpost-keys-'));
    await writeFile(join(folder, 'policy.json'), POLICY);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const policy = (...args: string[]) =>
    run(process.execPath, [CLI, ...args], { cwd: folder }).then(
      ({ stdout }) => ({ status: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ status: code, stdout }),
    );

  test('signs in one step of a pipeline and verifies in the next', async () => {
    expect((await policy('keygen', '--out', 'key.json', '--public', 'keys.json')).status).toBe(0);
    expect((await stat(join(folder, 'key.json'))).mode & 0o777).toBe(0o600);
    const signed = await policy('sign', 'policy.json', '--key', 'key.json');
    await writeFile(join(folder, 'signed.json'), signed.stdout);
    expect((await policy('verify', 'signed.json', '--keys', 'keys.json')).status).toBe(0);
    expect((await policy('verify', 'policy.json', '--keys', 'keys.json')).status).toBe(1);
    expect((await policy('verify', 'nothing.json')).status).toBe(2);
    expect((await policy('keygen', '--out', 'key.json')).status).toBe(2);
    expect(JSON.parse(await readFile(join(folder, 'key.json'), 'utf8'))).toHaveProperty('d');
  });
});
