import type { Match } from '../schema.ts';
import { combine, each, notAdvice, type Pack, words } from './pack.ts';

const CLAUSE = (part: string, en: string, da: string) => ({
  title: { en: `FINRA Rule 2210(d)${part}: ${en}`, da: `FINRA Rule 2210(d)${part}: ${da}` },
  url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
});

/** What a promise has to be about to be one of money. */
const MONEY_WORDS: Match = {
  anyOf: [
    {
      terms: words(
        `return | returns | profit | profits | yield | yields | interest | interest rate | income | gain | gains | dividend | dividends |
         investment | investments | invest | investing | investor | investors | savings | pension | portfolio | fund | funds | stock | stocks |
         shares | share price | bond | bonds | crypto | bitcoin | capital | principal | money | payout`,
      ),
    },
    {
      terms: words(
        `afkast | merafkast | nettoafkast | årsafkast | gennemsnitsafkast | investeringsafkast | gevinst | kursgevinst | kapitalgevinst | fortjeneste | rente | indlånsrente | bankrente | bonusrente | udbytte | indtægt | indkomst | investering | aktieinvestering | ejendomsinvestering | boliginvestering | investere | invester | investér |
         investerer | investér | investor | opsparing | pension | ratepension | livspension | alderspension | aldersopsparing | pensionsopsparing | portefølje | fond | aktiefond | indeksfond | klimafond | obligationsfond | investeringsfond | hedgefond | aktie | techaktie | vækstaktie | udbytteaktie | obligation | statsobligation | boligobligation | realkreditobligation | virksomhedsobligation |
         kapital | penge | krypto | bitcoin | formue | kursgevinst`,
      ),
      forms: 'da',
    },
    { pattern: '\\d ?(?:%|percent|procent|pct)', flags: 'i' },
  ],
};

const NOT = `\\b(?:no|not|never|nobody|nothing|neither|nor|without|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|couldn['’]?t|wouldn['’]?t)`;
const IKKE = '(?:ikke|aldrig|ingen|uden|hverken|næppe|intet)';

const guarantee: Pack = () => [
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
    match: {
      anyOf: [
        {
          terms: words(
            `guarantee | guarantees | guaranteed | guaranteeing | assured | promise you | promises you |
             fixed monthly | safe bet | sure thing | no downside`,
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
            'garanti | afkastgaranti | rentegaranti | kapitalgaranti | gevinstgaranti | livstidsgaranti | garanteret | garantere | garanterer | sikker | lover dig | lover jer | garant',
          ),
          forms: 'da',
        },
      ],
    },
    near: { match: MONEY_WORDS, words: 5 },
    except: {
      anyOf: [
        {
          pattern: `${NOT}(?: [\\p{L}'’-]+){0,4} (?:guarantee\\p{L}*|assured|promise\\p{L}*(?: you)?|certain to|sure to|bound to)`,
          flags: 'iu',
        },
        { pattern: '\\bguarantees? (?:nothing|no |neither)', flags: 'iu' },
        { pattern: `\\b${IKKE}(?: [\\p{L}-]+){0,4} (?:\\p{L}*garant\\p{L}*|sikker\\p{L}*)`, flags: 'iu' },
        { pattern: `\\bgarantere[rt]?(?: [\\p{L}-]+){0,2} ${IKKE}`, flags: 'iu' },
        {
          terms: words(
            `deposit guarantee | guarantee scheme | deposit guarantee scheme | loan guarantee | bank guarantee | indskydergaranti |
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
      ],
      fail: [
        'Guaranteed returns from day one.',
        'We guarantee you 8 % a year.',
        'Garanteret afkast fra første dag.',
        'Vi garanterer dig 8 % om året.',
        'Et sikkert afkast til alle.',
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
        `risk-free rate | risk free rate | risk-free trial | risk free trial | risk-free interest rate | risikofri rente | risikofrie rente |
             risikofri prøveperiode | not risk-free | not risk free | never risk-free | never risk free | nothing is risk-free | isn't risk-free |
             aren't risk-free | no such thing as risk-free | no such thing as a risk-free | nothing is without risk | not without risk |
             never without risk | isn't without risk | ikke risikofri | ikke risikofrit | ikke risikofrie | aldrig risikofri | aldrig risikofrit |
             ikke uden risiko | aldrig uden risiko | intet er uden risiko | ingen er uden risiko | ingen investering er uden risiko |
             ingen investeringer er uden risiko | ingenting er uden risiko | intet er risikofrit | ingen risiko for regn | no risk of rain`,
      ),
      hyphens: 'loose',
    },
    { pattern: `${NOT}(?: [\\p{L}'’-]+){1,4} (?:risk[- ]free|without risk)`, flags: 'iu' },
    { pattern: `\\b${IKKE}(?: [\\p{L}-]+){1,4} (?:risikofri\\p{L}*|uden risiko)`, flags: 'iu' },
  ],
};

const riskFree: Pack = () => [
  {
    id: 'finance-claims-risk-free',
    kind: 'forbid',
    severity: 'warn',
    message: RISK.message,
    why: RISK.why,
    clause: RISK.clause,
    match: {
      anyOf: [
        {
          terms: words(
            `risk-free | riskfree | riskless | no risk whatsoever | free of risk | can't lose money | cannot lose money | can't lose with | cannot lose with | can't lose on | cannot lose on | you can't go wrong investing |
             foolproof investment | 100% safe | 100 % safe | completely safe investment | totally safe investment`,
          ),
          hyphens: 'loose',
        },
        {
          terms: words(
            `risikofri | risikofrit | risikofrie | risikoløs | risikoløst | risiko-fri | helt uden risiko | fuldstændig uden risiko | uden nogen form for risiko | kan ikke tabe på | kan ikke tabe penge | kan du ikke tabe på | kan man ikke tabe på | kan du ikke tabe penge | kan man ikke tabe penge | sikker gevinst | sikre gevinster | sikker investering | sikre investeringer |
             100% sikkert | 100 % sikkert | 100 procent sikkert | 100% sikker | 100 % sikker`,
          ),
          hyphens: 'loose',
        },
      ],
    },
    except: NEVER_WITHOUT_RISK,
    examples: {
      pass: [
        'No investment is risk-free.',
        'Start your 30-day risk-free trial.',
        'Ingen investering er uden risiko.',
        'Det er ikke risikofrit at investere.',
      ],
      fail: [
        'Risk-free investing for everybody.',
        'You can’t lose with it.',
        'En risikofri investering for alle.',
        'Du kan ikke tabe penge på det.',
      ],
    },
  },
];

const noRisk: Pack = () => [
  {
    id: 'finance-claims-no-risk',
    kind: 'forbid',
    severity: 'warn',
    message: RISK.message,
    why: RISK.why,
    clause: RISK.clause,
    match: {
      terms: words(
        `zero risk | no risk | no risk at all | low risk and high | without any risk | without risk |
         uden risiko | uden nogen risiko | nul risiko | ingen risiko | lav risiko og højt`,
      ),
      hyphens: 'loose',
    },
    near: { match: MONEY_WORDS, words: 8 },
    except: NEVER_WITHOUT_RISK,
    examples: {
      pass: [
        'There is no risk of rain, says the forecast.',
        'No savings account is without risk.',
        'Der er ingen risiko for regn.',
        'Ingen opsparing er uden risiko.',
      ],
      fail: ['Zero risk, good interest.', 'Invest without risk.', 'Ingen risiko, høj rente.', 'Invester uden risiko.'],
    },
  },
];

const NUMBER = '\\d{1,4}(?:[.,]\\d{1,3})? ?(?:%|percent|per cent|procent|pct)';

const between = "(?: [\\p{L}\\p{N}.,%'’-]+){0,5}";

const WILL = words(
  `will | should | is set to | are set to | set to | is going to | are going to | is expected to | are expected to | expected to | can expect to | can expect it to |
   is bound to | is likely to | could easily | is about to | going to`,
);
const RISE = words(
  `return | yield | earn | gain | grow | grow by | rise | rise by | climb | jump | soar | increase | increase by | pay | pay out | deliver | make you | give you | be up | outperform`,
);
const VIL = words(
  'vil | vil nok | vil helt sikkert | bør | skal nok | forventes at | ventes at | står til at | kommer til at | kan forvente at | vil kunne',
);
const STIGE = words(
  'give | stige | stige med | vokse | vokse med | yde | levere | forrente sig | tjene | øges | kaste | give dig | give jer | afkaste',
);

const figures: Pack = () => [
  {
    id: 'finance-claims-figures',
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: 'This puts a figure on what an investment will bring.',
      da: 'Her står der tal på, hvad en investering vil give.',
    },
    why: notAdvice({
      en: 'A figure for the future is read as a promise, however it is worded.',
      da: 'Et tal for fremtiden bliver læst som et løfte, uanset hvordan det er formuleret.',
    }),
    clause: CLAUSE('(1)(F)', 'no predictions or projections', 'ingen forudsigelser eller fremskrivninger'),
    match: {
      anyOf: [
        { terms: [...combine(WILL, RISE), ...combine(VIL, STIGE)] },
        {
          pattern: `\\b(?:expect|get|earn|make)${between} (?:returns?|yield|interest|profit|gain|a year|per year|annually)`,
          flags: 'iu',
        },
        {
          pattern: `\\b(?:forvent|regn med|du får|i får|du tjener|tjen)${between} (?:afkast|rente|gevinst|udbytte|om året|årligt)`,
          flags: 'iu',
        },
      ],
    },
    near: { match: { pattern: NUMBER, flags: 'i' }, words: 5 },
    except: {
      anyOf: [{ pattern: `${NOT}(?: [\\p{L}'’-]+){0,4} (?:will|return|rise|grow|expect)`, flags: 'iu' }],
    },
    examples: {
      pass: [
        'The fund returned 8 % last year, and may fall this year.',
        'Fonden gav 8 % sidste år og kan falde i år.',
        'Vi vil vokse med 20 nye kolleger.',
        'We expect a thousand visitors.',
      ],
      fail: [
        'The fund will return 8 % next year.',
        'Expect around 12% in annual returns.',
        'Fonden vil give 8 % næste år.',
        'Regn med mindst 12 % i årligt afkast.',
      ],
    },
  },
];

/** What is traded, and where it will go. */
const FORECASTS = [
  ...each(
    words(
      'stocks? | shares | equities | small caps | large caps | index | S&P 500 | Dow | Nasdaq | markets? | bitcoin | gold | the stock | the fund | share price | house prices | interest rates',
    ),
    (traded) =>
      `\\b${traded}(?: [\\p{L}\\p{N}]+)? (?:will|going to) (?:hit|reach|rise|climb|double|triple|soar|surge|rally|fall|drop|crash|top|go up|go down)`,
  ),
  ...each(
    words(
      'aktien | aktier | aktierne | aktiekursen | kursen | fonden | aktiemarkedet | kurserne | indekset | C25 | markedet | boligpriserne | renten | renterne | bitcoin | guldet | obligationerne',
    ),
    (traded) =>
      `\\b${traded}(?: [\\p{L}\\p{N}]+)? (?:vil|skal nok|kommer til at) (?:ramme|nå|stige|fordobles|falde|styrtdykke|runde)`,
  ),
];

const prediction: Pack = () => [
  {
    id: 'finance-claims-prediction',
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: 'Better no forecast of returns or prices.',
      da: 'Hellere ingen spådom om afkast eller kurser.',
    },
    why: notAdvice({
      en: 'What a price will be, nobody knows; that it rose before doesn’t mean that it will again.',
      da: 'Ingen kender en kurs i morgen; at den er steget før, betyder ikke, at den gør det igen.',
    }),
    clause: CLAUSE('(1)(F)', 'no predictions or projections', 'ingen forudsigelser eller fremskrivninger'),
    match: {
      anyOf: [
        {
          terms: words(
            `target price | price target | will double in value | will triple in value | will double your money | is going to double |
             will beat the market | will outperform the market | going to the moon | to the moon | the share price will rise |
             the shares will rise | the stock will rise | the price will rise | stock is going up | shares are going up |
             will keep rising | will only go up | can only go up | will continue to rise | past performance shows | just like last year
             returns | history shows that it will`,
          ),
        },
        ...FORECASTS.map((pattern) => ({ pattern, flags: 'iu' })),
        {
          terms: words(
            `kursmål | kursmålet | fordobler din investering | fordobler dine penge | fordoble dine penge | bliver fordoblet |
             slår markedet | vil slå markedet | aktien stiger | aktierne stiger | aktien vil stige | aktierne vil stige | kursen vil stige |
             kursen stiger | kursen skal nok stige | kan kun stige | vil kun stige | kun gå op | bliver ved med at stige | vil fortsætte med at stige`,
          ),
        },
      ],
    },
    except: {
      anyOf: [
        { pattern: `${NOT}(?: [\\p{L}'’-]+){0,6} (?:will|target price|price target|double|rise|return)`, flags: 'iu' },
        {
          terms: words(
            'hvis kursen stiger | når kursen stiger | om kursen stiger | hvis aktien stiger | når aktien stiger | om aktien stiger',
          ),
        },
      ],
    },
    examples: {
      pass: ['Nobody knows where the price will go.', 'Ingen ved, hvor kursen er om et år.'],
      fail: [
        'Our target price is 240.',
        'The S&P 500 will hit 8,000 by summer.',
        'Boligpriserne vil stige igen til foråret.',
        'Aktien vil stige, det er jeg sikker på.',
      ],
    },
  },
];

const hype: Pack = () => [
  {
    id: 'finance-claims-hype',
    kind: 'forbid',
    severity: 'warn',
    message: {
      en: 'This promises more than an investment can keep.',
      da: 'Det lover mere, end en investering kan holde.',
    },
    why: notAdvice({
      en: 'Communication about money is to be fair and balanced; haste and riches are neither.',
      da: 'Det, man skriver om penge, skal være rimeligt og afbalanceret; hast og rigdom er ingen af delene.',
    }),
    clause: CLAUSE('(1)(B)', 'no exaggerated or promissory claims', 'ingen overdrevne påstande eller løfter'),
    match: {
      anyOf: [
        {
          terms: words(
            `get rich quick | get rich | make you rich | easy money | fast money | quick profit | quick profits | free money | passive income |
             double your money | triple your money | double your investment | financial freedom | once-in-a-lifetime investment |
             unbeatable returns | unbeatable return | unbeatable yield | best investment ever | best investment you | before it's too late to invest |
             sky-high returns | market-beating returns | beat the market every | beats the market every | always beat the market | always beats the market`,
          ),
          hyphens: 'loose',
        },
        {
          terms: words(
            `bliv rig | blive rig | gør dig rig | lette penge | nemme penge | hurtige penge | hurtig fortjeneste | hurtig gevinst | gratis penge |
             passiv indkomst | fordobl din investering | fordobl dine penge | fordobl din opsparing | økonomisk frihed | uovertruffent afkast |
             tårnhøjt afkast | tårnhøje afkast | årets bedste investering | livets investering | bedste investering nogensinde |
             garanteret gevinst | slår altid markedet | slår markedet hver gang`,
          ),
          hyphens: 'loose',
        },
      ],
    },
    examples: {
      pass: ['Saving a little every month adds up.', 'Det betaler sig at spare lidt op hver måned.'],
      fail: ['Double your money with our new fund.', 'Fordobl dine penge med vores nye fond.'],
    },
  },
];

const balance: Pack = () => [
  {
    id: 'finance-claims-balance',
    kind: 'require',
    severity: 'hint',
    message: {
      en: 'You speak of what an investment can bring: say also that it can lose.',
      da: 'Du skriver om, hvad en investering kan give: Skriv også, at man kan tabe.',
    },
    why: notAdvice({
      en: 'Benefits and risks belong together, in the same post.',
      da: 'Fordele og risici hører sammen, i samme opslag.',
    }),
    clause: CLAUSE('(1)(A)', 'fair and balanced', 'rimeligt og afbalanceret'),
    when: {
      mentions: {
        anyOf: [
          {
            terms: combine(
              words(
                "high | higher | great | strong | solid | attractive | good | better | best | steady | stable | excellent | impressive | reliable | consistent | healthy | annual | generous | guaranteed | last year’s | last year's",
              ),
              words(
                'returns | return | yield | yields | dividend | dividends | interest on your savings | investment opportunity | investment opportunities',
              ),
            ),
          },
          {
            terms: words(
              'yielded | steady income | long-term growth | doubles your money | doubled my money | a great investment | a good investment | invest in our | invest now | invest today',
            ),
          },
          {
            terms: combine(
              words(
                'højt | højere | stærkt | solidt | attraktivt | godt | bedre | stabilt | flot | pænt | årligt | imponerende | fornuftigt',
              ),
              words('afkast | udbytte'),
            ),
          },
          { pattern: '(?:afkast|udbytte) (?:på|af)[^.!?\\n]{0,14}\\d', flags: 'i' },
          { pattern: '(?:returns?|yields?) of[^.!?\\n]{0,14}\\d', flags: 'i' },
          {
            terms: words(
              `høje afkast | gode afkast | høje renter på din opsparing | god investering | attraktiv investering |
               sund investering | invester i vores | investér i vores | invester nu | investér nu | invester i dag | investér i dag | høj forrentning`,
            ),
          },
        ],
      },
    },
    match: {
      anyOf: [
        {
          terms: words(
            `risk | risks | risky | lose | loss | losses | may fall | can fall | could fall | may go down | can go down | go down as well | not guaranteed |
             no guarantee | capital at risk | volatile | volatility | uncertain | past performance`,
          ),
        },
        {
          terms: words(
            `risiko | risici | risikoen | risikable | risikabelt | kursrisiko | tabsrisiko | markedsrisiko | valutarisiko | tab | tabe | taber | tabene | kan falde | falde i værdi | faldet | svinge | svinger |
             usikker | usikkert | usikkerhed | ingen garanti | ikke garanteret | ikke nogen garanti`,
          ),
        },
      ],
    },
    position: 'anywhere',
    insert: {
      en: 'Investing involves risk: you can lose money.',
      da: 'Investering indebærer risiko: Du kan tabe penge.',
    },
    examples: {
      pass: [
        'The fund has had strong returns, but you can lose money.',
        'Fonden har givet et højt afkast, men man kan tabe penge.',
        'The return flight was delayed.',
      ],
      fail: ['Our new fund: high returns every year.', 'Vores nye fond: højt afkast hvert år.'],
    },
  },
];

/**
 * FINRA Rule 2210(d): what is written about investments is fair and balanced, promises nothing, predicts nothing.
 * @see https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210
 */
export const financeClaims: Pack = (policy) =>
  [guarantee, riskFree, noRisk, figures, prediction, hype, balance].flatMap((part) => part(policy));
