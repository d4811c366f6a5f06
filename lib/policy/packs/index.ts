import type { PackName, Policy, Rule } from '../schema.ts';
import { accessibility } from './accessibility.ts';
import { disclosureDk } from './disclosure-dk.ts';
import { disclosureUk } from './disclosure-uk.ts';
import { disclosureUs } from './disclosure-us.ts';
import { financeClaims } from './finance-claims.ts';
import { inclusiveLanguage } from './inclusive-language.ts';
import { medicines } from './medicines.ts';
import type { Pack } from './pack.ts';
import { personalData } from './personal-data.ts';
import { profanity } from './profanity.ts';
import { protectedTopics } from './protected-topics.ts';
import { quietPeriod } from './quiet-period.ts';
import { secrets } from './secrets.ts';

/** Every pack by name: one pack, one file, one line here. */
const packs: Record<PackName, Pack> = {
  'disclosure-us': disclosureUs,
  'disclosure-dk': disclosureDk,
  'disclosure-uk': disclosureUk,
  'personal-data': personalData,
  secrets,
  'finance-claims': financeClaims,
  'quiet-period': quietPeriod,
  medicines,
  'inclusive-language': inclusiveLanguage,
  profanity,
  accessibility,
  'protected-topics': protectedTopics,
};

/**
 * The rules of the packs that a policy names, made for its company. A rule of the policy's own takes the place of a pack's with
 * the same id: so an admin narrows one, dates it, or gives it another severity.
 */
export function packRules(policy: Policy): Rule[] {
  const own = new Set(policy.rules.map(({ id }) => id));
  return [...new Set(policy.packs)].flatMap((name) => packs[name](policy)).filter(({ id }) => !own.has(id));
}
