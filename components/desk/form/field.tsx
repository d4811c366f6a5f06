import { branchesOf, branchFor, emptyOf, resolve, type Shape } from '../../../lib/policy/forms/shape.ts';
import { Switch } from '../../ui/switch.tsx';
import { Select, Several } from './choices.tsx';
import { describeShape, fieldHelp, fieldLabel, valueLabel } from './field-texts.ts';
import { LocalTextField } from './local-text-field.tsx';
import { ObjectFields } from './object-fields.tsx';
import { SwapTable } from './swap-table.tsx';
import { Lines, TextField } from './text-fields.tsx';
import { t } from './texts.ts';
import type { FieldProps } from './types.ts';

/** One place of the document, as its shape wants to be filled in. */
export function Field(props: FieldProps) {
  const { value, path, name, isRequired, form } = props;
  const shape = resolve(props.shape);
  // The policy has a name of its own, as each rule has.
  const label = fieldLabel(path.length === 1 && name === 'id' ? 'policy-id' : name);
  const help = fieldHelp(name) ?? describeShape(shape);
  const change = (next: unknown) => form.change(path, next);
  const branches = flatBranches(shape);

  if (isLocalText(branches)) return <LocalTextField {...props} label={label} help={help} />;
  if (branches.length > 0) return <OneOf {...props} branches={branches} label={label} />;
  if (shape.const !== undefined) return <p class="kp-meta">{label}</p>;
  if (name === 'vocabulary') {
    return (
      <Select
        label={label}
        value={String(value ?? '')}
        options={form.vocabularies}
        isRequired={isRequired}
        onChange={change}
      />
    );
  }
  if (shape.enum) {
    return (
      <Select
        label={label}
        help={help}
        value={String(value ?? shape.default ?? '')}
        options={shape.enum}
        isRequired={isRequired || shape.default !== undefined}
        labelOf={valueLabel}
        onChange={change}
      />
    );
  }
  switch (shape.type) {
    case 'boolean':
      return (
        <Switch
          label={label}
          help={help}
          isOn={value === true}
          onChange={(isOn) => change(isOn || isRequired ? isOn : undefined)}
        />
      );
    case 'integer':
    case 'number':
      return (
        <TextField
          label={label}
          help={help}
          type="number"
          value={value === undefined ? '' : String(value)}
          onText={(text) => change(text === '' ? undefined : Number(text))}
        />
      );
    case 'array':
      return <ListField {...props} shape={shape} label={label} help={help} />;
    case 'object':
      if (shape.additionalProperties) return <SwapTable {...props} label={label} />;
      return (
        <fieldset class="kp-fields">
          <legend>{label}</legend>
          <ObjectFields shape={shape} value={value} path={path} form={form} field={Field} />
        </fieldset>
      );
    default:
      return (
        <TextField
          label={label}
          help={help}
          value={String(value ?? '')}
          onText={(text) => change(text === '' && !isRequired ? undefined : text)}
        />
      );
  }
}

/** Branches of branches stand beside them: a match is one of six, an exception one of those or a list. */
function flatBranches(shape: Shape): Shape[] {
  return branchesOf(shape).flatMap((branch) => {
    const inner = flatBranches(branch);
    return inner.length > 0 ? inner : [branch];
  });
}

const isLocalText = (branches: readonly Shape[]) =>
  branches.length === 2 && branches[0]?.type === 'string' && branches[1]?.type === 'object' && !branches[1].required;

function OneOf(props: FieldProps & { branches: readonly Shape[]; label: string }) {
  const { branches, label, value, path, form } = props;
  const chosen = branchFor(branches, value);
  const branch = branches[chosen];
  return (
    <fieldset class="kp-fields">
      <legend>{label}</legend>
      <Select
        label={t('oneOf')}
        value={String(chosen)}
        options={branches.map((_, index) => String(index))}
        isRequired={chosen >= 0}
        labelOf={(index) => branchLabel(branches[Number(index)])}
        onChange={(index) =>
          form.change(path, index === undefined ? undefined : emptyOf(branches[Number(index)] ?? {}))
        }
      />
      {branch?.type === 'object' ? (
        <ObjectFields shape={branch} value={value} path={path} form={form} field={Field} />
      ) : (
        branch && !branch.const && <Field {...props} shape={branch} isRequired />
      )}
    </fieldset>
  );
}

function branchLabel(shape: Shape | undefined): string {
  const [key] = shape?.required ?? [];
  if (key) return fieldLabel(key);
  if (typeof shape?.const === 'string') return valueLabel(shape.const);
  if (shape?.enum && shape.enum.length <= 3) return shape.enum.map(valueLabel).join(' / ');
  return shape?.type === 'array' ? t('severalOf') : t('oneOf');
}

function ListField(props: FieldProps & { label: string; help?: string }) {
  const { value, path, form, label, help } = props;
  const items = Array.isArray(value) ? value : [];
  const item = resolve(props.shape.items ?? {});
  if (item.enum) {
    return (
      <Several
        label={label}
        all={item.enum}
        chosen={items.map(String)}
        onChange={(next) => form.change(path, next.length > 0 ? next : undefined)}
      />
    );
  }
  if (item.type === 'string') {
    return (
      <Lines
        label={label}
        help={help}
        values={items}
        onValues={(next) => form.change(path, next.length > 0 || props.isRequired ? next : undefined)}
      />
    );
  }
  return (
    <fieldset class="kp-fields">
      <legend>{label}</legend>
      {items.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item of a list is its place
        <div class="kp-fields-item" key={index}>
          <Field {...props} shape={item} value={one} path={[...path, index]} name={String(index + 1)} isRequired />
          <button type="button" class="kp-link" onClick={() => form.change([...path, index], undefined)}>
            {t('removeItem', index + 1)}
          </button>
        </div>
      ))}
      <button type="button" class="kp-button" onClick={() => form.change([...path, items.length], emptyOf(item))}>
        {t('addItem')}
      </button>
    </fieldset>
  );
}
