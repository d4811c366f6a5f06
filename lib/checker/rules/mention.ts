import type { RuleOf } from '../../policy/schema.ts';
import { deleteFix, foldName } from '../fixes.ts';
import type { CheckRule } from './rule.ts';

export interface MentionRule {
  /** Folded, without "@". */
  allow?: string[];
  deny: string[];
}

const nameOf = (account: string): string => foldName(account.replace(/^[@＠]/, ''));

export const compileMention = (rule: RuleOf<'mention'>): MentionRule => ({
  ...(rule.allow && { allow: rule.allow.map(nameOf) }),
  deny: (rule.deny ?? []).map(nameOf),
});

/** Which accounts may be mentioned. */
export const checkMention: CheckRule<MentionRule> = ({ allow, deny }, reading, { texts }) =>
  reading.mentions.flatMap((mention) => {
    const name = nameOf(mention.name);
    const isDenied = deny.includes(name);
    if (!isDenied && (!allow || allow.includes(name))) return [];
    return [
      {
        start: mention.start,
        end: mention.end,
        message: isDenied ? texts.mentionDenied(mention.name) : texts.mentionNotAllowed(mention.name),
        fixes: [deleteFix(texts, reading.text, mention)],
      },
    ];
  });
