import { useId, useState } from 'preact/hooks';
import { uiLanguage } from '../../../lib/i18n.ts';
import { emptyOf, ruleShape } from '../../../lib/policy/forms/shape.ts';
import { ruleKindNames } from '../../../lib/policy/schema.ts';
import { type Asking, askings, ruleFromSentence } from '../../../lib/policy/starters/from-sentence.ts';
import { type StarterRule, starters } from '../../../lib/policy/starters/starters.ts';
import { pickText } from '../../../lib/policy/walk.ts';
import { Select } from '../form/choices.tsx';
import { valueLabel } from '../form/field-texts.ts';
import { t } from './texts.ts';

/** Three ways to a new rule: a ready one, a sentence of the guidelines, or its kind. */
export function AddRule(props: { taken: readonly string[]; language: string; onAdd(rule: StarterRule): void }) {
  const { taken, language, onAdd } = props;
  return (
    <section class="kp-box" aria-labelledby="add-rule">
      <h4 id="add-rule">{t('add')}</h4>
      <FromSentence language={language} onAdd={onAdd} />
      <details>
        <summary>{t('addReady')}</summary>
        <ul class="kp-plain kp-starters">
          {starters.map((starter) => (
            <li key={starter.id}>
              <div>
                <strong>{starter.message && pickText(starter.message, uiLanguage(), language)}</strong>
                <p class="kp-meta">{starter.why && pickText(starter.why, uiLanguage(), language)}</p>
              </div>
              {taken.includes(starter.id) ? (
                <span class="kp-badge kp-badge-fine">{t('taken')}</span>
              ) : (
                <button
                  type="button"
                  class="kp-button"
                  aria-label={t('takeOne', starter.id)}
                  onClick={() => onAdd(starter)}
                >
                  {t('take')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('addKind')}</summary>
        <ul class="kp-plain kp-kinds">
          {ruleKindNames.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="kp-button"
                onClick={() => onAdd({ ...(emptyOf(ruleShape(kind) ?? {}) as StarterRule), id: kind })}
              >
                <code>{kind}</code> {valueLabel(kind)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function FromSentence({ language, onAdd }: { language: string; onAdd(rule: StarterRule): void }) {
  const [sentence, setSentence] = useState('');
  const [asking, setAsking] = useState<Asking>('not-say');
  const id = useId();
  return (
    <details>
      <summary>{t('addSentence')}</summary>
      <form
        class="kp-form"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(ruleFromSentence(sentence, asking, language));
          setSentence('');
        }}
      >
        <div class="kp-field">
          <label for={id}>{t('sentence')}</label>
          <textarea
            id={id}
            class="kp-input"
            rows={2}
            value={sentence}
            aria-describedby={`${id}-help`}
            onInput={(event) => setSentence(event.currentTarget.value)}
          />
          <p class="kp-meta" id={`${id}-help`}>
            {t('sentenceHelp')}
          </p>
        </div>
        <Select
          label={t('asks')}
          value={asking}
          options={askings}
          isRequired
          labelOf={(one) => t(one as Asking)}
          onChange={(one) => setAsking((one ?? 'not-say') as Asking)}
        />
        <button type="submit" class="kp-button" disabled={sentence.trim() === ''}>
          {t('makeRule')}
        </button>
      </form>
    </details>
  );
}
