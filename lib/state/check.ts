import type { CheckContext, CheckResult, Draft } from '../checker/types.ts';
import type { PagePolicy } from '../messages/protocol.ts';
import type { Clock, Prepare } from './ports.ts';

/** The company's guidelines, ready to be asked about a draft. */
export type Check = (draft: Draft, typing?: CheckContext['typing']) => CheckResult;

/**
 * The checker with all that it wants to know of this person.
 * @param language of our own words in the remarks, BCP 47
 * @param languages of the policy's, the first first; default: `language`
 */
export function createCheck(
  page: PagePolicy,
  prepare: Prepare,
  clock: Clock,
  language: string,
  languages?: readonly string[],
): Check {
  const checker = prepare(page.compiled);
  return (draft, typing) => {
    const now = clock.now();
    return checker.check(
      { region: page.region, ...draft },
      {
        now,
        utcOffsetMinutes: clock.offsetAt,
        history: page.history,
        acknowledged: page.acknowledged,
        language,
        languages,
        typing,
      },
    );
  };
}
