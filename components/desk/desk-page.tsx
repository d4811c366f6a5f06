import type { PolicyState, RevisionRow } from '../../lib/messages/protocol.ts';
import type { Desk, DeskState } from '../../lib/state/desk.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleAlert, CircleCheck, FileCheck } from '../ui/icons.ts';
import { CandidateCard } from './candidate-card.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DropZone } from './drop-zone.tsx';
import { InForce } from './in-force.tsx';
import { ProblemList } from './problem-list.tsx';
import { RevisionList } from './revision-list.tsx';
import { t } from './texts.ts';

/** The admin's desk: the policy in force, one to look at, and the ones before. */
export function DeskPage(props: {
  inForce: { state: PolicyState; summary: string; notChecked: readonly string[] } | null;
  revisions: readonly RevisionRow[];
  desk: DeskState;
  actions: Omit<Desk, 'store'>;
  onDemo(): void;
}) {
  const { inForce, revisions, desk, actions, onDemo } = props;
  return (
    <>
      <h1>{t('title')}</h1>
      {inForce ? (
        <InForce {...inForce} />
      ) : (
        <section class="kp-box kp-none">
          <Icon of={FileCheck} size={28} />
          <div>
            <h2>{t('none')}</h2>
            <p class="kp-meta">{t('noneHelp')}</p>
          </div>
          <button type="button" class="kp-button" onClick={onDemo}>
            {t('demo')}
          </button>
        </section>
      )}
      <section aria-labelledby="lay">
        <h2 id="lay">{t('lay')}</h2>
        <Step desk={desk} actions={actions} />
      </section>
      <RevisionList revisions={revisions} onGoBack={(digest) => void actions.goBack(digest)} />
      {desk.question && (
        <ConfirmDialog
          question={desk.question}
          onConfirm={(fingerprint) => void actions.confirm(fingerprint)}
          onDecline={actions.decline}
        />
      )}
    </>
  );
}

function Step({ desk: { step, isActivating }, actions }: { desk: DeskState; actions: Omit<Desk, 'store'> }) {
  const zone = <DropZone onBytes={(bytes, file) => void actions.lay(bytes, file)} />;
  switch (step.name) {
    case 'empty':
      return zone;
    case 'reading':
      return (
        <p class="kp-box kp-reading" role="status">
          {t('reading', step.file)}
          <progress aria-label={t('reading', step.file)} />
        </p>
      );
    case 'looking':
      return (
        <CandidateCard
          candidate={step.candidate}
          isActivating={isActivating}
          onActivate={() => void actions.activate()}
          onPutAway={actions.clear}
        />
      );
    case 'refused':
      return (
        <>
          <section class="kp-box kp-refused" role="alert" aria-label={t('problems', step.problems.length)}>
            <header class="kp-box-head">
              <h3>
                <Icon of={CircleAlert} size={18} /> {t('refused', step.file)}
              </h3>
              <span class="kp-badge">{t('problems', step.problems.length)}</span>
            </header>
            <p class="kp-meta">{t('stays')}</p>
            <ProblemList problems={step.problems} text={step.text} />
          </section>
          {zone}
        </>
      );
    case 'done':
      return (
        <>
          <p class="kp-callout kp-fine" role="status">
            <Icon of={CircleCheck} />
            <span>
              <strong>{t('done', step.revision)}.</strong> {t('doneHelp')}
            </span>
          </p>
          {zone}
        </>
      );
    case 'failed':
      return (
        <>
          <p class="kp-callout kp-warn" role="alert">
            <Icon of={CircleAlert} />
            {t('failed')}
          </p>
          {zone}
        </>
      );
  }
}
