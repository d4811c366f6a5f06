import { useId } from 'preact/hooks';

/** A line of text, or several where `rows` says so, with its help and what is wrong with it. */
export function TextField(props: {
  label: string;
  help?: string;
  problem?: string;
  value: string;
  type?: 'text' | 'url' | 'password';
  rows?: number;
  isCode?: boolean;
  placeholder?: string;
  onInput(value: string): void;
}) {
  const { label, help, problem, value, type = 'text', rows, isCode, placeholder, onInput } = props;
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: isCode ? 'kp-input kp-code' : 'kp-input',
    value,
    placeholder,
    spellcheck: false,
    autocomplete: 'off',
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
  };
  return (
    <div class="kp-choice">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          // Preact's types know a role for each type of field, and so none for several.
          type={type as 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {help && (
        <p class="kp-meta" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p class="kp-warn" id={`${id}-problem`} role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
