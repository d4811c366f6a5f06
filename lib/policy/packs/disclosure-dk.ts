import type { Condition, Match } from '../schema.ts';
import { everydayName, isOnBehalf } from './company.ts';
import { impliesEmployment, impliesEmploymentEarly, saysEmployment, weakMarks } from './employment.ts';
import { notAdvice, type Pack } from './pack.ts';

const CASE =
  'https://www.forbrugerombudsmanden.dk/find-sager/sager/markedsfoeringsloven/sager-efter-markedsfoeringsloven/skjultreklame/medarbejderes-facebook-profiler-ma-ikke-levere-skjult-reklame/';
const GUIDANCE = 'https://www.forbrugerombudsmanden.dk/alle-emner/forbud-mod-skjult-reklame/sociale-medier/';

const MARK: Match = { terms: ['reklame', 'annonce', '#reklame', '#annonce'] };
/** "Reklame:" at the very beginning, as a mark; not a sentence about adverts. */
const OPENS_WITH_MARK: Match = {
  pattern: '^[^\\p{L}\\p{N}]*(?:reklame|annonce)(?: ?[:.)\\]|/–—\\p{Extended_Pictographic}]|\\s*\\n| - )',
  flags: 'iu',
};

/**
 * Markedsføringsloven § 6, stk. 4: what is posted by agreement with the company is advertising. “Reklame” or “annonce” stands as
 * the very first thing, or the post makes plain that its writer works there; each post by itself.
 * @see https://www.forbrugerombudsmanden.dk/alle-emner/forbud-mod-skjult-reklame/sociale-medier/
 */
export const disclosureDk: Pack = (policy) => {
  const employment = saysEmployment(policy);
  const saysSo: Condition = { mentions: employment };
  const company = everydayName(policy);
  return [
    {
      id: 'disclosure-dk',
      kind: 'require',
      severity: 'warn',
      message: {
        en: 'The company asked for this post: begin it with “Reklame” or “Annonce”, or say that you work here.',
        da: 'Virksomheden har bedt om opslaget: Begynd med “Reklame” eller “Annonce”, eller skriv, at du arbejder her.',
      },
      why: notAdvice({
        en: 'By Danish law a post made by agreement with the company is advertising, and readers must see so at once. “Sponseret” and “i samarbejde med” don’t count.',
        da: 'Et opslag, der er aftalt med virksomheden, er reklame, og det skal læserne kunne se med det samme. “Sponseret” og “i samarbejde med” tæller ikke.',
      }),
      clause: {
        title: {
          en: 'Danish Marketing Practices Act § 6(4); the Consumer Ombudsman, case 18/05035',
          da: 'Markedsføringsloven § 6, stk. 4; Forbrugerombudsmanden, sag 18/05035',
        },
        url: CASE,
      },
      when: { all: [isOnBehalf, { not: saysSo }, { not: impliesEmployment(policy) }] },
      match: MARK,
      position: 'first',
      notAccepted: weakMarks(policy),
      insert: { en: 'Reklame:', da: 'Reklame:' },
      examples: {
        pass: [
          'Reklame: Kom til åbent hus på lørdag.',
          '📢 Annonce: Vi giver kaffe på messen.',
          'Jeg er ansat i virksomheden, og på lørdag holder vi åbent hus.',
          'I work at the company behind it, and on Saturday we open our doors.',
          ...(company ? [`Jeg arbejder hos ${company} og glæder mig til åbent hus.`] : []),
        ],
        fail: [
          'Kom til åbent hus på lørdag.',
          'Kom til åbent hus på lørdag. Reklame',
          'I samarbejde med byens bedste firma: kom til åbent hus.',
          'Sponseret: Kom til åbent hus.',
          'Come to our open house on Saturday.',
          ...(company ? [`Min søster er ansat hos ${company}. Kom til åbent hus på lørdag.`] : []),
        ],
      },
    },
    {
      id: 'disclosure-dk-early',
      kind: 'require',
      severity: 'warn',
      message: {
        en: 'Say sooner that you work here: readers must know before they read on.',
        da: 'Skriv det tidligere, at du arbejder her: Læserne skal vide det, inden de læser videre.',
      },
      why: notAdvice({
        en: 'Readers must not have to look for it, and most see only the first lines.',
        da: 'Læserne skal ikke selv lede efter det, og de fleste ser kun de første linjer.',
      }),
      clause: {
        title: {
          en: 'Danish Marketing Practices Act § 6(4); the Consumer Ombudsman on social media',
          da: 'Markedsføringsloven § 6, stk. 4; Forbrugerombudsmanden om sociale medier',
        },
        url: GUIDANCE,
      },
      when: {
        all: [isOnBehalf, { any: [saysSo, impliesEmployment(policy)] }, { not: impliesEmploymentEarly(policy) }],
      },
      match: { anyOf: [employment, MARK] },
      position: 'before-fold',
      insert: { en: 'Reklame:', da: 'Reklame:' },
      examples: {
        pass: ['Jeg er ansat i virksomheden. Kom til åbent hus.', 'I work here, and on Saturday we open our doors.'],
        fail: [
          'Kom til åbent hus på lørdag.\nDer er kaffe og kage.\nBørn er velkomne.\nJeg er ansat i virksomheden.',
          'Come to our open house on Saturday.\nThere is coffee.\nChildren are welcome.\nI work here.',
        ],
      },
    },
    {
      id: 'disclosure-dk-whom',
      kind: 'require',
      severity: 'hint',
      message: {
        en: 'Say whom you advertise for: name the company or the product.',
        da: 'Skriv, hvem du reklamerer for: Nævn virksomheden eller produktet.',
      },
      why: notAdvice({
        en: 'A mark alone doesn’t tell readers who stands behind the post.',
        da: 'Markeringen alene fortæller ikke læserne, hvem der står bag opslaget.',
      }),
      clause: {
        title: {
          en: 'Danish Marketing Practices Act § 6(4); the Consumer Ombudsman on social media',
          da: 'Markedsføringsloven § 6, stk. 4; Forbrugerombudsmanden om sociale medier',
        },
        url: GUIDANCE,
      },
      when: { all: [{ mentions: OPENS_WITH_MARK }, { not: { links: 'own' } }, { not: saysSo }] },
      match: { anyOf: [{ organization: true }, { products: true }] },
      position: 'anywhere',
      examples: policy.organization && {
        pass: [
          `Reklame: ${policy.organization.name} holder åbent hus.`,
          `Annonce: ${policy.organization.name} is hiring.`,
          'Reklame er ikke det, jeg ved mest om.',
        ],
        fail: ['Reklame: Billig strøm til alle i december.', 'Annonce: Cheap power for everybody.'],
      },
    },
  ];
};
