import type { Match } from '../schema.ts';
import { isDenied } from './finance-denials.ts';
import { CLAUSE, INVESTED, WARNS } from './finance-words.ts';
import { combine, notAdvice, type Pack, words } from './pack.ts';

/** One’s money, many times over; with the reader’s own, so that a charity may double what it was given. */
const MULTIPLIED = [
  ...combine(
    combine(words('double | triple | quadruple | multiply'), words('your')),
    words('money | savings | investment | capital | pension | wealth | portfolio | cash'),
  ),
  ...combine(
    combine(words('fordobl | tredobl | firdobl | mangedobl'), words('din | dine | jeres')),
    words('penge | opsparing | investering | formue | pension | kapital'),
  ),
];
/** What is said of a bargain, a trip, a concert too, and only of money promises too much. */
const LURES = words(
  `once-in-a-lifetime | chance of a lifetime | opportunity of a lifetime | of the century | unbeatable | unmissable | live off the | live off your | quit your job | quit my job |
   make you rich | made me rich | makes you rich | get in early | got in early | get in before | before it's too late | before the price | before everyone | are millionaires | is a millionaire | become a millionaire | become millionaires | til millionærer | bliver millionærer | becomes a millionaire | never have to think about money | never have to worry about money | never worry about money again | make a fortune | into a fortune | getting rich | getting richer | all in |
   while you sleep | while everyone else is asleep | while everybody else is asleep | while everyone else sleeps | while everybody else sleeps | before the train leaves | before the train has left | train is leaving | train has left the station | train is about to leave | miss the boat on | miss out on the next | before wall street | fill your boots | leaving money on the table | load up on shares | load up on stocks | load up while | buy the dip | a fool not to own | a fool not to buy | next month it's too late | the time to buy the fund | the time to buy shares | the time to buy stocks | the time to buy into | the time to invest | mad not to invest | crazy not to invest | last chance to get into | last chance to invest | last chance to buy | won't be around for long | hardly anyone knows |
   én gang i livet | en gang i livet | enestående | uovertruffen | uovertruffent | århundredets | mens alle andre sover | mens alle de andre sover | mens de andre sover | før toget kører | inden toget kører | toget kører nu, så køb | toget kører fra dig | hop på, før | hop på, inden | hop på nu | aktien løber fra | kursen løber fra | måned er det for sent | uge er det for sent | skal købe aktier | mens kursen er | mens aktien er | lev af | leve af | drop jobbet | sig jobbet op | sige jobbet op | sig dit job op |
   gøre dig rig | gør dig rig | gøre jer rige | gør jer rige | før alle andre | inden det er for sent | før det er for sent | før kursen | inden kursen | bliv millionær | bliver millionær | er millionærer | millionærer i dag | tjen en formue | til en formue | ved at blive rig |
   tjene en formue | alt ind | tosset, hvis du ikke | chance for at komme med i | chance for at investere | slå til nu | fås ikke længe | næsten ingen kender`,
);

const HYPE: Match = {
  anyOf: [
    { terms: [...MULTIPLIED, ...LURES], hyphens: 'loose' },
    {
      terms: words(
        `get rich quick | get rich | gets rich | last chance to get in | last chance to get into | last chance to buy | before everyone else | before everybody else | last call | once in a lifetime | window you get | before the window shuts | before the window closes | make you rich | easy money | fast money | quick profit | quick profits | free money | passive income |
             double your money | triple your money | double your investment | financial freedom | once-in-a-lifetime investment |
             unbeatable returns | unbeatable return | unbeatable yield | best investment ever | best investment you | before it's too late to invest |
             sky-high returns | market-beating returns | beat the market every | beats the market every | always beat the market | always beats the market`,
      ),
      hyphens: 'loose',
    },
    {
      terms: words(
        `bliv rig | blive rig | bliver rige på | blive rige på | sidste chance for at komme med | sidste chance for at købe | før alle de andre | inden alle de andre | gør dig rig | lette penge | nemme penge | hurtige penge | hurtig fortjeneste | hurtig gevinst | gratis penge |
             passiv indkomst | fordobl din investering | fordobl dine penge | fordobl din opsparing | økonomisk frihed | uovertruffent afkast |
             tårnhøjt afkast | tårnhøje afkast | årets bedste investering | livets investering | bedste investering nogensinde |
             garanteret gevinst | slår altid markedet | slår markedet hver gang | økonomisk fri | økonomisk uafhængig`,
      ),
      hyphens: 'loose',
    },
  ],
};

export const hype: Pack = () => [
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
    when: { not: { any: [WARNS, isDenied(HYPE)] } },
    match: HYPE,
    near: {
      // The words within “get rich” and “financial freedom” stand close to them, too.
      match: {
        anyOf: [
          INVESTED,
          {
            terms: words(
              `rich | fortune | formue | pocket money | lommepenge | millionaire | millionaires | millionær | millionærer | money | invest | invests | investing | investment | investments | income | return | returns | yield | profit | profits | market | financial | stock | wealth | capital | crypto | coin | trading | S&P | Nasdaq | the Dow | bitcoin | C25 | small caps |
               price | rig | penge | investering | investeringen | investere | investerer | indkomst | fortjeneste | gevinst | afkast | afkastet | formue | markedet | økonomisk | økonomi | handelsapp | mønt | kursen | krypto | kryptopulje | fondene`,
            ),
          },
        ],
      },
      words: 16,
    },
    examples: {
      pass: [
        'Saving a little every month adds up.',
        '“Double your savings in a year!” says the ad on the bus.',
        'Get in now before the train leaves, we are going to Leeds.',
        'Det betaler sig at spare lidt op hver måned.',
        '“Fordobl din opsparing!” står der på bussen.',
        'Køb nu, mens alle andre sover: kun ti billetter tilbage.',
      ],
      fail: [
        'Double your money with our new fund.',
        'Buy shares now, before the train leaves.',
        'Fordobl dine penge med vores nye fond.',
        'Køb aktier nu, mens alle andre sover.',
      ],
    },
  },
];

/** Good news of an investment, wherever it stands. */
const BENEFITS: Match = {
  anyOf: [
    {
      terms: combine(
        words(
          'high | higher | great | decent | fair | respectable | strong | solid | attractive | good | better | best | steady | stable | excellent | impressive | reliable | consistent | healthy | generous',
        ),
        words(
          'returns | return | yield | yields | dividend | dividends | interest rates on savings | interest on your savings | investment opportunity | investment opportunities',
        ),
      ),
    },
    {
      terms: words(
        'guaranteed returns | yielded | steady income | long-term growth | doubles your money | doubled my money | invest in our | invest now | invest today | invest with us | invest from | start investing | begin investing | start investing with',
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
        `høje afkast | gode afkast | solide afkast | flotte afkast | stabile afkast | høje renter på din opsparing | attraktive renter | attraktiv investering |
               investere hos os | invester hos os | invester fra | investér fra | begynd at investere | i gang med at investere | investere i vores | invester i vores | investér i vores | invester nu | investér nu | invester i dag | investér i dag | høj forrentning`,
      ),
    },
  ],
};
/** What is said of teams and weeks as well: of investments where one stands close by. */
const PERFORMANCE: Match = {
  terms: words(
    `annual returns | done beautifully | done very well for me | a good investment | a great investment | strong year | strongest year | record year | best year | fantastic year | great year | five stars | four stars | fem stjerner | fire stjerner | outperformed | outperforms | beats | beat |
     delivered | watch it grow | watch your money | money grow | pays you | pays out | grew by | grown by | gained | is up | are up | source of income | high dividends | attractive | fra 200 kr | god investering | komme i gang | har betalt | har givet | has returned | have returned |
     sund investering | stærkt år | stærkeste år | rekordår | bedste år | flot år | fantastisk år | forrentet | slår | slog | gav et | leverede | pengene vokse | penge vokse |
     se dem vokse | udbetaler | vokset med | steget med | steg med | dejlig indtægt | attraktive | attraktiv`,
  ),
};

/** A tax form too, where nothing is invested. */
const RETURN: Match = { terms: ['last year’s return', 'annual return'] };

export const balance: Pack = () => [
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
      all: [
        { not: WARNS },
        {
          any: [
            { mentions: PERFORMANCE, near: { match: INVESTED, words: 8 } },
            { mentions: BENEFITS },
            { all: [{ mentions: RETURN }, { mentions: INVESTED }] },
          ],
        },
      ],
    },
    match: {
      anyOf: [
        {
          terms: words(
            `risk | risks | risky | lose | loss | losses | may fall | can fall | could fall | fall as well | as well as rise | as well as up | fall too | down as well | may go down | can go down | go down as well | not guaranteed |
             no guarantee | capital at risk | volatile | volatility | uncertain | past performance`,
          ),
        },
        {
          terms: words(
            `risiko | risici | risikoen | risikable | risikabelt | kursrisiko | tabsrisiko | markedsrisiko | valutarisiko | tab | tabe | taber | tabene | kan falde | også falde | stige og falde | gå ned | falde i værdi | faldet | svinge | svinger |
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
