import { ruleKindNames } from '../../../lib/policy/schema.ts';

/** The sections of the format's page that a problem can lead to, by the part of the document that it is about. */
export const parts = [
  'file',
  'organization',
  'packs',
  'vocabularies',
  'rules',
  'content',
  'sharing',
  'program',
  'sync',
  'tests',
] as const;
export type FormatTopic = (typeof parts)[number] | `rule-${string}`;

/** Where on the format's page it is said how this place is written: a rule's own kind, where it has one. */
export function formatTopicOf(pointer: string, value: unknown): FormatTopic {
  const [, part, index] = pointer.split('/');
  if (part === 'rules' && index !== undefined) {
    const { rules } = (typeof value === 'object' && value !== null ? value : {}) as { rules?: unknown };
    const kind = Array.isArray(rules) ? (rules[Number(index)] as { kind?: unknown } | null)?.kind : undefined;
    const known = ruleKindNames.find((name) => name === kind);
    return known ? `rule-${known}` : 'rules';
  }
  return parts.find((name) => name === part) ?? 'file';
}
