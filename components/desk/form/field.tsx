import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { number } from '../../../lib/i18n.ts';
import { branchesOf, branchFor, emptyOf, resolve, type Shape } from '../../../lib/policy/forms/shape.ts';
import type { LocalText } from '../../../lib/policy/schema.ts';
import { pickText } from '../../../lib/policy/walk.ts';
import { Switch } from '../../ui/switch.tsx';
import { Select, Several } from './choices.tsx';
import { choiceLabel, describeShape, fieldHelp, fieldLabel, labelAt, valueLabel } from './field-texts.ts';
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
  const label = typeof path.at(-1) === 'number' ? name : labelAt(path);
  const help = fieldHelp(name) ?? describeShape(shape);
  const change = (next: unknown) => form.change(path, next);
  const branches = flatBranches(shape);

  if (isLocalText(branches)) return <LocalTextField {...props} label={label} help={help} />;
  if (branches.length > 0) return <OneOf {...props} branches={branches} label={label} />;
  // Which of several it is has been chosen above it.
  if (typeof shape.const === 'string') return null;
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
        labelOf={(value) => choiceLabel(name, value)}
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
  const only = key && shape?.properties?.[key]?.const;
  if (typeof only === 'string') return valueLabel(only);
  if (key) return fieldLabel(key);
  if (typeof shape?.const === 'string') return valueLabel(shape.const);
  if (shape?.enum && shape.enum.length <= 3) return shape.enum.map(valueLabel).join(' / ');
  if (shape?.type === 'object') return t('eachItsOwn');
  return shape?.type === 'array' ? t('severalOf') : t('one');
}

/** So many of a list at once, so that a thousand items don't hold the page up. */
const SHOWN = 50;

/** What a long item is known by, so that a list of them can be looked over. */
function titleOf(item: unknown, language: string): string {
  if (typeof item !== 'object' || item === null) return '';
  const { title, label, url } = item as { title?: LocalText; label?: LocalText; url?: string };
  const named = title ?? label ?? url;
  return named === undefined ? '' : pickText(named, language, language);
}

/** Closed until somebody opens it, and its fields are made then. One that is new has no title yet, and stands open. */
function Folded(props: { n: number; title: string; children(): ComponentChildren }) {
  const { n, title, children } = props;
  const [isOpen, setOpen] = useState(title === '');
  return (
    <details class="kp-folded" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title ? `${number(n)} · ${title}` : number(n)}</summary>
      {isOpen && children()}
    </details>
  );
}

function ListField(props: FieldProps & { label: string; help?: string }) {
  const { value, path, form, label, help } = props;
  const [shown, setShown] = useState(SHOWN);
  const items = Array.isArray(value) ? value : [];
  const item = resolve(props.shape.items ?? {});
  const hasTitle = ['title', 'label', 'url'].some((key) => item.properties?.[key]);
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
      {items.slice(0, shown).map((one, index) => {
        const place = [...path, index];
        const fields = <Field {...props} shape={item} value={one} path={place} name={String(index + 1)} isRequired />;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item of a list is its place
          <div class="kp-fields-item" key={index}>
            {hasTitle ? (
              <Folded n={index + 1} title={titleOf(one, form.language)}>
                {() => fields}
              </Folded>
            ) : (
              fields
            )}
            <button type="button" class="kp-link" onClick={() => form.change(place, undefined)}>
              {t('removeItem', index + 1)}
            </button>
          </div>
        );
      })}
      {items.length > shown && (
        <button type="button" class="kp-button" onClick={() => setShown(shown + SHOWN)}>
          {t('showMore', items.length - shown)}
        </button>
      )}
      <button
        type="button"
        class="kp-button"
        onClick={() => {
          setShown(Math.max(shown, items.length + 1));
          form.change([...path, items.length], emptyOf(item));
        }}
      >
        {t('addItem')}
      </button>
    </fieldset>
  );
}
