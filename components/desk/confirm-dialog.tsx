import { useId, useState } from 'preact/hooks';
import type { DeskState } from '../../lib/state/desk.ts';
import { Modal } from '../ui/modal.tsx';
import { t } from './texts.ts';

const WORDS = {
  'older-revision': ['olderRevision', 'olderRevisionHelp'],
  'other-policy': ['otherPolicy', 'otherPolicyHelp'],
  unsigned: ['unsigned', 'unsignedHelp'],
  'other-key': ['otherKey', 'otherKeyHelp'],
} as const;

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What a person must say before a doubtful policy is put in force; a key's fingerprint is typed, not clicked. */
export function ConfirmDialog(props: {
  question: NonNullable<DeskState['question']>;
  onConfirm(fingerprint?: string): void;
  onDecline(): void;
}) {
  const { question, onConfirm, onDecline } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const [title, help] = WORDS[question.doubt];
  const { fingerprint } = question;
  return (
    <Modal title={t(title)} onClose={onDecline}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(fingerprint && typed);
        }}
      >
        <p>{t(help)}</p>
        {fingerprint && (
          <div>
            <label for={id}>{t('fingerprint')}</label>
            <input
              id={id}
              class="kp-input kp-code"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
        )}
        <div class="kp-modal-steps">
          <button type="button" class="kp-button kp-button-primary" onClick={onDecline}>
            {t('back')}
          </button>
          <button
            type="submit"
            class="kp-button"
            disabled={fingerprint !== undefined && letters(typed) !== letters(fingerprint)}
          >
            {t('goOn')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
