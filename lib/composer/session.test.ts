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
    const before = session.remarked;
    type(session.composer.root, 'We');
    await idle();
    expect(page.services.record.shown).toHaveBeenCalledExactlyOnceWith(finding(), before);
    session.draft.asked.add('rule:0');
    type(session.composer.root, '');
    await idle();
    type(session.composer.root, 'We');
    await idle();
    expect(session.draft.asked.size).toBe(0);
    expect(page.services.record.shown).toHaveBeenCalledTimes(2);
    expect(session.remarked.draft).not.toBe(before.draft);
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

describe('fixes', () => {
  const TEXT = 'We utilize wind and leverage sun.';
  const [FIRST, SECOND] = [[{ start: 3, end: 10, text: 'use' }], [{ start: 20, end: 28, text: 'use' }]];
  let field: HTMLTextAreaElement;

  beforeEach(() => {
    const card = document.body.appendChild(document.createElement('div'));
    card.className = 'card';
    field = card.appendChild(document.createElement('textarea'));
    field.value = TEXT;
    Object.assign(document, {
      execCommand(_: string, __: boolean, text = '') {
        field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      },
    });
  });
  afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

  /** Asked for after so many milliseconds each, of the text that stood there at first. */
  async function mend(...asked: [afterMs: number, edits: typeof FIRST][]): Promise<(string | undefined)[]> {
    const session = page.sessionAt(field);
    const became: (string | undefined)[] = asked.map(() => undefined);
    for (const [at, [afterMs, edits]] of asked.entries()) {
      setTimeout(() => void session.mend(edits, TEXT).then((mended) => (became[at] = mended)), afterMs);
    }
    await vi.advanceTimersByTimeAsync(3000);
    return became;
  }

  test.each([0, 10, 40, 100])('the same pressed twice, %i ms apart, is done once', async (afterMs) => {
    expect(await mend([0, FIRST], [afterMs, FIRST])).toEqual(['done', 'out-of-date']);
    expect(field.value).toBe('We use wind and leverage sun.');
  });

  test.each([0, 10, 40, 100])('another, %i ms later and before the first was drawn, harms nothing', async (afterMs) => {
    expect(await mend([0, FIRST], [afterMs, SECOND])).toEqual(['done', 'out-of-date']);
    expect(field.value).toBe('We use wind and leverage sun.');
  });

  test('all at once and one of them: the words stand there once', async () => {
    expect(await mend([0, [...FIRST, ...SECOND]], [60, SECOND])).toEqual(['done', 'out-of-date']);
    expect(field.value).toBe('We use wind and use sun.');
  });

  test('one that was made for the text of now is done after the one before', async () => {
    const session = page.sessionAt(field);
    void session.mend(FIRST, TEXT);
    await vi.advanceTimersByTimeAsync(1000);
    void session.mend([{ start: 16, end: 24, text: 'use' }], field.value);
    await vi.advanceTimersByTimeAsync(1000);
    expect(field.value).toBe('We use wind and use sun.');
  });

  test('after one that failed the next has its turn', async () => {
    const session = page.sessionAt(field);
    const failing = vi.spyOn(session.editor, 'read').mockImplementationOnce(() => {
      throw new Error('A mistake.');
    });
    const mended = [session.mend(FIRST, TEXT).catch(() => 'failed'), session.mend(FIRST, TEXT)];
    await vi.advanceTimersByTimeAsync(2000);
    expect(await Promise.all(mended)).toEqual(['failed', 'done']);
    failing.mockRestore();
  });

  test('what one has written on is not overwritten by what Quill had to wait for', async () => {
    const root = page.addCard('');
    root.className = 'ql-editor';
    const session = page.sessionAt(root);
    type(root, TEXT);
    await aFrame();
    const mended = session.mend(FIRST, TEXT);
    type(root, `Today ${TEXT}`);
    await vi.advanceTimersByTimeAsync(3000);
    expect([await mended, root.textContent]).toEqual(['out-of-date', `Today ${TEXT}`]);
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

test('nor does a fix that is under way when it ends', async () => {
  page.finds([finding()]);
  const changed = vi.fn();
  Object.assign(document, { execCommand: () => true });
  const session = page.sessionAt(page.addCard('We promise'), changed);
  const mended = session.mend([{ start: 0, end: 2, text: 'I' }], 'We promise');
  await aFrame();
  changed.mockClear();
  page.end();
  page.marks.paint.mockClear();
  await vi.advanceTimersByTimeAsync(3000);
  expect([await mended, page.marks.paint.mock.calls.length, changed.mock.calls.length]).toEqual(['out-of-date', 0, 0]);
  session.refresh();
  expect(page.marks.paint).not.toHaveBeenCalled();
  // Asked for of a draft that is set aside, it can't be done; that is worth saying.
  expect(await session.mend([{ start: 0, end: 2, text: 'I' }], 'We promise')).toBe('not-taken');
  Reflect.deleteProperty(document, 'execCommand');
});

test('nor does what it was about to do at rest, when it ends while it tells of a change', async () => {
  const session = page.sessionAt(page.addCard(), () => page.end());
  page.marks.paint.mockClear();
  type(session.composer.root, 'We');
  await idle();
  expect(page.marks.paint).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
