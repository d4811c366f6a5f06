import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { fingerprintOf, fingerprintWords } from '../policy/fingerprint.ts';
import { parsePolicy } from '../policy/parse.ts';
import { findSigner, openEnvelope, publicPart, signPolicy, thumbprint } from '../policy/signature.ts';
import type { Io } from './io.ts';

/** `policy keygen`: a private key to sign with, on standard output; what to pin, on standard error. */
export async function keygen(args: string[], io: Io): Promise<0 | 2> {
  const { values } = parseArgs({ args, options: { alg: { type: 'string', default: 'Ed25519' } } });
  if (values.alg !== 'Ed25519' && values.alg !== 'ES256') {
    io.err(`There is no algorithm "${values.alg}" here: use Ed25519 or ES256.\n`);
    return 2;
  }
  const { privateKey } = await generateKeyPair(values.alg, { extractable: true });
  const key = await exportJWK(privateKey);
  io.out(`${JSON.stringify(key)}\n`);
  io.err(
    `Keep this file secret. To pin the key by managed storage: "policyKeys": ${JSON.stringify({ keys: [publicPart(key)] })}\n`,
  );
  io.err(await fingerprintLine(key));
  return 0;
}

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
  const key = readJwks(io.readFile(values.key))[0];
  if (!key?.d) {
    io.err(`${values.key} holds no private key: "keygen" makes one.\n`);
    return 2;
  }
  io.out(`${JSON.stringify(await signPolicy(bytes, key), null, 2)}\n`);
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
  const keys =
    values.keys === undefined ? [opened.key].filter((key) => key !== undefined) : readJwks(io.readFile(values.keys));
  const signer = await findSigner(opened.jws, keys);
  if (!signer) {
    io.err(`${path}: the signature does not hold${values.keys === undefined ? '' : ' by any of these keys'}.\n`);
    return 1;
  }
  io.out(`${path}: the signature holds.\n`);
  io.out(await fingerprintLine(signer));
  return 0;
}

async function fingerprintLine(key: JWK): Promise<string> {
  const print = await thumbprint(publicPart(key) as JWK);
  return `Fingerprint: ${fingerprintOf(print)} (${fingerprintWords(print)})\n`;
}

/** A key, or a set of keys (RFC 7517, 5). @throws SyntaxError when it isn't JSON */
function readJwks(bytes: Uint8Array): JWK[] {
  const value = JSON.parse(new TextDecoder().decode(bytes)) as JWK & { keys?: JWK[] };
  return value.keys ?? [value];
}
