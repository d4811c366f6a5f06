import { useId, useState } from 'preact/hooks';
import { type UiLanguage, uiLanguage, uiLanguages } from '../../../lib/i18n.ts';
import { starterPolicy, starters } from '../../../lib/policy/starters/starters.ts';
import { pickText } from '../../../lib/policy/walk.ts';
import { Modal } from '../../ui/modal.tsx';
import { Select } from '../form/choices.tsx';
import { t as said } from '../form/texts.ts';
import { t } from './texts.ts';

/** The guide to a first policy: whose it is, and which of the ready rules it begins with. */
export function StartDialog(props: { onStart(text: string): void; onClose(): void }) {
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<UiLanguage>(uiLanguage());
  const [chosen, setChosen] = useState<readonly string[]>(starters.map(({ id }) => id));
  const id = useId();
  return (
    <Modal title={t('startTitle')} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onStart(
            starterPolicy(
              name,
              language,
              starters.filter((starter) => chosen.includes(starter.id)),
            ),
          );
        }}
      >
        <div class="kp-field">
          <label for={id}>{t('companyName')}</label>
          <input
            id={id}
            class="kp-input"
            autocomplete="organization"
            required
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <Select
          label={t('startLanguage')}
          value={language}
          options={uiLanguages}
          isRequired
          labelOf={(tag) => said('inLanguage', tag)}
          onChange={(tag) => setLanguage(uiLanguages.find((one) => one === tag) ?? 'en')}
        />
        <p class="kp-meta">{t('startHelp')}</p>
        <ul class="kp-plain kp-start-rules">
          {starters.map((starter) => (
            <li key={starter.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(starter.id)}
                  onChange={(event) =>
                    setChosen(
                      event.currentTarget.checked
                        ? [...chosen, starter.id]
                        : chosen.filter((one) => one !== starter.id),
                    )
                  }
                />
                <span>{starter.message && pickText(starter.message, language, language)}</span>
              </label>
            </li>
          ))}
        </ul>
        <div class="kp-modal-steps">
          <button type="submit" class="kp-button kp-button-primary" disabled={name.trim() === ''}>
            {t('startGo')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
