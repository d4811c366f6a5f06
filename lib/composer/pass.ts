import type { Pressed } from './pressed.ts';
import type { Session } from './session.ts';

/** How long a person's *Post anyway* holds for the text that it was said of. */
const PASS_MS = 10_000;

/** What a person has let through, for the text that it was said of and for that alone. One at a time. */
export function createPass() {
  let passed: { frame: Node; texts: string; until: number } | null = null;

  return {
    /** @param isStep the network may go on asking: whoever reads that takes the time that it takes */
    give([first, ...others]: readonly [Session, ...Session[]], isStep: boolean) {
      const texts = textsOf([first, ...others]);
      const until = () => (isStep ? Number.POSITIVE_INFINITY : performance.now() + PASS_MS);
      const given = { frame: first.composer.frame, texts, until: until() };
      passed = given;
      return {
        texts,
        renew: () => {
          given.until = until();
        },
      };
    },

    holds: ({ group, isStep = false }: Pressed): boolean =>
      passed !== null &&
      passed.frame === group[0]?.composer.frame &&
      (isStep || passed.until > performance.now()) &&
      passed.texts === textsOf(group),

    /** It is used up by the person's own press, once the events that follow it (a form's `submit`) are through. */
    spend(): void {
      const used = passed;
      setTimeout(() => {
        if (passed === used) passed = null;
      });
    },
  };
}

export const textsOf = (group: readonly Session[]): string => group.map((session) => session.textNow()).join('\u0000');
