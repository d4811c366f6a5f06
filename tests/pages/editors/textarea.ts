import { h } from '../dom.ts';
import type { EditorOptions, MountedEditor } from './editor.ts';

export function createTextarea({ parent, attributes, placeholder, text, onChange }: EditorOptions): MountedEditor {
  const { role: _, ...rest } = attributes;
  const area = h('textarea', { ...rest, placeholder, rows: '5', oninput: onChange });
  area.value = text;
  parent.append(area);
  const insert = (inserted: string, replacedLength = 0) => {
    area.setRangeText(inserted, area.selectionStart - replacedLength, area.selectionEnd, 'end');
    onChange();
  };
  return {
    kind: 'textarea',
    element: () => area,
    text: () => area.value,
    write: (next) => {
      area.value = next;
      onChange();
    },
    textBeforeCaret: () => area.value.slice(0, area.selectionStart).replace(/^[\s\S]*\n/, ''),
    mention: (name, replacedLength) => insert(`@${name} `, replacedLength),
    insert,
    focus: () => area.focus(),
    destroy: () => area.remove(),
  };
}
