import { withoutLegalForm } from '../../checker/company-names.ts';
import type { Condition, Match, Policy } from '../schema.ts';
import { escaped, words } from './pack.ts';

/** The company's names, the longest first, with and without their legal form. */
export function namesOf({ organization }: Policy): string[] {
  if (!organization) return [];
  const names = [organization.name, ...(organization.aliases ?? [])];
  const all = names.flatMap((name) => [name, withoutLegalForm(name)]).filter((name) => name !== '');
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** The name as one says it: "Nordhavn Energi" of "Nordhavn Energi A/S". */
export const everydayName = ({ organization }: Policy): string | null =>
  organization ? withoutLegalForm(organization.name) : null;

/** More names than this, or longer ones, make a pattern slow to try. */
const MOST_NAMES = 3;
const LONGEST_NAME = 20;

/** The first words of a long name, which nothing else begins with: "The Harbour & Highland Trading Company" as "The Harbour". */
function beginning(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1).replace(/\s\S*$/, '');
  return cut.replace(/[^\p{L}\p{N}]+$/u, '').slice(0, LONGEST_NAME);
}

/** The names as one choice of a pattern, or null where the policy names no company. A name that another begins with stands for both. */
export function namesPattern(policy: Policy): string | null {
  const names = [...new Set(namesOf(policy).map(beginning))].filter(
    (name, _, all) => !all.some((other) => other !== name && name.startsWith(other)),
  );
  return names.length > 0 ? `(?:${names.slice(-MOST_NAMES).map(escaped).join('|')})` : null;
}

const ROLES = words('Employee | Employees | Staff | Crew | Medarbejder | Medarbejdere | Ansat | Kollega');

/** "#NordhavnEmployee" and the like: the FTC's "#XYZemployee", in English and Danish. */
export function employeeTags(policy: Policy): string[] {
  const joined = namesOf(policy).map((name) => name.replace(/[^\p{L}\p{N}]+/gu, ''));
  return [...new Set(joined)].flatMap((name) => ROLES.flatMap((role) => [`#${name}${role}`, `#${name}_${role}`]));
}

/** The draft speaks of the company: its name, a product, or a link to its pages. */
export const namesTheCompany: Condition = {
  any: [{ mentions: 'organization' }, { mentions: 'products' }, { links: 'own' }],
};

/** The same, where everybody sees it. */
export const namesTheCompanyEarly: Condition = {
  any: [
    { mentions: 'organization', position: 'before-fold' },
    { mentions: 'products', position: 'before-fold' },
  ],
};

/** The company asked for the post, or wrote it. */
export const isOnBehalf: Condition = { any: [{ asked: true }, { approvedContent: true }] };

/** The company, its products, and how its people speak of it. */
export const companyAsSubject: Match = {
  anyOf: [
    { organization: true },
    { products: true },
    {
      terms: words(
        `we | our | ours | us | the company | the company's | my employer | my company |
         vi | vores | os | virksomheden | virksomhedens | koncernen | koncernens | selskabet | selskabets | min arbejdsgiver`,
      ),
    },
  ],
};
