import type { Condition, Match, Policy } from '../schema.ts';
import { speaksAsOthers, tellsOfOthersWork } from './as-others.ts';
import { speaksAsCustomer, speaksOfWork } from './at-work.ts';
import { employeeTags, namesOf, namesPattern } from './company.ts';
import { asCustomer, formsOfEmployment, NAMED_ELSEWHERE } from './employment-forms.ts';
import { speaksAsOneOfThem, speaksInFirstPerson } from './first-person.ts';
import { speaksOfJoining } from './joining.ts';
import { speaksOfOwnDoings } from './own-doings.ts';
import { combine, ofPatterns, words } from './pack.ts';

/*
 * How people say, in a post, that they work at the company they write about. Plain words, as the FTC and the Danish Consumer
 * Ombudsman ask for. "My team loves it" is none of them: a customer could have written it.
 */

const ENGLISH = words(
  `i work at | i work for | i work here | where i work | i'm working at | i am working at | i'm employed | i am employed |
   i've worked at | i've worked for | i have worked at | i have worked for | i used to work at | i joined | i have joined | i've joined | i just joined | i'm joining | i am joining | i'll be joining | i love my job | proud to be part of | proud to work | lucky to work | happy to work at | i've worked here | i have worked here |
   what it's like to work | what it is like to work | the company i work for |
   my employer | my employers | my own employer | my workplace | my place of work | my job at | my job with | my work at | my role at |
   my role with | my company | our company | as an employee | as a proud employee | as one of the employees | proud employee |
   happy employee | a colleague of mine | full disclosure | fair disclosure |
   disclosure: i | disclaimer: i work | we're hiring | we are hiring | join my team | join our team | join me at | come work with me |
   come work with us | come and work with us | work with me at | be my colleague | become my colleague | our team at | my team at |
   proud of my team | proud of our team | speaking as an employee | working here | to work here | they pay my salary | they pay me | employee here | employee no | helped found | me included | hired me | i was hired | as an apprentice | as a trainee | as an intern | i work there | employed there | on my team | of the team behind | one of the people behind | one of the engineers behind | one of those behind | proud of the team | prouder of the team |
   pays my salary`,
);

const DANISH = words(
  `jeg arbejder hos | jeg arbejder her | at arbejde her | at arbejde hos os | jeg elsker mit job | stolt af at være en del af | stolt over at være en del af | en del af holdet hos | jeg har arbejdet her | jeg elsker mit arbejde | jeg arbejder selv hos | jeg arbejder selv her | jeg arbejder selv i | jeg arbejder i |
   jeg arbejder på | jeg arbejder for | jeg arbejder ved | jeg er ansat | jeg er selv ansat | jeg selv er ansat | jeg selv arbejder | jeg er ansat der | jeg arbejder der | jeg selv sidder | jeg sidder selv | selv sidder i | selv sidder som | selv er en del af | jeg er nyansat | er jeg ansat |
   ansatte hos os | hvor jeg arbejder | hvor jeg er ansat | hvor jeg selv arbejder |
   jeg har arbejdet hos | jeg har arbejdet i | jeg har arbejdet på | min arbejdsplads | min egen arbejdsplads | min nye arbejdsplads |
   min dejlige arbejdsplads | vores arbejdsplads | min arbejdsgiver | min egen arbejdsgiver | mit arbejde hos | mit arbejde i |
   mit arbejde på | mit job hos | mit job i | mit job på | mit job ved | mit nye job | mit nye arbejde | min stilling hos |
   min hverdag hos | min hverdag i | min hverdag på | som medarbejder | som ansat | stolt medarbejder | ansatte mig | blev jeg ansat | glad medarbejder | min chef |
   en kollega af mig | bliv min kollega | vil du være min kollega | bliv kollega med mig | vi søger en kollega | vi søger kolleger |
   vi søger en ny kollega | vi ansætter | del af vores team | del af vores hold | vores team hos | mit team hos | mit hold hos |
   holdet hos os | det er dem der betaler min løn | min daglige gang | kære gamle kolleger | som lærling | som elev | holdet bag | stolt af holdet | stolt af teamet | stolte af holdet | fuld åbenhed | jeg er ikke neutral | vores virksomhed | mit firma | vores firma`,
);

/** Advertising marks that the FTC takes; the Danish and the British have their own. */
const MARKS = words(
  `#ad | #ads | #advert | #advertisement | #advertising | #sponsored | #paidad | #reklame | #annonce | advertisement | paid ad |
   sponsored by | sponsored post | sponsored: | ad: | [ad] | (ad) | paid partnership | reklame: | annonce: | (reklame) | (annonce) | [reklame] | [annonce]`,
);

/** As the Danish Consumer Ombudsman wants it: the very first word. */
const OPENS_WITH_DANISH_MARK: Match = {
  pattern: '^[^\\p{L}\\p{N}]*(?:reklame|annonce)(?:[^\\p{L}]|$)',
  flags: 'iu',
};

/** Forms that end in the company's name, each with each of its names. */
const BEFORE_NAME = words(
  `we at | us at | here at | life at | part of the team at | arbejde hos | arbejde for | arbejde i | arbejde på | weeks at | livet hos | arbejdet hos | på vagt hos | på job hos | us here at | we here at | os her i | os her hos | vi her i | vi her hos | vi hos | vi i | vi på | os hos | os i | os på | her hos | herude hos |
   år hos | år i | år på | måneder hos | uger hos | kolleger hos | kollegaer hos | kolleger fra | kollegaer fra | colleagues at | colleagues from | colleagues in | arbejdsdag hos`,
);
/** The same, of whoever is spoken of before it. */
const OF_WHOEVER = words(
  `employee of | employee at | employed at | employed by | ansat hos | ansat i | ansat ved | ansat på | nyansat hos | nyansat i | someone who works here`,
);
const OF_WHOEVER_BEFORE_NAME = words(
  'someone who works at | someone who works for | working at | working for | work at | work for | years at | months at',
);
const AFTER_NAME = words('employee | staff member | engineer | technician | medarbejder | ansat | montør | ingeniør');

/** That the writer works at the company, in plain words or by a hashtag that names it. */
export function saysEmployment(policy: Policy): Match {
  const names = namesOf(policy);
  const company = namesPattern(policy);
  const forms = [...NAMED_ELSEWHERE, ...(company ? formsOfEmployment(company) : [])];
  const terms = [...combine(BEFORE_NAME, names), ...combine(names, AFTER_NAME), ...employeeTags(policy)];
  return {
    anyOf: [{ terms: [...ENGLISH, ...DANISH, ...terms], hyphens: 'loose' }, ...ofPatterns(forms)],
  };
}

const saysSomeonesEmployment = (policy: Policy): Condition => ({
  mentions: { terms: [...OF_WHOEVER, ...combine(OF_WHOEVER_BEFORE_NAME, namesOf(policy))], hyphens: 'loose' },
});

/**
 * The writer doesn't say it in so many words, and yet it is plain that they are one of the company's people: nobody need be asked
 * for more. What is said outright counts as such alone, so that it stands where the rule wants it.
 */
export const impliesEmployment = (policy: Policy): Condition => ({
  all: [showsEmployment(policy), { not: { mentions: saysEmployment(policy) } }],
});

/** The same, where everybody sees it. */
export const impliesEmploymentEarly = (policy: Policy): Condition => ({
  all: [beforeTheFold(showsEmployment(policy)), { not: { mentions: saysEmployment(policy) } }],
});

/** Said outright or shown, where everybody sees it. */
export const makesEmploymentPlainEarly = (policy: Policy): Condition =>
  beforeTheFold({ any: [{ mentions: saysEmployment(policy) }, showsEmployment(policy)] });

/** Nobody else could open it: another rule may say that it doesn't belong in a post. */
const sharesInternalPage = ({ organization }: Policy): Condition[] =>
  organization?.internalDomains?.length ? [{ links: organization.internalDomains }] : [];

const showsEmployment = (policy: Policy): Condition => ({
  any: [
    ...sharesInternalPage(policy),
    {
      all: [
        {
          any: [
            saysSomeonesEmployment(policy),
            speaksAsOneOfThem,
            speaksOfJoining,
            { all: [speaksOfOwnDoings, { not: speaksAsCustomer }] },
            { all: [speaksOfWork, { not: speaksAsCustomer }] },
            { all: [speaksInFirstPerson, { not: speaksAsCustomer }, { not: speaksAsOthers }] },
          ],
        },
        { not: tellsOfOthersWork },
      ],
    },
  ],
});

/** Whatever speaks against it counts wherever it stands. */
function beforeTheFold(condition: Condition): Condition {
  if ('any' in condition) return { any: condition.any.map(beforeTheFold) };
  if ('all' in condition) return { all: condition.all.map(beforeTheFold) };
  return 'mentions' in condition ? { ...condition, position: 'before-fold' } : condition;
}

/** "Ad | …", "Ad – …": a mark, and then the post. */
const OPENS_WITH_MARK: Match = { pattern: '^[^\\p{L}\\p{N}]*(?:ad|advert) ?[|:–—/\\])-]', flags: 'iu' };

/** Employment, or a mark that says the post is paid for. */
export function saysConnection(policy: Policy): Match {
  return { anyOf: [saysEmployment(policy), { terms: MARKS }, OPENS_WITH_MARK, OPENS_WITH_DANISH_MARK] };
}

const WEAK_MARKS = words(
  `#spon | #sp | #spons | #ee | #partner | #partners | #collab | #collaboration | #ambassador | #thanks | #client | #affiliate |
   #gifted | #samarbejde | #sponseret | sponseret | i samarbejde med | in collaboration with | in partnership with | in association with |
   link in bio | see my bio | se min bio | se min profil`,
);

/** What regulators name as no disclosure: cut short, in a code, or of somebody who might be anybody. */
export function weakMarks(policy: Policy): Match {
  const names = namesPattern(policy);
  const terms: Match = { terms: WEAK_MARKS };
  return names ? { anyOf: [terms, ...ofPatterns(asCustomer(names))] } : terms;
}
