import { useState } from 'preact/hooks';
import { pickText } from '../../lib/content/local-text.ts';
import type { LocalText, NetworkName, Rule } from '../../lib/policy/schema.ts';
import type { Check } from '../../lib/state/check.ts';
import type { Welcome, WelcomeState } from '../../lib/state/welcome.ts';
import { AwaitedPolicy } from '../awaited/awaited-policy.tsx';
import { brandProperties } from '../ui/brand.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleCheck, Cross, FileCheck, Check as Tick } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { inLanguageFirst } from './in-language.ts';
import { mostImportant } from './most-important.ts';
import { t } from './texts.ts';
import { TryRemark } from './try-remark.tsx';

/** "The five that matter most." */
const SHOWN = 5;

/** The page of the first run: who wrote the guidelines, what matters, a remark to try, and what is counted. */
export function WelcomeView(props: {
  state: WelcomeState;
  actions: Omit<Welcome, 'store'>;
  onSettings(page: 'policy' | 'privacy'): void;
}) {
  const { state, actions, onSettings } = props;
  const { policy: inForce, rules, check, settings, language, languages, acknowledgement } = state;
  if (state.phase === 'loading') return <p role="status">{t('loading')}</p>;
  if (state.phase === 'failed') return <p role="alert">{t('notThere')}</p>;
  if (!inForce) {
    return (
      <main>
        <h1 class="kp-hidden">Klarpost</h1>
        {state.awaited ? (
          <AwaitedPolicy
            {...state.awaited}
            onFetch={() => void actions.fetchAwaited()}
            onSettings={() => onSettings('policy')}
          />
        ) : (
          <Notice icon={FileCheck} title={t('none')} text={t('noneHelp')}>
            <button type="button" class="kp-button kp-button-primary" onClick={() => onSettings('policy')}>
              {t('open')}
            </button>
            <button type="button" class="kp-button" onClick={() => void actions.tryDemo()}>
              {t('demo')}
            </button>
          </Notice>
        )}
      </main>
    );
  }
  const { policy } = inForce;
  const { organization } = policy;
  const say = (text: LocalText) => pickText(text, [...languages, policy.language]);
  const sorted = (texts: readonly string[] = []) =>
    check ? inLanguageFirst(texts, language, (text) => check({ text, network: 'linkedin' }).language) : [...texts];
  const five = mostImportant(rules, SHOWN);
  const host = policy.sync.to === 'endpoint' ? new URL(policy.sync.url).host : null;
  return (
    <div class="kp-welcome" style={brandProperties(organization?.color)}>
      <header class="kp-welcome-head">
        <h1>{t('title', organization?.name ?? 'Klarpost')}</h1>
        <p>{t('lead')}</p>
      </header>
      <main class="kp-page">
        {(organization?.contact?.name || organization?.guidelinesUrl) && (
          <p>
            {organization.contact?.name && t('by', organization.contact.name)}{' '}
            {organization.guidelinesUrl && (
              <a href={organization.guidelinesUrl} target="_blank" rel="noreferrer">
                {t('whole')}
              </a>
            )}
          </p>
        )}
        <section aria-labelledby="can">
          <h2 id="can">{t('can')}</h2>
          <ul class="kp-plain kp-ticks">
            {(['canShare', 'canWrite'] as const).map((what) => (
              <li key={what}>
                <Icon of={Tick} /> <span>{t(what)}</span>
              </li>
            ))}
          </ul>
        </section>
        {five.length > 0 && (
          <section aria-labelledby="five">
            <h2 id="five">{t('five')}</h2>
            <ol class="kp-five">
              {five.map((rule) => (
                <RuleLine key={rule.id} rule={rule} say={say} sorted={sorted} />
              ))}
            </ol>
          </section>
        )}
        {check && <Trial key={inForce.digest} rules={rules} check={check} sorted={sorted} />}
        <section class="kp-box" aria-labelledby="counted">
          <h2 id="counted">{t('counted')}</h2>
          <div>
            <Switch
              label={t('counting')}
              help={host ? t('goes', host) : t('stays')}
              isOn={settings.isCounting}
              onChange={(isCounting) => void actions.setCounting(isCounting)}
            />
            <p class="kp-meta" role="status">
              {state.hasCountingFailed && t(settings.isCounting ? 'stillCounted' : 'stillNotCounted')}
            </p>
          </div>
          <p>
            <button type="button" class="kp-link" onClick={() => onSettings('privacy')}>
              {t('more')}
            </button>
          </p>
        </section>
        <div class="kp-ready" aria-live="polite">
          {acknowledgement === 'done' ? (
            <p class="kp-fine">
              <Icon of={CircleCheck} /> {t('done')}
            </p>
          ) : (
            <>
              <button type="button" class="kp-button kp-button-primary" onClick={() => void actions.acknowledge()}>
                {t('ready')}
              </button>
              <p class="kp-meta">
                {acknowledgement === 'changed' || acknowledgement === 'failed'
                  ? t(acknowledgement)
                  : host
                    ? t('readyGoes', host)
                    : t('readyStays')}
              </p>
            </>
          )}
        </div>
      </main>
    </div>
  );
}

type Sorted = (texts?: readonly string[]) => string[];

function RuleLine({ rule, say, sorted }: { rule: Rule; say(text: LocalText): string; sorted: Sorted }) {
  const { message, why, severity, examples } = rule;
  const [bad] = sorted(examples?.fail);
  const [good] = sorted(examples?.pass);
  return (
    <li class="kp-box">
      <div class="kp-box-head">
        <h3>{say(message ?? rule.id)}</h3>
        <span class="kp-badge">{t(severity)}</span>
      </div>
      {why && <p>{say(why)}</p>}
      {(bad || good) && (
        <dl class="kp-examples">
          {bad && (
            <div>
              <dt>
                <Icon of={Cross} size={14} /> {t('instead')}
              </dt>
              <dd>{bad}</dd>
            </div>
          )}
          {good && (
            <div class="kp-fine">
              <dt>
                <Icon of={Tick} size={14} /> {t('fine')}
              </dt>
              <dd>{good}</dd>
            </div>
          )}
        </dl>
      )}
    </li>
  );
}

/** The first example that breaks a rule and can be mended at a press; nothing where there is none. */
function Trial({ rules, check, sorted }: { rules: readonly Rule[]; check: Check; sorted: Sorted }) {
  const [sample] = useState(() => sampleFor(rules, check, sorted));
  const [text, setText] = useState(sample?.text ?? '');
  if (!sample) return null;
  return <TryRemark text={text} network={sample.network} check={check} onText={setText} />;
}

interface Sample {
  text: string;
  /** On which it breaks the rule. */
  network: NetworkName;
}

function sampleFor(rules: readonly Rule[], check: Check, sorted: Sorted): Sample | null {
  for (const rule of mostImportant(rules, rules.length)) {
    const network = rule.networks?.[0] ?? 'linkedin';
    for (const text of sorted(rule.examples?.fail)) {
      const { findings } = check({ text, network });
      if (findings.length > 0 && findings.every(({ fixes }) => fixes.length > 0)) return { text, network };
    }
  }
  return null;
}
