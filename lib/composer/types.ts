import type { CheckResult, Draft, Finding, FixedDraft, Span } from '../checker/types.ts';
import type { NetworkName, SurfaceName } from '../policy/schema.ts';

/** How one kind of editor is read and written. One file an editor in `editors/`. */
export interface EditorAdapter {
  name: 'quill' | 'draft-js' | 'lexical' | 'prosemirror' | 'textarea' | 'plain';
  /** Is this element such an editor's editable root? */
  recognises(root: HTMLElement): boolean;
  /** The text as the person sees it, with the map back. Pure reading: no layout, no selection. */
  read(root: HTMLElement): EditorText;
  /** What comes within so many milliseconds after a change is undone together with it. */
  undoStepMs?: number;
  /** Ways of putting a text where the selection is, by the editor's own input path; the first that works is kept to. */
  ways: readonly InputWay[];
}

/** Puts `text` in place of the selection ("" deletes it). Whether it worked is seen afterwards, by reading. */
export type InputWay = (root: HTMLElement, text: string) => void | Promise<void>;

/** A place in the DOM, as a selection has it. */
export interface DomPlace {
  node: Node;
  offset: number;
}

/** A draft's text and where each part of it stands in the page. Offsets are UTF-16. */
export interface EditorText {
  text: string;
  /** Ranges that cover the span; several when it crosses nodes. Made on each call: editors swap their nodes. */
  ranges(span: Span): Range[];
  /** The two ends of a span, for a selection; null when there is no such place (a field has its own). */
  selection(span: Span): { from: DomPlace; to: DomPlace } | null;
  /** The offset of a DOM position, or null when it lies outside. */
  offsetAt(node: Node, offset: number): number | null;
}

/** A composer as a network's adapter found it. */
export interface Composer {
  root: HTMLElement;
  network: NetworkName;
  surface: SurfaceName;
  /** Where the composer's card or dialog ends: its Post button is within, and so is what closes with it. */
  frame: HTMLElement | ShadowRoot;
}

/** What the network says in a notice. */
export type Notice = { state: 'published'; permalink?: string } | { state: 'failed' };

/** CSS selectors with which the policy corrects an adapter when the network has moved things. */
export type Corrections = Partial<Record<'composer' | 'submit' | 'toast', string[]>>;

/** Where things are on a network's pages: the only place with selectors. One file a network in `networks/`. */
export interface NetworkAdapter {
  name: NetworkName;
  hosts: readonly string[];
  /** Roots of composers are among these; a cheap selector for a first look at what was added to the page. */
  editable: string;
  /** Shadow roots of the page that can hold composers. */
  shadowRoots(document: Document): ShadowRoot[];
  /** Is a conversation written here? Nothing of it is looked at, and nothing said about it. */
  isPrivate(root: HTMLElement): boolean;
  /** The composer that this editable element is, or null: a message, a search field, a hidden twin. */
  composerAt(root: HTMLElement, corrections: Corrections): Composer | null;
  /** The composer's Post or Schedule button among the elements that an event went through, or null. */
  submitButton(composer: Composer, path: readonly EventTarget[], corrections: Corrections): HTMLElement | null;
  /** The composer's Post button as it stands on the page. */
  findSubmit(composer: Composer, corrections: Corrections): HTMLElement | null;
  /**
   * The button, among the elements that an event went through, of a question that the network asks between a press on Post and
   * the post: some of its answers send. It stands outside the composer.
   */
  answerButton(path: readonly EventTarget[]): HTMLElement | null;
  /**
   * The button, among the elements that an event went through, of a dialog of its own where the day of a post is chosen: it may
   * send what is written in the composer behind it.
   */
  dayButton(path: readonly EventTarget[]): HTMLElement | null;
  /** Do these keys send this composer's post on this network? */
  isSubmitKey(composer: Composer, event: KeyboardEvent): boolean;
  /** What the network says in an element that came to the page, or in a notice around it. */
  readNotice(element: Element, corrections?: Corrections): Notice | null;
  /** Is this the network's own request to publish? Addresses only: nothing else is seen of it. */
  isPublishRequest(url: string): boolean;
  /** The newest posts that the page shows, newest first: their text. */
  newestPosts(document: Document): string[];
  /** The pictures of the composer, with their alt texts. */
  media(composer: Composer): { altText?: string }[];
  /** Should a composer be on a page like this one? For telling that the page is not recognised any more. */
  expectsComposer(url: URL): boolean;
}

/** The share that opened a composer. */
export interface StartedDraft {
  id: string;
  text: string;
  contentId?: string;
  asked: boolean;
  /** Blocking rules that were passed with a reason before the composer was opened. */
  overridden?: string[];
}

/** What a remark is recorded of: each is once a draft, rule and network. */
export interface Remarked {
  /** A random text, the same for one draft, at most 60 characters. */
  draft: string;
  network: NetworkName;
}

/** What the guard is given; it knows pages but no policy. */
export interface GuardServices {
  /** Null: there are no rules to check by, not yet or not any more. */
  check(draft: Draft, typing?: { caret: number; idleMs: number }): CheckResult | null;
  /** What applying all sole, safe fixes makes of the draft; null where there are no rules. */
  fixAll(draft: Draft): FixedDraft | null;
  /** This share's draft is about a protected topic now, and goes out: nothing more may be recorded of it. */
  hush(started: StartedDraft): void;
  /** What happened, to be recorded; never called for a protected draft. */
  record: {
    shown(finding: Finding, of: Remarked): void;
    fixed(finding: Finding, of: Remarked): void;
    overridden(finding: Finding, of: Remarked, reason?: string): void;
    /** Post was pressed; what becomes of it is told by one of the others. */
    posting(composer: Composer, result: CheckResult, started: StartedDraft | null): void;
    /** The network did not take it, or what stands there is pressed again as another post. */
    notPosted(composer: Composer): void;
    published(composer: Composer, result: CheckResult, started: StartedDraft | null): void;
    unconfirmed(composer: Composer, result: CheckResult, started: StartedDraft | null): void;
  };
}
