import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuardActions, GuardModel } from '../../lib/composer/view.ts';
import { RemarkList } from '../remarks/remark-list.tsx';
import { t } from './texts.ts';

/** Between the press on Post and the post: what stands in the way, how to mend it, and the way past it where there is one. */
export function GateDialog({ gate, actions }: { gate: NonNullable<GuardModel['gate']>; actions: GuardActions }) {
  const { parts, stops } = gate;
  const findings = parts.flatMap((part) => part.findings);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [reason, setReason] = useState('');
  const isFinal =
    stops &&
    (findings.length === 0 || findings.some(({ severity, override }) => severity === 'block' && override === 'never'));
  const isComplete = !stops || reason.trim() !== '';

  // Whatever moves the host in the page ends the dialog's modality: it is looked after each time.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.matches(':modal')) return;
    element.close();
    element.showModal();
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="kp-gate"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        actions.backToText();
      }}
      // The second press of a double click on Post was not meant for what lies under the pointer by now. Nor can anything
      // be pressed beside the dialog: the focus stays where it is.
      onMouseDown={(event) => (isSecondPress(event) || event.target === dialog.current) && event.preventDefault()}
      onClickCapture={(event) => isSecondPress(event) && event.stopPropagation()}
      // The key that pressed Post, still held down, presses nothing here.
      onKeyDown={(event) => event.repeat && event.key !== 'Tab' && isButton(event.target) && event.preventDefault()}
    >
      <h2 id={`${id}-title`}>{t(stops ? 'stopTitle' : 'warnTitle')}</h2>
      <p class="kp-lead">{t(findings.length === 0 ? 'uncheckedLead' : stops ? 'stopLead' : 'warnLead')}</p>
      {findings.length > 0 && (
        <div class="kp-gate-remarks">
          {parts.map(
            ({ key, text, findings }, part) =>
              findings.length > 0 && (
                <RemarkList
                  key={key}
                  findings={findings}
                  text={text}
                  onFix={(finding, fix) => actions.fix(finding, fix.edits, { text, part })}
                />
              ),
          )}
        </div>
      )}
      {isFinal && findings.length > 0 && <p class="kp-lead">{t('never')}</p>}
      {stops && !isFinal && (
        <label class="kp-reason">
          <span>{t('reason')}</span>
          <input
            type="text"
            value={reason}
            placeholder={t('reasonHelp')}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      )}
      <footer>
        {!isFinal && (
          <button
            type="button"
            class="kp-button-quiet"
            disabled={!isComplete}
            onClick={() => actions.pass(stops ? reason.trim() : undefined)}
          >
            {t('anyway')}
          </button>
        )}
        <button type="button" class="kp-button-main" autofocus onClick={actions.backToText}>
          {t('back')}
        </button>
      </footer>
    </dialog>
  );
}

const isSecondPress = ({ detail, target }: MouseEvent) => detail > 1 && !(target instanceof HTMLInputElement);
const isButton = (target: EventTarget | null) => target instanceof HTMLButtonElement;
