import type { LocalText, Rule, RuleOf } from '../schema.ts';
import { type Term, withoutStars } from './lint-tools.ts';

/** Does a rule ask people to say that they are paid, or employed? Its id or its words say so, or what it takes for an answer. */
export function isDisclosure(rule: Rule, words: readonly Term[]): rule is RuleOf<'require'> {
  if (rule.kind !== 'require') return false;
  return (
    SPOKEN_OF.test(`${rule.id} ${everyWord(rule.message)}`) || words.some(({ term }) => isMark(withoutStars(term)))
  );
}

const everyWord = (text: LocalText | undefined) =>
  typeof text === 'string' ? text : Object.values(text ?? {}).join(' ');

/** "Mark it as an ad", "Skriv, at det er reklame": not the "ad" of "én ad gangen" or of a job. */
const SPOKEN_OF =
  /disclos|(?:annonce|reklame)(?:markering|mærkning)|#(?:ad|reklame|annonce)\b|\b(?:as|is|the word|paid) [“"]?(?:an )?ad(?:vert\w*)?\b|\b(?:som|er|ordet|skriv) [“"]?(?:en )?(?:reklame|annonce)\b/iu;

/** Marks, with "#" or without, those that nobody accepts included. */
const MARKS: ReadonlySet<string> = new Set(
  'ad|ads|advert|advertisement|advertising|paidad|paid ad|paid partnership|gifted|spon|sp|spons|sponsored|sponsoreret|sponseret|reklame|annonce|betalt samarbejde|betalt partnerskab|collab|ambassador|ee|employee|medarbejder|ansat'.split(
    '|',
  ),
);

/** How plain words begin. */
const OPENINGS =
  /^(?:sponsored by|sponsoreret af|as an employee|i(?:['’]m| am)? (?:work|working|employed)|my (?:employer|company|workplace)|jeg (?:selv )?(?:arbejder|er ansat)|ansat (?:hos|i|ved|på)|som (?:ansat|medarbejder)|min (?:arbejdsgiver|arbejdsplads))(?: |$)/u;

const isMark = (term: string) => MARKS.has(term.replace(/^[#[(]|[\])*:]$/g, '')) || OPENINGS.test(term);
