import { TextField } from './text-fields.tsx';
import { t } from './texts.ts';
import type { FieldProps } from './types.ts';

const OFFERED = ['en', 'da'];

/** A text for all, or one a language. */
export function LocalTextField(props: FieldProps & { label: string; help?: string }) {
  const { value, path, isRequired, form, label, help } = props;
  const languages = typeof value === 'object' && value !== null ? (value as Record<string, string>) : null;
  if (!languages) {
    const text = typeof value === 'string' ? value : '';
    return (
      <div>
        <TextField
          label={label}
          help={help}
          value={text}
          rows={2}
          onText={(next) => form.change(path, next === '' && !isRequired ? undefined : next)}
        />
        <button type="button" class="kp-link" onClick={() => form.change(path, { [form.language]: text })}>
          {t('perLanguage')}
        </button>
      </div>
    );
  }
  const tags = [...new Set([...Object.keys(languages), ...OFFERED, form.language])];
  const set = (tag: string, text: string) => form.change([...path, tag], text === '' ? undefined : text);
  return (
    <fieldset class="kp-fields">
      <legend>{label}</legend>
      {help && <p class="kp-meta">{help}</p>}
      {tags.map((tag) => (
        <TextField
          key={tag}
          label={t('inLanguage', tag)}
          value={languages[tag] ?? ''}
          rows={2}
          lang={tag}
          onText={(text) => set(tag, text)}
        />
      ))}
    </fieldset>
  );
}
