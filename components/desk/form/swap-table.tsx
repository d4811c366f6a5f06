import { useState } from 'preact/hooks';
import { t } from './texts.ts';
import type { FieldProps } from './types.ts';

/** Several ways of writing it stand in one field, apart. */
const APART = ' | ';

/** What is to be written otherwise, or names and their values, a row each. */
export function SwapTable(props: FieldProps & { label: string }) {
  const { value, path, form, label } = props;
  const swaps = Object.entries((typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>);
  // Swaps may have several ways of writing; names and values, such as those of parameters, are one to one.
  const isSwap = path[0] === 'rules';
  const read = (text: string) => (isSwap ? readTarget(text) : text);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <fieldset class="kp-fields">
      <legend>{label}</legend>
      {isSwap && <p class="kp-meta">{t('swapHelp')}</p>}
      <div class="kp-table-frame">
        <table class="kp-table kp-swaps">
          <thead>
            <tr>
              <th scope="col">{t(isSwap ? 'swapFrom' : 'pairName')}</th>
              <th scope="col">{t(isSwap ? 'swapTo' : 'pairValue')}</th>
              <th scope="col">
                <span class="kp-hidden">{t('swapRemove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {swaps.map(([key, target]) => (
              <tr key={key}>
                <td>
                  <input
                    class="kp-input"
                    aria-label={t(isSwap ? 'swapFrom' : 'pairName')}
                    value={key}
                    onChange={({ currentTarget }) => {
                      if (currentTarget.value) form.rename([...path, key], currentTarget.value);
                      else currentTarget.value = key;
                    }}
                  />
                </td>
                <td>
                  <input
                    class="kp-input"
                    aria-label={t(isSwap ? 'swapToOf' : 'pairValueOf', key)}
                    value={Array.isArray(target) ? target.join(APART) : String(target)}
                    onInput={({ currentTarget }) => form.change([...path, key], read(currentTarget.value))}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    class="kp-link"
                    aria-label={t('swapRemoveOne', key)}
                    onClick={() => form.change([...path, key], undefined)}
                  >
                    {t('swapRemove')}
                  </button>
                </td>
              </tr>
            ))}
            <tr>
              <td>
                <input
                  class="kp-input"
                  aria-label={t(isSwap ? 'swapNewFrom' : 'pairNewName')}
                  value={from}
                  onInput={(event) => setFrom(event.currentTarget.value)}
                />
              </td>
              <td>
                <input
                  class="kp-input"
                  aria-label={t(isSwap ? 'swapNewTo' : 'pairNewValue')}
                  value={to}
                  onInput={(event) => setTo(event.currentTarget.value)}
                />
              </td>
              <td>
                <button
                  type="button"
                  class="kp-button"
                  disabled={from.trim() === '' || swaps.some(([key]) => key === from.trim())}
                  onClick={() => {
                    form.change([...path, from.trim()], read(to));
                    setFrom('');
                    setTo('');
                  }}
                >
                  {t('swapAdd')}
                </button>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

const readTarget = (text: string): string | string[] => (text.includes(APART) ? text.split(APART) : text);
