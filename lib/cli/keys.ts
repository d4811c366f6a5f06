import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { fingerprintOf, fingerprintWords } from '../policy/fingerprint.ts';
import { parsePolicy } from '../policy/parse.ts';
import { findSigner, openEnvelope, publicPart, signPolicy, thumbprint } from '../policy/signature.ts';
import type { Io } from './io.ts';

/** `policy keygen`: a private key to sign with, in a file for its owner alone, or on standard output; and what to pin. */
export async function keygen(args: string[], io: Io): Promise<0 | 2> {
  const { values } = parseArgs({
    args,
    options: { alg: { type: 'string', default: 'Ed25519' }, out: { type: 'string' }, public: { type: 'string' } },
  });
  if (values.alg !== 'Ed25519' && values.alg !== 'ES256') {
    io.err(`There is no algorithm "${values.alg}" here: use Ed25519 or ES256.\n`);
    return 2;
  }
  const { privateKey } = await generateKeyPair(values.alg, { extractable: true });
  const key = await exportJWK(privateKey);
  const keys = { keys: [publicPart(key)] };
  if (values.out === undefined) {
    io.out(`${JSON.stringify(key)}\n`);
    io.err('This key is secret: whoever has it signs in your name. Keep it where only you can read it (--out does).\n');
  } else {
    io.writeNew(values.out, `${JSON.stringify(key)}\n`, OWNER_ONLY);
    io.err(`${values.out} is secret: whoever has it signs in your name.\n`);
  }
  if (values.public !== undefined) io.writeNew(values.public, `${JSON.stringify(keys, null, 2)}\n`, ANYBODY_READS);
  io.err(`To pin the key by managed storage: "policyKeys": ${JSON.stringify(keys)}\n`);
  io.err(await fingerprintLine(key));
  return 0;
}

const OWNER_ONLY = 0o600;
const ANYBODY_READS = 0o644;

/** `policy sign POLICY.json --key KEY.json`: the policy in its envelope, on standard output. */
export async function sign(args: string[], io: Io): Promise<0 | 2> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' } } });
  const [policyPath] = positionals;
  if (policyPath === undefined || values.key === undefined) {
    io.err('Which policy, with which key? sign POLICY.json --key KEY.json\n');
    return 2;
  }
  const bytes = io.readFile(policyPath);
  const parsed = parsePolicy(bytes);
  if (!parsed.ok) {
    io.err(`${policyPath} is not a policy, so it is not signed; "check ${policyPath}" tells why.\n`);
    return 2;
  }
  const key = readJwks(values.key, io)?.[0];
  if (!key) return 2;
  if (!key.d) {
    io.err(`${values.key} holds no private key: "keygen" makes one.\n`);
    return 2;
  }
  const signed = await signPolicy(bytes, key).catch(() => undefined);
  if (!signed) {
    io.err(`${values.key} is no Ed25519 or P-256 key: "keygen" makes one.\n`);
    return 2;
  }
  io.out(`${JSON.stringify(signed, null, 2)}\n`);
  io.err(await fingerprintLine(key));
  return 0;
}

/** `policy verify SIGNED.json [--keys JWKS.json]`: who signed it, and is it whole? */
export async function verify(args: string[], io: Io): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { keys: { type: 'string' } } });
  const [path] = positionals;
  if (path === undefined) {
    io.err('Which file? verify SIGNED.json [--keys JWKS.json]\n');
    return 2;
  }
  const opened = openEnvelope(io.readFile(path));
  if (opened.isSigned !== true) {
    io.err(opened.isSigned === 'broken' ? `${path}: the envelope is broken.\n` : `${path} is not signed.\n`);
    return opened.isSigned === 'broken' ? 2 : 1;
  }
  const keys = values.keys === undefined ? [opened.key].filter((key) => key !== undefined) : readJwks(values.keys, io);
  if (!keys) return 2;
  const signer = await findSigner(opened.jws, keys);
  if (!signer) {
    io.err(`${path}: the signature does not hold${values.keys === undefined ? '' : ' by any of these keys'}.\n`);
    return 1;
  }
  io.out(
    `${path}: the signature holds${values.keys === undefined ? ', by the key that the file names itself' : ''}.\n`,
  );
  io.out(await fingerprintLine(signer));
  if (values.keys === undefined) io.out('Compare the fingerprint with the one you know, or give --keys.\n');
  return 0;
}

async function fingerprintLine(key: JWK): Promise<string> {
  const print = await thumbprint(publicPart(key) as JWK);
  return `Fingerprint: ${fingerprintOf(print)} (${fingerprintWords(print)})\n`;
}

/** A key, or a set of keys (RFC 7517, 5). Undefined, and said, when it is neither. */
function readJwks(path: string, io: Io): JWK[] | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(io.readFile(path))) as JWK & { keys?: JWK[] };
    const keys = value.keys ?? [value];
    if (keys.every((key) => typeof key.kty === 'string')) return keys;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  io.err(`${path} is no key and no set of keys (JWK, RFC 7517).\n`);
  return undefined;
}
