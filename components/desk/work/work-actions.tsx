import { useEffect, useState } from 'preact/hooks';
import type { Desk, DeskState, Work } from '../../../lib/state/desk.ts';
import { Icon } from '../../ui/icon.tsx';
import { Download, Redo, Undo } from '../../ui/icons.ts';
import { Modal } from '../../ui/modal.tsx';
import { Setback } from '../setback.tsx';
import { t as said } from '../texts.ts';
import { t } from './texts.ts';

/** What can be done with the policy on the desk, and what is to be known before. */
export function WorkActions(props: {
  work: Work;
  desk: DeskState;
  revision: number;
  actions: Omit<Desk, 'store'>;
  onSave(name: string, bytes: Uint8Array): void;
}) {
  const { work, desk, revision, actions, onSave } = props;
  const { step, isStale, isActivating, isUnkept, isElsewhere, setback } = desk;
  const [isLeaving, setLeaving] = useState(false);
  useWarning(work.isChanged);

  return (
    <>
      {work.isSigned && work.isChanged && <p class="kp-warn">{t('losesSignature')}</p>}
      {work.off.length > 0 && <p class="kp-meta">{t('someOff', work.off.length)}</p>}
      {isUnkept && (
        <p class="kp-warn" role="status">
          {t('unkept')}
        </p>
      )}
      {isElsewhere && (
        <p class="kp-warn" role="status">
          {t('elsewhere')}
        </p>
      )}
      <div class="kp-row kp-bench-actions">
        <button
          type="button"
          class="kp-button kp-button-primary"
          disabled={isActivating || isStale || step.name !== 'looking'}
          onClick={() => void actions.activate()}
        >
          {isActivating ? said('activating') : said('activate', revision)}
        </button>
        <button
          type="button"
          class="kp-button"
          onClick={() => {
            const { name, bytes } = actions.file();
            onSave(name, bytes);
          }}
        >
          <Icon of={Download} /> {t('save')}
        </button>
        {/* Not disabled: who presses Enter once more would press the button beside it, which has the focus then. */}
        <button
          type="button"
          class="kp-button"
          aria-disabled={!work.canUndo}
          onClick={() => work.canUndo && actions.undo()}
        >
          <Icon of={Undo} /> {t('undo')}
        </button>
        <button
          type="button"
          class="kp-button"
          aria-disabled={!work.canRedo}
          onClick={() => work.canRedo && actions.redo()}
        >
          <Icon of={Redo} /> {t('redo')}
        </button>
        <button type="button" class="kp-button" onClick={() => (work.isChanged ? setLeaving(true) : actions.clear())}>
          {said('putAway')}
        </button>
        <span class="kp-meta" role="status">
          {isStale ? t('stale') : step.name === 'refused' ? t('waits') : ''}
        </span>
      </div>
      {setback && !setback.isGoingBack && <Setback problems={setback.problems} />}
      {isLeaving && (
        <Modal title={t('putAwayTitle')} onClose={() => setLeaving(false)}>
          <p>{t('putAwayHelp')}</p>
          <div class="kp-modal-steps">
            <button type="button" class="kp-button kp-button-primary" onClick={() => setLeaving(false)}>
              {t('putAwayNo')}
            </button>
            <button type="button" class="kp-button" onClick={actions.clear}>
              {t('putAwayYes')}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}

/** The browser asks before the page with unsaved work is closed. A reload finds it again, the next day doesn't. */
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
