import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PickText } from '../../lib/checker/types.ts';
import { sourceOf } from '../../lib/content/items.ts';
import type { Suggestion } from '../../lib/content/why-now.ts';
import type { NetworkName, ShareTarget } from '../../lib/policy/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { Check, ChevronDown, Copy, Newspaper } from '../ui/icons.ts';
import { NetworkMark, networkLabels } from '../ui/networks.tsx';
import { WhyNow } from './reason.tsx';
import { t } from './texts.ts';

/** One approved item: what it is, why now, and a button a network. Opened, it holds the editor that it is given. */
export function ContentCard(props: {
  suggestion: Suggestion;
  say: PickText;
  targets: readonly ShareTarget[];
  now: number;
  isOnline: boolean;
  isOpen: boolean;
  onToggle(): void;
  onShare(network: NetworkName): void;
  onCopy(): void;
  children?: ComponentChildren;
}) {
  const { suggestion, say, targets, now, isOnline, isOpen, onToggle, onShare, onCopy, children } = props;
  const { item, shared } = suggestion;
  const title = say(item.title);
  const id = useId();
  return (
    <article class={`kp-card${shared ? ' kp-card-shared' : ''}`} aria-labelledby={`${id}-title`}>
      <div class="kp-card-head">
        <Picture item={item} say={say} />
        <div class="kp-card-words">
          <h2 id={`${id}-title`}>{title}</h2>
          <Meta suggestion={suggestion} />
          <WhyNow suggestion={suggestion} now={now} />
        </div>
        <button
          type="button"
          class="kp-icon-button kp-chevron"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-editor` : undefined}
          aria-label={isOpen ? t('close', title) : t('open', title)}
          onClick={onToggle}
        >
          <Icon of={ChevronDown} size={18} />
        </button>
      </div>
      {isOpen ? (
        <div class="kp-card-editor" id={`${id}-editor`}>
          {children}
        </div>
      ) : (
        <div class="kp-card-actions">
          {targets.map((target) =>
            target === 'copy' ? (
              <CopyButton key={target} label={t('copyText', title)} onCopy={onCopy} />
            ) : (
              <button
                key={target}
                type="button"
                class="kp-button kp-button-share"
                disabled={!isOnline}
                aria-label={t('shareOn', networkLabels[target], title)}
                onClick={() => onShare(target)}
              >
                <NetworkMark network={target} />
                {networkLabels[target]}
              </button>
            ),
          )}
        </div>
      )}
    </article>
  );
}

function Meta({ suggestion: { item, reasons } }: { suggestion: Suggestion }) {
  const source = sourceOf(item);
  const endsSoon = reasons.some(({ kind }) => kind === 'ends-soon');
  const parts = [source, item.origin === 'own' ? t('own') : t('curated')];
  return (
    <>
      <p class="kp-meta">{parts.filter(Boolean).join(' · ')}</p>
      {item.expiresAt && !endsSoon && <p class="kp-meta">{t('until', Date.parse(item.expiresAt))}</p>}
    </>
  );
}

/** The content's own picture; a plain tile when there is none, or when it can't be had. */
function Picture({ item, say }: { item: Suggestion['item']; say: PickText }) {
  const [isBroken, setBroken] = useState(false);
  if (!item.image || isBroken) {
    return (
      <span class="kp-picture">
        <Icon of={Newspaper} size={24} />
      </span>
    );
  }
  return (
    <img
      class="kp-picture"
      src={item.image.url}
      alt={say(item.image.alt)}
      width={64}
      height={64}
      loading="lazy"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}

function CopyButton({ label, onCopy }: { label: string; onCopy(): void }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="kp-icon-button"
      aria-label={isCopied ? t('copied') : label}
      onClick={() => {
        onCopy();
        setCopied(true);
      }}
      onBlur={() => setCopied(false)}
    >
      <Icon of={isCopied ? Check : Copy} />
    </button>
  );
}
