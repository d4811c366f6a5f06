import { useId, useState } from 'preact/hooks';
import { isWarnedOf } from '../../../lib/policy/import/list-rule.ts';
import { Icon } from '../../ui/icon.tsx';
import { CircleAlert, FileUp } from '../../ui/icons.ts';
import { t as said } from '../texts.ts';

/** What other tools' files came to. */
export interface Brought {
  rules: { id: string }[];
  vocabularies: Record<string, string[]>;
  left: { what: string; why: string }[];
}

/** More of them nobody reads here. */
const LISTED = 50;

/** What was found in files of other tools, what could not be taken and why; to be put into a policy or let be. */
export function BroughtCard(props: {
  brought: Brought;
  into: string;
  /** With a rule that warns of each list's words, or the lists alone. */
  onTake(isWarned: boolean): void;
  onPutAway(): void;
}) {
  const { brought, into, onTake, onPutAway } = props;
  const { rules, vocabularies, left } = brought;
  const [isWarned, setWarned] = useState(true);
  const helpId = useId();
  const lists = Object.entries(vocabularies);
  const warned = lists.filter(([name]) => isWarnedOf(name)).length;
  const words = lists.reduce((sum, [, entries]) => sum + entries.length, 0);
  const isEmpty = rules.length + lists.length === 0;
  return (
    <section class="kp-box" aria-label={said('brought')}>
      <h3>
        <Icon of={isEmpty ? CircleAlert : FileUp} size={18} /> {said('brought')}
      </h3>
      <p>{isEmpty ? said('broughtNothing') : said('broughtWhat', rules.length, lists.length, words)}</p>
      {lists.length > 0 && <p class="kp-meta">{lists.map(([name]) => name).join(', ')}</p>}
      {warned > 0 && (
        <div>
          <label class="kp-tick">
            <input
              type="checkbox"
              checked={isWarned}
              aria-describedby={helpId}
              onChange={(event) => setWarned(event.currentTarget.checked)}
            />
            {said('warnOfLists', warned)}
          </label>
          <p class="kp-meta" id={helpId}>
            {said('warnOfListsHelp')}
          </p>
        </div>
      )}
      {left.length > 0 && (
        <details open={isEmpty}>
          <summary>{said('leftOut', left.length)}</summary>
          <dl class="kp-left-out">
            {left.slice(0, LISTED).map(({ what, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be named twice
              <div key={index}>
                <dt>
                  <code>{what}</code>
                </dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
          {left.length > LISTED && <p class="kp-meta">{said('firstListed', LISTED, left.length - LISTED)}</p>}
        </details>
      )}
      <div class="kp-row">
        {!isEmpty && (
          <button type="button" class="kp-button kp-button-primary" onClick={() => onTake(isWarned && warned > 0)}>
            {into}
          </button>
        )}
        <button type="button" class="kp-button" onClick={onPutAway}>
          {said('putAway')}
        </button>
      </div>
    </section>
  );
}
