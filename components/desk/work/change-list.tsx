import { uiLanguage } from '../../../lib/i18n.ts';
import type { Change } from '../../../lib/policy/diff.ts';
import type { Policy } from '../../../lib/policy/schema.ts';
import { pickText } from '../../../lib/policy/walk.ts';
import { fieldLabel, hasLabel, valueLabel } from '../form/field-texts.ts';
import { lineOf } from '../form/text-fields.tsx';
import { t as said } from '../texts.ts';
import { t } from './texts.ts';

/** More of a list than this is counted. */
const SHOWN_WORDS = 12;
/** Longer values are cut: the file itself has them whole. */
const SHOWN = 300;

/** What a policy changes against the one in force, thing by thing and field by field. */
export function ChangeList({ changes, policy }: { changes: readonly Change[] | null; policy: Policy }) {
  if (!changes) return <p class="kp-meta">{said('changesFirst')}</p>;
  if (changes.length === 0) return <p class="kp-meta">{said('changesNone')}</p>;
  return (
    <ul class="kp-plain kp-changes">
      {changes.map((change) => (
        <li key={`${change.what} ${change.name} ${change.how}`}>
          <p>
            <span class={`kp-badge kp-badge-${change.how}`}>{said(change.how)}</span> {said(change.what)}{' '}
            <code>{change.name}</code> <span class="kp-meta">{aboutNew(change, policy)}</span>
          </p>
          {change.details.length > 0 && (
            <dl class="kp-details">
              {change.details.map((detail) => (
                <div key={detail.pointer}>
                  <dt title={detail.pointer}>{pathWords(detail.pointer)}</dt>
                  <dd>
                    <Difference {...detail} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a new rule says, so that its id need not be guessed at. */
function aboutNew({ what, how, name }: Change, policy: Policy): string {
  if (what !== 'rule' || how !== 'added') return '';
  const rule = policy.rules.find(({ id }) => id === name);
  if (!rule) return '';
  const message = rule.message ? pickText(rule.message, uiLanguage(), policy.language) : valueLabel(rule.kind);
  return `${valueLabel(rule.severity)}: ${message}`;
}

/** "/match/terms" as "What to look for › Words and phrases"; places in lists as numbers from one. */
function pathWords(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) =>
      /^\d+$/.test(segment) ? String(Number(segment) + 1) : hasLabel(segment) ? fieldLabel(segment) : segment,
    )
    .join(' › ');
}

function Difference({ before, after }: { before: unknown; after: unknown }) {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [before.map(lineOf), after.map(lineOf)];
    const [gone, come] = [old.filter((word) => !now.includes(word)), now.filter((word) => !old.includes(word))];
    if (gone.length + come.length > 0) {
      return (
        <>
          <Words as="del" words={gone} /> <Words as="ins" words={come} />
        </>
      );
    }
  }
  return (
    <>
      {before !== undefined && <del>{written(before)}</del>} {after !== undefined && <ins>{written(after)}</ins>}
    </>
  );
}

function Words({ as: As, words }: { as: 'del' | 'ins'; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      {words.slice(0, SHOWN_WORDS).map((word) => (
        <As key={word}>{word}</As>
      ))}
      {words.length > SHOWN_WORDS && <span class="kp-meta">{t('more', words.length - SHOWN_WORDS)}</span>}
    </>
  );
}

function written(value: unknown): string {
  const text = typeof value === 'string' ? valueLabel(value) : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
