import { useId } from 'preact/hooks';

/** One of several, in a native select. */
export function Choice(props: {
  label: string;
  help?: string;
  disabled?: boolean;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange(value: string): void;
}) {
  const { label, help, disabled, value, options, onChange } = props;
  const id = useId();
  return (
    <div class="kp-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="kp-input"
        value={value}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
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
