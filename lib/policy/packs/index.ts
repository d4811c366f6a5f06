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

/** Packs of one country's law, with its codes (ISO 3166; people write UK too). */
const COUNTRIES: Partial<Record<PackName, string[]>> = {
  'disclosure-us': ['US'],
  'disclosure-dk': ['DK'],
  'disclosure-uk': ['GB', 'UK'],
};

/** A rule of a pack: `exceptRegions` are regions in which another pack of the policy speaks in its place. */
export type PackRule = Rule & { exceptRegions?: string[] };

/**
 * The rules of the packs that a policy names, made for its company. A rule of the policy's own takes the place of a pack's with
 * the same id: so an admin narrows one, dates it, or gives it another severity. Of several countries' packs each leaves the
 * colleagues in the others' countries alone: nobody is asked for a British label and a Danish one.
 */
export function packRules(policy: Policy): PackRule[] {
  const own = new Set(policy.rules.map(({ id }) => id));
  const names = [...new Set(policy.packs)];
  return names
    .flatMap((name) => {
      const exceptRegions = othersCountries(name, names);
      const rules: PackRule[] = packs[name](policy);
      return exceptRegions.length > 0 ? rules.map((rule) => ({ ...rule, exceptRegions })) : rules;
    })
    .filter(({ id }) => !own.has(id));
}

function othersCountries(name: PackName, names: readonly PackName[]): string[] {
  if (!COUNTRIES[name]) return [];
  return names.flatMap((other) => (other === name ? [] : (COUNTRIES[other] ?? [])));
}
