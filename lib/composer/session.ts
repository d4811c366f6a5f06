import type { CheckResult, Draft, Edit, Finding, FixedDraft } from '../checker/types.ts';
import { editorOf } from './editors/index.ts';
import { replaceInEditor } from './editors/replace.ts';
import { caretIn, select } from './editors/selection.ts';
import type { Marks } from './marks.ts';
import { isSeen } from './networks/structure.ts';
import type { Composer, EditorAdapter, EditorText, GuardServices, NetworkAdapter, StartedDraft } from './types.ts';
import { watchDraft } from './watch-draft.ts';

/** After so long without a key the word at the caret counts as written. */
const IDLE_MS = 400;

export interface SessionState {
  text: string;
  result: CheckResult;
  /** False when there was none, or it failed: then nothing is known of the draft, not even that it is about a protected topic. */
  isChecked: boolean;
}

export interface SessionOptions {
  composer: Composer;
  adapter: NetworkAdapter;
  services: GuardServices;
  marks: Marks;
  onChange(): void;
  signal: AbortSignal;
}

/**
 * One composer's life: its text is read when the editor has drawn it, checked before the next frame and painted with that frame.
 * Nothing outlives the signal, and nothing is done while an input method composes.
 */
export class Session {
  readonly composer: Composer;
  readonly editor: EditorAdapter;
  /** The share that opened this composer, if one did. */
  started: StartedDraft | null = null;
  state: SessionState;
  /** Warnings that the person has seen at the Post button: asked once is enough. */
  readonly asked = new Set<string>();
  /** It was sent, and stands there still: the network may ask something before it takes it. */
  wasSent = false;
  readonly #options: SessionOptions;
  readonly #told = new Set<string>();
  #editorText: EditorText;
  #fixed: { from: SessionState; to: FixedDraft } | null = null;
  #keptCaret = 0;
  #isComposing = false;
  #frame = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #lastKeyAt = Number.NEGATIVE_INFINITY;
  /** By a key or by the network's own program: a person's chip, a prefill. */
  #lastChangeAt = Number.NEGATIVE_INFINITY;

  constructor(options: SessionOptions) {
    const { composer, signal, marks } = options;
    this.#options = options;
    this.composer = composer;
    this.editor = editorOf(composer.root);
    this.#editorText = this.editor.read(composer.root);
    this.state = this.#check(null);
    this.#watch();
    signal.addEventListener('abort', () => {
      clearTimeout(this.#idleTimer);
      cancelAnimationFrame(this.#frame);
      marks.clear(composer.root);
    });
    this.#paint();
  }

  get isEmpty(): boolean {
    return this.state.text.trim() === '';
  }

  /** Can the person see what is written here? A screen of the network's own may have taken its place. */
  get isSeen(): boolean {
    return isSeen(this.composer.root);
  }

  /** As it stands there this moment; when the editor has gone, as it stood there last. */
  textNow(): string {
    return this.composer.root.isConnected ? this.editor.read(this.composer.root).text : this.state.text;
  }

  /** The text and all its findings as they stand this moment, whatever was painted last: the last word counts as written. */
  checkNow(): SessionState {
    return this.#readAndCheck(null);
  }

  #readAndCheck(idleMs: number | null): SessionState {
    if (this.composer.root.isConnected) this.#editorText = this.editor.read(this.composer.root);
    this.state = this.#check(idleMs);
    return this.state;
  }

  /** Checks again with the rules of now; while an input method composes, that waits for its end. */
  refresh(): void {
    if (this.#isComposing) return;
    this.checkNow();
    this.#paint();
    this.#options.onChange();
  }

  /** What *fix all* would make of the text as it was last read; worked out when somebody asks. */
  get fixed(): FixedDraft {
    if (this.#fixed?.from !== this.state) this.#fixed = { from: this.state, to: this.#fixAll() };
    return this.#fixed.to;
  }

  /** @returns false when the editor did not take it; its text is as it was */
  async mend(edits: readonly Edit[]): Promise<boolean> {
    await this.#untilItsOwnStep();
    const done = await replaceInEditor(this.editor, this.composer.root, edits, this.#options.signal);
    this.refresh();
    return done;
  }

  /** Remembers where the person was writing, before our own controls take the focus. */
  keepCaret(): void {
    this.#keptCaret = caretIn(this.composer.root, this.#editorText) ?? this.state.text.length;
  }

  async takeBackCaret(): Promise<void> {
    if (!this.composer.root.isConnected) return;
    const at = Math.min(this.#keptCaret, this.state.text.length);
    await select(this.editor, this.composer.root, { start: at, end: at });
  }

  async show(finding: Finding): Promise<void> {
    await select(this.editor, this.composer.root, finding);
  }

  /** Where a finding's words are drawn; for what is missing, the place where it would stand. */
  placeOf(finding: Finding): DOMRect | null {
    const [range] = this.#editorText.ranges({ start: finding.start, end: Math.max(finding.end, finding.start + 1) });
    return range?.getClientRects()[0] ?? null;
  }

  /** Nothing is being typed: what is said aloud waits for that. */
  get isIdle(): boolean {
    return performance.now() - this.#lastKeyAt >= IDLE_MS;
  }

  /** The draft went out, or was taken away: the next one is asked and told of anew. */
  #forget(): void {
    this.wasSent = false;
    this.asked.clear();
    this.#told.clear();
  }

  /** Editors take what follows a key within a moment for the same step; a fix is a step of its own. */
  async #untilItsOwnStep(): Promise<void> {
    const left = (this.editor.undoStepMs ?? 0) - (performance.now() - this.#lastChangeAt);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  #watch(): void {
    const { composer, signal } = this.#options;
    watchDraft(composer, signal, {
      onDrawn: () => {
        this.#lastChangeAt = performance.now();
        this.#schedule();
      },
      onKey: () => {
        this.#lastKeyAt = performance.now();
        this.#schedule();
      },
      onComposing: (isComposing) => {
        this.#isComposing = isComposing;
        if (!isComposing) this.#schedule();
      },
      onOther: () => this.#schedule(),
    });
  }

  #schedule(): void {
    if (this.#frame !== 0 || this.#isComposing) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#options.signal.aborted || this.#isComposing) return;
      const before = this.state.text;
      this.#readAndCheck(performance.now() - this.#lastKeyAt);
      this.#paint();
      if (before !== '' && this.isEmpty) this.#forget();
      this.#options.onChange();
      this.#whenIdle();
    });
  }

  /** The word at the caret is looked at again once nobody types; then its remark counts as seen. */
  #whenIdle(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      if (this.#isComposing) return;
      this.refresh();
      this.#tell();
    }, IDLE_MS);
  }

  /** @param idleMs since the last key; the word at the caret waits while it is typed. Null: it doesn't */
  #check(idleMs: number | null): SessionState {
    const { composer, services } = this.#options;
    const { text } = this.#editorText;
    const isTyping = idleMs !== null && idleMs < IDLE_MS;
    const caret = isTyping ? caretIn(composer.root, this.#editorText) : null;
    try {
      const result = services.check(this.#draft(), isTyping && caret !== null ? { caret, idleMs } : undefined);
      return { text, result: result ?? UNCHECKED, isChecked: result !== null };
    } catch {
      // A mistake of ours stops nobody's writing; it is told when the draft is posted.
      return { text, result: UNCHECKED, isChecked: false };
    }
  }

  #fixAll(): FixedDraft {
    const untouched = { text: this.state.text, edits: [], mended: 0 };
    try {
      return this.#options.services.fixAll(this.#draft()) ?? untouched;
    } catch {
      return untouched;
    }
  }

  #draft(): Draft {
    const { composer, adapter } = this.#options;
    const media = adapter.media(composer);
    return {
      text: this.#editorText.text,
      network: composer.network,
      surface: composer.surface,
      ...(media.length > 0 ? { media } : {}),
      ...(this.started?.asked ? { asked: true } : {}),
      ...(this.started?.contentId ? { approvedContentId: this.started.contentId } : {}),
    };
  }

  #paint(): void {
    const { result } = this.state;
    this.#options.marks.paint(this.composer.root, this.#editorText, result.findings);
  }

  #tell(): void {
    const { findings, isProtected } = this.state.result;
    if (isProtected || this.#options.signal.aborted) return;
    for (const finding of findings) {
      if (this.#told.has(finding.ruleId)) continue;
      this.#told.add(finding.ruleId);
      this.#options.services.record.shown(finding, this.composer.network);
    }
  }
}

const UNCHECKED: CheckResult = {
  findings: [],
  counts: { characters: 0, limit: 1, words: 0, sentences: 0, hashtags: 0, mentions: 0, links: 0, emoji: 0 },
  language: 'unknown',
  isProtected: false,
};
