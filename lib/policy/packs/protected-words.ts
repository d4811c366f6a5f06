import type { Condition, Match } from '../schema.ts';
import { ofPatterns, words } from './pack.ts';

/** Something told of work in plain words: by what it is noticed, and when it is about work. */
export interface Told {
  noticed: Match;
  when: Condition;
}

/** By itself. */
export const alone = (noticed: Match): Told => ({ noticed, when: { mentions: noticed } });

export const terms = (list: string): Match => ({ terms: words(list), hyphens: 'loose' });
export const either = (...of: Match[]): Match => ({ anyOf: of });
export const pattern = (...list: string[]): Match => either(...ofPatterns(list));

/** Noticed, with all of the others near: these are looked for only then. */
export const beside = (noticed: Match, others: Match | Match[], count: number): Told => {
  const near = [others].flat().map((match) => ({ mentions: noticed, near: { match, words: count } }));
  return { noticed, when: { all: [{ mentions: noticed }, ...near] } };
};

/** But not where these stand near it. */
export const exceptBeside = ({ noticed, when }: Told, match: Match, count: number): Told => ({
  noticed,
  when: { all: [when, { not: { mentions: noticed, near: { match, words: count } } }] },
});

/** Somebody is looked for, or is told what a job offers. */
export const HIRING: Match = {
  terms: words(
    `hiring | we're hiring | wanted | apply | apply now | apply by | the posting | vacancy | vacancies | job ad | job opening | join our team | we offer | competitive salary |
     vi søger | søges | søg | søg nu | søg stillingen | ansøg | opslaget | stillingsopslaget | ansøgningsfrist | kom med på holdet | vi tilbyder | efter kvalifikationer | efter overenskomst | mangler en kollega | vi mangler en | come work with us | come and work with us | join us in | join us at | kom og arbejd | arbejd hos os`,
  ),
};

export const SUPERIORS = terms(
  `my manager | a manager | the manager | manager | managers | my boss | our boss | boss | supervisor | a supervisor | line manager | team lead | team leader | foreman | HR | the owner | owner | management | director | our director |
   partner | senior partner | consultant | professor | chef | head chef | min leder | en leder | daværende leder | leder | lederen | ledere | min chef | en chef | chefen | chef | teamleder | HR | ejeren | ledelsen | mesteren | direktør | direktøren | overlæge | overlægen | afdelingsleder | afdelingschef | butikschef | områdechef | områdeleder | holdleder | vagtleder | sektionsleder | værkfører | værkføreren | køkkenchef | køkkenchefen | min mester | min mentor | regional manager | area manager | site manager | store manager | duty manager | shift lead | my mentor | the client`,
);

/** Those beside whom one works. */
export const COLLEAGUES = terms(
  `colleague | colleagues | coworker | coworkers | co-worker | co-workers | workmate | workmates | my team | our team | stand-up | on my shift | on our shift | every shift | night team | night shift | Christmas party | at work | the depot | the office | the line | the older drivers |
   kollega | kolleger | kollegaer | kollegerne | kollegaerne | mit team | på vagten | hver vagt | nattevagten | julefrokost | julefrokosten | på arbejdet | arbejdspladsen | kontoret | afdelingen | lageret`,
);

/** “$21.40 an hour”: pumps and guests are counted by the hour too. */
export const WAGE: Match = pattern(
  '[$£€] ?\\d[\\d.,]{0,8}k?(?: before tax| an hour| per hour| a month| per month| a week| take-home|/h)',
  '\\d ?(?:kr|kroner|dollars|pounds|euros?)\\.? (?:i timen|om måneden|før skat|efter skat|pr\\. time|an hour|a month)',
  '(?:dollars|pounds|quid|euros|kroner) (?:an hour|a month|i timen|om måneden)',
  '\\b\\d{1,2}[.,]?\\d{3} (?:om måneden|a month|før skat|before tax|take-home)',
);

/** A sum, or a share of one. */
export const SUM: Match = pattern(
  '[$£€] ?\\d',
  '\\d ?(?:%|percent|per cent|procent|kr\\b|kroner|dollars|pounds|k\\b)',
  '\\b\\d{1,2}[.,]\\d{3}\\b',
);

export const PER_TIME: Match = {
  anyOf: [
    terms(
      `an hour | per hour | a month | per month | a year before tax | before tax | after tax | take-home | i timen | om måneden | før skat | efter skat | pr. måned | pr. time`,
    ),
    { pattern: '\\d ?(?:/hour|/ hour|/hr|/ hr|/h|/ h|/time|/ time|/month|/ month)\\b', flags: 'i' },
  ],
};
