import { useId } from 'preact/hooks';

/** On or off, at once. */
export function Switch(props: {
  label: string;
  help?: string;
  isOn: boolean;
  disabled?: boolean;
  onChange(isOn: boolean): void;
}) {
  const { label, help, isOn, disabled, onChange } = props;
  const id = useId();
  return (
    <div class="kp-switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {help && <p id={`${id}-help`}>{help}</p>}
    </div>
  );
}
