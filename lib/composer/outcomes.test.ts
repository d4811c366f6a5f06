// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapter, composerPage, finding, resultOf } from '../../tests/support/composer-page.ts';
import { createOutcomes } from './outcomes.ts';
import type { Session } from './session.ts';

let page: ReturnType<typeof composerPage>;
let onSent: ReturnType<typeof vi.fn>;
let outcomes: ReturnType<typeof createOutcomes>;

beforeEach(() => {
  vi.useFakeTimers();
  page = composerPage();
  onSent = vi.fn();
  outcomes = createOutcomes({ adapter, services: page.services, onSent: onSent as () => void, signal: page.signal });
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function shown(): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', '<div class="toast"><a href="/status/1">View</a></div>');
  await vi.advanceTimersByTimeAsync(0);
}

const published = () => page.services.record.published;

test('a post that is seen is counted, with the share that opened its composer', async () => {
  const share = { id: 'share-1', text: 'We', asked: false };
  const session = page.open('We');
  session.started = share;
  outcomes.watch([session]);
  await shown();
  expect(published()).toHaveBeenCalledExactlyOnceWith(session.composer, session.state.result, share);
  expect(onSent).toHaveBeenCalledExactlyOnceWith(share);
});

test('a double click is one post', async () => {
  const session = page.open('We');
  outcomes.watch([session]);
  outcomes.watch([session]);
  await shown();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([published().mock.calls.length, page.services.record.unconfirmed.mock.calls.length]).toEqual([1, 0]);
});

test('a post that nobody sees is its own outcome', async () => {
  const session = page.open('We');
  outcomes.watch([session]);
  (session.composer.frame as HTMLElement).remove();
  await vi.advanceTimersByTimeAsync(15_100);
  expect([published().mock.calls.length, page.services.record.unconfirmed.mock.calls.length]).toEqual([0, 1]);
});

test('a thread is one share, with the remarks of all its parts', async () => {
  page.answers(({ text }) => resultOf(text === 'One' ? [finding({ id: 'a' })] : [finding({ id: 'b' })]));
  const group: Session[] = [page.open('One'), page.open('Two')];
  outcomes.watch(group);
  await shown();
  expect(published().mock.lastCall?.[1].findings.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
});

test.each([
  ['about a protected topic', () => page.finds([], { isProtected: true })],
  ['that nobody could check', () => page.answers(() => null)],
])('nothing is counted of a draft %s', async (_, prepare) => {
  prepare();
  outcomes.watch([page.open('We')]);
  await shown();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([published().mock.calls.length, page.services.record.unconfirmed.mock.calls.length]).toEqual([0, 0]);
});

describe('a press that the network has not answered', () => {
  const edit = ({ composer }: Session, text: string) => {
    composer.root.textContent = text;
  };
  /** X draws an editor anew when a picture is attached. */
  const redraw = ({ composer }: Session, text: string) => {
    const again = composer.root.cloneNode() as HTMLElement;
    again.textContent = text;
    composer.root.replaceWith(again);
    return page.sessionAt(again);
  };

  test.each<[what: string, change: (session: Session, text: string) => Session | undefined]>([
    ['in the same editor', (session, text) => void edit(session, text) as undefined],
    ['in an editor that was drawn anew', redraw],
  ])('leaves no trace of the protected draft that it was edited into, %s', async (_, change) => {
    page.answers(({ text }) => resultOf([], { isProtected: text.includes('union') }));
    const session = page.open('We');
    outcomes.watch([session]);
    await vi.advanceTimersByTimeAsync(3000);
    const now = change(session, 'Join the union') ?? session;
    now.checkNow();
    outcomes.watch([now]);
    now.composer.root.textContent = '';
    await shown();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([published().mock.calls.length, page.services.record.unconfirmed.mock.calls.length]).toEqual([0, 0]);
  });

  test('is one post with the next, from the editor that was drawn anew', async () => {
    const session = page.open('We');
    outcomes.watch([session]);
    await vi.advanceTimersByTimeAsync(3000);
    outcomes.watch([redraw(session, 'We')]);
    await shown();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([published().mock.calls.length, page.services.record.unconfirmed.mock.calls.length]).toEqual([1, 0]);
  });
});

test('of a share whose draft has become about a protected topic nothing more is recorded', async () => {
  const share = { id: 'share-1', text: 'We', asked: false };
  page.finds([], { isProtected: true });
  const session = page.open('We');
  session.started = share;
  outcomes.watch([session]);
  expect(page.services.hush).toHaveBeenCalledExactlyOnceWith(share);
});

describe('a share of which nothing more is recorded', () => {
  const share = { id: 'share-1', text: 'We', asked: false };
  function post(): Session {
    page.finds([], { isProtected: true });
    const session = page.open('We');
    session.started = share;
    outcomes.watch([session]);
    outcomes.watch([session]);
    return session;
  }

  test('is over once the network shows it: the next post is another one', async () => {
    post();
    expect(onSent).not.toHaveBeenCalled();
    await shown();
    expect(onSent).toHaveBeenCalledExactlyOnceWith(share);
    expect(page.services.hush).toHaveBeenCalledExactlyOnceWith(share);
    expect([published().mock.calls.length, page.services.record.unconfirmed.mock.calls.length]).toEqual([0, 0]);
  });

  test('is over when nobody sees it', async () => {
    (post().composer.frame as HTMLElement).remove();
    await vi.advanceTimersByTimeAsync(15_100);
    expect(onSent).toHaveBeenCalledExactlyOnceWith(share);
    expect(page.services.record.unconfirmed).not.toHaveBeenCalled();
  });

  test('is not while the network has not taken it', async () => {
    post();
    document.body.insertAdjacentHTML('beforeend', '<div class="toast">No.</div>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onSent).not.toHaveBeenCalled();
  });

  test('is one from the press on that finds it so, though the words are the same', async () => {
    const session = page.open('We');
    session.started = share;
    outcomes.watch([session]);
    page.finds([], { isProtected: true });
    session.checkNow();
    outcomes.watch([session]);
    await shown();
    expect(published()).not.toHaveBeenCalled();
    expect(onSent).toHaveBeenCalledExactlyOnceWith(share);
  });
});

describe('that a post is on its way', () => {
  const told = () => page.services.record.posting.mock.calls.length;
  const takenBack = () => page.services.record.notPosted.mock.calls.map(([composer]) => composer);

  test('is told when it is pressed, for its page may not live to see it out', async () => {
    const session = page.open('We');
    outcomes.watch([session]);
    outcomes.watch([session]);
    expect(page.services.record.posting.mock.calls).toEqual([[session.composer, session.state.result, null]]);
    await shown();
    expect(takenBack()).toEqual([]);
  });

  test('is taken back where the network does not take it', async () => {
    const session = page.open('We');
    outcomes.watch([session]);
    document.body.insertAdjacentHTML('beforeend', '<div class="toast">No.</div>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(takenBack()).toEqual([session.composer]);
  });

  test('is taken back where the draft is pressed again as another', () => {
    const session = page.open('We');
    outcomes.watch([session]);
    page.finds([], { isProtected: true });
    session.composer.root.textContent = 'Join the union';
    session.checkNow();
    outcomes.watch([session]);
    expect([told(), takenBack()]).toEqual([1, [session.composer]]);
  });

  test('is not told of what nothing is recorded of', () => {
    page.finds([], { isProtected: true });
    outcomes.watch([page.open('We')]);
    expect(told()).toBe(0);
  });
});

test('a post that was refused is not counted, and can be sent again', async () => {
  const session = page.open('We');
  outcomes.watch([session]);
  document.body.insertAdjacentHTML('beforeend', '<div class="toast">No.</div>');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onSent).not.toHaveBeenCalled();
  outcomes.watch([session]);
  await shown();
  expect(published()).toHaveBeenCalledOnce();
});
