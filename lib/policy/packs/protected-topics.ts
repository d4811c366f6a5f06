import type { Condition, Match, Rule } from '../schema.ts';
import { type Pack, words } from './pack.ts';
import { COMPARED_EXAMPLES, COMPARED_PAY } from './protected-compared.ts';
import { CONDITIONS, CONDITIONS_EXAMPLES } from './protected-conditions.ts';
import { CONDUCT, CONDUCT_EXAMPLES } from './protected-conduct.ts';
import { EMPLOYED_EXAMPLES, EMPLOYED_TOLD } from './protected-employed.ts';
import { EVENINGS, EVENINGS_EXAMPLES } from './protected-evenings.ts';
import { GRIEVANCE, GRIEVANCE_EXAMPLES } from './protected-grievance.ts';
import { HARDSHIPS, HARDSHIPS_EXAMPLES } from './protected-hardship.ts';
import { HAZARDS, HAZARDS_EXAMPLES } from './protected-hazards.ts';
import { HOURS, HOURS_EXAMPLES } from './protected-hours.ts';
import { IS_ADVICE, IS_TALE, isCustomersPay, isOthersPay, OWN, OWN_EXAMPLES } from './protected-own.ts';
import { PAID_FOR, PAID_FOR_EXAMPLES } from './protected-paid-for.ts';
import { PAY, PAY_EXAMPLES } from './protected-pay.ts';
import { RAISES, RAISES_EXAMPLES } from './protected-raises.ts';
import { REPORTS, REPORTS_EXAMPLES } from './protected-reports.ts';
import { SLIGHTS, SLIGHTS_EXAMPLES } from './protected-slights.ts';
import { TOGETHER, TOGETHER_EXAMPLES } from './protected-together.ts';
import { told } from './protected-told.ts';
import { VOICED, VOICED_EXAMPLES } from './protected-voiced.ts';
import { HIRING, type Told } from './protected-words.ts';

const ENGLISH = words(
  `talk about pay | talk to your coworkers about pay | talk to your colleagues about pay | asked no bonus this | and no bonus | signed my union card | signed a union card | union card | union cards | compared stubs | hours' rest | night roster | unison rep | unite rep | gmb rep | you can't have your break |  on-call roster | OSHA gets | call OSHA | calling OSHA | called OSHA | bonus sheet | safety-at-work | safety at work | night differential | shift differential | tronc | how tips are | a rota that | without a day off | twelve-hour shifts | ten-hour shifts |  hourly wage | hourly wages | my wage | our wage | my pay | our pay | their pay | the pay is | pay in this | pay here is | shifts in a row | fair schedule | impossible hours | hours have become | the hours at the | I make less | we make less | make less than | pay is a joke | paid peanuts | paid enough | paid fairly | paid a living | equal pay | fair pay | low pay | pay gap | pay gaps |
   pay rise | pay rises | pay raise | pay raises | pay cut | pay cuts | pay freeze | pay transparency | pay scale | pay scales |
   pay and conditions | pay dispute | pay negotiations | pay talks | overtime pay |
   wage gap | wage theft | wage slip | underpaid | paid less than | get paid for | we don't get paid | not paid for | break schedule | break schedules | about a union | Working Environment Authority | unpaid overtime | unpaid detention | time off in lieu | the pay at | write to management | skrive til ledelsen | skriv til ledelsen | overtime to be paid | overtime paid | paid overtime | our overtime | my overtime | mandatory saturday | mandatory sunday | mandatory weekend | mandatory weekends | pay double time | paid double time | double time pay | shift premium | shift allowance | night premium | night allowance | rest time between | rest between shifts | proper rest time | finance union | in a union | into a union | unpaid hours | unpaid work | forced overtime | mandatory overtime |
   too much overtime | zero-hours contract | zero-hours contracts | on the rota | our rota | the new rota | shift pattern |
   shift patterns | shift work rules | rest breaks | no breaks | holiday entitlement | paid leave | sick leave | working conditions | work conditions |
   employment conditions | conditions at work | terms and conditions of employment | unsafe work | unsafe at work | unsafe working | unsafe workplace | unsafe conditions | understaffed | understaffing |
   short-staffed | toxic workplace | toxic work environment | hostile work environment | workplace bullying | bullied at work | bullying at work |
   harassed at work | harassment at work | sexual harassment | workplace harassment | discrimination at work | discriminated against at work | unfair dismissal | unfairly dismissed | wrongful termination |
   our union | my union | union member |
   union members | union membership | union rep | union reps | union representative | union representatives | union busting | union dues | join a union | joined a union | form a union | formed a union | forming a union | start a union | organise a union | organize a union | vote for the union | talk about the union | in the union | union drive | union vote | union election | union organizer | union organiser |
   join the union | unionize | unionise | unionized | unionised | unionizing | unionising | organizing at work | shop steward | shop stewards | collective bargaining | collective agreement |
   collective agreements | strike action | strike ballot | strike fund | picket line | picket lines |
   industrial action | walkout | works council | safety representative | safety rep |
   layoffs at | redundancy pay | severance pay`,
);

const DANISH = words(
  `uden en fridag | arbejdsskadesag | arbejdsskadesagen | sygemeldt med stress | sygemeldte med stress | ind i 3F | ind i HK | ind i FOA | ind i DSR | ind i Prosa | ind i IDA | medlem af 3F | medlem af HK | lønsamtale* | snak med jeres kolleger om, hvad |  finansforbundets | finansforbundet | går ned med flaget | gå ned med flaget | gik ned med flaget | ned med stress | afspadsering | afspadsere | timers uger | timers uge | vores løn | timeløn | månedsløn | grundløn | slutløn | begyndelsesløn | ligeløn | overtidsløn | elevløn | lærlingeløn |
   lønforhold | lønforhandling | lønforskel | lønforskelle | lønforskellene | lønforskellen | lønstigning | lønstigninger | lønstigningen | lønløft |
   lønnedgang | løngab | løngabet | lønkamp | løntillæg | lønniveau | lønniveauet | lønforhandlinger | lønforhandlingen | lønforhandlingerne | lønåbenhed | løntrin | lønefterslæb | løntilbageholdenhed |
   feriepenge | underbetalt | underbetalte | overarbejde | overarbejdet | overarbejdstid | merarbejde | ubetalt arbejde | overtidsbetaling | vagter i træk | aftenvagter i træk | nattevagter i træk | arbejdstilsynet | ordentlige forhold | ordentlige arbejdsforhold | hviletiden | på overtid | arbejdstid | arbejdstiden |
    arbejdstids* | vores skiftehold | skifteholdstillæg | min vagtplan | vores vagtplan | vagtplanen er | vagtplanerne er | uden tillæg | nattillæg | weekendtillæg | aftentillæg | genetillæg | hviletid | hvileperiode | spisepause | spisepauser | pauserne på arbejdet | ulønnet | arbejdsvilkår |
   arbejdsvilkårene | ansættelsesvilkår | ansættelsesvilkårene | arbejdsforhold | arbejdsforholdene | arbejdsmiljø | arbejdsmiljøet | arbejdsmiljø* | arbejdspres | arbejdspresset | arbejdsulykke |
   arbejdsulykker | arbejdsulykken | arbejdsskade | arbejdsskader | arbejdsskaden | underbemandet | underbemanding | underbemandede | mangel på personale | mobning på arbejdet | mobbet på arbejdet | mobbes på arbejdet | chikane på arbejdet |
   chikaneret på arbejdet | sexchikane | seksuel chikane | diskrimination på arbejdet | usaglig fyring | uretmæssig fyring | urimelig opsigelse | fyringsrunde | fyringsrunden | masseafskedigelse | masseafskedigelser | fagforening |
   fagforeningen | fagforeninger | fagforeningerne | fagforenings* | fagforbund | fagforbundet | fagbevægelsen | fagbevægelse | min a-kasse | tillidsrepræsentant | tillidsrepræsentanten | tillidsrepræsentanter |
   tillidsmand | tillidsmanden | tillidskvinde | arbejdsmiljørepræsentant | samarbejdsudvalg | samarbejdsudvalget | overenskomst | overenskomsten | overenskomster | overenskomsterne |
   overenskomst* | strejkevagt | strejkevarsel | arbejdsnedlæggelse | arbejdsnedlæggelser | nedlagde arbejdet | nedlægger arbejdet | faglig konflikt | fortrolig indberetning af | indberette ulovligheder`,
);

/** Found in all their forms: elevlønnen, overenskomsterne. */
const DANISH_NOUNS = words(
  `timeløn | månedsløn | årsløn | ugeløn  | grundløn | slutløn | begyndelsesløn | startløn | ligeløn | realløn | akkordløn | overtidsløn | sygeløn |
   barselsløn | elevløn | lærlingeløn | studieløn | lederløn | lønforhandling | lønforhøjelse | feriepenge | lønforskel | løngab | lønaftale | løntrin | arbejdsvilkår | ansættelsesvilkår | arbejdsforhold | arbejdsmiljø |
   arbejdsmiljøproblem | fagforening | overenskomst | tillidsrepræsentant | tillidsmand | strejkevarsel | strejkevarslet | strejkevagt | overarbejde | arbejdstid |
   arbejdsskade | arbejdsulykke | arbejdspres | lockout`,
);

/** Words of job ads too: where somebody is looked for, they say what is offered. */
const ALSO_OFFERED: Match = {
  anyOf: [
    { terms: words('salary | salaries | min løn | starting wage | starting wages | base wage') },
    // Not “løn som forskyldt”, which serves somebody right.
    { pattern: '\\bløn(?:[^\\p{L}\\s]|\\s(?:[^s]|s[^o])|\\s?$)', flags: 'iu' },
  ],
};

/** Where somebody is looked for, the agreement is what they are paid by. */
const IS_OFFERED: Condition = {
  all: [
    { mentions: { terms: words('efter overenskomst | efter overenskomsten | i henhold til overenskomst') } },
    { mentions: HIRING },
  ],
};

/** So one says where one works, and speaks of nothing else. */
const PAID_BY: Match = {
  terms: words(
    'draw my salary | draws my salary | drew my salary | pay my salary | pays my salary | paid my salary | paying my salary | betaler min løn | betalte min løn | betalt min løn | betaler også min løn',
  ),
};

const SAID = {
  kind: 'protect' as const,
  severity: 'hint' as const,
  message: {
    en: 'Pay, hours, conditions, union work and whistle-blowing are yours to speak of.',
    da: 'Løn, arbejdstid, vilkår, fagforening og whistleblowing må du frit tale om.',
  },
  why: {
    en: 'The law protects it. Klarpost records nothing about such a draft. This is not legal advice.',
    da: 'Loven beskytter det. Klarpost registrerer intet om sådan et udkast. Det er ikke juridisk rådgivning.',
  },
  clause: {
    title: {
      en: 'National Labor Relations Act § 7; EU Charter, articles 11, 12 and 28',
      da: 'Grundloven §§ 77-79; EU’s charter, artikel 11, 12 og 28; National Labor Relations Act § 7',
    },
    url: 'https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights/employee-rights',
  },
} satisfies Partial<Rule>;

const anyOf = (all: readonly Told[]): Condition => ({ any: all.map(({ when }) => when) });
const toldOf = (id: string, all: readonly Told[]) => ({
  id,
  ...SAID,
  when: { all: [anyOf(all), { not: { any: [IS_ADVICE, IS_TALE] } }] },
  match: { anyOf: all.map(({ noticed }) => noticed) },
});

/**
 * What employees may say about their own work, in public and with each other (NLRA § 7 in the US; freedom of expression and of
 * association in Denmark and the EU). No other rule speaks of such a draft but for personal data and secrets, nothing stops it,
 * and nothing about it is recorded.
 */
export const protectedTopics: Pack = () => [
  {
    id: 'protected-topics',
    ...SAID,
    when: { not: { any: [IS_OFFERED, IS_ADVICE, IS_TALE] } },
    match: {
      anyOf: [
        { terms: [...ENGLISH, ...DANISH], hyphens: 'loose' },
        { terms: DANISH_NOUNS, forms: 'da' },
        // “The Union” is the European one.
        { terms: ['the union', 'The union got', 'The union says', 'The union wants'], caseSensitive: true },
      ],
    },
    examples: {
      pass: [
        'Pay attention to the small print.',
        'The European Union and a credit union are two things.',
        'Lightning strikes twice.',
        'Vi har søsat en ny båd i dag.',
        'Det er en god belønning.',
        'Det lønner sig at vente.',
        'Løn som forskyldt: Jeg spiste det hele.',
        'The Union has adopted new rules on noise.',
        'Two potters down the road, and I love what they make.',
        'Jeg læser mest prosa om vinteren.',
        'Meld jer ind i roklubben, der er plads.',
        'Efter to timers hvile skal dejen slås ned.',
        'It took an hour less than last year.',
        'The roster for Saturday’s match is out.',
        'Vi mangler en kollega på nat. Løn efter overenskomst.',
      ],
    },
  },
  {
    id: 'protected-topics-pay',
    ...SAID,
    when: {
      not: {
        any: [
          { mentions: HIRING },
          { mentions: PAID_BY },
          isCustomersPay(ALSO_OFFERED),
          isOthersPay(ALSO_OFFERED),
          IS_ADVICE,
        ],
      },
    },
    match: ALSO_OFFERED,
    examples: {
      pass: ['We’re hiring! Salary range $68–84k in the posting.', 'Vi søger to montører. Løn efter kvalifikationer.'],
    },
  },
  {
    ...toldOf('protected-topics-told', told),
    examples: {
      pass: [
        'Three weeks in a row of rain.',
        'Drivers wanted: $28 an hour.',
        'I found a flaw in the library and I reported it.',
        'I reported a bug, and my manager was happy with how fast they fixed it.',
        'I called my boss for a chat.',
        'Tolv timer i tog og to bøger læst.',
      ],
    },
  },
  {
    ...toldOf('protected-topics-wages', PAY),
    when: { all: [anyOf(PAY), { not: { any: [{ mentions: HIRING }, IS_ADVICE, IS_TALE] } }] },
    examples: PAY_EXAMPLES,
  },
  { ...toldOf('protected-topics-own', OWN), examples: OWN_EXAMPLES },
  { ...toldOf('protected-topics-hours', HOURS), examples: HOURS_EXAMPLES },
  { ...toldOf('protected-topics-conditions', CONDITIONS), examples: CONDITIONS_EXAMPLES },
  { ...toldOf('protected-topics-conduct', CONDUCT), examples: CONDUCT_EXAMPLES },
  { ...toldOf('protected-topics-reports', REPORTS), examples: REPORTS_EXAMPLES },
  { ...toldOf('protected-topics-together', TOGETHER), examples: TOGETHER_EXAMPLES },
  { ...toldOf('protected-topics-grievance', GRIEVANCE), examples: GRIEVANCE_EXAMPLES },
  { ...toldOf('protected-topics-hardship', HARDSHIPS), examples: HARDSHIPS_EXAMPLES },
  { ...toldOf('protected-topics-compared', COMPARED_PAY), examples: COMPARED_EXAMPLES },
  { ...toldOf('protected-topics-employed', EMPLOYED_TOLD), examples: EMPLOYED_EXAMPLES },
  { ...toldOf('protected-topics-evenings', EVENINGS), examples: EVENINGS_EXAMPLES },
  { ...toldOf('protected-topics-hazards', HAZARDS), examples: HAZARDS_EXAMPLES },
  { ...toldOf('protected-topics-paid-for', PAID_FOR), examples: PAID_FOR_EXAMPLES },
  { ...toldOf('protected-topics-raises', RAISES), examples: RAISES_EXAMPLES },
  { ...toldOf('protected-topics-slights', SLIGHTS), examples: SLIGHTS_EXAMPLES },
  { ...toldOf('protected-topics-voiced', VOICED), examples: VOICED_EXAMPLES },
];
