import type { Edit, Finding, FixedDraft } from '../checker/types.ts';
import { type Checked, createDraftCheck } from './check-draft.ts';
import { editorOf } from './editors/index.ts';
import { replaceInEditor } from './editors/replace.ts';
import { caretIn, select } from './editors/selection.ts';
import type { Marks } from './marks.ts';
import { isSeen } from './networks/structure.ts';
import { createRhythm, IDLE_MS } from './rhythm.ts';
import type {
  Composer,
  EditorAdapter,
  EditorText,
  GuardServices,
  NetworkAdapter,
  Remarked,
  StartedDraft,
} from './types.ts';
import { newDraft } from './written-draft.ts';

interface SessionOptions {
  composer: Composer;
  adapter: NetworkAdapter;
  services: GuardServices;
  marks: Marks;
  onChange(): void;
  signal: AbortSignal;
}

/**
 * What became of a fix. Not taken by the editor: the text is as it was. Out of date: by its turn another text stood there than it
 * was made for, or the composer was gone; there is nothing to say of it.
 */
export type Mended = 'done' | 'not-taken' | 'out-of-date';

/**
 * One composer's life: its text is read when the editor has drawn it, checked before the next frame and painted with that frame.
 * Nothing outlives the signal, and nothing is done while an input method composes.
 */
export class Session {
  /** As it was measured last. */
  composer: Composer;
  readonly editor: EditorAdapter;
  /** The share that opened this composer, if one did. */
  started: StartedDraft | null = null;
  state: Checked;
  draft = newDraft();
  /** It was sent, and stands there still: the network may ask something before it takes it. */
  wasSent = false;
  readonly #options: SessionOptions;
  readonly #check: ReturnType<typeof createDraftCheck>;
  readonly #rhythm: ReturnType<typeof createRhythm>;
  #editorText: EditorText;
  #fixed: { from: Checked; to: FixedDraft } | null = null;
  #keptCaret = 0;
  #mending: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions) {
    const { composer, signal, marks } = options;
    this.#options = options;
    this.composer = composer;
    this.#check = createDraftCheck({ ...options, composer: () => this.composer });
    this.editor = editorOf(composer.root);
    this.#editorText = this.editor.read(composer.root);
    this.state = this.#checkText(null);
    this.#rhythm = createRhythm({
      composer,
      onFrame: (idleMs) => this.#changed(idleMs),
      onIdle: () => {
        this.refresh();
        // Its remark counts as seen once nobody types.
        this.#tell();
      },
      signal,
    });
    signal.addEventListener('abort', () => marks.clear(composer.root));
    this.#paint();
  }

  /** Parts of it have come since, or have moved: its end is elsewhere by now, or it is another surface. */
  measuredAs(composer: Composer): void {
    const isMoved = composer.frame !== this.composer.frame;
    this.composer = composer;
    if (isMoved) this.#rhythm.lookIn(composer.frame);
  }

  /** Of which draft a remark is recorded. */
  get remarked(): Remarked {
    return { draft: this.draft.id, network: this.composer.network };
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
  checkNow(): Checked {
    return this.#readAndCheck(null);
  }

  #readAndCheck(idleMs: number | null): Checked {
    if (this.composer.root.isConnected) this.#editorText = this.editor.read(this.composer.root);
    this.state = this.#checkText(idleMs);
    return this.state;
  }

  /** Checks again with the rules of now; while an input method composes, that waits for its end. */
  refresh(): void {
    if (this.#rhythm.isComposing || this.#options.signal.aborted) return;
    this.checkNow();
    this.#paint();
    this.#options.onChange();
  }

  /** What *fix all* would make of the text as it was last read; worked out when somebody asks. */
  get fixed(): FixedDraft {
    const { state } = this;
    if (this.#fixed?.from !== state) this.#fixed = { from: state, to: this.#check.fixAll(state.text, this.started) };
    return this.#fixed.to;
  }

  /**
   * One at a time; what was asked for meanwhile is looked at when its turn comes.
   * @param text what the edits were made for
   */
  mend(edits: readonly Edit[], text: string): Promise<Mended> {
    // A draft that is set aside has no editor that could take it.
    if (this.#options.signal.aborted) return Promise.resolve('not-taken');
    const mended = this.#mending.then(() => this.#mend(edits, text));
    this.#mending = mended.catch(() => undefined);
    return mended;
  }

  async #mend(edits: readonly Edit[], text: string): Promise<Mended> {
    const { signal } = this.#options;
    // Editors take what follows a key within a moment for the same step; a fix is a step of its own.
    await this.#rhythm.unchangedFor(this.editor.undoStepMs ?? 0);
    if (signal.aborted || this.textNow() !== text) return 'out-of-date';
    const isDone = await replaceInEditor(this.editor, this.composer.root, edits, signal);
    this.refresh();
    if (isDone) return 'done';
    return signal.aborted ? 'out-of-date' : 'not-taken';
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
    return this.#rhythm.isIdle;
  }

  /** The draft went out, or was taken away: the next one is asked and told of anew. */
  #forget(): void {
    this.wasSent = false;
    this.draft = newDraft();
  }

  #changed(idleMs: number): void {
    const before = this.state.text;
    this.#readAndCheck(idleMs);
    this.#paint();
    if (before !== '' && this.isEmpty) this.#forget();
    this.#options.onChange();
  }

  /** @param idleMs since the last key; the word at the caret waits while it is typed. Null: it doesn't */
  #checkText(idleMs: number | null): Checked {
    const isTyping = idleMs !== null && idleMs < IDLE_MS;
    const caret = isTyping ? caretIn(this.composer.root, this.#editorText) : null;
    const typing = isTyping && caret !== null ? { caret, idleMs } : undefined;
    return this.#check.check(this.#editorText.text, this.started, typing);
  }

  #paint(): void {
    const { result } = this.state;
    this.#options.marks.paint(this.composer.root, this.#editorText, result.findings);
  }

  #tell(): void {
    const { findings, isProtected } = this.state.result;
    if (isProtected || this.#options.signal.aborted) return;
    for (const finding of findings) {
      if (this.draft.told.has(finding.ruleId)) continue;
      this.draft.told.add(finding.ruleId);
      this.#options.services.record.shown(finding, this.remarked);
    }
  }
}
