import { useRef } from 'preact/hooks';
import type { NetworkName } from '../../lib/policy/schema.ts';
import type { Check } from '../../lib/state/check.ts';
import { RemarkList } from '../remarks/remark-list.tsx';
import { Icon } from '../ui/icon.tsx';
import { CircleCheck } from '../ui/icons.ts';
import { replaceInField } from '../write/replace-in-field.ts';
import { t } from './texts.ts';

/** A sentence with a remark, to see how one is mended. */
export function TryRemark(props: { text: string; network: NetworkName; check: Check; onText(text: string): void }) {
  const { text, network, check, onText } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const { findings } = check({ text, network });
  return (
    <section class="kp-box" aria-labelledby="try">
      <h2 id="try">{t('try')}</h2>
      <p class="kp-meta">{t('tryHelp')}</p>
      <textarea
        ref={field}
        class="kp-input"
        aria-label={t('tryLabel')}
        rows={3}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {findings.length > 0 ? (
          <RemarkList
            findings={findings}
            text={text}
            onFix={(_, fix) => field.current && replaceInField(field.current, fix.edits)}
          />
        ) : (
          <p class="kp-fine">
            <Icon of={CircleCheck} /> {t('tryDone')}
          </p>
        )}
      </div>
    </section>
  );
}
