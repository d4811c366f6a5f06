/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import 'quill/dist/quill.core.css';
import './workbench.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { editorOf } from '../../../lib/composer/editors/index.ts';
import { replaceInEditor } from '../../../lib/composer/editors/replace.ts';
import { nextFrame } from '../../../lib/composer/wait.ts';
import { h } from '../dom.ts';
import type { MountedEditor } from '../editors/editor.ts';
import { createLexical } from '../editors/lexical.ts';
import { createQuill } from '../editors/quill.ts';
import { createTextarea } from '../editors/textarea.ts';
import { createTipTap } from '../editors/tiptap.ts';
import { createDraft, Part, textOf } from '../x/part.tsx';

/** What is put into an editor: a text through its model, then, behind it, a person's chip and more words. */
export interface Content {
  text: string;
  mention: string | null;
  /** Pairs of offsets to look at, as shares of the text's length. */
  spans: [number, number][];
}

/** Words to put in place of others; `at` and `length` as shares of the text's length. */
export interface Replacement {
  text: string;
  mention: string | null;
  span: [number, number];
  put: string;
}

export type Kind = 'quill' | 'quill in a shadow root' | 'draft-js' | 'lexical' | 'tiptap' | 'textarea';

type Bench = Pick<MountedEditor, 'element' | 'text' | 'write' | 'mention' | 'insert' | 'focus'>;

declare global {
  interface Window {
    __workbench: {
      /** Reads each content; answers what was wrong. */
      read(kind: Kind, contents: Content[]): Promise<string[]>;
      /** Puts words in the place of others; answers what was wrong. */
      replace(kind: Kind, replacements: Replacement[]): Promise<string[]>;
    };
  }
}

const place = () => document.body.appendChild(h('div', { class: 'place' }));

function mount(create: (options: Parameters<typeof createQuill>[0]) => MountedEditor, inShadow = false): Bench {
  const outer = place();
  const parent = inShadow ? h('div') : outer;
  if (inShadow) outer.attachShadow({ mode: 'open' }).append(parent);
  return create({ parent, attributes: { role: 'textbox' }, placeholder: '', text: '', onChange: () => {} });
}

/** Draft.js with X's decorator. */
function mountDraftJs(): Bench {
  let now = createDraft();
  let show: (draft: typeof now) => void = () => {};
  const change = (draft: typeof now) => {
    now = draft;
    flushSync(() => show(draft));
  };
  function Bench() {
    const [draft, setDraft] = useState(now);
    show = setDraft;
    const onChange = (editor: typeof draft.editor) => change({ ...draft, editor });
    return (
      <Part
        index={0}
        draft={draft}
        surface="post"
        placeholder=""
        focused={false}
        onChange={onChange}
        onSend={() => {}}
        submit={() => null}
      />
    );
  }
  const root = place();
  flushSync(() => createRoot(root).render(<Bench />));
  const element = () => root.querySelector<HTMLElement>('[contenteditable="true"]') as HTMLElement;
  const insert = (text: string) => change({ ...now, editor: createDraft(textOf(now) + text).editor });
  return {
    element,
    text: () => textOf(now),
    write: (text) => change({ ...now, editor: createDraft(text).editor }),
    mention: (name) => insert(`@${name.replaceAll(' ', '')} `),
    insert,
    focus: () => element().focus(),
  };
}

const MOUNT: Record<Kind, () => Bench> = {
  quill: () => mount(createQuill),
  'quill in a shadow root': () => mount(createQuill, true),
  'draft-js': mountDraftJs,
  lexical: () => mount(createLexical),
  tiptap: () => mount(createTipTap),
  textarea: () => mount(createTextarea),
};

async function fill(bench: Bench, text: string, mention: string | null): Promise<void> {
  bench.write(text);
  if (mention === null) return;
  bench.focus();
  bench.mention(mention, 0);
  bench.insert('!');
  // Lexical takes a program's words together, a moment later.
  if (bench.element().dataset.lexicalEditor) await nextFrame();
}

/** What is wrong with the reading of this content; nothing, as a rule. */
async function problemsOf(bench: Bench, { text, mention, spans }: Content): Promise<string[]> {
  await fill(bench, text, mention);
  const root = bench.element();
  // Quill's model composes accents (NFC) that its DOM holds as they were written: the same text, by other units.
  const isComposed = root.classList.contains('ql-editor');
  const held = bench.text();
  const read = editorOf(root).read(root);
  const problem = (what: string, ...more: unknown[]) => [JSON.stringify([what, read.text, ...more])];
  const model = read.text;
  if ((isComposed ? model.normalize() : model) !== held) return problem('the text is another', held);
  if (root instanceof HTMLTextAreaElement) return [];
  return spans.flatMap((shares) => {
    const [start = 0, end = 0] = shares.map((share) => Math.round(share * model.length)).sort((a, b) => a - b);
    const wanted = model.slice(start, end).replaceAll('\n', '');
    const ranges = read.ranges({ start, end });
    const covered = ranges.map((range) => range.toString()).join('');
    if (covered.replaceAll('\ufeff', '') !== wanted.replaceAll('\ufeff', ''))
      return problem('the ranges hold other words', start, end, covered);
    const places = read.selection({ start, end });
    if (!places) return problem('there is no place for a selection', start, end);
    const found = [places.from, places.to].map(({ node, offset }) => read.offsetAt(node, offset));
    return found[0] === start && found[1] === end ? [] : problem('the places lead back elsewhere', start, end, found);
  });
}

async function problemOfReplacing(bench: Bench, { text, mention, span, put }: Replacement): Promise<string[]> {
  await fill(bench, text, mention);
  const root = bench.element();
  const editor = editorOf(root);
  const before = editor.read(root).text;
  const [start = 0, end = 0] = span.map((share) => Math.round(share * before.length)).sort((a, b) => a - b);
  const wanted = before.slice(0, start) + put + before.slice(end);
  const isDone = await replaceInEditor(editor, root, [{ start, end, text: put }], new AbortController().signal);
  const held = bench.text();
  if (isDone && held === (root.classList.contains('ql-editor') ? wanted.normalize() : wanted)) return [];
  return [JSON.stringify([isDone ? 'said to be done' : 'not done', before, start, end, put, held])];
}

window.__workbench = {
  read: async (kind, contents) => {
    const bench = MOUNT[kind]();
    const problems: string[] = [];
    for (const content of contents) problems.push(...(await problemsOf(bench, content)));
    return problems;
  },
  replace: async (kind, replacements) => {
    const bench = MOUNT[kind]();
    const problems: string[] = [];
    for (const replacement of replacements) problems.push(...(await problemOfReplacing(bench, replacement)));
    return problems;
  },
};
