import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { ClipboardPaste, FileUp, PenLine } from '../../ui/icons.ts';
import { t as said } from '../texts.ts';
import { t } from './texts.ts';

/** What can be opened: policies, signed or not, and what others keep their rules and words in. */
const ACCEPTED = '.json,.jws,application/json,.yml,.yaml,.zip,.csv,.tsv,.xlsx,.txt,.dic,.xml';

/** Where a policy is laid down: dropped, chosen, pasted or begun anew. */
export function DropZone(props: {
  isOver: boolean;
  onFiles(files: File[]): void;
  onText(text: string): void;
  onStart(): void;
  children?: ComponentChildren;
}) {
  const { isOver, onFiles, onText, onStart, children } = props;
  const [isPasting, setPasting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="kp-drop" data-over={isOver}>
      {isPasting ? (
        <PasteForm onCancel={() => setPasting(false)} onText={onText} />
      ) : (
        <>
          <Icon of={FileUp} size={28} />
          <p>
            {said('dropHere')} <span class="kp-meta">{said('or')}</span>
          </p>
          <div class="kp-row">
            <button type="button" class="kp-button kp-button-primary" onClick={() => picker.current?.click()}>
              {said('choose')}
            </button>
            <button type="button" class="kp-button" onClick={() => setPasting(true)}>
              <Icon of={ClipboardPaste} />
              {said('paste')}
            </button>
            <button type="button" class="kp-button" onClick={onStart}>
              <Icon of={PenLine} />
              {t('start')}
            </button>
          </div>
          <p class="kp-meta">{said('othersToo')}</p>
          <input
            ref={picker}
            class="kp-hidden"
            type="file"
            multiple
            accept={ACCEPTED}
            tabIndex={-1}
            aria-label={said('choose')}
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              // The same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
          {children}
        </>
      )}
    </div>
  );
}

function PasteForm({ onText, onCancel }: { onText(text: string): void; onCancel(): void }) {
  const [text, setText] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="kp-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label for={id}>{said('pasteLabel')}</label>
      <textarea
        ref={field}
        id={id}
        class="kp-input kp-code"
        rows={10}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="kp-row">
        <button type="submit" class="kp-button kp-button-primary" disabled={text.trim() === ''}>
          {said('look')}
        </button>
        <button type="button" class="kp-button" onClick={onCancel}>
          {said('cancel')}
        </button>
      </div>
    </form>
  );
}
