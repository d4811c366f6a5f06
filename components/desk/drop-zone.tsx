import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { ClipboardPaste, FileUp } from '../ui/icons.ts';
import { t } from './texts.ts';

/** Where a policy is laid down: dropped, chosen or pasted. What comes out is bytes and a name. */
export function DropZone({ onBytes }: { onBytes(bytes: Uint8Array, file: string): void }) {
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined | null): Promise<void> {
    if (file) onBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; the buttons within do the same
    <div
      class="kp-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      {isPasting ? (
        <PasteForm
          onCancel={() => setPasting(false)}
          onText={(text) => onBytes(new TextEncoder().encode(text), t('pasted'))}
        />
      ) : (
        <>
          <Icon of={FileUp} size={28} />
          <p>
            {t('dropHere')} <span class="kp-meta">{t('or')}</span>
          </p>
          <div class="kp-row">
            <button type="button" class="kp-button kp-button-primary" onClick={() => picker.current?.click()}>
              {t('choose')}
            </button>
            <button type="button" class="kp-button" onClick={() => setPasting(true)}>
              <Icon of={ClipboardPaste} />
              {t('paste')}
            </button>
          </div>
          <input
            ref={picker}
            class="kp-hidden"
            type="file"
            accept=".json,.jws,application/json"
            tabIndex={-1}
            aria-label={t('choose')}
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </>
      )}
    </div>
  );
}

function PasteForm({ onText, onCancel }: { onText(text: string): void; onCancel(): void }) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      class="kp-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label for={id}>{t('pasteLabel')}</label>
      <textarea
        id={id}
        class="kp-input kp-code"
        rows={10}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="kp-row">
        <button type="submit" class="kp-button kp-button-primary" disabled={text.trim() === ''}>
          {t('look')}
        </button>
        <button type="button" class="kp-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
