#!/usr/bin/env node
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { check } from './check.ts';
import type { Io } from './io.ts';
import { keygen, sign, verify } from './keys.ts';

const USAGE = `klarpost policy: a policy reviewed like code

  npm run --silent policy -- check POLICY.json                      is it valid? do its tests and examples hold?
  npm run --silent policy -- check POLICY.json --drafts FILE.jsonl  what would be said of these drafts? ("-": standard input)
      --format text|jsonl|sarif    how the answer is written (default: text)
      --fail-on block|warn|hint    from which severity on the exit status is 1 (default: block)
      --language en|da|…           language of the remarks (default: the policy's)

  npm run --silent policy -- keygen [--alg Ed25519|ES256] [--out KEY.json] [--public JWKS.json]
      KEY.json signs: it is written for its owner alone, never over another file; without --out it goes to standard output
      JWKS.json verifies: for "policyKeys" in managed storage, and for verify in CI
  npm run --silent policy -- sign POLICY.json --key KEY.json > SIGNED.json
  npm run --silent policy -- verify SIGNED.json [--keys JWKS.json]

Exit status: 0 all is well; 1 a finding at or above --fail-on, a failed test, a signature that does not hold; 2 something can't be read.
`;

const COMMANDS: Record<string, (args: string[], io: Io) => number | Promise<number>> = { check, keygen, sign, verify };

const [name = 'help', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
const io: Io = {
  readFile: (path) => readFileSync(path === '-' ? 0 : path),
  readChunks,
  writeNew: (path, text, mode) => writeFileSync(path, text, { mode, flag: 'wx' }),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: Date.now(),
};

const CHUNK_BYTES = 1 << 20;

function* readChunks(path: string): Generator<Uint8Array> {
  if (path === '-') return yield readFileSync(0);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES);
      const count = readSync(file, chunk);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

if (command) {
  try {
    process.exitCode = await command(args, io);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
} else {
  const isHelp = ['help', '--help', '-h'].includes(name);
  if (isHelp) io.out(USAGE);
  else io.err(`There is no command "${name}".\n\n${USAGE}`);
  process.exitCode = isHelp ? 0 : 2;
}
