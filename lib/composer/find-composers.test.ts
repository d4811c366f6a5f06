// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchForEditors } from './find-composers.ts';
import { at, editor, page, theEditor, tree } from './networks/testing/page.ts';
import { x } from './networks/x.ts';

const HOME = 'https://x.com/home';
const COMPOSE = 'https://x.com/compose/post';

let end: AbortController;
let known: Set<HTMLElement>;
const seen: HTMLElement[] = [];
const onUnrecognised = vi.fn();
const onGone = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  known = new Set();
});
afterEach(() => {
  end.abort();
  seen.length = 0;
  vi.clearAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watch(): void {
  const onEditor = (root: HTMLElement) => {
    seen.push(root);
    return known.has(root);
  };
  watchForEditors({ document, adapter: x, onEditor, onGone, onUnrecognised, signal: end.signal });
}

const changesSeen = () => vi.advanceTimersByTimeAsync(0);

describe('editors are told of', () => {
  test('that are there', () => {
    page(HOME, editor());
    watch();
    expect(seen).toEqual([theEditor()]);
  });

  test('that come, alone or within something', async () => {
    page(HOME, '<main></main>');
    watch();
    at('main').innerHTML = `<div>${editor()}</div>`;
    await changesSeen();
    expect(new Set(seen)).toEqual(new Set([theEditor()]));
  });

  test('that somebody writes in, though they became editable later', () => {
    page(HOME, '<div id="it" tabindex="0"></div>');
    watch();
    theEditor().setAttribute('contenteditable', 'true');
    theEditor().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(seen).toEqual([theEditor()]);
  });

  test('that somebody writes in, in a tree that nobody knew of; and what comes into that tree', async () => {
    page(HOME, '<div><div id="host"></div></div>');
    const root = tree('host', editor());
    watch();
    const first = root.getElementById('it') as HTMLElement;
    first.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(new Set(seen)).toEqual(new Set([first]));
    const next = document.createElement('textarea');
    root.append(next);
    await changesSeen();
    expect(seen).toContain(next);
  });

  test('no more once it is over', async () => {
    page(HOME, '<main></main>');
    watch();
    end.abort();
    at('main').innerHTML = editor();
    await changesSeen();
    expect(seen).toEqual([]);
  });

  test('that something is gone is told as well', async () => {
    page(HOME, `<main>${editor()}</main>`);
    watch();
    theEditor().remove();
    await changesSeen();
    expect(onGone).toHaveBeenCalledOnce();
  });
});

describe('a page that is not recognised any more', () => {
  const write = () => theEditor().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  test.each<[what: string, address: string, html: string, isTold: boolean]>([
    ['somebody writes where posts are written, in what is no composer', COMPOSE, `<p>${editor()}</p>`, true],
    ['not at another address', HOME, `<p>${editor()}</p>`, false],
    ['not of a message', COMPOSE, `<section aria-label="Beskeder">${editor()}</section>`, false],
  ])('%s', (_, address, html, isTold) => {
    page(address, html);
    watch();
    write();
    vi.advanceTimersByTime(2900);
    expect(onUnrecognised).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onUnrecognised).toHaveBeenCalledTimes(isTold ? 1 : 0);
  });

  test('is told of once an address', () => {
    page(COMPOSE, editor());
    watch();
    for (let times = 0; times < 3; times++) {
      write();
      vi.advanceTimersByTime(4000);
    }
    expect(onUnrecognised).toHaveBeenCalledOnce();
  });

  test('not when the composer’s missing piece has come meanwhile', () => {
    page(COMPOSE, editor());
    watch();
    write();
    known.add(theEditor());
    vi.advanceTimersByTime(4000);
    expect(onUnrecognised).not.toHaveBeenCalled();
  });

  test('not when the editor is gone', () => {
    page(COMPOSE, editor());
    watch();
    write();
    theEditor().remove();
    vi.advanceTimersByTime(4000);
    expect(onUnrecognised).not.toHaveBeenCalled();
  });

  test('not for a picture’s alt text beside a composer', () => {
    page(COMPOSE, `${editor()}<textarea id="alt"></textarea>`);
    known.add(theEditor());
    watch();
    at('#alt').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    vi.advanceTimersByTime(4000);
    expect(onUnrecognised).not.toHaveBeenCalled();
  });
});
