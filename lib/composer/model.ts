import { pillBox, pillPlace, visibleBox, within } from './places.ts';
import type { OpenCard } from './remark-card.ts';
import type { Session } from './session.ts';
import { themeOf } from './theme.ts';
import type { GuardModel, GuardNotice, Point } from './view.ts';

interface Shown {
  /** The composer that is written in, where its remarks are to be seen. */
  session: Session | null;
  /** Stands on the page where the view's colours are to fit. */
  near: HTMLElement;
  open: OpenCard | null;
  gate: GuardModel['gate'];
  notice: GuardNotice | null;
  /** How many remarks those who can't see them are told of; null: nothing is said. */
  spokenRemarks: number | null;
  canInsert: boolean;
  submit(): HTMLElement | null;
}

/** All that is shown at this moment, measured on the page; null when it is nothing. */
export function guardModel(origin: () => Point, shown: Shown): GuardModel | null {
  const { session, gate, notice } = shown;
  const written = session && !session.isEmpty ? session : null;
  const box = written && visibleBox(written.composer.root);
  // Whoever reads a remark by the keyboard keeps it while its words are scrolled away: the focus is in it.
  const card = box || shown.open?.isByKey ? shown.open : null;
  if (!box && !(written && card) && !gate && !notice) return null;
  const base = {
    gate,
    notice,
    theme: themeOf(shown.near),
    announcement: shown.spokenRemarks === null ? null : { remarks: shown.spokenRemarks },
    pill: null,
    card: null,
  };
  const corner = origin();
  if (!written) return base;
  const { result } = written.state;
  const { root } = written.composer;
  const at = pillPlace(box ?? root.getBoundingClientRect(), getComputedStyle(root).direction);
  const pill = {
    at: { x: at.x - corner.x, y: at.y - corner.y },
    findings: result.findings,
    isProtected: result.isProtected,
  };
  return { ...base, pill: box && pill, card: card && cardOf(written, card, at, corner, shown) };
}

function cardOf(session: Session, open: OpenCard, pill: Point, corner: Point, shown: Shown): GuardModel['card'] {
  const { text, result } = session.state;
  const words = open.finding && session.placeOf(open.finding);
  const submit = shown.submit();
  return {
    anchor: within(words ?? pillBox(pill), corner),
    hangsFrom: words ? 'words' : 'pill',
    keepClear: submit && within(submit.getBoundingClientRect(), corner),
    text,
    findings: open.finding ? result.findings.filter(({ id }) => id === open.finding?.id) : result.findings,
    counts: result.counts,
    takesFocus: open.isByKey,
    turn: open.turn,
    canInsert: shown.canInsert,
    safeFixes: open.finding ? 0 : session.fixed.mended,
  };
}
