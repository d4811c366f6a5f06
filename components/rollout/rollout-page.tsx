import { useState } from 'preact/hooks';
import { type RolloutForm, type RolloutProblem, readRolloutForm } from '../../lib/policy/rollout/form.ts';
import { rolloutTemplates, type Template } from '../../lib/policy/rollout/templates.ts';
import type { RolloutStart } from '../../lib/state/rollout.ts';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Copy, Download } from '../ui/icons.ts';
import { Switch } from '../ui/switch.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { TextField } from '../ui/text-field.tsx';
import { t } from './texts.ts';

const PLATFORMS: readonly Template['platform'][] = ['chrome-windows', 'intune', 'macos', 'linux', 'firefox'];

export interface RolloutActions {
  onCopy(text: string): Promise<void>;
  onDownload(template: Template): void;
}

/** The present configuration as files for every way of managing browsers. */
export function RolloutPage({ start, ...actions }: { start: RolloutStart } & RolloutActions) {
  const [form, setForm] = useState(start.form);
  const [platform, setPlatform] = useState<Template['platform']>('chrome-windows');
  const { managed, problems } = readRolloutForm(form, start.policyText);
  const templates = rolloutTemplates(managed, { chromium: form.extensionId.trim(), firefox: start.firefoxId });
  const template = templates.find((one) => one.platform === platform);
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Fields form={form} problems={problems} onChange={(part) => setForm({ ...form, ...part })} />
      <section class="kp-box" aria-labelledby="file">
        <h2 id="file">{t('file')}</h2>
        <Tabs
          label={t('platform')}
          tabs={PLATFORMS.map((name) => ({ name, label: t(name) }))}
          chosen={platform}
          onChoose={(name) => setPlatform(name)}
        >
          {template && <TemplateFile key={platform} template={template} {...actions} />}
        </Tabs>
        <p class="kp-meta">{t('after')}</p>
      </section>
    </>
  );
}

function Fields(props: {
  form: RolloutForm;
  problems: readonly RolloutProblem[];
  onChange(part: Partial<RolloutForm>): void;
}) {
  const { form, problems, onChange } = props;
  const problem = (field: RolloutProblem['field']) => {
    const found = problems.find((one) => one.field === field);
    return found && wordsFor(found);
  };
  return (
    <section class="kp-box kp-rollout" aria-labelledby="what">
      <h2 id="what">{t('what')}</h2>
      <Choice
        label={t('origin')}
        help={problem('origin') ?? t('originHelp')}
        value={form.origin}
        options={(['none', 'address', 'inside'] as const).map((origin) => [origin, t(`origin-${origin}`)])}
        onChange={(origin) => onChange({ origin: origin as RolloutForm['origin'] })}
      />
      {form.origin === 'address' && (
        <TextField
          label={t('policyUrl')}
          help={t('policyUrlHelp')}
          type="url"
          placeholder="https://"
          value={form.policyUrl}
          problem={form.policyUrl === '' ? undefined : problem('policyUrl')}
          onInput={(policyUrl) => onChange({ policyUrl })}
        />
      )}
      <TextField
        label={t('keys')}
        help={t('keysHelp')}
        rows={4}
        isCode
        value={form.keys}
        problem={problem('keys')}
        onInput={(keys) => onChange({ keys })}
      />
      <Choice
        label={t('inline')}
        value={form.inline}
        options={(['', 'on', 'marks', 'off'] as const).map((inline) => [inline, t(`inline-${inline}`)])}
        onChange={(inline) => onChange({ inline: inline as RolloutForm['inline'] })}
      />
      <TextField
        label={t('region')}
        help={t('regionHelp')}
        value={form.region}
        problem={problem('region')}
        onInput={(region) => onChange({ region })}
      />
      <TextField
        label={t('employee')}
        help={t('employeeHelp')}
        value={form.employee}
        onInput={(employee) => onChange({ employee })}
      />
      <TextField
        label={t('token')}
        help={t('secretHelp')}
        type="password"
        value={form.token}
        onInput={(token) => onChange({ token })}
      />
      <TextField
        label={t('webhookSecret')}
        help={t('secretHelp')}
        type="password"
        placeholder="whsec_"
        value={form.webhookSecret}
        problem={problem('webhookSecret')}
        onInput={(webhookSecret) => onChange({ webhookSecret })}
      />
      <TextField
        label={t('extensionId')}
        help={t('extensionIdHelp')}
        isCode
        value={form.extensionId}
        problem={problem('extensionId')}
        onInput={(extensionId) => onChange({ extensionId })}
      />
      <Switch
        label={t('lock')}
        help={t('lockHelp')}
        isOn={form.isLocked}
        onChange={(isLocked) => onChange({ isLocked })}
      />
    </section>
  );
}

function wordsFor({ why }: RolloutProblem): string {
  if (why === 'keys') return t('keys-problem');
  return why === 'region' ? t('country') : t(why);
}

function TemplateFile({ template, onCopy, onDownload }: { template: Template } & RolloutActions) {
  const { platform, fileName, text, goesTo } = template;
  const [isCopied, setCopied] = useState(false);
  return (
    <div class="kp-template">
      <p>{t(`goes-${platform}`)}</p>
      {platform !== 'macos' && (
        <ul class="kp-sentences">
          {goesTo.map((place) => (
            <li key={place}>
              <code>{place}</code>
            </li>
          ))}
        </ul>
      )}
      <div class="kp-box-head">
        <h3>
          <code>{fileName}</code>
        </h3>
        <div class="kp-row">
          <span class="kp-meta" role="status">
            {isCopied && t('copied')}
          </span>
          <button
            type="button"
            class="kp-button"
            onClick={() =>
              void onCopy(text).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            <Icon of={Copy} />
            {t('copy')}
          </button>
          <button type="button" class="kp-button kp-button-primary" onClick={() => onDownload(template)}>
            <Icon of={Download} />
            {t('download')}
          </button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="kp-exact" tabIndex={0}>
        {text}
      </pre>
    </div>
  );
}
