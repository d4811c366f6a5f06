import type { Corrections } from './types.ts';

/** How the policy in force wants the guard; replaced when the policy changes. */
export interface GuardRules {
  inline: 'on' | 'marks' | 'off';
  failClosed: boolean;
  corrections: Corrections;
}

/**
 * The rules, as far as they are known: on their way, there, not to be had, or none.
 * @param failsClosed is nothing to go unchecked while they can't be had?
 */
export function createRulesInForce(failsClosed: () => boolean) {
  /** Null: there is no policy. */
  let rules: GuardRules | null | 'loading' | 'missing' = 'loading';
  const known = (): GuardRules | null => (typeof rules === 'string' ? null : rules);

  return {
    use(next: GuardRules | null): void {
      rules = next;
    },
    fail(): void {
      if (rules === 'loading') rules = 'missing';
    },
    get isLoading(): boolean {
      return rules === 'loading';
    },
    /** They are worth asking for. */
    get isWanting(): boolean {
      return typeof rules === 'string';
    },
    /** Nobody wants to see or stop anything here. */
    get isOff(): boolean {
      return rules === null || known()?.inline === 'off';
    },
    get isShown(): boolean {
      return known()?.inline === 'on';
    },
    corrections: (): Corrections => known()?.corrections ?? {},
    failClosed: (): boolean => (typeof rules === 'string' ? failsClosed() : (rules?.failClosed ?? false)),
  };
}

export type RulesInForce = ReturnType<typeof createRulesInForce>;
