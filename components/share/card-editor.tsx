import { useState } from 'preact/hooks';
import type { Wording } from '../../lib/content/wording.ts';
import type { ShareRequest } from '../../lib/messages/protocol.ts';
import type { ContentItem, NetworkName } from '../../lib/policy/schema.ts';
import type { Check } from '../../lib/state/check.ts';
import type { RemarkLog } from '../../lib/state/remark-log.ts';
import { Icon } from '../ui/icon.tsx';
import { Shuffle } from '../ui/icons.ts';
import { PostEditor } from '../write/post-editor.tsx';
import { t } from './texts.ts';

/** An approved item's text, to be changed before it goes out; other approved wordings at a press. */
export function CardEditor(props: {
  item: ContentItem;
  wordingOf(network: NetworkName, skip: number): Wording;
  countWordings(network: NetworkName): number;
  networks: readonly NetworkName[];
  startWith: NetworkName;
  check: Check;
  newRemarkLog(): RemarkLog;
  keepsReasons: boolean;
  isOnline: boolean;
  onShare(request: ShareRequest): void;
  onCopy(text: string): void;
}) {
  const { item, networks } = props;
  const [remarks] = useState(props.newRemarkLog);
  const [network, setNetwork] = useState(props.startWith);
  /** How many wordings the person has passed over, a network: what was made of one is credited to it. */
  const [skipped, setSkipped] = useState<Partial<Record<NetworkName, number>>>({});
  /** What the person has made of the text, a network. */
  const [edited, setEdited] = useState<Partial<Record<NetworkName, string>>>({});
  const skip = (name: NetworkName) => skipped[name] ?? 0;
  const wordingOn = (name: NetworkName) => props.wordingOf(name, skip(name));
  const textOn = (name: NetworkName) => edited[name] ?? wordingOn(name).text;
  return (
    <PostEditor
      text={textOn(network)}
      textOn={textOn}
      network={network}
      networks={networks}
      approvedContentId={item.id}
      check={props.check}
      remarks={remarks}
      keepsReasons={props.keepsReasons}
      isOnline={props.isOnline}
      rows={6}
      onText={(text) => setEdited({ ...edited, [network]: text })}
      onNetwork={setNetwork}
      onShare={(outgoing) => props.onShare({ ...outgoing, item, variantId: wordingOn(network).variantId })}
      onCopy={props.onCopy}
      belowText={
        props.countWordings(network) > 1 && (
          <button
            type="button"
            class="kp-link kp-another"
            onClick={() => {
              setSkipped({ ...skipped, [network]: skip(network) + 1 });
              setEdited({ ...edited, [network]: undefined });
            }}
          >
            <Icon of={Shuffle} size={14} />
            {t('anotherWording')}
          </button>
        )
      }
    />
  );
}
