import {
  autocompletion,
  type CompletionContext,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { uiLanguage } from '../../../lib/i18n.ts';
import { formattingStep } from '../../../lib/policy/edit/json-edits.ts';
import { completionsAt } from '../../../lib/policy/forms/completions.ts';
import type { Problem } from '../../../lib/policy/problem.ts';
import { danishPhrases } from './phrases.ts';

// CodeMirror, in a chunk of its own: loaded when the text is first looked at, and never by another page.

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  label: string;
  onText(text: string): void;
  /** The desk undoes, since forms change the same text. */
  onUndo(): void;
  onRedo(): void;
}

export interface Editor {
  setText(text: string): void;
  setProblems(problems: readonly Problem[]): void;
  /** Puts the caret at a place and brings it into view. */
  reveal(offset: number): void;
  destroy(): void;
}

/** A change that comes from outside is not told back. */
const fromOutside = Annotation.define<true>();

export function openEditor({ parent, text, label, onText, onUndo, onRedo }: EditorOptions): Editor {
  const does = (what: () => void) => () => {
    what();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter({ openText: '▾', closedText: '▸' }),
        lintGutter(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        EditorView.lineWrapping,
        json(),
        indentUnit.of(formattingStep(text)),
        ...(text.includes('\r\n') ? [EditorState.lineSeparator.of('\r\n')] : []),
        autocompletion({ override: [complete], icons: false }),
        keymap.of([
          { key: 'Mod-z', run: does(onUndo) },
          { key: 'Mod-y', run: does(onRedo) },
          { key: 'Mod-Shift-z', run: does(onRedo) },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...searchKeymap,
          ...foldKeymap,
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        syntaxHighlighting(colours),
        theme,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        ...(uiLanguage() === 'da' ? [EditorState.phrases.of(danishPhrases)] : []),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const isOurs = transactions.some((one) => one.annotation(fromOutside));
          if (docChanged && !isOurs) onText(textOf(state));
        }),
      ],
    }),
  });

  // A region that scrolls is reached by keyboard (CodeMirror takes it out of the order).
  view.scrollDOM.tabIndex = 0;

  return {
    setText(next) {
      const now = textOf(view.state);
      if (next === now) return;
      const { from, to, insert } = differenceOf(now, next);
      view.dispatch({
        changes: { from: toPosition(now, from), to: toPosition(now, to), insert: view.state.toText(insert) },
        annotations: fromOutside.of(true),
      });
    },
    setProblems(problems) {
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(problems, view.state)));
    },
    reveal(offset) {
      const anchor = Math.min(toPosition(textOf(view.state), offset), view.state.doc.length);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

const textOf = (state: EditorState) => state.sliceDoc();

/** Only what differs, so that caret and scroll stay. A line end of two characters is never cut in two. */
function differenceOf(now: string, next: string): { from: number; to: number; insert: string } {
  const most = Math.min(now.length, next.length);
  let head = 0;
  while (head < most && now[head] === next[head]) head++;
  if (now[head - 1] === '\r') head--;
  let tail = 0;
  while (tail < most - head && now[now.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  if (now[now.length - tail] === '\n') tail--;
  return { from: head, to: now.length - tail, insert: next.slice(head, next.length - tail) };
}

/** CodeMirror counts a line end as one, even that of Windows. */
function toPosition(text: string, offset: number): number {
  let position = offset;
  for (let at = text.indexOf('\r\n'); at !== -1 && at < offset; at = text.indexOf('\r\n', at + 2)) position--;
  return position;
}

function complete({ state, pos, explicit }: CompletionContext) {
  // The format's offsets count as the text does: a Windows file is completed as if it had plain line ends.
  const found = completionsAt(state.doc.toString(), pos);
  if (!found || (!explicit && found.from === pos && !/[":{,[]\s*$/.test(state.sliceDoc(Math.max(0, pos - 4), pos))))
    return null;
  return {
    from: found.from,
    to: found.to,
    filter: false,
    options: found.options
      .filter(({ label }) => label.toLowerCase().startsWith(bare(state.sliceDoc(found.from, pos))))
      .map(({ label, insert, detail, isKey }) => ({
        label,
        detail,
        type: isKey ? 'property' : 'constant',
        apply: (view: EditorView) => {
          // Between the quotes or brackets that it brings.
          const within = /(""|\{\}|\[\])$/.test(insert) ? insert.length - 1 : insert.length;
          view.dispatch({
            changes: { from: found.from, to: found.to, insert },
            selection: { anchor: found.from + within },
            userEvent: 'input.complete',
          });
        },
      })),
  };
}

const bare = (word: string) => word.replaceAll('"', '').toLowerCase();

function diagnosticsOf(problems: readonly Problem[], state: EditorState): Diagnostic[] {
  const text = textOf(state);
  return problems.flatMap(({ offset, what, mend, severity }) => {
    if (offset === undefined || offset > text.length) return [];
    const length = /^("(?:[^"\\\n]|\\.)*"|[\w.+-]+|.)/.exec(text.slice(offset, offset + 400))?.[0].length ?? 0;
    const from = toPosition(text, offset);
    return [{ from, to: Math.min(from + length, state.doc.length), severity, message: `${what} ${mend}` }];
  });
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--kp-brand-ink)' },
  { tag: tags.string, color: 'var(--kp-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--kp-hint)' },
  { tag: [tags.punctuation, tags.bracket, tags.separator], color: 'var(--kp-muted)' },
]);

const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--kp-surface)', color: 'var(--kp-text)', fontSize: '12px', maxHeight: '70vh' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--kp-mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--kp-text)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--kp-text)' },
  '.cm-gutters': { backgroundColor: 'var(--kp-surface-2)', color: 'var(--kp-muted)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--kp-hint) 8%, transparent)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--kp-hint) 26%, transparent)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--kp-warn) 22%, transparent)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--kp-surface)',
    color: 'var(--kp-text)',
    border: '1px solid var(--kp-line-strong)',
    fontFamily: 'var(--kp-font)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--kp-brand)', color: 'var(--kp-on-brand)' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.8' },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--kp-block)' },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--kp-warn)' },
  '.cm-panel input, .cm-panel button, .cm-panel label': { fontSize: '12px' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--kp-surface-2)', color: 'var(--kp-text)' },
  '.cm-textfield': { backgroundColor: 'var(--kp-surface)', color: 'var(--kp-text)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--kp-surface-3)', color: 'var(--kp-text)', border: 'none' },
});
