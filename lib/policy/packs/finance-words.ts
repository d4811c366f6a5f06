import type { Condition, Match } from '../schema.ts';
import { combine, words } from './pack.ts';

export const CLAUSE = (part: string, en: string, da: string) => ({
  title: { en: `FINRA Rule 2210(d)${part}: ${en}`, da: `FINRA Rule 2210(d)${part}: ${da}` },
  url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
});

/** What a promise has to be about to be one of money. */
export const MONEY: Match = {
  anyOf: [
    {
      terms: words(
        `return | returns | profit | profits | yield | yields | interest | interest rate | income | gain | gains | dividend | dividends |
         investment | investments | invest | investing | investor | investors | savings | savers | pension | annuity | portfolio | portfolios | fund | funds | stock | stocks |
         shares | share price | bond | bonds | treasury | treasuries | T-bills | crypto | bitcoin | capital | principal | money | cash | payout | lend | lending | private investors`,
      ),
    },
    {
      terms: words(
        `afkast | merafkast | nettoafkast | årsafkast | gennemsnitsafkast | investeringsafkast | gevinst | kursgevinst | kapitalgevinst | fortjeneste | rente | indlånsrente | bankrente | bonusrente | udbytte | indtægt | indkomst | investering | aktieinvestering | ejendomsinvestering | boliginvestering | investere | invester | investér |
         investerer | investor | opsparing | sparer | pension | ratepension | livspension | alderspension | aldersopsparing | pensionsopsparing | portefølje | depot | pulje | fond | udbyttefond | aktiefond | indeksfond | klimafond | obligationsfond | ejendomsfond | teknologifond | investeringsfond | hedgefond | aktie | *aktie | obligation | *obligation | boligobligation | realkreditobligation | virksomhedsobligation |
         kapital | penge | krypto | kryptoboks | bitcoin | formue | værdipapir | udlån | låne ud`,
      ),
      forms: 'da',
    },
  ],
};
/** A percentage is of money, too, where something is guaranteed; “100 % safe” is none. */
export const MONEY_WORDS: Match = { anyOf: [MONEY, { pattern: '\\d ?(?:%|percent|procent|pct)', flags: 'i' }] };

/** What one puts money in. Words that mean other things too (“interest”, “return”, “share”) are left out. */
export const INVESTED: Match = {
  anyOf: [
    {
      terms: words(
        `fund | funds | stock | stocks | equities | shares | bond | bonds | portfolio | portfolios | ETF | ETFs | index fund | savings | savers | pension | pensions |
         securities | investors | investor | small caps | dividend stocks`,
      ),
    },
    {
      terms: words(
        `fond | udbyttefond | aktie | *aktie | *obligation | obligation | portefølje | opsparing | pension | pulje | pensionspulje | pensionsopsparing | depot | værdipapir | investeringsforening |
         aktiefond | indeksfond | klimafond | obligationsfond | investeringsfond | ejendomsfond | hedgefond | vækstaktie | udbytteaktie | techaktie | realkreditobligation | statsobligation | investor`,
      ),
      forms: 'da',
    },
  ],
};

/** What is traded, and so has a price that nobody can know beforehand. Prices of canteens and tickets are known. */
export const TRADED: Match = {
  anyOf: [
    {
      terms: [
        ...words(
          `stock | stocks | the S&P | the share | shares | equities | small caps | large caps | index | S&P 500 | Dow | Nasdaq | FTSE | DAX | market | markets | share price | stock price |
           the fund | our fund | bond | bonds | bitcoin | ether | ethereum | crypto | coin | token | gold | silver | copper | oil | lithium | wheat | commodities | interest rate | interest rates | rates |
           the dollar | the euro | the pound | the yen | the krone | real estate | flats | apartments | property | properties | homes`,
        ),
        ...combine(
          words(
            'house | home | property | housing | flat | apartment | oil | gold | copper | gas | electricity | power | energy | land',
          ),
          words('price | prices'),
        ),
      ],
    },
    {
      terms: words(
        `aktie | *aktie | aktiekurs | aktiemarked | obligation | fond | aktiefond | indeks | boligmarked | boligpris | huspris | ejendomspris | lejlighedspris | guldpris | oliepris | elpris | gaspris | kobberpris |
         råvare | råvarepris | krypto | kryptovaluta`,
      ),
      forms: 'da',
    },
    {
      terms: words(
        `kursen | kurserne | markedet | markederne | renten | renterne | C25 | guldet | guld | sølv | sølvet | kobber | kobberet | olien | dollaren | euroen | kronen | pundet | boliger | boligerne |
         lejligheder | lejlighederne | ejendomme | huse | husene | priserne på boliger`,
      ),
    },
  ],
};

/** Somebody warns of others’ promises: what is named there isn’t promised. */
export const WARNS: Condition = {
  mentions: {
    terms: words(
      `scam | scams | scammer | scammers | fraud | fraudster | fraudsters | con man | too good to be true | don't trust | never trust | beware of | ponzi | hang up | hung up | report it | anyone who tells you | anybody who tells you | whoever tells you |
       siger ja til dig | hvis nogen lover | svindel | svindler | svindlere | svindlerne | svindelnummer | bedrageri | bedragere | fupnummer | for godt til at være sandt | stol aldrig på | stol ikke på | pas på | læg på | lagde på`,
    ),
  },
};

export const NOT = `\\b(?:no|not|never|nobody|nothing|neither|nor|without|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|couldn['’]?t|wouldn['’]?t)`;
export const IKKE = '(?:ikke|aldrig|ingen|uden|hverken|næppe|intet)';
