import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Box, GuardActions, GuardModel } from '../../lib/composer/view.ts';
import { CharacterRing } from '../remarks/character-ring.tsx';
import { RemarkList } from '../remarks/remark-list.tsx';
import { SeverityMark } from '../remarks/severity-mark.tsx';
import { t } from './texts.ts';

const MARGIN = 8;

/** The remarks on a draft, or the one on the words that it hangs from. */
export function Card({
  card,
  isProtected,
  actions,
}: {
  card: NonNullable<GuardModel['card']>;
  isProtected: boolean;
  actions: GuardActions;
}) {
  const { findings, text, counts, takesFocus, turn, canInsert, safeFixes } = card;
  const box = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    if (box.current) placeBeside(box.current, card);
  });
  // Asked for again, it takes the focus again: that may have gone back to the editor meanwhile.
  useEffect(() => {
    if (takesFocus && turn > 0) box.current?.focus({ preventScroll: true });
  }, [takesFocus, turn]);

  return (
    <section
      ref={box}
      class="kp-card"
      role="dialog"
      aria-label={t('name')}
      tabIndex={-1}
      onMouseEnter={() => actions.keepOpen(true)}
      onMouseLeave={() => actions.keepOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || (event.target !== box.current && !event.repeat)) return;
        // The key's own work would be done in the editor, which has the focus by then; held down, it would go on with what
        // stands there next.
        event.preventDefault();
        if (!event.repeat) applyFirst(card, actions);
      }}
    >
      {findings.length > 0 ? (
        <RemarkList
          findings={findings}
          text={text}
          onFix={(finding, fix) => actions.fix(finding, fix.edits, { text })}
          onShow={findings.length > 1 ? actions.show : undefined}
        />
      ) : (
        <p class="kp-card-fine">
          <SeverityMark severity="fine" /> {isProtected ? t('protected') : t('allWell')}
        </p>
      )}
      {isProtected && findings.length > 0 && <p class="kp-card-fine">{t('protected')}</p>}
      <footer>
        <CharacterRing {...counts} />
        {canInsert && (
          <button type="button" class="kp-quiet" onClick={actions.insert}>
            {t('insert')}
          </button>
        )}
        {safeFixes > 1 && (
          <button type="button" class="kp-quiet" onClick={actions.fixAll}>
            {t('fixAll', safeFixes)}
          </button>
        )}
        <button type="button" class="kp-quiet kp-close" onClick={actions.close}>
          {t('close')}
        </button>
      </footer>
    </section>
  );
}

function applyFirst({ findings, text }: NonNullable<GuardModel['card']>, actions: GuardActions): void {
  const [finding] = findings;
  const [fix] = finding?.fixes ?? [];
  if (finding && fix) actions.fix(finding, fix.edits, { text });
}

/** Moves the card to where it covers neither what it hangs from nor the button that sends, if the window has such a place. */
function placeBeside(element: HTMLElement, { anchor, hangsFrom, keepClear }: NonNullable<GuardModel['card']>): void {
  const { width, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const along = hangsFrom === 'words' ? anchor.left : anchor.right - width;
  const level = Math.min(anchor.top, clientHeight - height - MARGIN);
  const places = [
    { left: along, top: anchor.bottom + MARGIN },
    { left: along, top: anchor.top - height - MARGIN },
    { left: anchor.right + MARGIN, top: level },
    { left: anchor.left - width - MARGIN, top: level },
    { left: Math.min(anchor.left, keepClear?.left ?? anchor.left) - width - MARGIN, top: level },
  ].map(({ left, top }) => ({
    left: Math.max(MARGIN, Math.min(left, clientWidth - width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, clientHeight - height - MARGIN)),
  }));
  const covers = ({ left, top }: { left: number; top: number }, box: Box | null): boolean =>
    box !== null && left < box.right && left + width > box.left && top < box.bottom && top + height > box.top;
  const place =
    places.find((one) => !covers(one, anchor) && !covers(one, keepClear)) ??
    places.find((one) => !covers(one, anchor)) ??
    places[0];
  element.style.left = `${place?.left}px`;
  element.style.top = `${place?.top}px`;
}
