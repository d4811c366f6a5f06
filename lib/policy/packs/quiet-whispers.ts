import type { Condition, Match } from '../schema.ts';
import { companyAsSubject } from './company.ts';
import { combine, words } from './pack.ts';
import { namedFigures, whoseFigures } from './quiet-figures.ts';
import { SECRECY } from './quiet-secrecy.ts';

/*
 * A mark of secrecy beside a word for business: "can't say who, but we signed", "it isn't out until February, so keep it to
 * yourselves". Neither says anything alone: people keep birthdays secret, too, and speak of customers all day.
 */

const terms = (list: string): Match => ({ terms: words(list), hyphens: 'loose' });

/** Figures, and what hangs on them. */
const FIGURES: Match = {
  anyOf: [
    {
      terms: [
        ...combine(
          words('our | the | my | these | those | this | next | your | company’s'),
          words(
            'numbers | figures | pipeline | quarter | revenue | turnover | profit | profits | margins | earnings | stock | shares | loan book | order book | sheet | accounts',
          ),
        ),
        ...combine(
          words('the | our | ahead of | above | past | over | way over | under | below | beat | beat its | missed'),
          words(
            'forecast | guidance | full-year target | target for the year | sales target | sales targets | sales goal',
          ),
        ),
        ...combine(
          words('bookings | margins | sales | profits | orders'),
          words('are | is | have | has | at | here | through | up | down'),
        ),
      ],
      hyphens: 'loose',
    },
    terms(
      `q1 | q2 | q3 | q4 | half-year report | half-year results | annual report | the results next | the results on | ahead of the results | before the results | solvency ratio | combined ratio | loss ratio | solvensgrad | solvensgraden | ahead of budget | above budget | over budget | under budget | below budget | past our budget | third-quarter | fourth-quarter | first-quarter | second-quarter | half-year | full-year | revenue | turnover | ebitda | ebit | ARR | MRR | ARR goal | ARR target | sales target | sales targets | sales goal | our results | annual results | financial results | profit warning | net profit |
       day's call | the call on | the call with analysts | earnings call | shareholders | own shares | own stock | stock price | share price | shares in | year-end numbers | half-year profit | talk numbers | talk figures | snakke tal | slå forventningerne | its guidance | board papers | us in finance | day's numbers | day's figures | week's numbers | week's figures | bookings |
       regnskab | regnskabet | tallene | kvartal | kvartalet | halvåret | omsætning | omsætningen | overskud | overskuddet | underskud | underskuddet | indtjening | indtjeningen | bundlinje | bundlinjen | årsresultat | årsresultatet | resultatet for | årsrapporten | halvårsrapporten | halvårsregnskabet | årsregnskabet | ordrebogen |
       salgsmål | halvårets | årets tal | salgsmålet | målet for salget | mål i år | mål for året | foran budgettet | over budgettet | budgettet for | aktien | aktier i | aktierne | aktionærer | aktionærerne | aktiekursen | day's tal | dagens tal | torsdagens tal | onsdagens tal | tirsdagens tal | næste uges tal | vores tal | vores resultat | vores aktie | halvårstal | kvartalstal | bedste år | best year | salget | økonomiafdeling | økonomiafdelingen`,
    ),
    {
      pattern:
        '\\b(?:tjent|omsat for|omsætter for|earned|made|turned over|lander på|runder|rundet|passed|landed on|land on|hit) (?:over |more than |mere end |næsten |nearly )?[$£€]?\\d[\\d.,]* ?(?:mio|mia|million|billion|milliard|m\\b|bn)',
      flags: 'iu',
    },
  ],
};

/** What others have too: the company’s own where its name stands beside it. */
const ITS_OWN = terms(
  'quarter | stock | shares | numbers | figures | results | report | margins | tal | regnskab | resultat | aktie | aktien | kvartal',
);

/** Customers and orders: everybody speaks of them, so one has to be won, or lost, or large. */
const DEALT_EN = words(
  'customer | customers | client | clients | account | accounts | order | orders | contract | contracts | mandate | tender | deal | deals | agreement | supplier | logo | logos',
);
const DEALT_DA = words(
  'kunde | kunder | erhvervskunde | ordre | ordrer | kontrakt | kontrakter | aftale | aftaler | rammeaftale | leverandør | handel | udbud | mandat',
);
const TRADE: Match = {
  terms: [
    ...DEALT_EN,
    ...DEALT_DA,
    ...words(
      'framework agreement | big name | kunden | erhvervskunder | storkunde | ordren | kontrakten | aftalen | rammeaftalen | udbuddet | depotbank | bank | banker | største banker',
    ),
  ],
  hyphens: 'loose',
};
const WON: Match = {
  terms: [
    ...combine(words('big | huge | new | major | very large'), DEALT_EN),
    ...combine(words('stor | store | ny | nye | kæmpe'), DEALT_DA),
    ...combine(
      words('got | won | have | lost'),
      words('the deal | the order | the contract | the mandate | the tender'),
    ),
    ...combine(words('fik | fik vi | mistede | har fået'), words('aftalen | ordren | kontrakten | udbuddet')),
    ...combine(
      words('signed | landed | closed | won | inked'),
      words('something big | something huge | something enormous | something massive | a big one | a huge one'),
    ),
    ...words(
      `signed | signing | inked | won | winning | landed | closed | lost | losing | lose our | leaving | leaves us | took on | taken on | biggest | largest | enormous | massive | so large | so big | ever had | ever got | ever won | ever signed | we've ever | has ever | in our history | worth millions | now a customer | now a client | became our | become our | plant busy | dotted line | is now our | signed somebody | signed someone | digits | is ours | deal is done | terminated | cancelled on | picked as | chosen as | chosen us | chose us | picked us | to us | for ten years | biggest names |
       underskrevet | underskrive | skrevet under | vundet | vinder | tabt | landet | fået | i hus | på plads | lukket | mistet | mister | forlader os | største | kæmpestor | kæmpestort | så stor | enorm | nogensinde | i historien | historie | opsagt | aftalen er lavet | vandt | blevet vores | bliver vores | skrev under | fabrikken i gang | cifre | valgt os | valgte os | valgt som | er vores | er nu kunde | nu kunde | lukkede | blevet kunde | millionbeløb | noget stort`,
    ),
  ],
  hyphens: 'loose',
};

/** A company that changes hands. */
const CHANGES_HANDS = terms(
  `buy the port | buy the harbour | købe havnen | overtage havnen | acquire | acquiring | acquires | acquisition | acquisitions | merge | merging | merges | merger | takeover | for sale | joins us | who owns us | our ownership | buying us | buys us | buy us | bought by | being bought | being sold | sold to | IPO | going public | new owner | new owners | about to sign | signs with | signing with | sign with the | data room | due diligence | swallow us | swallows us | swallowing us | bid for | made an offer for | signing party | funding round | series A | series B | series C |
   opkøb | opkøbet | opkøber | opkøbes | fusion | fusionen | fusionere | fusionerer | bliver solgt | sælges til | bliver købt | købt af | køber os | til salg | bliver en del af os | hvem der ejer os | ny ejer | nye ejere | børsnoteres | børsnotering | lagt billet ind på | lagt bud på | givet et bud på | sluger os | sluge os | skriver under med | tæt på at skrive under | skrevet under på noget stort | underskrevet noget stort`,
);
const BUYS = terms(
  `about to buy | about to be signed | about to be sold | close to buying | buys a | is buying | are buying | has bought | have bought | has acquired | we're buying | to buy a | take over | taking over | takes over | selling its | selling our | is selling | delivering to | becomes part of |
   ved at købe | aftale om at købe | aftale om at overtage | tæt på at købe | vi køber | køber vi | køber en | køber et | overtager | overtage | bliver en del af | har underskrevet | har vundet | har købt | sælger sin | sælger vores`,
);
const COMPANIES: Match = {
  anyOf: [
    { organization: true },
    terms(
      `company | firm | chain | bank | competitor | rival | supplier | startup | start-up | biotech | building society | insurer | brewery | studio | business | plant | arm | division |
       selskab | firma | kæde | konkurrent | leverandør | virksomhed | bryggeri | fabrik | rederi | rederiet | forsikringsselskab | division | depotbank | kunden`,
    ),
  ],
};

const NOTED_WITHIN = 25;
const inSecret = (mentions: Match): Condition => ({
  mentions,
  near: { match: SECRECY, words: NOTED_WITHIN },
});

/** The secrets of private life, and lessons in keeping those of the company. */
const isOfAnotherKind: Condition = {
  mentions: terms(
    `surprise party | birthday | wedding | baby | little boy | little girl | santa | bake-off | at home | my kids | our kids | my wife | my husband | my daughter | my son | training | webinar | roadmap | landlord | recipe | book club | insider trading | hearing aid |
     overraskelsesfest | fødselsdag | bryllup | en lille pige | en lille dreng | julegave | derhjemme | min kone | min mand | min datter | min søn | kursus | undervisning | udlejer | opskrift | læseklub | insiderhandel`,
  ),
};

/** What has a figure’s name is remarked on already. */
export const isNotNamed: Condition = { not: { mentions: namedFigures, near: whoseFigures } };

export const whispersOfAffairs: Condition = {
  all: [
    { mentions: SECRECY },
    {
      any: [
        { mentions: companyAsSubject },
        {
          mentions: terms(
            'herinde | finance office | the actuaries | aktuarerne | direktionen | fourth floor | fjerde sal | our place | I’m allowed | jeg må | I have seen the | I’ve seen the | jeg har set | the quarter went | kvartalet gik | in the lift | i elevatoren | the office | kontoret | the client | client | customer | kunde | legal | lawyers | juristerne | the sales floor | the board | bestyrelsen | kunden | kollegerne | kolleger | colleagues | the team',
          ),
        },
      ],
    },
    {
      any: [
        inSecret(FIGURES),
        { all: [{ mentions: ITS_OWN, near: { match: { organization: true }, words: 1 } }, inSecret(ITS_OWN)] },
        inSecret(CHANGES_HANDS),
        { all: [{ mentions: TRADE, near: { match: WON, words: 10 } }, inSecret(TRADE)] },
        { all: [{ mentions: BUYS, near: { match: COMPANIES, words: 6 } }, inSecret(BUYS)] },
      ],
    },
    { not: isOfAnotherKind },
    isNotNamed,
  ],
};
export const whispered: Match = { anyOf: [FIGURES, ITS_OWN, CHANGES_HANDS, TRADE, BUYS] };
export { NOTED_WITHIN as whisperedWithin };
