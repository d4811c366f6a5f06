import type { Condition, Match } from '../schema.ts';
import { type Told, terms } from './protected-words.ts';

/** Figures, and what is made of them. */
export const FIGURES = terms(
  `Reuters | Ritzau | Bloomberg | unions and employers | trade press | statistics | Danmarks Statistik | Statistics Denmark | Eurostat | ONS | central bank | Nationalbanken | economists | figures show | figures out | new figures | nye tal | viser tal | tal fra | quarter | kvartal | wage growth | inflation figures | wage-price | chart | graph | grafen | the sector | in the economy | økonomer | DØRS | Handelsblatt | interview | interviewet | piece out | skriver | skrev |
   farmers | in farming | landmænd | mælkebønder | bønder | in Britain | in Germany | i Tyskland | i byggeriet | i landbruget | i industrien | nationally | across the country | på landsplan`,
);
export const POLITICS = terms(
  `politikerne | politicians | regeringens | udspil | lovforslag | ballot here | on the ballot | the ballot | the polls | election day | go vote | votes on | voted on | coalition | parliament | congress | senate | states | the state | referendum | the bill | minister | ministeren | the government | regeringen | folketinget | valget | the chancellor | debate | debatten | family dinner`,
);
/** A play, a book, the past: told of others. */
export const TALES = terms(
  `a play | the play | play about | stage | theatre | theater | gallery | subject of | that novel | her novel | his novel | film about | a film | the film | movie | documentary | novel | a book | the book | museum | exhibition | premiere | podcast | TV series | history of | a century ago | chapter |
   stykket | teaterstykke | teaterstykket | forestillingen | filmen | film om | spillefilm | dokumentar | dokumentaren | roman | romanen | bogen | bog om | museet | museum | udstilling | udstillingen | premiere | kapitel | historien om`,
);
/** What authorities bring out, and what employers must have. */
export const PUBLISHED = terms(
  `report on | new report | published | publishes | guidance | guideline | page | pages | directive | consultation | schemes | policy paper | required by law | must have a | worth reading | worth a read |
   redegørelse | rapport | vejledning | vejledningen | udgivet | har udgivet | offentliggjort | sider | side 31 | direktivet | direktiv | høring | ordninger | whistleblowerordninger | værd at læse | god læsning`,
);
/** Things that cost a part of somebody’s pay. */
export const BOUGHT = terms(
  `paycheck's worth | make your paycheck | stretch your paycheck | let your paycheck | your hard-earned | hard for your | get more out of your | more of your paycheck | with your paycheck | wages for a | before it's landed | brugt, før | først brugt | worth every | hard-earned | hard earned | for one pan | for a pan | put aside | on a new | for a handbag | treat yourself | worth it | blew | splurge | on its day off | let your | work hard for | flyt den | flyt dem | stå og kede sig | prøv vores | brugte tre | på en cykel | forkæl dig | hårdt tjente | surt tjente | to last | price of a`,
);
/** Others’ long days. */
export const OTHERS_DAYS = terms(
  `of daylight | of sunshine | in the car | on the road | journey | on the train | on a plane | seat covers | i bilen | i toget | harvest | lambing | calving | farmers | the farmers | hats off | respect | at the stove | stove | kitchen | whisking | washing-up | vacuuming | mowing | weeding | baking | cooking | from scratch | dishes | scrubbing | ironing | for the people | for the vets | the volunteers | battery | runtime | høst | høsten | landmænd | landmændene | komfuret | opvasken | gryderne | frivillige`,
);
/** One’s own, whatever is said of others beside it. */
export const STILL = terms(
  `my pay | our pay | my wages | our wages | my paycheck | our paychecks | my payslip | my salary | our salaries | we earn | I earn | I make | we make | pays me | pays us | paid us | my boss | my manager | our manager | my employer | our employer | coworkers | colleagues | we are paid | we're paid | I'm paid | our union | underpaid | overtime | our shifts | my shift | was short | were short | missing | I was fired | we demand | we want |
   min løn | vores løn | lønnen her | jeg tjener | vi tjener | får vi | får jeg | min chef | min leder | vores leder | kolleger | kollegerne | kollegaer | vi kræver | vi vil have | fagforeningen | tillidsrepræsentanten | overenskomst | overenskomsten | overtid | vores vagter | mangler | forkert | følger ikke | jeg blev fyret | vi strejker | vores overenskomst`,
);

export const near = (noticed: Match, match: Match, count: number): Condition => ({
  mentions: noticed,
  near: { match, words: count },
});
/** As a rule one’s own. */
export const unlessOthers = (noticed: Match, others: Match, count: number): Told => ({
  noticed,
  when: { all: [{ mentions: noticed }, { any: [{ not: near(noticed, others, count) }, { mentions: STILL }] }] },
});
