import { h } from '../dom.ts';
import type { MountedEditor } from './editor.ts';

/** People one can mention: made up, as everyone on the practice pages. */
export const PEOPLE = ['Anna Holm', 'Anton Kjær', 'Mette Østergård', 'Søren Lind'];

/** The part of a name that is being typed after an `@`, or null. */
export function typedName(before: string): string | null {
  return /(?:^|\s)@(\p{L}*)$/u.exec(before)?.[1] ?? null;
}

export function peopleLike(typed: string): string[] {
  return PEOPLE.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** Below the editor, a list of people while `@…` is typed. Enter, Tab or a click takes one. */
export function addTypeahead(editor: MountedEditor, place: HTMLElement): { update(): void } {
  const list = h('div', { role: 'listbox', class: 'typeahead', 'aria-label': 'Mentions' });
  list.hidden = true;
  place.append(list);

  const take = (name: string) => {
    const typed = typedName(editor.textBeforeCaret());
    list.hidden = true;
    if (typed !== null) editor.mention(name, typed.length + 1);
  };
  const update = () => {
    const typed = typedName(editor.textBeforeCaret());
    const names = typed === null ? [] : peopleLike(typed);
    list.hidden = names.length === 0;
    list.replaceChildren(
      ...names.map((name, index) =>
        h(
          'div',
          {
            role: 'option',
            'aria-selected': String(index === 0),
            onmousedown: (event) => {
              event.preventDefault();
              take(name);
            },
          },
          name,
        ),
      ),
    );
  };
  editor.element().addEventListener(
    'keydown',
    (event) => {
      if (list.hidden) return;
      if (event.key === 'Escape') list.hidden = true;
      if (event.key !== 'Enter' && event.key !== 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      take(list.firstChild?.textContent ?? '');
    },
    { capture: true },
  );
  return { update };
}
