import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Checker, CompiledPolicy, Draft } from '../../../lib/checker/types.ts';
import { uiLanguage } from '../../../lib/i18n.ts';
import {
  type NetworkName,
  networkNames,
  type Policy,
  type SurfaceName,
  surfaceNames,
} from '../../../lib/policy/schema.ts';
import { CharacterRing } from '../../remarks/character-ring.tsx';
import { RemarkList } from '../../remarks/remark-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CircleCheck } from '../../ui/icons.ts';
import { NetworkMark, networkLabels } from '../../ui/networks.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Switch } from '../../ui/switch.tsx';
import { replaceInField } from '../../write/replace-in-field.ts';
import { Select } from '../form/choices.tsx';
import { valueLabel } from '../form/field-texts.ts';
import { MarkedText } from './marked-text.tsx';
import { t } from './texts.ts';

/** A draft to try a policy on, and everything that a rule may look at besides its words. */
export interface Trial {
  text: string;
  network: NetworkName;
  surface: SurfaceName;
  region: string;
  language: string;
  /** As a date field writes it; empty: now. */
  moment: string;
  asked: boolean;
  hasPicture: boolean;
}

export const emptyTrial: Trial = {
  text: '',
  network: 'linkedin',
  surface: 'post',
  region: '',
  language: '',
  moment: '',
  asked: false,
  hasPicture: false,
};

const LANGUAGES = ['en', 'da', 'de', 'sv', 'no'];
const REGIONS = ['DK', 'SE', 'NO', 'DE', 'GB', 'US'];

/** A field in which a policy's remarks are seen as colleagues would see them, before it is in force. */
export function TryOut(props: {
  compiled: CompiledPolicy;
  policy: Policy;
  prepare(compiled: CompiledPolicy): Checker;
  clock: { now(): number; offsetAt(at: number): number };
  trial: Trial;
  onTrial(trial: Trial): void;
  /** The draft and what is found in it now, to be a test of the policy. */
  onKeep(test: object): void;
}) {
  const { compiled, policy, prepare, clock, trial, onTrial, onKeep } = props;
  const { text, network, surface, region, language, moment, asked, hasPicture } = trial;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const checker = useMemo(() => prepare(compiled), [compiled, prepare]);
  const [kept, setKept] = useState('');
  const change = (part: Partial<Trial>) => {
    setKept('');
    onTrial({ ...trial, ...part });
  };
  const now = moment ? Date.parse(moment) : clock.now();
  const draft: Draft = {
    text,
    network,
    surface,
    asked,
    ...(region ? { region } : {}),
    ...(language ? { language } : {}),
    ...(hasPicture ? { media: [{}] } : {}),
  };
  const {
    findings,
    counts,
    language: found,
    isProtected,
  } = checker.check(draft, {
    now,
    utcOffsetMinutes: clock.offsetAt,
    language: uiLanguage(),
  });
  const regions = [...new Set([...policy.rules.flatMap(({ regions = [] }) => regions), ...REGIONS])];
  const names = useMemo(() => new Intl.DisplayNames(uiLanguage(), { type: 'region' }), []);
  const tongues = useMemo(() => new Intl.DisplayNames(uiLanguage(), { type: 'language' }), []);
  const isEmpty = text.trim() === '';

  return (
    <div class="kp-try">
      <p class="kp-meta">{t('tryHelp')}</p>
      <div class="kp-try-switches">
        <Segments
          label={t('network')}
          chosen={network}
          onChoose={(network) => change({ network })}
          options={networkNames.map((name) => ({
            name,
            label: networkLabels[name],
            picture: <NetworkMark network={name} />,
            ...(name === network && { extra: <CharacterRing {...counts} /> }),
          }))}
        />
        <Select
          label={t('surface')}
          value={surface}
          options={surfaceNames}
          isRequired
          labelOf={valueLabel}
          onChange={(next) => change({ surface: (next ?? 'post') as SurfaceName })}
        />
        <Choice
          label={t('region')}
          none={t('anyRegion')}
          value={region}
          options={regions.map((one) => [one, names.of(one) ?? one])}
          onChange={(region) => change({ region })}
        />
        <Choice
          label={t('language')}
          none={found === 'unknown' ? t('foundNone') : t('found', tongues.of(found) ?? found)}
          value={language}
          options={LANGUAGES.map((one) => [one, tongues.of(one) ?? one])}
          onChange={(language) => change({ language })}
        />
        <div class="kp-field">
          <label for={`${id}-clock`}>{t('clock')}</label>
          <span class="kp-row">
            <input
              id={`${id}-clock`}
              class="kp-input kp-clock"
              type="datetime-local"
              value={moment}
              aria-describedby={`${id}-clock-help`}
              onInput={(event) => change({ moment: event.currentTarget.value })}
            />
            <button type="button" class="kp-button" disabled={moment === ''} onClick={() => change({ moment: '' })}>
              {t('now')}
            </button>
          </span>
          <p class="kp-meta" id={`${id}-clock-help`}>
            {t('clockHelp')}
          </p>
        </div>
        <div>
          <Switch label={t('asked')} isOn={asked} onChange={(asked) => change({ asked })} />
          <Switch label={t('hasPicture')} isOn={hasPicture} onChange={(hasPicture) => change({ hasPicture })} />
        </div>
      </div>
      <div class="kp-try-field">
        <MarkedText text={text} findings={findings} />
        <textarea
          ref={field}
          class="kp-input"
          aria-label={t('tryDraft')}
          aria-describedby={`${id}-remarks`}
          spellcheck={false}
          dir="auto"
          value={text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <div id={`${id}-remarks`} class="kp-remarks" aria-live="polite">
        {isProtected && <p>{t('isProtected')}</p>}
        {isEmpty ? (
          <p class="kp-meta">{t('empty')}</p>
        ) : findings.length > 0 ? (
          <RemarkList
            findings={findings}
            text={text}
            onFix={(_, { edits }) => field.current && replaceInField(field.current, edits)}
            onShow={({ start, end }) => {
              field.current?.focus();
              field.current?.setSelectionRange(start, end);
            }}
          />
        ) : (
          <p class="kp-fine">
            <Icon of={CircleCheck} /> {t('fine')}
          </p>
        )}
      </div>
      {!isEmpty && (
        <p class="kp-row">
          <button
            type="button"
            class="kp-button"
            disabled={kept !== ''}
            onClick={() => {
              onKeep(testOf(trial, findings));
              setKept(t('keptTest'));
            }}
          >
            {t('keepTest')}
          </button>
          <span class="kp-meta" role="status">
            {kept}
          </span>
        </p>
      )}
    </div>
  );
}

/** What is tried, as the policy's format has it; only what is otherwise than usual. */
function testOf(trial: Trial, findings: readonly { ruleId: string }[]): object {
  const { text, network, surface, region, language, moment, asked, hasPicture } = trial;
  return {
    text,
    expect: [...new Set(findings.map(({ ruleId }) => ruleId))],
    ...(network !== 'linkedin' && { network }),
    ...(surface !== 'post' && { surface }),
    ...(language && { language }),
    ...(region && { region }),
    ...(moment && { now: new Date(moment).toISOString() }),
    ...(asked && { asked }),
    ...(hasPicture && { media: [{}] }),
  };
}

function Choice(props: {
  label: string;
  none: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange(value: string): void;
}) {
  const { label, none, value, options, onChange } = props;
  const id = useId();
  return (
    <div class="kp-field">
      <label for={id}>{label}</label>
      <select id={id} class="kp-input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([one, label]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
