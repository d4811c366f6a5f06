import { useId, useState } from 'preact/hooks';
import { number } from '../../../lib/i18n.ts';

/** A line or a few of text. */
export function TextField(props: {
  label: string;
  help?: string;
  value: string;
  type?: 'text' | 'number';
  rows?: number;
  lang?: string;
  onText(text: string): void;
}) {
  const { label, help, value, type = 'text', rows, lang, onText } = props;
  const id = useId();
  const common = {
    id,
    class: 'kp-input',
    value,
    lang,
    dir: 'auto' as const,
    'aria-describedby': help ? `${id}-help` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
  };
  return (
    <div class="kp-field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : type === 'number' ? (
        <input {...common} type="number" autocomplete="off" />
      ) : (
        <input {...common} type="text" autocomplete="off" />
      )}
      {help && (
        <p class="kp-meta" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** A list, an item a line. A term that is kept as a fingerprint stands as one. */
export function Lines(props: {
  label: string;
  help?: string;
  values: readonly unknown[];
  rows?: number;
  onValues(values: unknown[]): void;
}) {
  const { label, help, values, onValues } = props;
  const id = useId();
  // What is being typed, empty lines and all, for as long as it means what the document says.
  const [typed, setTyped] = useState<string | null>(null);
  const isTyped = typed !== null && JSON.stringify(readLines(typed)) === JSON.stringify(values);
  const text = isTyped ? typed : values.map(lineOf).join('\n');
  return (
    <div class="kp-field">
      <label for={id}>
        {label} {values.length > 5 && <span class="kp-meta">({number(values.length)})</span>}
      </label>
      <textarea
        id={id}
        class="kp-input"
        dir="auto"
        rows={props.rows ?? Math.min(12, Math.max(2, values.length + 1))}
        value={text}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onValues(readLines(currentTarget.value));
        }}
      />
      {help && (
        <p class="kp-meta" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

interface Hashed {
  sha256: string;
  words: number;
}

const isHashed = (value: unknown): value is Hashed => typeof value === 'object' && value !== null && 'sha256' in value;

/** `sha256:04a1… 2`: a term that doesn't stand in the file, and of how many words it is. */
export const lineOf = (value: unknown): string =>
  isHashed(value) ? `sha256:${value.sha256} ${value.words}` : String(value);

export function readLines(text: string): unknown[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const hashed = /^sha256:([0-9a-f]{64}) ([1-8])$/.exec(line);
      return hashed ? { sha256: hashed[1], words: Number(hashed[2]) } : line;
    });
}
