import type { Condition } from '../schema.ts';

/** A condition without those that it combines, and whether it has to hold. */
interface Literal {
  is: string;
  holds: boolean;
}

/** Does what the one rule waits for surely keep the other quiet? Only what is written as the opposite of the other is known to be. */
export function excludeEachOther(a: Condition | undefined, b: Condition | undefined): boolean {
  if (!a || !b) return false;
  const needed = literalsOf(a, true);
  return literalsOf(b, true).some(({ is, holds }) => needed.some((one) => one.is === is && one.holds !== holds));
}

/** What has to hold for all of it, whatever else does. */
function literalsOf(condition: Condition, holds: boolean): Literal[] {
  if ('not' in condition) return literalsOf(condition.not, !holds);
  // Neither of "any" is one of each; one of "any" may be either.
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return 'all' in condition === holds || parts.length === 1 ? parts.flatMap((one) => literalsOf(one, holds)) : [];
  }
  const [[name, value] = []] = Object.entries(condition);
  if (typeof value === 'boolean') return [{ is: String(name), holds: value === holds }];
  return [{ is: JSON.stringify(condition), holds }];
}
