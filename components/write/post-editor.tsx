import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding, Fix } from '../../lib/checker/types.ts';
import type { NetworkName } from '../../lib/policy/schema.ts';
import type { Check } from '../../lib/state/check.ts';
import type { RemarkLog } from '../../lib/state/remark-log.ts';
import { CharacterRing } from '../remarks/character-ring.tsx';
import { RemarkList } from '../remarks/remark-list.tsx';
import { Icon } from '../ui/icon.tsx';
import { CircleCheck, Copy } from '../ui/icons.ts';
import { NetworkMark, networkLabels } from '../ui/networks.tsx';
import { Segments } from '../ui/segments.tsx';
import { PassDialog } from './pass-dialog.tsx';
import { replaceInField } from './replace-in-field.ts';
import { t } from './texts.ts';
import { useCheck } from './use-check.ts';

/** What leaves the editor for a network's composer. */
export interface Outgoing {
  network: NetworkName;
  text: string;
  overridden?: string[];
  isProtected?: boolean;
}

/**
 * A text for a network, checked while it is written: the network with its room for characters, the text, the remarks, and the
 * button that opens the composer. Blocking remarks stop that button until they are mended or passed with a reason.
 */
export function PostEditor(props: {
  text: string;
  network: NetworkName;
  networks: readonly NetworkName[];
  asked?: boolean;
  approvedContentId?: string;
  check: Check;
  remarks: RemarkLog;
  keepsReasons: boolean;
  isOnline: boolean;
  rows?: number;
  /** The text that another network would get, where it has one of its own. */
  textOn?(network: NetworkName): string;
  onText(text: string): void;
  onNetwork(network: NetworkName): void;
  onShare(outgoing: Outgoing): void;
  onCopy(text: string): void;
  aboveText?: ComponentChildren;
  belowText?: ComponentChildren;
  belowRemarks?: ComponentChildren;
}) {
  const { text, network, networks, asked, approvedContentId, check, remarks, isOnline } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [stoppedBy, setStoppedBy] = useState<Finding[] | null>(null);
  const id = useId();
  const { result, isResting, typed } = useCheck(check, { text, network, asked, approvedContentId });
  const { findings, isProtected } = result;
  const isEmpty = text.trim() === '';

  useEffect(() => {
    if (isResting && !isProtected && !isEmpty) remarks.shown(findings, network);
  }, [isResting, isProtected, isEmpty, findings, network, remarks]);

  /** Each network counts in its own way. */
  const countsOn = (name: NetworkName) =>
    name === network
      ? result.counts
      : check({ text: props.textOn?.(name) ?? text, network: name, approvedContentId }).counts;

  /** Looked at anew: what goes out is written, the word at the caret too. */
  function share(): void {
    const { findings, isProtected } = check({ text, network, asked, approvedContentId });
    const blocking = findings.filter(({ severity }) => severity === 'block');
    if (blocking.length > 0) setStoppedBy(blocking);
    else props.onShare({ network, text, isProtected });
  }

  function pass(reason: string): void {
    const passed = stoppedBy ?? [];
    setStoppedBy(null);
    remarks.overridden(passed, network, reason);
    props.onShare({ network, text, isProtected, overridden: [...new Set(passed.map(({ ruleId }) => ruleId))] });
  }

  function mend(finding: Finding, fix: Fix): void {
    if (!field.current) return;
    if (!isProtected) remarks.fixed(finding, network);
    replaceInField(field.current, fix.edits);
  }

  function show({ start, end }: Finding): void {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  return (
    <div class="kp-editor">
      {props.aboveText}
      <Segments
        label={t('network')}
        chosen={network}
        onChoose={props.onNetwork}
        options={networks.map((name) => ({
          name,
          label: networkLabels[name],
          picture: <NetworkMark network={name} />,
          extra: <CharacterRing {...countsOn(name)} />,
        }))}
      />
      <textarea
        ref={field}
        class="kp-input"
        aria-label={t('text')}
        aria-describedby={`${id}-remarks`}
        placeholder={t('placeholder')}
        rows={props.rows ?? 5}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => {
          typed(currentTarget.selectionEnd);
          props.onText(currentTarget.value);
        }}
      />
      {props.belowText}
      <div class="kp-remarks" id={`${id}-remarks`} aria-live="polite">
        {isEmpty ? (
          <p class="kp-aside">{t('empty')}</p>
        ) : (
          <>
            {isProtected && (
              <p class="kp-aside">
                <strong>{t('protected')}.</strong> {t('protectedHelp')}
              </p>
            )}
            {findings.length > 0 ? (
              <RemarkList findings={findings} text={text} onFix={mend} onShow={show} />
            ) : (
              <p class="kp-all-well">
                <Icon of={CircleCheck} /> {t('allWell')}
              </p>
            )}
          </>
        )}
      </div>
      {props.belowRemarks}
      <div class="kp-editor-actions">
        {networks.includes(network) && (
          <button type="button" class="kp-button kp-button-primary" disabled={isEmpty || !isOnline} onClick={share}>
            <NetworkMark network={network} />
            {t('openIn', networkLabels[network])}
          </button>
        )}
        <button
          type="button"
          class="kp-icon-button"
          disabled={isEmpty}
          aria-label={t('copy')}
          onClick={() => props.onCopy(text)}
        >
          <Icon of={Copy} />
        </button>
      </div>
      {stoppedBy && (
        <PassDialog
          findings={stoppedBy}
          network={network}
          keepsReasons={props.keepsReasons}
          onPass={pass}
          onBack={() => setStoppedBy(null)}
        />
      )}
    </div>
  );
}
