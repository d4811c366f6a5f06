/** What the practice pages use of Quill 1.3.7, which ships no types. */
declare module 'quill' {
  interface Delta {
    ops: { insert?: string | { mention: string } }[];
  }
  interface NativeRange {
    startContainer: Node;
    startOffset: number;
    endContainer: Node;
    endOffset: number;
    collapsed: boolean;
  }
  interface NormalizedRange {
    start: { node: Node; offset: number };
    end: { node: Node; offset: number };
    native: NativeRange;
  }
  export interface Selection {
    hasFocus(): boolean;
    getNativeRange(): NormalizedRange | null;
    setNativeRange(
      startNode: Node | null,
      startOffset?: number,
      endNode?: Node,
      endOffset?: number,
      force?: boolean,
    ): void;
    normalizeNative(range: NativeRange): NormalizedRange | null;
  }
  interface EmbedClass {
    new (node: HTMLElement): object;
    create(value: string): HTMLElement;
    blotName: string;
    tagName: string;
    className: string;
  }
  class Quill {
    static import(name: 'blots/embed'): EmbedClass;
    static register(blot: EmbedClass): void;
    constructor(container: HTMLElement, options: { theme: null; placeholder: string; formats: string[] });
    root: HTMLElement;
    selection: Selection;
    emitter: { handleDOM(event: Event): void };
    getContents(): Delta;
    setText(text: string, source?: 'api' | 'user'): void;
    getSelection(focus?: boolean): { index: number; length: number } | null;
    setSelection(index: number, length: number, source?: 'api' | 'user'): void;
    getLine(index: number): [{ domNode: HTMLElement }, number];
    getText(index: number, length: number): string;
    insertText(index: number, text: string, source?: 'api' | 'user'): void;
    insertEmbed(index: number, kind: string, value: string, source?: 'api' | 'user'): void;
    deleteText(index: number, length: number, source?: 'api' | 'user'): void;
    getLength(): number;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
  export default Quill;
}
