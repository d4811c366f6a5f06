/** What the practice pages need of an editor, whichever it is. */
export interface PracticeEditor {
  kind: 'tiptap' | 'quill' | 'lexical' | 'textarea' | 'draft-js' | 'codemirror';
  /** The editable element; it may be another one later. */
  element(): HTMLElement;
  /** The model's text: a line for each block, mentions by name. */
  text(): string;
  /** Replaces all, through the model. */
  write(text: string): void;
}

/** An editor that is mounted by hand, as on LinkedIn. */
export interface MountedEditor extends PracticeEditor {
  /** From the start of the caret's line to the caret, or '' when there is no caret in it. */
  textBeforeCaret(): string;
  /** Puts a chip for the person in place of the last characters before the caret. */
  mention(name: string, replacedLength: number): void;
  /** Puts the text at the caret, in place of the last characters before it. */
  insert(text: string, replacedLength?: number): void;
  focus(): void;
  destroy(): void;
}

export interface EditorOptions {
  /** Where the editable element is put. */
  parent: HTMLElement;
  /** Of the editable element; all that the network's own has, but `contenteditable`. */
  attributes: Record<string, string>;
  placeholder: string;
  text: string;
  onChange(): void;
}
