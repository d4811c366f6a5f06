import type { ComponentType } from 'preact';
import { useId } from 'preact/hooks';
import { emptyOf, resolve, type Shape } from '../../../lib/policy/forms/shape.ts';
import type { Path } from '../../../lib/policy/walk.ts';
import { labelAt } from './field-texts.ts';
import { t } from './texts.ts';
import type { FieldProps, Form } from './types.ts';

/** The fields of an object: what is required and what is there, and the rest to be added. */
export function ObjectFields(props: {
  shape: Shape;
  value: unknown;
  path: Path;
  form: Form;
  /** Shows one of them; given, since it shows objects in turn. */
  field: ComponentType<FieldProps>;
  /** Not shown here. */
  without?: readonly string[];
  /** Shown even while they are empty. */
  always?: readonly string[];
}) {
  const { shape, path, form, field: Field, without = [], always = [] } = props;
  const value = (typeof props.value === 'object' && props.value !== null ? props.value : {}) as Record<string, unknown>;
  const { properties = {}, required = [] } = shape;
  const keys = Object.keys(properties).filter((key) => !without.includes(key));
  const isShown = (key: string) => required.includes(key) || always.includes(key) || value[key] !== undefined;
  const absent = keys.filter((key) => !isShown(key));
  return (
    <div class="kp-object">
      {keys.filter(isShown).map((key) => {
        const isOptional = !required.includes(key) && !always.includes(key);
        return (
          <div class="kp-object-field" key={key}>
            <Field
              shape={properties[key] ?? {}}
              value={value[key]}
              path={[...path, key]}
              name={key}
              isRequired={required.includes(key)}
              form={form}
            />
            {isOptional && (
              <button type="button" class="kp-link kp-remove" onClick={() => form.change([...path, key], undefined)}>
                {t('removeField', labelAt([...path, key]))}
              </button>
            )}
          </div>
        );
      })}
      {absent.length > 0 && (
        <AddField
          keys={absent}
          labelOf={(key) => labelAt([...path, key])}
          onAdd={(key) => form.change([...path, key], begin(properties[key] ?? {}))}
        />
      )}
    </div>
  );
}

/** Something that shows the field: an optional one is only there once it has a value. */
function begin(shape: Shape): unknown {
  const { type } = resolve(shape);
  const value = emptyOf(shape);
  return type === 'boolean' ? true : value;
}

function AddField(props: { keys: readonly string[]; labelOf(key: string): string; onAdd(key: string): void }) {
  const { keys, labelOf, onAdd } = props;
  const id = useId();
  return (
    <div class="kp-add-field">
      <label class="kp-hidden" for={id}>
        {t('addField')}
      </label>
      <select
        id={id}
        class="kp-input"
        value=""
        onChange={(event) => {
          const key = event.currentTarget.value;
          event.currentTarget.value = '';
          if (key) onAdd(key);
        }}
      >
        <option value="">{t('addField')}</option>
        {keys.map((key) => (
          <option key={key} value={key}>
            {labelOf(key)}
          </option>
        ))}
      </select>
    </div>
  );
}
