import { defineTexts, number, plural } from '../i18n.ts';
import { type Change, diffPolicies } from './diff.ts';
import type { Policy } from './schema.ts';

/** What a revision changed from the one before it, counted. */
export interface PolicyNews {
  fromRevision: number;
  revision: number;
  rules: Counts;
  items: Counts;
  /** Anything else: vocabularies, the organisation, the programme, where events go. */
  isMoreChanged: boolean;
}

interface Counts {
  added: number;
  removed: number;
  changed: number;
}

/** What a revision changed, counted, for those who live by it; null when nothing but its number did. */
export function newsBetween(before: Policy, after: Policy): PolicyNews | null {
  const changes = diffPolicies(before, after);
  const counted = (what: Change['what']) => {
    const of = (...hows: Change['how'][]) =>
      new Set(changes.filter((one) => one.what === what && hows.includes(one.how)).map(({ name }) => name)).size;
    // The order of rules decides which remark stands first, and nothing else: it is no news.
    return { added: of('added'), removed: of('removed'), changed: of('changed') };
  };
  const isMoreChanged = changes.some(({ what }) => what === 'vocabulary' || what === 'setting');
  const news = {
    fromRevision: before.revision,
    revision: after.revision,
    rules: counted('rule'),
    items: counted('item'),
    isMoreChanged,
  };
  const sum = ({ added, removed, changed }: Counts) => added + removed + changed;
  return sum(news.rules) + sum(news.items) > 0 || isMoreChanged ? news : null;
}

/** In one line: "Revision 12: 2 rules added, 1 changed; 1 approved item removed." */
export function describeNews({ revision, rules, items, isMoreChanged }: PolicyNews): string {
  const parts = [sentence('rule', rules), sentence('item', items), isMoreChanged ? t('more') : ''].filter(Boolean);
  return t('revision', revision, parts.join('; '));
}

/** The thing is named once, with the first number. */
function sentence(what: 'rule' | 'item', counts: Counts): string {
  return (['added', 'changed', 'removed'] as const)
    .filter((how) => counts[how] > 0)
    .map((how, index) => t(how, index === 0 ? t(what, counts[how]) : number(counts[how])))
    .join(', ');
}

const t = defineTexts({
  en: {
    revision: (revision: number, parts: string) => `Revision ${number(revision)}: ${parts}.`,
    rule: (n: number) => plural(n, { one: 'rule', other: 'rules' }),
    item: (n: number) => plural(n, { one: 'approved item', other: 'approved items' }),
    added: (things: string) => `${things} added`,
    changed: (things: string) => `${things} changed`,
    removed: (things: string) => `${things} removed`,
    more: 'other settings changed',
  },
  da: {
    revision: (revision: number, parts: string) => `Version ${number(revision)}: ${parts}.`,
    rule: (n: number) => plural(n, { one: 'regel', other: 'regler' }),
    item: (n: number) => plural(n, { one: 'godkendt indlæg', other: 'godkendte indlæg' }),
    added: (things: string) => `${things} tilføjet`,
    changed: (things: string) => `${things} ændret`,
    removed: (things: string) => `${things} fjernet`,
    more: 'andre indstillinger ændret',
  },
});
