import type { Policy } from '../../lib/policy/schema.ts';
import { t } from './texts.ts';

/** What becomes of what this person does, in plain words out of the policy in force. */
export interface PrivacyFacts {
  recorded: string[];
  never: string[];
  goes: string;
  as: string;
  long: string;
}

export function privacyFacts(policy: Policy | null, isCounting: boolean): PrivacyFacts {
  const sync = policy?.sync;
  const endpoint = sync?.to === 'endpoint' ? sync : null;
  const keepsReasons = endpoint?.reasons === true;
  const hasProtected =
    policy?.rules.some(({ kind }) => kind === 'protect') || policy?.packs?.includes('protected-topics');
  const recorded = [
    t('recordedShare'),
    t('recordedPublished'),
    t('recordedRemark'),
    ...(keepsReasons ? [t('recordedReasons')] : []),
    ...(endpoint ? [t('recordedSuggested')] : []),
    t('recordedPolicy'),
  ];
  return {
    recorded: isCounting ? recorded : [t('recordedOff')],
    never: [
      t('neverText'),
      ...(keepsReasons ? [] : [t('neverReasons')]),
      ...(hasProtected ? [t('neverProtected')] : []),
    ],
    goes: endpoint
      ? t('goesTo', new URL(endpoint.url).host, policy?.organization?.name ?? policy?.id ?? '')
      : t('goesNowhere'),
    as: endpoint ? t(AS[endpoint.identity]) : t('asLocal'),
    long: endpoint ? t('longSent', endpoint.keepDays) : sync?.keepDays ? t('longDays', sync.keepDays) : t('longLocal'),
  };
}

const AS = { none: 'asNone', pseudonym: 'asPseudonym', named: 'asNamed' } as const;

/** Countries and teams that the policy makes a difference between. */
export function differences(policy: Policy | null): { regions: string[]; teams: string[] } {
  const audiences = (policy?.content?.items ?? []).map(({ audience }) => audience ?? {});
  const regions = [...audiences.map(({ regions }) => regions), ...(policy?.rules ?? []).map(({ regions }) => regions)];
  return {
    regions: [...new Set(regions.flatMap((some) => some ?? []))].sort(),
    teams: [...new Set(audiences.flatMap(({ teams }) => teams ?? []))].sort(),
  };
}
