import { useId } from 'preact/hooks';
import { valueLabel } from './field-texts.ts';
import { t } from './texts.ts';

/** One of several, or none. */
export function Select(props: {
  label: string;
  help?: string;
  value: string;
  options: readonly string[];
  isRequired: boolean;
  labelOf?(value: string): string;
  onChange(value: string | undefined): void;
}) {
  const { label, help, value, options, isRequired, labelOf = (one) => one, onChange } = props;
  const id = useId();
  const isUnknown = value !== '' && value !== '-1' && !options.includes(value);
  return (
    <div class="kp-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="kp-input"
        value={value === '-1' ? '' : value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        {(!isRequired || value === '') && <option value="">{t('notSet')}</option>}
        {isUnknown && <option value={value}>{value}</option>}
        {options.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
      {help && (
        <p class="kp-meta" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** Any of several. */
export function Several(props: {
  label: string;
  all: readonly string[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}) {
  const { label, all, chosen, onChange } = props;
  return (
    <fieldset class="kp-fields kp-several">
      <legend>{label}</legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
            }
          />
          {valueLabel(one)}
        </label>
      ))}
    </fieldset>
  );
}
