import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PolicyState, RevisionRow } from '../../lib/messages/protocol.ts';
import { addAll } from '../../lib/policy/edit/draft.ts';
import type { GivenFile } from '../../lib/policy/import/import-from.ts';
import { isWarnedOf, ruleForList } from '../../lib/policy/import/list-rule.ts';
import { starterPolicy } from '../../lib/policy/starters/starters.ts';
import type { Address, AddressState } from '../../lib/state/address.ts';
import type { Desk, DeskState } from '../../lib/state/desk.ts';
import { Icon } from '../ui/icon.tsx';
import { CircleAlert, CircleCheck, FileCheck } from '../ui/icons.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { InForce } from './in-force.tsx';
import { AddressCard } from './open/address-card.tsx';
import { type Brought, BroughtCard } from './open/brought-card.tsx';
import { DropZone } from './open/drop-zone.tsx';
import { Reading } from './open/reading.tsx';
import { StartDialog } from './open/start-dialog.tsx';
import { usePageDrop } from './open/use-page-drop.ts';
import { RevisionList } from './revision-list.tsx';
import { Setback } from './setback.tsx';
import { t } from './texts.ts';
import { Refused } from './work/overview.tsx';
import { type BenchTools, WorkBench } from './work/work-bench.tsx';

export interface DeskTools extends BenchTools {
  /** Rules and word lists out of other tools' files. */
  bring(files: GivenFile[], signal: AbortSignal): Promise<Brought>;
}

/** The admin's desk: the policy in force, one to look at and write on, and the ones before. */
export function DeskPage(props: {
  inForce: { state: PolicyState; summary: string; notChecked: readonly string[] } | null;
  revisions: readonly RevisionRow[];
  desk: DeskState;
  actions: Omit<Desk, 'store'>;
  address: AddressState;
  addressActions: Omit<Address, 'store'>;
  tools: DeskTools;
  onDemo(): void;
}) {
  const { inForce, revisions, desk, actions, address, addressActions, tools, onDemo } = props;
  const [brought, setBrought] = useState<Brought | null>(null);
  /** Other tools' files are being read; what stops that. */
  const [bringing, setBringing] = useState<AbortController | 'failed' | null>(null);
  const [isStarting, setStarting] = useState(false);
  const { work } = desk;
  useEffect(() => void addressActions.load(), [addressActions]);

  const takeText = useCallback(
    (text: string, name = t('pasted')) => void actions.lay(new TextEncoder().encode(text), name),
    [actions],
  );
  const bring = useCallback(
    async (files: GivenFile[]) => {
      const controller = new AbortController();
      const { signal } = controller;
      // Of two brought one after the other the later one counts.
      setBringing((before) => {
        if (typeof before === 'object') before?.abort();
        return controller;
      });
      const found = await tools.bring(files, signal).catch(() => null);
      if (signal.aborted) return;
      setBringing(found ? null : 'failed');
      if (found) setBrought(found);
    },
    [tools],
  );
  const takeFiles = useCallback(
    async (files: File[]) => {
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file).catch(() => null) })),
      );
      const [only] = read;
      if (read.length === 1 && only?.bytes && isPolicyFile(only)) return actions.lay(only.bytes, only.name);
      if (read.length > 0) await bring(read);
    },
    [actions, bring],
  );
  const isOver = usePageDrop(takeFiles, takeText);

  async function takeUp(): Promise<void> {
    if (inForce) await actions.takeUp(fileName(inForce.state), inForce.state.policy.revision);
  }

  /** Into the policy on the desk; else into the one in force, as its next revision; else into a new one. */
  async function takeBrought(isWarned: boolean): Promise<void> {
    if (!brought) return;
    if (!work && inForce) await takeUp();
    else if (!work) await actions.lay(new TextEncoder().encode(starterPolicy(t('myCompany'), 'en', [])), 'policy.json');
    const ruleFor = (list: string) => (isWarned && isWarnedOf(list) ? ruleForList(list) : undefined);
    actions.edit((draft) => addAll(draft, brought, ruleFor));
    setBrought(null);
  }

  const zone = (
    <DropZone
      isOver={isOver}
      onFiles={(files) => void takeFiles(files)}
      onText={takeText}
      onStart={() => setStarting(true)}
    />
  );
  return (
    <>
      <h1>{t('title')}</h1>
      {inForce ? (
        <InForce {...inForce}>
          {!work && (
            <button type="button" class="kp-button" onClick={() => void takeUp()}>
              {t('edit')}
            </button>
          )}
        </InForce>
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
        <h2 id="lay" tabIndex={-1} data-landing>
          {t(work ? 'onDesk' : 'lay')}
        </h2>
        {bringing === 'failed' ? (
          <p class="kp-callout kp-warn" role="alert">
            <Icon of={CircleAlert} />
            {t('bringFailed')}
          </p>
        ) : (
          bringing && (
            <Reading
              file={t('bringing')}
              onStop={() => {
                bringing.abort();
                setBringing(null);
              }}
            />
          )
        )}
        {brought && (
          <BroughtCard
            brought={brought}
            into={t(work ? 'intoWork' : inForce ? 'intoInForce' : 'intoNew')}
            onTake={(isWarned) => void takeBrought(isWarned)}
            onPutAway={() => setBrought(null)}
          />
        )}
        {work ? (
          <WorkBench work={work} desk={desk} actions={actions} tools={tools} />
        ) : (
          <Step desk={desk} actions={actions}>
            {zone}
          </Step>
        )}
      </section>
      {!work && <AddressCard state={address} actions={addressActions} />}
      <RevisionList revisions={revisions} onGoBack={(digest) => void actions.goBack(digest)} />
      {desk.setback?.isGoingBack && <Setback problems={desk.setback.problems} />}
      {/* Always there: a region that comes with its words is not read out everywhere. */}
      <p class="kp-hidden" role="status">
        {told(desk, brought !== null)}
      </p>
      {isOver && <p class="kp-over">{t('dropHere')}</p>}
      {isStarting && (
        <StartDialog
          onClose={() => setStarting(false)}
          onStart={(text) => {
            setStarting(false);
            takeText(text, 'policy.json');
          }}
        />
      )}
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

/** What whoever can't see the desk hears of it, besides what is wrong. */
function told({ step }: DeskState, isBrought: boolean): string {
  if (isBrought) return t('broughtTold');
  if (step.name === 'done') return `${t('done', step.revision)}. ${t('doneHelp')}`;
  return step.name === 'looking' ? t('looked', step.file) : '';
}

function Step(props: { desk: DeskState; actions: Omit<Desk, 'store'>; children: preact.ComponentChildren }) {
  const { desk, actions, children } = props;
  const { step } = desk;
  switch (step.name) {
    case 'empty':
    case 'looking':
      return <>{children}</>;
    case 'reading':
      return <Reading file={step.file} doing={step.doing} onStop={actions.clear} />;
    case 'refused':
      return (
        <>
          <div class="kp-box">
            <Refused file={step.file} problems={step.problems} text={step.text} value={undefined} />
          </div>
          {children}
        </>
      );
    case 'done':
      return (
        <>
          <p class="kp-callout kp-fine">
            <Icon of={CircleCheck} />
            <span>
              <strong>{t('done', step.revision)}.</strong> {t('doneHelp')}
            </span>
          </p>
          {children}
        </>
      );
    case 'failed':
      return (
        <>
          <p class="kp-callout kp-warn" role="alert">
            <Icon of={CircleAlert} />
            {t('failed')}
          </p>
          {children}
        </>
      );
  }
}

/** More than this nobody takes: enough is read to say so. */
const MOST_READ_BYTES = 64 * 1024 * 1024;

/** Rejects where the browser can't read it: a folder that was dropped, a file that is gone. */
const bytesOf = async (file: File) => new Uint8Array(await file.slice(0, MOST_READ_BYTES).arrayBuffer());

/** A policy, by its name or by how it begins; anything else may be another tool's. */
const isPolicyFile = ({ name, bytes }: { name: string; bytes: Uint8Array | null }) =>
  /\.(json|jws)$/i.test(name) || (!/\.\w+$/.test(name) && bytes?.[0] === 0x7b);

const fileName = ({ policy }: PolicyState) => `${policy.id}.json`;
