import type { CheckResult, Draft, Edit, Finding, Span } from '../checker/types.ts';
import type { NetworkName, SurfaceName } from '../policy/schema.ts';

/** How one kind of editor is read and written. One file an editor in `editors/`. */
export interface EditorAdapter {
  name: 'quill' | 'draft-js' | 'lexical' | 'prosemirror' | 'textarea' | 'plain';
  /** Is this element such an editor's editable root? */
  recognises(root: HTMLElement): boolean;
  /** The text as the person sees it, with the map back. Pure reading: no layout, no selection. */
  read(root: HTMLElement): EditorText;
  /**
   * Replaces through the editor's own input path, and answers whether the editor holds the wanted text afterwards. Edits are
   * applied last to first; one undo takes each back.
   */
  replace(root: HTMLElement, edits: readonly Edit[], signal: AbortSignal): Promise<boolean>;
}

/** A draft's text and where each part of it stands in the page. Offsets are UTF-16. */
export interface EditorText {
  text: string;
  /** Ranges that cover the span; several when it crosses blocks. Made on each call: editors swap their nodes. */
  ranges(span: Span): Range[];
  /** The offset of a DOM position, or null when it lies outside. */
  offsetAt(node: Node, offset: number): number | null;
}

/** A composer as a network's adapter found it. */
export interface Composer {
  root: HTMLElement;
  network: NetworkName;
  surface: SurfaceName;
  /** Where the composer's card or dialog ends: its Post button is within, and so is what closes with it. */
  frame: HTMLElement;
}

/** Where things are on a network's pages: the only place with selectors. One file a network in `networks/`. */
export interface NetworkAdapter {
  name: NetworkName;
  /** All composers within the root, shadow roots included. Cheap when there are none. */
  findComposers(root: Document | ShadowRoot | Element): Composer[];
  /** The composer's Post or Schedule button among the elements that an event went through, or null. */
  submitButton(composer: Composer, path: readonly EventTarget[]): HTMLElement | null;
  /** Do these keys send this composer's post on this network? */
  isSubmitKey(composer: Composer, event: KeyboardEvent): boolean;
  /** What the network says of a publication in this element, if it is such a notice. */
  readNotice(element: Element): { state: 'published'; permalink?: string } | { state: 'failed' } | null;
  /** Where the feed's newest posts can be read, newest first: their text. */
  newestPosts(document: Document): string[];
  /** The pictures of the composer, with their alt texts. */
  media(composer: Composer): { altText?: string }[];
}

/** What the guard is given; it knows pages but no policy. */
export interface GuardServices {
  check(draft: Draft, typing?: { caret: number; idleMs: number }): CheckResult;
  /** What happened, to be recorded; never called for a protected draft. */
  record: {
    shown(finding: Finding, network: NetworkName): void;
    fixed(finding: Finding, network: NetworkName): void;
    overridden(finding: Finding, network: NetworkName, reason?: string): void;
    published(composer: Composer, result: CheckResult): void;
    unconfirmed(composer: Composer, result: CheckResult): void;
  };
}
