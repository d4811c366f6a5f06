// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composerPage, finding } from '../../tests/support/composer-page.ts';
import { guardModel } from './model.ts';
import type { OpenCard } from './remark-card.ts';
import type { Session } from './session.ts';

const WORD = finding({ ruleId: 'word', severity: 'hint', start: 3, end: 10 });
const OTHER = finding({ ruleId: 'other' });
const OPEN: OpenCard = { finding: WORD, isByKey: false, turn: 0, isByPointer: true };

let page: ReturnType<typeof composerPage>;

beforeEach(() => {
  page = composerPage();
  page.finds([WORD, OTHER]);
  for (const [name, value] of [
    ['clientWidth', 1000],
    ['clientHeight', 700],
  ] as const) {
    vi.spyOn(document.documentElement, name, 'get').mockReturnValue(value);
  }
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** happy-dom draws nothing, so that the rectangle is given. */
function written(text = 'We utilize wind.', top = 100): Session {
  const session = page.open(text);
  (session.composer.frame as HTMLElement).style.overflowY = 'visible';
  vi.spyOn(session.composer.root, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, top, 400, 200));
  return session;
}

type Shown = Parameters<typeof guardModel>[1];

function model(some: Partial<Shown>, corner = { x: 0, y: 0 }) {
  return guardModel(() => corner, {
    session: null,
    near: document.body,
    open: null,
    gate: null,
    notice: null,
    spokenRemarks: null,
    canInsert: false,
    submit: () => null,
    ...some,
  });
}

describe('nothing is shown', () => {
  test.each([
    ['where nobody writes', () => ({})],
    ['of an empty draft', () => ({ session: written(' ') })],
    ['of a composer that is scrolled away', () => ({ session: written('We', -900) })],
    ['of a card by the pointer whose words are scrolled away', () => ({ session: written('We', -900), open: OPEN })],
  ])('%s', (_, shown) => expect(model(shown())).toBeNull());
});

test.each([
  ['a notice', { notice: 'updated' as const }],
  ['the dialog at the Post button', { gate: { stops: true, parts: [] } }],
])('%s is shown wherever one is, without a pill', (_, shown) =>
  expect(model(shown)).toMatchObject({ ...shown, pill: null, card: null }),
);

test('the pill is at the end of what can be seen of the composer, as the host counts', () => {
  const session = written();
  expect(model({ session })?.pill).toEqual({ at: { x: 496, y: 296 }, findings: [WORD, OTHER], isProtected: false });
  expect(model({ session }, { x: 96, y: 96 })?.pill?.at).toEqual({ x: 400, y: 200 });
});

test('a card about one remark hangs from its words and mends that one; one about all hangs from the pill', () => {
  page.services.fixAll.mockReturnValue({ text: 'We use wind.', edits: [], mended: 2 });
  const session = written();
  vi.spyOn(session, 'placeOf').mockReturnValue(new DOMRect(120, 110, 60, 20));
  expect(model({ session, open: OPEN })?.card).toMatchObject({
    hangsFrom: 'words',
    anchor: { left: 120, top: 110, right: 180, bottom: 130 },
    findings: [WORD],
    safeFixes: 0,
  });
  expect(model({ session, open: { ...OPEN, finding: null } })?.card).toMatchObject({
    hangsFrom: 'pill',
    findings: [WORD, OTHER],
    safeFixes: 2,
  });
});

test('a card that was opened by the keyboard stays while its words are scrolled away', () => {
  const shown = model({ session: written('We utilize', -900), open: { ...OPEN, isByKey: true } });
  expect(shown).toMatchObject({ pill: null, card: { findings: [WORD], takesFocus: true } });
});

test.each([
  [null, null],
  [0, { remarks: 0 }],
  [2, { remarks: 2 }],
])('of %s remarks it is said %j', (spokenRemarks, announcement) =>
  expect(model({ session: written(), spokenRemarks })?.announcement).toEqual(announcement),
);
