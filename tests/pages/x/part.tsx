/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createEditor } from '../editors/create.ts';
import type { MountedEditor } from '../editors/editor.ts';
import { peopleLike, tagsLike, typedName, typedTag } from '../editors/typeahead.ts';
import { register, settings } from '../practice.ts';
import type { PracticeSurface } from '../wire.ts';
import { decorator } from './decorator.tsx';
import { t } from './texts.ts';
import styles from './x.module.css';

export interface Draft {
  key: string;
  editor: EditorState;
  /** Pictures by their `blob:` address. */
  media: { src: string; alt: string }[];
}

let keys = 0;

export function createDraft(text = ''): Draft {
  keys += 1;
  const editor = EditorState.createWithContent(ContentState.createFromText(text, '\n'), decorator);
  return { key: `draft-${keys}`, editor: EditorState.moveSelectionToEnd(editor), media: [] };
}

export function textOf({ editor }: Draft): string {
  return editor.getCurrentContent().getPlainText('\n');
}

interface Props {
  index: number;
  draft: Draft;
  surface: PracticeSurface;
  placeholder: string;
  focused: boolean;
  onChange(editor: EditorState): void;
  onSend(): void;
  submit(): HTMLElement | null;
}

/** One part of a thread, or all of a post. */
export function Part(props: Props) {
  return settings.editor === 'own' ? <DraftJsPart {...props} /> : <OtherPart {...props} />;
}

/** An editor that X never had, in the same place. */
function OtherPart({ index, draft, surface, placeholder, focused, onChange, onSend, submit }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ draft, onChange, onSend });
  latest.current = { draft, onChange, onSend };
  const mounted = useRef<MountedEditor>(undefined);

  useEffect(() => {
    if (!place.current) return;
    const editor = createEditor(settings.editor, 'lexical', {
      parent: place.current,
      attributes: {
        role: 'textbox',
        'aria-label': t.editor,
        'aria-multiline': 'true',
        'data-testid': `tweetTextarea_${index}`,
      },
      placeholder,
      text: textOf(latest.current.draft),
      onChange: () => latest.current.onChange(createDraft(editor.text()).editor),
    });
    editor.element().addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) latest.current.onSend();
    });
    mounted.current = editor;
    const unregister = register(editor, surface, submit);
    return () => {
      unregister();
      editor.destroy();
    };
  }, [surface, index, placeholder, submit]);
  useEffect(() => {
    if (focused) mounted.current?.focus();
  }, [focused]);

  return <div className={styles.part} ref={place} />;
}

/** Draft.js with the attributes that X gives it. */
function DraftJsPart({ index, draft, surface, placeholder, focused, onChange, onSend, submit }: Props) {
  const ref = useRef<Editor>(null);
  const latest = useRef({ draft, onChange });
  latest.current = { draft, onChange };
  const id = `tweetTextarea_${index}`;

  useEffect(
    () =>
      register(
        {
          kind: 'draft-js',
          element: () => (ref.current as unknown as { editor: HTMLElement }).editor,
          text: () => textOf(latest.current.draft),
          write: (text) => latest.current.onChange(createDraft(text).editor),
        },
        surface,
        submit,
      ),
    [surface, submit],
  );
  useEffect(() => {
    if (focused) ref.current?.focus();
  }, [focused]);

  const people = useTypeahead(draft.editor, onChange);
  const bindKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
    if (people.names.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) return 'take-person';
    return getDefaultKeyBinding(event);
  };
  const handle = (command: string) => {
    if (command === 'send') onSend();
    else if (command === 'take-person') people.take(people.names[0] ?? '');
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className={styles.part}>
      <div data-testid={`${id}RichTextInputContainer`}>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: as X has it: the label holds the editor, which is no form control */}
        <label data-testid={`${id}_label`}>
          {/* Attached pictures make X render the editor anew. */}
          <Editor
            key={draft.media.length}
            ref={ref}
            editorState={draft.editor}
            onChange={onChange}
            keyBindingFn={bindKey}
            handleKeyCommand={handle}
            placeholder={placeholder}
            {...(settings.names === 'known' ? { webDriverTestID: id } : {})}
            ariaLabel={t.editor}
            ariaMultiline
            ariaAutoComplete="list"
            role="textbox"
            spellCheck
          />
        </label>
      </div>
      {people.names.length > 0 && (
        <div role="listbox" className={styles.typeahead} aria-label={t.profile}>
          {people.names.map((name, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the editor keeps the focus, as on X
            <div
              key={name}
              role="option"
              aria-selected={place === 0}
              data-testid="typeaheadResult"
              onMouseDown={(event) => {
                event.preventDefault();
                people.take(name);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** People whose name begins with what stands after the `@` before the caret; tags after a `#`. */
function useTypeahead(editor: EditorState, onChange: (editor: EditorState) => void) {
  const [dismissed, setDismissed] = useState('');
  const selection = editor.getSelection();
  const block = editor.getCurrentContent().getBlockForKey(selection.getAnchorKey());
  const before = selection.isCollapsed() ? block.getText().slice(0, selection.getAnchorOffset()) : '';
  const [person, tag] = [typedName(before), typedTag(before)];
  const offered = person !== null ? peopleLike(person) : tag !== null ? tagsLike(tag) : [];
  const take = (label: string) => {
    const end = selection.getAnchorOffset();
    const length = person !== null ? person.length + 1 : (tag?.length ?? 0);
    const put = person !== null ? `@${label.replace(/[^A-Za-z]/g, '')} ` : `${label} `;
    setDismissed('');
    onChange(insertText(editor, put, end - length));
  };
  return { names: before === dismissed ? [] : offered, take };
}

/** Puts text at the caret, in the place of what stands from `start` of its line on. */
export function insertText(editor: EditorState, text: string, start?: number): EditorState {
  const selection = editor.getSelection();
  const replaced = start === undefined ? selection : selection.merge({ anchorOffset: start });
  const content = Modifier.replaceText(editor.getCurrentContent(), replaced, text);
  return EditorState.push(editor, content, 'insert-characters');
}
