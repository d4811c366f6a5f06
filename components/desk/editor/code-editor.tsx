import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../lib/policy/problem.ts';
import type { Editor, EditorOptions } from './code-mirror.ts';
import { t } from './texts.ts';

export interface Place {
  offset: number;
  /** Another each time, so that the same place can be gone to twice. */
  turn: number;
}

const load = (options: EditorOptions): Promise<Editor> =>
  import('./code-mirror.ts').then(({ openEditor }) => openEditor(options));

/** The policy's text, with its problems in the margin. */
export function CodeEditor(props: {
  text: string;
  problems: readonly Problem[];
  /** The text was changed since the problems were found. */
  isStale: boolean;
  place: Place | null;
  onText(text: string): void;
  onUndo(): void;
  onRedo(): void;
}) {
  const { text, problems, isStale, place } = props;
  const parent = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  /** What was typed and has not come back yet: an echo that comes late must not undo what was typed since. */
  const told = useRef<string[]>([]);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    let opened: Editor | undefined;
    let isGone = false;
    load({
      parent: parent.current as HTMLElement,
      text: latest.current.text,
      label: t('theText'),
      onText: (text) => {
        told.current.push(text);
        latest.current.onText(text);
      },
      onUndo: () => {
        told.current = [];
        latest.current.onUndo();
      },
      onRedo: () => {
        told.current = [];
        latest.current.onRedo();
      },
    }).then(
      (made) => {
        if (isGone) return made.destroy();
        opened = made;
        setEditor(made);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      opened?.destroy();
    };
  }, []);

  useEffect(() => {
    const echo = told.current.lastIndexOf(text);
    told.current = echo < 0 ? [] : told.current.slice(echo + 1);
    if (echo < 0) editor?.setText(text);
  }, [editor, text]);
  useEffect(() => {
    // Those that are shown move with the text until it is looked at again.
    if (!isStale) editor?.setProblems(problems);
  }, [editor, problems, isStale]);
  useEffect(() => {
    if (place) editor?.reveal(place.offset);
  }, [editor, place]);

  return (
    <div class="kp-code-editor">
      {!editor && <p role="status">{hasFailed ? t('editorFailed') : t('editorLoading')}</p>}
      <div ref={parent} />
    </div>
  );
}
