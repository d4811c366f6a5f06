// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composerPage, finding, resultOf } from '../../tests/support/composer-page.ts';

let page: ReturnType<typeof composerPage>;

beforeEach(() => {
  vi.useFakeTimers();
  page = composerPage();
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Writes as a key does: the page changes, then the editor says so. */
function type(root: HTMLElement, text: string): void {
  root.textContent = text;
  root.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const aFrame = () => vi.advanceTimersByTimeAsync(17);
const idle = () => vi.advanceTimersByTimeAsync(450);

describe('what is written', () => {
  test('is checked and painted with the next frame, once however often it changed', async () => {
    const { composer } = page.open('');
    page.services.check.mockClear();
    page.marks.paint.mockClear();
    page.finds([finding()]);
    type(composer.root, 'W');
    type(composer.root, 'We');
    expect(page.services.check).not.toHaveBeenCalled();
    await aFrame();
    expect(page.services.check).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ text: 'We', network: 'x', surface: 'post' }),
      undefined,
    );
    expect(page.marks.paint).toHaveBeenCalledOnce();
  });

  test('is looked at again when nobody types, and its remarks count as shown then, once a rule', async () => {
    page.finds([finding(), finding({ id: 'rule:1' })]);
    const { composer } = page.open('');
    type(composer.root, 'We');
    await aFrame();
    expect(page.services.record.shown).not.toHaveBeenCalled();
    await idle();
    expect(page.services.record.shown).toHaveBeenCalledOnce();
    type(composer.root, 'We are');
    await idle();
    expect(page.services.record.shown).toHaveBeenCalledOnce();
  });

  test('about a protected topic leaves no trace', async () => {
    page.finds([finding()], { isProtected: true });
    type(page.open('').composer.root, 'We');
    await idle();
    expect(page.services.record.shown).not.toHaveBeenCalled();
  });

  test('is left alone while an input method composes', async () => {
    const session = page.open('');
    const { composer } = session;
    page.services.check.mockClear();
    composer.root.dispatchEvent(new Event('compositionstart'));
    type(composer.root, 'に');
    await idle();
    // Rules that come meanwhile wait, too.
    session.refresh();
    expect(page.services.check).not.toHaveBeenCalled();
    composer.root.dispatchEvent(new Event('compositionend'));
    await aFrame();
    expect(page.services.check).toHaveBeenCalledOnce();
  });

  test('is a new draft once it was all taken away', async () => {
    page.answers(({ text }) => resultOf(text === '' ? [] : [finding()]));
    const session = page.open('');
    type(session.composer.root, 'We');
    await idle();
    session.asked.add('rule:0');
    type(session.composer.root, '');
    await idle();
    type(session.composer.root, 'We');
    await idle();
    expect(session.asked.size).toBe(0);
    expect(page.services.record.shown).toHaveBeenCalledTimes(2);
  });
});

test('a picture beside the text is looked at, and so is its description', async () => {
  const { composer } = page.open('We');
  page.services.check.mockClear();
  (composer.frame as HTMLElement).insertAdjacentHTML('beforeend', '<img src="blob:https://x.com/1" alt="">');
  await aFrame();
  expect(page.services.check).toHaveBeenCalledTimes(1);
  (composer.frame.querySelector('img') as HTMLImageElement).alt = 'A turbine';
  await aFrame();
  expect(page.services.check).toHaveBeenCalledTimes(2);
  (composer.frame as HTMLElement).insertAdjacentHTML('beforeend', '<i>1</i>');
  await aFrame();
  expect(page.services.check).toHaveBeenCalledTimes(2);
});

describe('a check', () => {
  test('that fails finds nothing, and says so', () => {
    page.answers(() => {
      throw new Error('A mistake.');
    });
    expect(page.open('We').state).toMatchObject({ text: 'We', isChecked: false, result: { findings: [] } });
  });

  test('without rules is none', () => {
    page.answers(() => null);
    expect(page.open('We').state.isChecked).toBe(false);
  });

  test('at the Post button spares no word for being typed', async () => {
    const session = page.open('');
    type(session.composer.root, 'We');
    page.services.check.mockClear();
    expect(session.checkNow().text).toBe('We');
    expect(page.services.check.mock.lastCall?.[1]).toBeUndefined();
  });
});

describe('all that can be mended at once', () => {
  const done = { text: 'We use', edits: [{ start: 3, end: 10, text: 'use' }], mended: 1 };

  test('is worked out once a draft, when somebody asks', () => {
    page.services.fixAll.mockReturnValue(done);
    const session = page.open('We utilize');
    expect(page.services.fixAll).not.toHaveBeenCalled();
    expect([session.fixed, session.fixed]).toEqual([done, done]);
    expect(page.services.fixAll).toHaveBeenCalledExactlyOnceWith({ text: 'We utilize', network: 'x', surface: 'post' });
    session.checkNow();
    expect(session.fixed).toEqual(done);
    expect(page.services.fixAll).toHaveBeenCalledTimes(2);
  });

  test('is nothing where there are no rules, or the check fails', () => {
    const nothing = { text: 'We', edits: [], mended: 0 };
    expect(page.open('We').fixed).toEqual(nothing);
    page.services.fixAll.mockImplementation(() => {
      throw new Error('A mistake.');
    });
    expect(page.open('We').fixed).toEqual(nothing);
  });
});

test('nothing outlives its end', async () => {
  const changed = vi.fn();
  const session = page.sessionAt(page.addCard(), changed);
  type(session.composer.root, 'We');
  page.end();
  await idle();
  type(session.composer.root, 'We are');
  await idle();
  expect(changed).not.toHaveBeenCalled();
  expect(page.marks.clear).toHaveBeenCalledWith(session.composer.root);
  expect(vi.getTimerCount()).toBe(0);
});

test('nor does what it was about to do at rest, when it ends while it tells of a change', async () => {
  const session = page.sessionAt(page.addCard(), () => page.end());
  page.marks.paint.mockClear();
  type(session.composer.root, 'We');
  await idle();
  expect(page.marks.paint).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
