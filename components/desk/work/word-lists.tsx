import { useId, useState } from 'preact/hooks';
import { Lines } from '../form/text-fields.tsx';
import type { Form } from '../form/types.ts';
import { t } from './texts.ts';

/** The policy's vocabularies, an entry a line. */
export function WordLists({ value, form }: { value: unknown; form: Form }) {
  const { vocabularies = {}, rules } = (typeof value === 'object' && value !== null ? value : {}) as {
    vocabularies?: Record<string, unknown>;
    rules?: unknown;
  };
  const lists = Object.entries(vocabularies);
  const [name, setName] = useState('');
  const id = useId();
  return (
    <>
      <p class="kp-meta">{t('wordsHelp')}</p>
      {lists.length === 0 && <p>{t('noLists')}</p>}
      {lists.map(([name, entries]) => {
        const users = usersOf(name, rules);
        return (
          <section class="kp-part" key={name} aria-label={name}>
            <Lines
              label={name}
              help={users.length > 0 ? t('usedBy', users.join(', ')) : t('unused')}
              values={Array.isArray(entries) ? entries : []}
              rows={Math.min(16, (Array.isArray(entries) ? entries.length : 0) + 2)}
              onValues={(next) => form.change(['vocabularies', name], next)}
            />
            {users.length === 0 && (
              <button type="button" class="kp-link" onClick={() => form.change(['vocabularies', name], undefined)}>
                {t('removeList', name)}
              </button>
            )}
          </section>
        );
      })}
      <form
        class="kp-row kp-new-list"
        onSubmit={(event) => {
          event.preventDefault();
          form.change(['vocabularies', name.trim()], []);
          setName('');
        }}
      >
        <label for={id}>{t('newList')}</label>
        <input
          id={id}
          class="kp-input"
          value={name}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="kp-button"
          disabled={name.trim() === '' || lists.some(([one]) => one === name.trim())}
        >
          {t('addList')}
        </button>
      </form>
    </>
  );
}

/** Ids of the rules that look a word up in a list. */
function usersOf(name: string, rules: unknown): string[] {
  const needle = `"vocabulary":${JSON.stringify(name)}`;
  return (Array.isArray(rules) ? rules : [])
    .filter((rule) => JSON.stringify(rule).includes(needle))
    .map((rule) => String((rule as { id?: unknown }).id));
}
