import type { Match, Near } from '../schema.ts';
import { companyAsSubject } from './company.ts';
import { combine, words } from './pack.ts';

/** Those who speak of a company's figures when they don't say “we”. */
const INSIDERS: Match = {
  terms: words(
    `the CFO | the CEO | in finance | the plant | factory | the house's history | the company's history | house's history | I've been here | I can remember | next year | næste år | jeg kan huske | jeg har været her |
     på kontoret | kontoret | at the office | the founders | head office | hovedkontoret | fabrikken | økonomidirektøren | direktøren | i økonomi | husets historie | virksomhedens historie | firmaets historie | firmaet | husets`,
  ),
};

const QUARTERS_EN = words(
  `q1 | q2 | q3 | q4 | first quarter | second quarter | third quarter | fourth quarter | first-quarter | second-quarter | third-quarter |
   fourth-quarter | quarterly | first half | second half | half-year | half year | full-year | full year | interim | year-end`,
);
const RESULTS_EN = words(
  'results | result | report | figures | numbers | earnings | revenue | revenues | sales | profit | profits | growth | accounts | bookings',
);
const PRAISE_EN = words(
  'strong | great | record | good | best | solid | weak | poor | bad | tough | fantastic | excellent | disappointing',
);

const ENGLISH = [
  ...combine(QUARTERS_EN, RESULTS_EN),
  ...combine(
    PRAISE_EN,
    words('q1 | q2 | q3 | q4 | quarter | first quarter | second quarter | third quarter | fourth quarter | half-year'),
  ),
  ...combine(
    combine(words('results | figures | numbers | sales | profit | profits | growth'), words('for | in | of')),
    words(
      'q1 | q2 | q3 | q4 | the quarter | this quarter | the first quarter | the second quarter | the third quarter | the fourth quarter | the half-year',
    ),
  ),
  ...words(
    `sales target | sales targets | our numbers | our q1 | our q2 | our q3 | our q4 | revenue | revenues | turnover grew | turnover rose | turnover fell | net profit | net income | operating profit | operating income | gross margin | ebit | ebitda | earnings per share | share price | stock price |
     earnings | earnings call | profit warning | profit forecast | sales figures | sales forecast | order intake | order backlog |
     order book | annual results | financial results | financial report | annual report figures | beat expectations | beat the forecast | missed expectations |
     raise our guidance | raised our guidance | raises guidance | raised guidance | lower our guidance | lowered our guidance | lowers guidance |
     our guidance | full-year guidance | earnings guidance | revenue guidance | financial guidance | guidance for the year |
     outlook for the year | full-year outlook | financial outlook | expected results | share buyback | dividend for the year`,
  ),
];

const QUARTERS_DA = words(
  `1. kvartal | 2. kvartal | 3. kvartal | 4. kvartal | første kvartal | andet kvartal | tredje kvartal | fjerde kvartal | q1 | q2 | q3 | q4 |
   første halvår | andet halvår | halvåret | kvartalet`,
);
const PRAISE_DA = words(
  'stærkt | godt | flot | fantastisk | rekordstort | svagt | dårligt | skuffende | solidt | bedste',
);

const DANISH = [
  ...combine(PRAISE_DA, [...QUARTERS_DA, ...words('kvartal | halvår | regnskab')]),
  ...combine(
    words(
      'tal for | tallene for | resultat for | resultatet for | resultatet af | omsætning i | overskud i | regnskab for | regnskabet for',
    ),
    QUARTERS_DA,
  ),
  ...words(
    `vores q1 | vores q2 | vores q3 | vores q4 | salgsmål | salgsmålet | tallene kommer først | regnskabet kommer først | kvartalsregnskab | kvartalsregnskabet | kvartalsregnskaber | kvartalstal | kvartalstallene | kvartalsrapport | kvartalsrapporten |
     kvartalsresultat | kvartalsresultatet | halvårsregnskab | halvårsregnskabet | halvårsrapport | halvårsrapporten | halvårstal | årsregnskab |
     årsregnskabet | årsresultat | årsresultatet | årets resultat | delårsrapport | delårsrapporten | omsætning | omsætningen | omsætningens |
     nettoomsætning | nettoomsætningen | rekordomsætning | bundlinje | bundlinjen | driftsresultat | driftsresultatet | nettoresultat | nettoresultatet |
     resultat før skat | resultatet før skat | overskud før skat | overskud på | underskud på | pænt overskud | flot overskud | stort overskud | rekordoverskud | vores overskud | bruttoavance | ebit | ebitda | indtjening |
     indtjeningen | opjustering | opjusteringen | opjusterer | opjustere | opjusteret | nedjustering | nedjusteringen | nedjusterer |
     nedjustere | nedjusteret | forventninger til året | forventningerne til året | helårsforventninger | helårsforventningerne |
     regnskabstal | regnskabstallene | aktiekurs | aktiekursen | ordreindgang | ordreindgangen | ordrebog | ordrebogen | salgstal | salgstallene | aktietilbagekøb`,
  ),
];

/** What is counted, and how it goes: “sales are up”, “salget har aldrig været bedre”. Those who say so with the company near by hint at figures. */
const GOING_EN = [
  ...combine(
    words('our profit | our profits | our sales | our margins | our earnings | our turnover'),
    words(
      'doubled | more than doubled | tripled | halved | fell | rose | grew | dropped | collapsed | are up | is up | are down | is down',
    ),
  ),
  ...combine(
    words('orders | sales | profits | margins | demand | bookings'),
    words(
      `are up | are down | is up | is down | are soaring | are booming | are pouring | are falling | are rising | are growing | is growing |
       are slowing | is slowing | are under pressure | is under pressure | are through the roof | have never | has never | have doubled |
       has doubled | have tripled | have dropped | has dropped | have fallen | has fallen | have risen | have grown | has grown |
       are strong | is strong | are weak | is weak | are slow | are better than | are worse than | have dried up | has dried up | keep falling | keep rising | keep growing`,
    ),
  ),
  ...combine(words('orders up | orders down | sales up | sales down | profits up | profits down | margins up'), [
    'and',
  ]),
  ...combine(
    words('ahead of | behind | above | below | over | under | well over | far above | well below'),
    words(
      'budget | plan | forecast | guidance | target | targets for the year | expectations for the year | last year’s figures',
    ),
  ),
  ...combine(
    words('beat | beats | blow past | miss | missed | exceed | exceeded | hit | smash | smashed | meet'),
    words(
      'our guidance | our own guidance | guidance | our forecast | our own forecast | our budget | our targets this year | our targets for the year | our sales targets | our target for the year | our numbers | expectations',
    ),
  ),
  ...words(
    `our turnover passed | our revenue passed | our sales passed | our turnover hit | our revenue hit | our turnover reached | our revenue reached | our profit passed | our profit hit | loan losses | lending numbers | third quarter like | second quarter like | first quarter like | fourth quarter like | quarter like this | what a quarter | what a quarter at | the quarter we | our quarter | growth this quarter | strongest month | new contracts |  growth this year | orders up | orders down | order book is | orders are | record orders | biggest order | largest order | signed a contract | contract that will change | landed a contract | big contract |
     the figures will | the numbers will | the numbers are | share the numbers | share the figures | see our numbers | see our figures | see the numbers | the results will | annual result | the annual result | our best year | our record year | record year for us | best year for us | record year for the company |
     the stock is | the stock will | our stock will | our stock is | the stock looks | the shares are | our shares are | the shares look | buy the stock | sell the stock | buy the shares | our share price |
     sales here | than the guidance | than guidance | raise the outlook | lower the outlook | first half ever | contributions are up | contributions are way up | booked more | more orders since | more orders than | than in all of last year | running flat out | quarter in a row | quarters in a row | cost figures | growth in our |
     assets under management | share numbers | numbers until | half empty | running at night | running nights | running day and night | running around the clock | best month | best quarter | strongest quarter | weakest quarter | worst quarter | is shaping up | shaping up`,
  ),
  ...combine(
    words('best | strongest | weakest | worst'),
    words(
      'january | february | march | april | may | june | july | august | september | october | november | december',
    ),
  ).map((month) => `${month} for sales`),
];
const GOING_DA = [
  ...combine(
    words('vores overskud | vores salg | vores resultat | vores indtjening'),
    words(
      'er fordoblet | er mere end fordoblet | faldt | steg | voksede | er faldet | er steget | er halveret | bliver',
    ),
  ),
  ...combine(
    words(
      'salget | ordrerne | indbetalingerne | indlånet | udlånet | overskuddet | efterspørgslen | marginerne | ordretilgangen',
    ),
    words(
      `er steget | er faldet | er fordoblet | er vokset | er rekordhøj | er rekordhøjt | er højere | er oppe | er bedre | er dårligere | er fantastisk |
       har aldrig | vælter ind | styrtdykker | går godt | går skidt | går fantastisk | er tørret ud | er tørret ind | går op | går ned | falder | stiger | vokser |
       ligger over | ligger under`,
    ),
  ),
  ...words(
    `vores omsætning har rundet | vores omsætning rundede | vores omsætning passerede | vores omsætning har passeret | vores overskud har rundet | vores overskud rundede | et overskud langt | overskud langt over | kvartal i træk | kvartaler i træk | vækst i vores | vækst i udlånet | vildeste kvartal | omsætningen er op | sikke et kvartal | kvartal vi har haft | kvartal, vi har haft | kvartal i husets historie | kvartal i virksomhedens historie | kvartal i firmaets historie | kvartal nogensinde | rekordkvartal |
     vores kvartal | stærkeste måned | bedste måned | nye kontrakter | bedste kvartal | stærkeste kvartal | stærkeste tredje kvartal | dårligste kvartal | svageste kvartal | kvartal tegner | kvartal bliver | kvartal blev | kvartal ser |
     over budget | over budgettet | under budget | under budgettet | foran budgettet | bagud for budgettet | ordrerne vælter ind | ordrerne strømmer ind | ordrerne står i kø | efterspørgslen styrtdykker | efterspørgslen falder | fabrikken er halvtom |
     fabrikken kører om natten | kører i døgndrift | største ordre | rekordordre | kæmpeordre | skrevet under på en kontrakt | landet en kontrakt | kontrakt, der ændrer |
     regnskabet | dele tallene | se tallene | vores tal | tallene er ikke ude | rekordår for os | vores rekordår | vores bedste år | rekordår for virksomheden | rekordår for firmaet | salget har aldrig været bedre | salget går | salget er | vores egne forventninger | vores forventninger til året | forventningerne til året |
     slår forventningerne | slog forventningerne | overgår forventningerne | overgik forventningerne | indfrier ikke forventningerne |
     aktien er | aktien hopper | aktien vil | aktien bliver | aktien stiger | aktien falder | aktien alt for | aktien lige nu | købe aktien | køb aktien | sælge aktien | aktiekursen er |
     når ikke vores mål i år | når vores mål i år | ikke vores mål i år | overskuddet er | overskuddet bliver | overskuddet lander | underskuddet `,
  ),
  ...combine(
    words('bedste | stærkeste | dårligste | svageste'),
    words('januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december'),
  ).map((month) => `${month} for salget`),
];
/** “Can’t say more”, “not public yet”: whoever says so has said enough. */
const HUSHED: Match = {
  terms: words(
    `can't say more | cannot say more | can't tell you more | can't share | not public yet | not announced yet | announcement to follow | announcement soon | between us | you'll see | it from me | to yourselves | wait and see | just wait | wait until | wait till you see | read about it on |
     mere må jeg ikke sige | kan ikke sige mere | må ikke sige mere | må ikke dele | ikke offentligt | ikke offentlig | meldt ud endnu | ikke fra mig | vent til | mere følger | mellem os | vent og se | vent bare | glæd jer til | kan læse om det`,
  ),
};

export const namedFigures: Match = {
  anyOf: [
    { terms: [...new Set([...ENGLISH, ...DANISH, ...GOING_EN, ...GOING_DA])], hyphens: 'loose' },
    // In Danish “arr.” is an event.
    { terms: ['ARR', 'MRR'], caseSensitive: true },
  ],
};
export const whoseFigures: Near = { match: { anyOf: [companyAsSubject, INSIDERS, HUSHED] }, words: 12 };
