import { type ParsedPolicy, parsePolicy } from './parse.ts';
import { type Opened, openEnvelope } from './signature.ts';
import { t } from './texts.ts';

/** A policy's file as it came: with or without an envelope, which is opened but not verified. */
export interface PolicyFile {
  envelope: Opened;
  /** The policy's own bytes. */
  inside: Uint8Array;
  /** A broken envelope is told as such, not as a strange policy. */
  parse(): ParsedPolicy;
}

export function openFile(bytes: Uint8Array): PolicyFile {
  const envelope = openEnvelope(bytes);
  const inside = envelope.isSigned === true ? envelope.bytes : bytes;
  return { envelope, inside, parse: envelope.isSigned === 'broken' ? brokenEnvelope : () => parsePolicy(inside) };
}

function brokenEnvelope(): ParsedPolicy {
  const said = { what: t('brokenEnvelope'), mend: t('brokenEnvelopeMend') };
  return { ok: false, problems: [{ pointer: '', line: 1, column: 1, offset: 0, ...said, severity: 'error' }] };
}
