// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapter, composerPage } from '../../tests/support/composer-page.ts';
import { type Publication, type PublicationWatch, watchPublication } from './publication.ts';
import type { Session } from './session.ts';

const TEXT = 'The first turbine at Ternevig is turning, and we are proud.';

let page: ReturnType<typeof composerPage>;
let outcomes: Publication[];
let session: Session;
let watch: PublicationWatch;
let refuse: ((url: string, status: number) => void) | undefined;

/** The browser's list of what a page has loaded; happy-dom keeps none. */
class Performances {
  static supportedEntryTypes = ['resource'];
  constructor(listener: (list: { getEntries(): unknown[] }) => void) {
    refuse = (name, responseStatus) => listener({ getEntries: () => [{ name, responseStatus }] });
  }
  observe(): void {}
  disconnect(): void {
    refuse = undefined;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', Performances);
  page = composerPage();
  outcomes = [];
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function post(text = TEXT, before = ''): void {
  document.body.insertAdjacentHTML('beforeend', `<main>${before}</main><ul></ul>`);
  session = page.open(text);
  const { composer } = session;
  const textNow = () => session.textNow();
  watch = watchPublication({ composer, text, textNow, adapter, signal: page.signal }, (outcome) =>
    outcomes.push(outcome),
  );
}

const add = (html: string, to = 'main') => document.querySelector(to)?.insertAdjacentHTML('afterbegin', html);
const taken = () => (session.composer.frame as HTMLElement).remove();
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('published', () => {
  test('when a notice says where it is', async () => {
    post();
    add('<div class="toast">Sent. <a href="/status/1">View</a></div>');
    await pass(0);
    expect(outcomes).toEqual(['published']);
  });

  test('when its opening words are among the newest posts', async () => {
    post();
    add(`<article>${TEXT}</article>`);
    await pass(0);
    expect(outcomes).toEqual(['published']);
  });

  test('however the network breaks its lines', async () => {
    post('The first turbine\nat Ternevig is turning');
    add('<article>The first turbine<br>at Ternevig is turning</article>');
    await pass(0);
    expect(outcomes).toEqual(['published']);
  });

  test('when another list has grown by it (comments, answers), and the draft has left the composer', async () => {
    post();
    add(`<li>${TEXT}</li>`, 'ul');
    await pass(0);
    expect(outcomes).toEqual([]);
    taken();
    await pass(0);
    expect(outcomes).toEqual(['published']);
  });

  test('when few letters stand there as a whole', async () => {
    post('Tak!');
    taken();
    add('<li>Tak! Det var pænt.</li>', 'ul');
    await pass(0);
    expect(outcomes).toEqual([]);
    add('<li><b>Nora</b><p>Tak!</p></li>', 'ul');
    await pass(0);
    expect(outcomes).toEqual(['published']);
  });

  test('once', async () => {
    post();
    add('<div class="toast"><a href="/status/1">View</a></div>');
    add(`<article>${TEXT}</article>`);
    await pass(20_000);
    expect(outcomes).toEqual(['published']);
  });
});

describe('not published', () => {
  test('when the network says something without an address, and the draft still stands there', async () => {
    post();
    add('<div class="toast">Something went wrong.</div>');
    await pass(1000);
    expect(outcomes).toEqual(['failed']);
  });

  test('when its server refuses the page’s request', async () => {
    post();
    refuse?.('https://x.com/publish', 422);
    await pass(1000);
    expect(outcomes).toEqual(['failed']);
  });

  test.each([
    ['a request that was taken', 'https://x.com/publish', 201],
    ['a refused request of another kind', 'https://x.com/tracking', 500],
  ])('%s proves nothing', async (_, url, status) => {
    post();
    refuse?.(url, status);
    await pass(1000);
    expect(outcomes).toEqual([]);
  });
});

describe('a draft that stands there untouched', () => {
  test('was never sent: the network asked something first', async () => {
    post();
    await pass(15_100);
    expect(outcomes).toEqual(['failed']);
  });
});

describe('a draft that one goes on writing at', () => {
  test('was never sent, whatever it says by then', async () => {
    post();
    session.composer.root.textContent = 'Something else.';
    await pass(15_100);
    expect(outcomes).toEqual(['failed']);
  });
});

describe('unconfirmed', () => {
  test('when the draft was gone, and the next one is begun in its place', async () => {
    post();
    session.composer.root.replaceChildren();
    await pass(1000);
    session.composer.root.textContent = 'Another.';
    await pass(15_000);
    expect(outcomes).toEqual(['unconfirmed']);
  });

  test('when nothing is seen in 15 seconds', async () => {
    post();
    taken();
    await pass(14_900);
    expect(outcomes).toEqual([]);
    await pass(200);
    expect(outcomes).toEqual(['unconfirmed']);
  });

  test('when it was scheduled: a notice without an address, and the draft is gone a moment later', async () => {
    post();
    add('<div class="toast">Your post will be sent on 24 December.</div>');
    await pass(100);
    taken();
    await pass(15_000);
    expect(outcomes).toEqual(['unconfirmed']);
  });

  test('when the same words stood there before', async () => {
    post(TEXT, `<article>${TEXT}</article>`);
    taken();
    add(`<li>${TEXT}</li>`, 'ul');
    await pass(15_100);
    expect(outcomes).toEqual(['unconfirmed']);
  });

  test('when the words stand in another editor', async () => {
    post();
    taken();
    add(`<li><p contenteditable="true">${TEXT}</p></li>`, 'ul');
    add(`<dialog>Keep this draft? ${TEXT}</dialog>`, 'ul');
    await pass(15_100);
    expect(outcomes).toEqual(['unconfirmed']);
  });

  test('15 seconds after it was last sent', async () => {
    post();
    taken();
    await pass(10_000);
    watch.again();
    await pass(10_000);
    expect(outcomes).toEqual([]);
    await pass(5_100);
    expect(outcomes).toEqual(['unconfirmed']);
  });
});

test('nothing is said once it has ended', async () => {
  post();
  page.end();
  add('<div class="toast"><a href="/status/1">View</a></div>');
  await pass(20_000);
  expect(outcomes).toEqual([]);
  expect(refuse).toBeUndefined();
});
