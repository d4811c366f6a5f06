import type { Match } from '../schema.ts';
import { isDenied } from './finance-denials.ts';
import { CLAUSE, IKKE, MONEY, MONEY_WORDS, NOT, WARNS } from './finance-words.ts';
import { combine, notAdvice, type Pack, words } from './pack.ts';

/** “More than you put in”: money, without a word for it. */
const PAID_IN: Match = {
  terms: words(
    `come out with | come out ahead | end up with | than you put in | than you paid in | than you invested | get back more | money back |
     mere end du satte ind | mere end du har sat ind | mere end du indbetalte | mere ud, end | flere penge`,
  ),
};

const GUARANTEED: Match = {
  anyOf: [
    {
      terms: words(
        `guarantee | guarantees | guaranteed | guaranteeing | assured | we promise | promise our | promises our | promise you | promises you |
             that's a promise | hold me to it | every krone back | every penny back | every cent back | every dollar back | fixed monthly | safe bet | sure thing | no downside`,
      ),
    },
    {
      terms: combine(
        words('certain to | sure to | bound to'),
        words('make | rise | gain | grow | pay | pay off | earn | go up | double'),
      ),
    },
    {
      terms: words(
        'hver krone tilbage | det lover jeg | garanti | afkastgaranti | rentegaranti | kapitalgaranti | gevinstgaranti | livstidsgaranti | garanteret | garantere | garanterer | sikker | vi lover | lover vi | lover dig | lover jer | garant',
      ),
      forms: 'da',
    },
  ],
};

export const guarantee: Pack = () => [
  {
    id: 'finance-claims-guarantee',
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: 'Nobody can guarantee a return.',
      da: 'Ingen kan garantere et afkast.',
    },
    why: notAdvice({
      en: 'A promise about money that may not come true misleads those who trust it.',
      da: 'Et løfte om penge, der måske ikke holder, vildleder dem, der stoler på det.',
    }),
    clause: CLAUSE('(1)(B)', 'no promissory or unwarranted claims', 'ingen løfter eller ubegrundede påstande'),
    when: { not: { any: [WARNS, isDenied(GUARANTEED)] } },
    match: GUARANTEED,
    near: { match: { anyOf: [MONEY_WORDS, PAID_IN] }, words: 5 },
    except: {
      anyOf: [
        {
          pattern: `${NOT}(?: [\\p{L}'’-]+){0,4} (?:guarantee\\p{L}*|assured|promise\\p{L}*(?: you)?|certain to|sure to|bound to)`,
          flags: 'iu',
        },
        { pattern: '\\bguarantees? (?:nothing|no |neither)', flags: 'iu' },
        { pattern: `\\b${IKKE}(?:,? [\\p{L}-]+){0,4} (?:\\p{L}*garant\\p{L}*|sikker\\p{L}*)`, flags: 'iu' },
        { pattern: `\\bgarantere[rt]?(?: [\\p{L}-]+){0,2} ${IKKE}`, flags: 'iu' },
        {
          terms: words(
            `guarantees the deposit | guarantees deposits | guarantees your deposit | deposit guarantee | guarantee scheme | deposit guarantee scheme | loan guarantee | bank guarantee | indskydergaranti |
             indskydergarantien | garantifonden | bankgaranti | lånegaranti | statsgaranti | garantibevis | sikker på | er du sikker |
             sikker drift | sikker betaling | sikker forbindelse`,
          ),
        },
      ],
    },
    examples: {
      pass: [
        'Past results are no guarantee of future returns.',
        'We can’t and won’t guarantee returns.',
        'Historisk afkast er ingen garanti for fremtidigt afkast.',
        'Afkastet er ikke garanteret.',
        'Two years’ guarantee on the bicycle.',
        'Guaranteed income for life? Nobody can promise you that.',
        'I saw an ad for guaranteed 12 % returns.',
        'Garanteret afkast er noget vrøvl.',
      ],
      fail: [
        'Guaranteed returns from day one.',
        'We guarantee you 8 % a year.',
        'Garanteret afkast fra første dag.',
        'Vi garanterer dig 8 % om året.',
        'Et sikkert afkast til alle.',
        'Guaranteed returns? Call us today.',
        'It isn’t a gamble, it’s a guaranteed return.',
        'Spørgsmål? Skriv til mig. Garanteret afkast fra dag ét!',
      ],
    },
  },
];

/** What the two rules about risk say. */
const RISK = {
  message: {
    en: 'No investment is without risk.',
    da: 'Ingen investering er uden risiko.',
  },
  why: notAdvice({
    en: '“Risk-free” is among the words that regulators name as misleading.',
    da: '“Risikofri” er blandt de ord, som myndighederne nævner som vildledende.',
  }),
  clause: CLAUSE('(1)(B)', 'no false or exaggerated claims', 'ingen falske eller overdrevne påstande'),
};

const NEVER_WITHOUT_RISK: Match = {
  anyOf: [
    {
      terms: words(
        `risk-free rates | risk free rates | risk-free rate | risk free rate | risk-free trial | risk free trial | risk-free interest rate | risikofri rente | risikofrie rente |
             risikofri prøveperiode | not risk-free | not risk free | never risk-free | never risk free | nothing is risk-free | isn't risk-free |
             aren't risk-free | no such thing as risk-free | no such thing as a risk-free | nothing is without risk | not without risk |
             never without risk | isn't without risk | ikke risikofri | ikke risikofrit | ikke risikofrie | aldrig risikofri | aldrig risikofrit |
             ikke uden risiko | aldrig uden risiko | intet er uden risiko | ingen er uden risiko | ingen investering er uden risiko |
             ingen investeringer er uden risiko | ingenting er uden risiko | intet er risikofrit | ingen risiko for regn | no risk of rain`,
      ),
      hyphens: 'loose',
    },
    { pattern: `${NOT}(?: [\\p{L}'’-]+){0,4} (?:risk[- ]free|riskless|without risk)`, flags: 'iu' },
    { pattern: `\\b${IKKE}(?: [\\p{L}-]+){1,4} (?:risikofri\\p{L}*|risikoløs|uden risiko)`, flags: 'iu' },
  ],
};

const RISK_FREE: Match = {
  anyOf: [
    {
      terms: words(
        `risk-free | riskfree | riskless | no risk whatsoever | free of risk | can't lose money | cannot lose money | can't lose with | cannot lose with | can't lose on | cannot lose on | you can't go wrong investing |
             foolproof investment | completely safe investment | totally safe investment`,
      ),
      hyphens: 'loose',
    },
    {
      terms: words(
        `risikofri | risikofrit | risikofrie | risikoløs | risikoløst | risiko-fri | helt uden risiko | fuldstændig uden risiko | uden nogen form for risiko | kan ikke tabe på | kan ikke tabe penge | kan du ikke tabe på | kan man ikke tabe på | kan du ikke tabe penge | kan man ikke tabe penge | sikker gevinst | sikre gevinster | sikker investering | sikre investeringer`,
      ),
      hyphens: 'loose',
    },
  ],
};
const TRIED: Match = {
  terms: words(
    `try | trial | trials | cancel | cancelled | sign up | join | day | days | week | weeks | month | months | refund | refunds | return policy |
     prøv | prøve | prøvetid | afprøv | meld | opsig | opsige | fortryd | fortryde | dage | uge | uger | måned | måneder | returret | returneres | bytte`,
  ),
};

export const riskFree: Pack = () => [
  {
    id: 'finance-claims-risk-free',
    kind: 'forbid',
    severity: 'warn',
    message: RISK.message,
    why: RISK.why,
    clause: RISK.clause,
    // An app is tried and a subscription cancelled without risk.
    when: {
      all: [
        { not: { any: [WARNS, isDenied(RISK_FREE)] } },
        { any: [{ mentions: MONEY_WORDS }, { not: { mentions: TRIED, near: { match: RISK_FREE, words: 8 } } }] },
      ],
    },
    match: RISK_FREE,
    except: NEVER_WITHOUT_RISK,
    examples: {
      pass: [
        'No investment is risk-free.',
        'Start your 30-day risk-free trial.',
        'Ingen investering er uden risiko.',
        'Det er ikke risikofrit at investere.',
        '“Is our fund risk-free?” No. Nothing that can go up is.',
        'People ask me whether our fund is risk-free.',
        'Risikofri opsparing findes ikke.',
      ],
      fail: [
        'Risk-free investing for everybody.',
        'You can’t lose with our fund.',
        'En risikofri investering for alle.',
        'Du kan ikke tabe penge på det.',
        'Is our fund risk-free? Yes.',
        'A friend asked if the fund is risk-free. Absolutely.',
      ],
    },
  },
];

const NO_RISK: Match = {
  terms: words(
    `zero risk | no risk | no-risk | no risk at all | low risk and high | without any risk | without risk | no downside | never lose | ever lost money | never lost money | lost a cent | nothing can go wrong | nothing that can go wrong | no way to lose | can't go wrong | cannot go wrong | can't lose | cannot lose | can never lose |
         won't lose | will not lose | impossible to lose | nothing to lose | can only grow | can only win | only goes up | only go up | 100% safe | 100 % safe | completely safe | totally safe | perfectly safe | absolutely safe | 100 per cent safe |
         a hundred per cent safe | 100 percent safe |
         uden risiko | uden nogen risiko | nul risiko | ingen risiko | lav risiko og højt | nogensinde tabt penge | aldrig tabt penge | intet kan gå galt | der kan gå galt | kan ikke gå galt | ikke tabe | aldrig tabe | aldrig taber | taber aldrig | mister aldrig | aldrig miste | aldrig mister | umuligt at tabe |
         intet at tabe | kan kun vokse | kun vokse | kan kun vinde | går kun op | helt sikker | helt sikre | fuldstændig sikker | fuldstændig sikre | fuldkommen sikker | fuldkommen sikre |
         100% sikker | 100 % sikker | 100% sikkert | 100 % sikkert | 100 procent sikkert | 100 % sikre | 100 procent sikker | 100 procent sikre | hundrede procent sikker | hundrede procent sikre`,
  ),
  hyphens: 'loose',
};

export const noRisk: Pack = () => [
  {
    id: 'finance-claims-no-risk',
    kind: 'forbid',
    severity: 'warn',
    message: RISK.message,
    why: RISK.why,
    clause: RISK.clause,
    when: { not: { any: [WARNS, isDenied(NO_RISK)] } },
    match: NO_RISK,
    near: { match: MONEY, words: 10 },
    except: {
      anyOf: [
        NEVER_WITHOUT_RISK,
        { pattern: '\\b(?:no|zero|without(?: any)?) risk (?:doesn|don|does not|do not)', flags: 'iu' },
        { pattern: '\\bingen risiko (?:findes ikke|eksisterer ikke)', flags: 'iu' },
        // No risk of rain; but no risk of loss, or of losing.
        { pattern: '\\b(?:no|zero) risk (?:of|that) (?:[^l\\s]|l[^o])', flags: 'iu' },
        { pattern: '\\bingen risiko for,? (?:at )?(?:[^ta\\s]|t[^a]|a[^t])', flags: 'iu' },
        {
          terms: words(
            'helt sikker på | helt sikre på | aldrig tabe modet | ikke tabe modet | ikke tabe tråden | ikke tabe pusten',
          ),
        },
      ],
    },
    examples: {
      pass: [
        'There is no risk of rain, says the forecast.',
        'No savings account is without risk.',
        'Der er ingen risiko for regn.',
        'Ingen opsparing er uden risiko.',
      ],
      fail: [
        'Zero risk, good interest.',
        'Jeg får tit spørgsmålet om obligationer: vores fond er uden risiko.',
        'Invest without risk.',
        'Ingen risiko, høj rente.',
        'Invester uden risiko.',
      ],
    },
  },
];
