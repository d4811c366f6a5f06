import type { ExportFormat } from '../../lib/events/export.ts';
import type { ManagedSettings } from '../../lib/messages/protocol.ts';
import type { Policy } from '../../lib/policy/schema.ts';
import { held } from '../../lib/state/held.ts';
import type { SettingsModel } from '../../lib/state/settings.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { Choice } from '../ui/choice.tsx';
import { Switch } from '../ui/switch.tsx';
import { differences, privacyFacts } from './privacy-facts.ts';
import { t } from './texts.ts';
import { YourData } from './your-data.tsx';

/** What is recorded about this person and where it goes, and what they may choose. */
export function PrivacyPage(props: {
  policy: Policy | null;
  settings: Settings;
  /** What the organisation set; null while that isn't known. */
  managed: ManagedSettings | null;
  language: string;
  hasEvents: boolean;
  /** Under which events are sent, if they are. */
  pseudonym?: string;
  onChange: SettingsModel['change'];
  onExport(format: ExportFormat): void;
  onRenew(): void;
  onForget(): void;
}) {
  const { policy, settings, managed, language, hasEvents, pseudonym, onChange } = props;
  const facts = privacyFacts(policy, settings.isCounting);
  const { regions, teams } = differences(policy);
  const isLocked = (name: 'region' | 'inline') => managed?.locked.includes(name) ?? false;
  const region = held('region', settings, managed) ?? '';
  const inline = held('inline', settings, managed) ?? '';
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <>
      <h1>{t('privacy')}</h1>
      <section class="kp-box">
        <Sentences title={t('recorded')} sentences={facts.recorded} />
        <Sentences title={t('neverTitle')} sentences={facts.never} />
        <dl class="kp-facts">
          {(['goes', 'as', 'long'] as const).map((name) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{facts[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="kp-box kp-choices" aria-labelledby="yours">
        <h2 id="yours">{t('yours')}</h2>
        <Choice
          label={t('language')}
          value={settings.language ?? ''}
          options={[
            ['', t('languageAuto')],
            ['en', t('languageEn')],
            ['da', t('languageDa')],
          ]}
          onChange={(value) => onChange({ language: value === 'en' || value === 'da' ? value : null })}
        />
        {regions.length > 0 && (
          <Choice
            label={t('region')}
            help={isLocked('region') ? t('locked') : t('regionHelp')}
            disabled={isLocked('region')}
            value={region}
            options={[
              ['', t('regionNone')],
              ...withRegion(regions, region).map((code) => [code, countries.of(code) ?? code] as const),
            ]}
            onChange={(region) => onChange({ region: region || null })}
          />
        )}
        {teams.length > 0 && (
          <Choice
            label={t('team')}
            help={t('teamHelp')}
            value={settings.team ?? ''}
            options={[['', t('teamNone')], ...teams.map((team) => [team, team] as const)]}
            onChange={(team) => onChange({ team: team || null })}
          />
        )}
        <Choice
          label={t('inline')}
          help={isLocked('inline') ? t('locked') : undefined}
          disabled={isLocked('inline')}
          value={inline}
          options={[
            ['', t('inlinePolicy')],
            ['on', t('inlineOn')],
            ['marks', t('inlineMarks')],
            ['off', t('inlineOff')],
          ]}
          onChange={(value) =>
            onChange({ inline: value === 'on' || value === 'marks' || value === 'off' ? value : null })
          }
        />
        <Switch
          label={t('counting')}
          help={t('countingHelp')}
          isOn={settings.isCounting}
          onChange={(isCounting) => onChange({ isCounting })}
        />
      </section>
      <YourData
        hasEvents={hasEvents}
        pseudonym={pseudonym}
        onExport={props.onExport}
        onRenew={props.onRenew}
        onForget={props.onForget}
      />
    </>
  );
}

/** A country that the policy doesn't name can be the organisation's choice all the same. */
const withRegion = (regions: readonly string[], region: string) =>
  region === '' || regions.includes(region) ? regions : [...regions, region];

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul class="kp-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
