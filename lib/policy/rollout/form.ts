import { z } from '../../zod.ts';
import { type Managed, publicKeySchema } from './managed.ts';

/** What an admin fills in: text as it is typed, empty where nothing is to be set. */
export interface RolloutForm {
  /** Where the policy comes from: nothing said, an address, or the policy itself within the settings. */
  origin: 'none' | 'address' | 'inside';
  policyUrl: string;
  /** A JWK set, or a single key, as JSON. */
  keys: string;
  token: string;
  webhookSecret: string;
  employee: string;
  region: string;
  inline: '' | 'on' | 'marks' | 'off';
  isLocked: boolean;
  /** In Chrome and Edge: 32 letters from a to p. */
  extensionId: string;
}

export const EMPTY_FORM: RolloutForm = {
  origin: 'none',
  policyUrl: '',
  keys: '',
  token: '',
  webhookSecret: '',
  employee: '',
  region: '',
  inline: '',
  isLocked: false,
  extensionId: '',
};

export type RolloutProblem = {
  field: 'policyUrl' | 'keys' | 'webhookSecret' | 'region' | 'extensionId' | 'origin';
  why: 'address' | 'keys' | 'private-key' | 'secret' | 'region' | 'id' | 'no-policy';
};

/**
 * The settings that the form stands for, and what is wrong with it; what is wrong is left out of the settings.
 * @param policyText of the policy in force, as it came; null where there is none
 */
export function readRolloutForm(
  form: RolloutForm,
  policyText: string | null,
): { managed: Managed; problems: RolloutProblem[] } {
  const problems: RolloutProblem[] = [];
  const managed: Managed = {};
  const check = (isRight: boolean, problem: RolloutProblem): boolean => {
    if (!isRight) problems.push(problem);
    return isRight;
  };

  if (form.origin === 'address' && check(isAddress(form.policyUrl), { field: 'policyUrl', why: 'address' })) {
    managed.policyUrl = form.policyUrl.trim();
  }
  if (form.origin === 'inside' && check(policyText !== null, { field: 'origin', why: 'no-policy' })) {
    managed.policy = policyText ?? undefined;
  }
  if (form.keys.trim() !== '') {
    const keys = readKeys(form.keys);
    if (typeof keys === 'string') problems.push({ field: 'keys', why: keys });
    else managed.policyKeys = { keys };
  }
  if (form.token.trim() !== '') managed.token = form.token.trim();
  const secret = form.webhookSecret.trim();
  if (secret !== '' && check(isWebhookSecret(secret), { field: 'webhookSecret', why: 'secret' })) {
    managed.webhookSecret = secret;
  }
  if (form.employee.trim() !== '') managed.employee = form.employee.trim();
  const region = form.region.trim().toUpperCase();
  if (region !== '' && check(/^[A-Z]{2}$/.test(region), { field: 'region', why: 'region' })) managed.region = region;
  if (form.inline !== '') managed.inline = form.inline;
  if (form.isLocked) managed.lockSettings = true;
  check(/^[a-p]{32}$/.test(form.extensionId.trim()), { field: 'extensionId', why: 'id' });
  return { managed, problems };
}

function isAddress(text: string): boolean {
  const url = URL.parse(text.trim());
  if (!url) return false;
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
  );
}

/** @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md (signature scheme) */
function isWebhookSecret(secret: string): boolean {
  return /^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(secret);
}

/** Only what tells a key apart is taken over; a private key has no business in settings that every machine can read. */
function readKeys(text: string): z.output<typeof publicKeySchema>[] | 'keys' | 'private-key' {
  const parsed = parse(text);
  const given = isObject(parsed) && Array.isArray(parsed.keys) ? parsed.keys : [parsed];
  if (given.some((key) => isObject(key) && key.d !== undefined)) return 'private-key';
  const keys = z.array(publicKeySchema).check(z.minLength(1)).safeParse(given);
  return keys.success ? keys.data : 'keys';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
