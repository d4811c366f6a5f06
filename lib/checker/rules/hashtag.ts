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
  const remarks = reading.hashtags.slice(0, MOST_TAGS).flatMap((tag) => {
    const remark = judge(data, reading, tag, texts);
    return remark ? [{ start: tag.start, end: tag.end, ...remark }] : [];
  });
  const present = new Set(reading.hashtags.map((tag) => nameOf(tag.name)));
  const end = reading.text.trimEnd().length;
  for (const wanted of data.require) {
    if (present.has(nameOf(wanted))) continue;
    const fixes = [insertFix(texts, reading, wanted, 'end', true)];
    remarks.push({ start: end, end, message: texts.tagMissing(wanted), fixes });
  }
  return remarks;
};

function judge(
  data: HashtagRule,
  reading: Reading,
  tag: Tag,
  texts: CheckerTexts,
): Pick<Remark, 'message' | 'fixes'> | null {
  const name = nameOf(tag.name);
  const shown = `#${tag.name}`;
  const remove = [deleteFix(texts, reading.text, tag)];
  if (data.deny.includes(name)) return { message: texts.tagDenied(shown), fixes: remove };
  if (data.allow && !data.allow.includes(name) && !data.require.some((wanted) => nameOf(wanted) === name)) {
    return { message: texts.tagNotAllowed(shown), fixes: remove };
  }
  const cased = data.camelCase && camelCaseOf(tag.name, data.camelCase, reading);
  if (!cased) return null;
  const edits = [{ start: tag.end - tag.name.length, end: tag.end, text: cased }];
  return { message: texts.tagCase(`#${cased}`), fixes: [{ label: texts.writeTag(`#${cased}`), edits, safe: true }] };
}
