import type { NetworkName } from '../../lib/policy/schema.ts';
import type { Check } from '../../lib/state/check.ts';
import type { CurrentPage } from '../../lib/state/ports.ts';
import type { RemarkLog } from '../../lib/state/remark-log.ts';
import type { WriteDraft } from '../../lib/storage/types.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/icons.ts';
import { Switch } from '../ui/switch.tsx';
import { type Outgoing, PostEditor } from './post-editor.tsx';
import { t } from './texts.ts';

/** A post of one's own, or about the page in the current tab. */
export function WriteTab(props: {
  draft: WriteDraft;
  networks: readonly NetworkName[];
  currentPage: CurrentPage | null;
  check: Check;
  remarks: RemarkLog;
  keepsReasons: boolean;
  isOnline: boolean;
  onDraft(draft: WriteDraft): void;
  onShare(outgoing: Outgoing & { asked: boolean }): void;
  onCopy(text: string): void;
}) {
  const { draft, networks, currentPage, onDraft } = props;
  const network = networks.includes(draft.network) ? draft.network : (networks[0] ?? draft.network);
  const change = (part: Partial<WriteDraft>) => onDraft({ ...draft, network, ...part });
  const isPageOffered = currentPage !== null && !draft.text.includes(currentPage.url);
  return (
    <div class="kp-scroll kp-write">
      <PostEditor
        text={draft.text}
        network={network}
        networks={networks}
        asked={draft.asked}
        check={props.check}
        remarks={props.remarks}
        keepsReasons={props.keepsReasons}
        isOnline={props.isOnline}
        onText={(text) => change({ text })}
        onNetwork={(network) => change({ network })}
        onShare={(outgoing) => props.onShare({ ...outgoing, asked: draft.asked })}
        onCopy={props.onCopy}
        aboveText={
          isPageOffered && (
            <div class="kp-this-page">
              <Icon of={Link} />
              <span class="kp-this-page-words">
                <span class="kp-meta">{t('thisPage')}</span>
                <strong>{currentPage.title || currentPage.url}</strong>
              </span>
              <button
                type="button"
                class="kp-button"
                onClick={() => change({ text: withPage(draft.text, currentPage) })}
              >
                {t('usePage')}
              </button>
            </div>
          )
        }
        belowRemarks={
          <Switch label={t('asked')} help={t('askedHelp')} isOn={draft.asked} onChange={(asked) => change({ asked })} />
        }
      />
    </div>
  );
}

/** The page's title and address to begin with, or its address after what is written. */
function withPage(text: string, { title, url }: CurrentPage): string {
  const written = text.trimEnd();
  return written ? `${written}\n\n${url}` : [title, url].filter(Boolean).join('\n\n');
}
