import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few, all seen: radio buttons in a row. */
export function Segments<Name extends string>(props: {
  label: string;
  options: readonly { name: Name; label: string; picture?: ComponentChildren; extra?: ComponentChildren }[];
  chosen: Name;
  onChoose(name: Name): void;
}) {
  const { label, options, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset class="kp-segments">
      <legend class="kp-hidden">{label}</legend>
      {options.map(({ name, label, picture, extra }) => (
        <label key={name}>
          <input
            class="kp-hidden"
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          {picture}
          <span>{label}</span>
          {extra}
        </label>
      ))}
    </fieldset>
  );
}
