import { h } from '../dom.ts';
import type { MountedEditor } from './editor.ts';

/** People one can mention: made up, as everyone on the practice pages. */
export const PEOPLE = ['Anna Holm', 'Anton Kjær', 'Mette Østergård', 'Søren Lind'];

/** The part of a name that is being typed after an `@`, or null. */
export function typedName(before: string): string | null {
  return /(?:^|\s)@(\p{L}*)$/u.exec(before)?.[1] ?? null;
}

/** Tags that are offered while one is typed. */
const TAGS = ['#Kattegat2030', '#Nordhavn'];

export function typedTag(before: string): string | null {
  return /(?:^|\s)(#\p{L}+)$/u.exec(before)?.[1] ?? null;
}

export const tagsLike = (typed: string): string[] =>
  TAGS.filter((tag) => tag.toLowerCase().startsWith(typed.toLowerCase()) && tag !== typed);

export function peopleLike(typed: string): string[] {
  return PEOPLE.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** What is offered for the letters before the caret, and what becomes of them. */
function offersFor(editor: MountedEditor): { label: string; take(): void }[] {
  const before = editor.textBeforeCaret();
  const name = typedName(before);
  if (name !== null) {
    return peopleLike(name).map((label) => ({ label, take: () => editor.mention(label, name.length + 1) }));
  }
  const tag = typedTag(before);
  if (tag === null) return [];
  return tagsLike(tag).map((label) => ({ label, take: () => editor.insert(`${label} `, tag.length) }));
}

/** Below the editor, a list of people while `@…` is typed, of tags while `#…` is. Enter, Tab or a click takes one. */
export function addTypeahead(editor: MountedEditor, place: HTMLElement): { update(): void } {
  const list = h('div', { role: 'listbox', class: 'typeahead', 'aria-label': 'Mentions' });
  list.hidden = true;
  place.append(list);

  const take = (label: string | null) => {
    const taken = offersFor(editor).find((offer) => offer.label === label);
    list.hidden = true;
    taken?.take();
  };
  const update = () => {
    const offers = offersFor(editor);
    list.hidden = offers.length === 0;
    list.replaceChildren(
      ...offers.map(({ label }, index) =>
        h(
          'div',
          {
            role: 'option',
            'aria-selected': String(index === 0),
            onmousedown: (event) => {
              event.preventDefault();
              take(label);
            },
          },
          label,
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
      take(list.firstChild?.textContent ?? null);
    },
    { capture: true },
  );
  return { update };
}
