import type { RuleOf } from '../../policy/schema.ts';
import type { Remark } from '../finding.ts';
import { deleteFix, foldName, insertFix } from '../fixes.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../scan/tags.ts';
import type { CheckerTexts } from '../texts.ts';
import { type CamelParts, camelCaseOf, camelPartsOf } from './camel-case.ts';
import type { CheckRule, CompileTools } from './rule.ts';

export interface HashtagRule {
  /** Folded, without "#". */
  allow?: string[];
  deny: string[];
  /** As they are to be written. */
  require: string[];
  camelCase?: CamelParts;
}

export function compileHashtag(rule: RuleOf<'hashtag'>, { policy }: CompileTools): HashtagRule {
  return {
    ...(rule.allow && { allow: rule.allow.map(nameOf) }),
    deny: (rule.deny ?? []).map(nameOf),
    require: (rule.require ?? []).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)),
    ...(rule.camelCase && { camelCase: camelPartsOf(policy, rule) }),
  };
}

/** Nobody reads more hashtags than this, and no draft that is meant to be read has them. */
const MOST_TAGS = 200;

const nameOf = (tag: string): string => foldName(tag.replace(/^[#＃]/, ''));

/** Which hashtags may and must stand in a draft, and that their words can be told apart. */
export const checkHashtag: CheckRule<HashtagRule> = (data, reading, { texts }) => {
  // A draft that repeats a tag asks about it once.
  const judged = new Map<string, Judgement>();
  const judgementOf = ({ name }: Tag): Judgement => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    const judgement = judge(data, reading, name);
    judged.set(name, judgement);
    return judgement;
  };
  const remarks = reading.hashtags.slice(0, MOST_TAGS).flatMap((tag) => {
    const remark = remarkOn(tag, judgementOf(tag), reading, texts);
    return remark ? [{ start: tag.start, end: tag.end, ...remark }] : [];
  });
  if (data.require.length === 0) return remarks;
  const present = new Set(reading.hashtags.map((tag) => nameOf(tag.name)));
  const end = reading.text.trimEnd().length;
  for (const wanted of data.require) {
    if (present.has(nameOf(wanted))) continue;
    const judgement = judge(data, reading, wanted.slice(1));
    const written = typeof judgement === 'object' ? `#${judgement.cased}` : wanted;
    const fixes = [insertFix(texts, reading, written, 'end', judgement !== 'denied')];
    remarks.push({ start: end, end, message: texts.tagMissing(wanted), fixes });
  }
  return remarks;
};

/** What is wrong with a tag: it may not stand there, or its words can't be told apart; then as it would show them. */
type Judgement = 'fine' | 'denied' | 'not-allowed' | { cased: string };

function judge(data: HashtagRule, reading: Reading, written: string): Judgement {
  const name = nameOf(written);
  if (data.deny.includes(name)) return 'denied';
  if (data.allow && !data.allow.includes(name) && !data.require.some((wanted) => nameOf(wanted) === name)) {
    return 'not-allowed';
  }
  const cased = data.camelCase && camelCaseOf(written, data.camelCase, reading);
  return cased ? { cased } : 'fine';
}

function remarkOn(
  tag: Tag,
  judgement: Judgement,
  reading: Reading,
  texts: CheckerTexts,
): Pick<Remark, 'message' | 'fixes'> | null {
  if (judgement === 'fine') return null;
  if (typeof judgement === 'object') {
    const { cased } = judgement;
    const edits = [{ start: tag.end - tag.name.length, end: tag.end, text: cased }];
    return { message: texts.tagCase(`#${cased}`), fixes: [{ label: texts.writeTag(`#${cased}`), edits, safe: true }] };
  }
  const shown = `#${tag.name}`;
  const message = judgement === 'denied' ? texts.tagDenied(shown) : texts.tagNotAllowed(shown);
  return { message, fixes: [deleteFix(texts, reading.text, tag)] };
}
