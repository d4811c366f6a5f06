import type { JWK } from 'jose';
import { fingerprintOf, wordsOf } from './fingerprint.ts';
import { findSigner, type Opened, thumbprint } from './signature.ts';

/** What is known when a policy comes in. */
export interface TrustSetting {
  /**
   * Keys that the organisation pinned by managed storage: nobody at the machine can add to them. Absent: it pinned none; an
   * empty list (what it set can't be read) lets nothing in.
   */
  managedKeys?: readonly JWK[] | undefined;
  /** Keys pinned by earlier imports on this machine. */
  pinnedKeys: readonly JWK[];
  inForce?: { id: string; revision: number; digest: string };
}

export interface Candidate {
  id: string;
  revision: number;
  digest: string;
}

export type Doubt = 'unsigned' | 'other-key' | 'older-revision' | 'other-policy';

export type Trust =
  /** `pin` is to be kept from now on. */
  | { ok: true; signer?: JWK; pin?: JWK }
  /** The signature is not what it claims: nobody can confirm that away. */
  | { ok: false; refused: 'bad-signature' | 'broken-envelope' | 'not-from-the-organization' }
  /** A person may confirm: by typing this fingerprint, or by saying yes where there is none. */
  | { ok: false; doubt: Doubt; fingerprint?: string };

/**
 * May this policy be put in force? Signature first, then the pins, then which policy it is, then its revision.
 * @param confirmed what the person confirmed: a typed fingerprint, and the doubts that were answered with yes
 */
export async function decideTrust(
  opened: Opened,
  candidate: Candidate,
  setting: TrustSetting,
  confirmed: { fingerprint?: string; doubts?: readonly Doubt[] } = {},
): Promise<Trust> {
  const signature = await decideSignature(opened, setting, confirmed.fingerprint);
  if (!signature.ok) return signature;
  const said = new Set(confirmed.doubts);
  const { inForce } = setting;
  if (inForce && inForce.id !== candidate.id && !said.has('other-policy')) return { ok: false, doubt: 'other-policy' };
  const isOlder =
    inForce?.id === candidate.id && candidate.revision <= inForce.revision && candidate.digest !== inForce.digest;
  if (isOlder && !said.has('older-revision')) return { ok: false, doubt: 'older-revision' };
  return signature;
}

async function decideSignature(opened: Opened, setting: TrustSetting, typed: string | undefined): Promise<Trust> {
  if (opened.isSigned === 'broken') return { ok: false, refused: 'broken-envelope' };
  if (!opened.isSigned) return decideUnsigned(setting, typed);

  if (setting.managedKeys) {
    const signer = await findSigner(opened.jws, setting.managedKeys);
    return signer ? { ok: true, signer } : { ok: false, refused: 'not-from-the-organization' };
  }
  const known = await findSigner(opened.jws, setting.pinnedKeys);
  if (known) return { ok: true, signer: known };
  const signer = opened.key && (await findSigner(opened.jws, [opened.key]));
  if (!signer) return { ok: false, refused: 'bad-signature' };
  if (setting.pinnedKeys.length === 0) return { ok: true, signer, pin: signer };
  const fingerprint = fingerprintOf(await thumbprint(signer));
  return isTyped(typed, fingerprint)
    ? { ok: true, signer, pin: signer }
    : { ok: false, doubt: 'other-key', fingerprint };
}

async function decideUnsigned({ managedKeys, pinnedKeys }: TrustSetting, typed: string | undefined): Promise<Trust> {
  if (managedKeys) return { ok: false, refused: 'not-from-the-organization' };
  const [pinned] = pinnedKeys;
  if (!pinned) return { ok: true };
  const fingerprint = fingerprintOf(await thumbprint(pinned));
  return isTyped(typed, fingerprint) ? { ok: true } : { ok: false, doubt: 'unsigned', fingerprint };
}

/** As digits or as words, case and spaces aside: people type from a screen, a sheet of paper or a telephone. */
const isTyped = (typed: string | undefined, wanted: string) =>
  [wanted, wordsOf(wanted)].some((one) => normal(one) === normal(typed ?? ''));
const normal = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
