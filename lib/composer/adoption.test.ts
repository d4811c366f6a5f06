// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composerPage } from '../../tests/support/composer-page.ts';
import { type Adoption, createAdoption } from './adoption.ts';
import type { Composers } from './composers.ts';
import type { Session } from './session.ts';
import type { StartedDraft } from './types.ts';

const SHARE: StartedDraft = { id: 'share-1', text: 'The first turbine is turning.', asked: false };

let page: ReturnType<typeof composerPage>;
let sessions: Session[];
let claim: ReturnType<typeof vi.fn<() => Promise<StartedDraft | null>>>;
let onOffer: ReturnType<typeof vi.fn>;
let adoption: Adoption;

beforeEach(() => {
  vi.useFakeTimers();
  page = composerPage();
  sessions = [];
  claim = vi.fn(async () => SHARE);
  onOffer = vi.fn();
  const composers = {
    all: () => sessions,
    get active() {
      return sessions[0] ?? null;
    },
  } as Composers;
  adoption = createAdoption({ composers, claim, onOffer: onOffer as () => void, signal: page.signal });
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Its text is put in as an editor takes it, without an editor. */
async function meet(text: string, doesTake = true): Promise<Session> {
  const session = page.open(text);
  vi.spyOn(session, 'mend').mockImplementation(async ([edit]) => {
    if (doesTake && edit) session.composer.root.textContent = edit.text;
    session.checkNow();
    return doesTake ? 'done' : 'not-taken';
  });
  sessions.push(session);
  await adoption.met(session);
  return session;
}

const settled = () => vi.advanceTimersByTimeAsync(1000);

test('a composer that the network’s address filled is the share’s at once', async () => {
  const session = await meet(`${SHARE.text} #wind`);
  expect(session.started).toBe(SHARE);
  await settled();
  expect(session.mend).not.toHaveBeenCalled();
});

test('into an empty one the text is put, after the network had its time', async () => {
  const session = await meet('');
  expect(session.mend).not.toHaveBeenCalled();
  await settled();
  expect([session.started, session.composer.root.textContent]).toEqual([SHARE, SHARE.text]);
  expect(onOffer).not.toHaveBeenCalled();
});

test('over other words it is only offered', async () => {
  const session = await meet('Something else.');
  await settled();
  expect(session.mend).not.toHaveBeenCalled();
  expect(onOffer).toHaveBeenCalledOnce();
  expect(adoption.canInsert(session)).toBe(true);
});

test('an editor that does not take it: it is offered', async () => {
  await meet('', false);
  await settled();
  expect(onOffer).toHaveBeenCalledOnce();
});

test('a prefill that comes while it is put in is as good', async () => {
  const session = page.open('');
  vi.spyOn(session, 'mend').mockImplementation(async () => {
    session.composer.root.textContent = SHARE.text;
    return 'out-of-date';
  });
  sessions.push(session);
  await adoption.met(session);
  await settled();
  expect([session.started, onOffer.mock.calls.length]).toEqual([SHARE, 0]);
});

test('of several, the one that holds the text', async () => {
  await meet('');
  const second = await meet(SHARE.text);
  await settled();
  expect(sessions.map(({ started }) => started)).toEqual([null, SHARE]);
  expect(second.mend).not.toHaveBeenCalled();
});

test('of several empty ones, the one in a dialog', async () => {
  await meet('');
  const second = await meet('');
  (second.composer.frame as HTMLElement).setAttribute('role', 'dialog');
  await settled();
  expect(sessions.map(({ started }) => started)).toEqual([null, SHARE]);
});

test('it is put in once: a later composer was opened for something else', async () => {
  await meet('');
  await settled();
  sessions = [];
  const later = await meet('');
  await settled();
  expect(later.mend).not.toHaveBeenCalled();
  expect([later.started, onOffer.mock.calls.length]).toEqual([SHARE, 1]);
});

test('when it is done, nothing is left of it', async () => {
  const session = await meet(SHARE.text);
  claim.mockResolvedValue(null);
  adoption.over(SHARE);
  expect(session.started).toBeNull();
  sessions = [];
  const next = await meet('');
  await settled();
  expect([next.started, onOffer.mock.calls.length]).toEqual([null, 0]);
});

test('a tab that no share opened is left alone', async () => {
  claim.mockResolvedValue(null);
  const session = await meet('');
  await settled();
  expect([session.started, onOffer.mock.calls.length]).toEqual([null, 0]);
});
