// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapter, composerPage, finding, resultOf, trusted } from '../../tests/support/composer-page.ts';
import { type GateOptions, type Stopped, startGate } from './gate.ts';
import type { Session } from './session.ts';

let page: ReturnType<typeof composerPage>;
let sessions: Session[];
let stopped: Stopped[];
let options: { [Name in 'onPosting' | 'onUnchecked' | 'onIgnored']: ReturnType<typeof vi.fn> };
let isLoading: boolean;

const BLOCK = finding({ ruleId: 'embargo' });
const WARNING = finding({ ruleId: 'shouting', severity: 'warn' });
const HINT = finding({ ruleId: 'plain-words', severity: 'hint' });

beforeEach(() => {
  vi.useFakeTimers();
  page = composerPage();
  sessions = [];
  stopped = [];
  isLoading = false;
  options = { onPosting: vi.fn(), onUnchecked: vi.fn(), onIgnored: vi.fn() };
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function guard(text: string, some: Partial<GateOptions> = {}): Session {
  const session = page.open(text);
  sessions.push(session);
  if (sessions.length === 1) {
    startGate({
      adapter,
      corrections: () => ({}),
      sessions: () => sessions,
      measure: () => {},
      isLoading: () => isLoading,
      failClosed: () => false,
      onStopped: (what) => stopped.push(what),
      signal: page.signal,
      ...(options as Pick<GateOptions, 'onPosting' | 'onUnchecked' | 'onIgnored'>),
      ...some,
    });
  }
  return session;
}

describe('a press on Post', () => {
  test('of a clean draft goes on untouched', () => {
    const session = guard('All is well.');
    expect(page.press(session)).toBe(true);
    expect(page.posts).toEqual(['All is well.']);
    expect(options.onPosting).toHaveBeenCalledExactlyOnceWith([session]);
  });

  test.each([
    ['what blocks', BLOCK, { stops: true }],
    ['a warning', WARNING, { stops: false }],
  ])('is stopped by %s, and the site hears nothing', (_, found, verdict) => {
    page.finds([found]);
    const session = guard('We promise.');
    expect(page.press(session)).toBe(false);
    expect(page.posts).toEqual([]);
    expect(stopped).toMatchObject([{ ...verdict, obstacles: [{ finding: found, session }] }]);
    expect(options.onPosting).not.toHaveBeenCalled();
  });

  test('is not stopped by a hint', () => {
    page.finds([HINT]);
    page.press(guard('We utilize.'));
    expect(page.posts).toHaveLength(1);
  });

  test('is asked about a warning once', () => {
    page.finds([WARNING]);
    const session = guard('WE SHOUT!');
    page.press(session);
    session.draft.asked.add(WARNING.id);
    page.press(session);
    expect([stopped.length, page.posts.length]).toEqual([1, 1]);
  });

  test('judges the text of that moment, not the one that was painted', () => {
    page.answers(({ text }) => resultOf(text.includes('promise') ? [BLOCK] : []));
    const session = guard('All is well.');
    session.composer.root.textContent = 'We promise.';
    page.press(session);
    expect([page.posts.length, stopped.length]).toEqual([0, 1]);
  });

  test.each(['pointerdown', 'mousedown', 'touchstart', 'touchend', 'pointerup', 'mouseup'])(
    'that a site would act on at %s is held there too',
    (type) => {
      page.finds([BLOCK]);
      const heard = vi.fn();
      const session = guard('We promise.');
      page.buttonOf(session).addEventListener(type, heard);
      page.buttonOf(session).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).not.toHaveBeenCalled();
      page.finds([]);
      page.buttonOf(session).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).toHaveBeenCalledOnce();
    },
  );

  test.each([
    ['disabled', (button: HTMLButtonElement) => button.toggleAttribute('disabled', true)],
    ['aria-disabled', (button: HTMLButtonElement) => button.setAttribute('aria-disabled', 'true')],
  ])('on a button that is %s is none', (_, disable) => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    disable(page.buttonOf(session));
    page.press(session);
    expect(stopped).toEqual([]);
  });

  test('twice, of a draft that blocks, posts nothing', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    page.press(session);
    page.press(session);
    expect(page.posts).toEqual([]);
  });
});

describe('by the keyboard', () => {
  test.each([
    ['Enter on the button', { key: 'Enter' }, 'button'],
    ['Space on the button', { key: ' ' }, 'button'],
    ['Ctrl+Enter in the text', { key: 'Enter', ctrlKey: true }, 'p'],
  ])('%s is stopped', (_, init, target) => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    const element = session.composer.frame.querySelector(target) as Element;
    expect(page.key(element, init)).toBe(false);
    expect(page.key(element, init, 'keyup')).toBe(false);
    expect([stopped.length, page.posts.length]).toEqual([1, 0]);
  });

  test('a line break is never ours', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    expect(page.key(session.composer.root, { key: 'Enter' })).toBe(true);
    expect(stopped).toEqual([]);
  });

  test('the Enter that ends an input method’s composition is none', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    expect(page.key(session.composer.root, { key: 'Enter', ctrlKey: true, isComposing: true })).toBe(true);
    expect(stopped).toEqual([]);
  });

  test('a clean draft’s key counts as one post, and its click as the same', () => {
    const session = guard('All is well.');
    page.key(page.buttonOf(session), { key: 'Enter' });
    expect(options.onPosting).not.toHaveBeenCalled();
    page.press(session);
    expect(options.onPosting).toHaveBeenCalledOnce();
  });
});

describe('a form', () => {
  function guardedForm(): { session: Session; form: HTMLFormElement; sent: ReturnType<typeof vi.fn> } {
    const session = guard('We promise.');
    const form = document.createElement('form');
    const button = page.buttonOf(session);
    button.type = 'submit';
    (session.composer.frame as HTMLElement).replaceWith(form);
    form.append(session.composer.frame);
    const sent = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', sent);
    return { session, form, sent };
  }

  test('is stopped when it is submitted without its button', () => {
    page.finds([BLOCK]);
    const { form, sent } = guardedForm();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(sent).not.toHaveBeenCalled();
    expect(stopped).toHaveLength(1);
  });

  test('is sent once after a pass, and not asked about again', () => {
    page.finds([BLOCK]);
    const { session, sent } = guardedForm();
    page.press(session);
    stopped[0]?.pass();
    expect(sent).toHaveBeenCalledOnce();
    expect(stopped).toHaveLength(1);
  });
});

describe('what the person lets through', () => {
  function passed(): Session {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    page.press(session);
    stopped[0]?.pass();
    return session;
  }

  test('is posted exactly once', () => {
    passed();
    expect(page.posts).toEqual(['We promise.']);
    expect(options.onPosting).toHaveBeenCalledOnce();
  });

  test('is for that text alone', () => {
    const session = passed();
    session.composer.root.textContent = 'We promise more.';
    page.press(session);
    expect([stopped.length, page.posts.length]).toEqual([2, 1]);
  });

  test('is not asked about again when the site ignored our press, and the person is told', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    page
      .buttonOf(session)
      .addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
    page.press(session);
    stopped[0]?.pass();
    expect(page.posts).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(options.onIgnored).toHaveBeenCalledOnce();
    page.press(session);
    expect([stopped.length, page.posts.length]).toEqual([1, 1]);
    // It is used up now.
    vi.advanceTimersByTime(1);
    page.press(session);
    expect(stopped).toHaveLength(2);
  });

  test.each([
    ['disables its button', (session: Session) => page.buttonOf(session).toggleAttribute('disabled', true)],
    ['takes the draft', ({ composer }: Session) => composer.root.replaceChildren()],
    ['closes the composer', ({ composer }: Session) => (composer.frame as HTMLElement).remove()],
    ['asks something', ({ composer }: Session) => composer.root.before(document.createElement('div'))],
  ])('says nothing when the site %s', async (_, react) => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    page.buttonOf(session).addEventListener('click', () => react(session));
    page.press(session);
    stopped[0]?.pass();
    await vi.advanceTimersByTimeAsync(2000);
    expect(options.onIgnored).not.toHaveBeenCalled();
  });

  test('holds for ten seconds', () => {
    const session = passed();
    vi.advanceTimersByTime(12_000);
    page.press(session);
    expect(stopped).toHaveLength(2);
  });
});

describe('a screen in the editor’s place', () => {
  test('may lead back: what was let through there is not asked about again, however long one takes', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    session.composer.root.style.display = 'none';
    page.press(session);
    stopped[0]?.pass();
    session.composer.root.style.display = '';
    vi.advanceTimersByTime(60_000);
    page.press(session);
    expect([stopped.length, page.posts.length]).toEqual([1, 2]);
  });

  test('may stand there without the editor: the draft is what stood in it last', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    session.composer.root.remove();
    page.press(session);
    expect(stopped).toMatchObject([{ stops: true, sessions: [{ state: { text: 'We promise.' } }] }]);
  });
});

test('a key on what only says that it is a button is the press: no click follows it', () => {
  const button = document.createElement('div');
  button.setAttribute('role', 'button');
  const submitButton = (_: unknown, path: readonly EventTarget[]) => (path.includes(button) ? button : null);
  const session = guard('All is well.', { adapter: { ...adapter, submitButton } });
  session.composer.frame.append(button);
  page.key(button, { key: 'Enter' });
  expect(options.onPosting).toHaveBeenCalledExactlyOnceWith([session]);
});

describe('several composers', () => {
  test('each button sends its own', () => {
    page.answers(({ text }) => resultOf(text.includes('promise') ? [BLOCK] : []));
    const first = guard('We promise.');
    const second = guard('All is well.');
    page.press(second);
    page.press(first);
    expect(page.posts).toEqual(['All is well.']);
    expect(stopped).toMatchObject([{ obstacles: [{ session: first }] }]);
  });

  test('the parts of a thread go out together, each with its own remarks', () => {
    page.answers(({ text }) => resultOf(text.includes('promise') ? [BLOCK] : []));
    const first = guard('All is well.');
    const part = document.createElement('p');
    part.contentEditable = 'true';
    part.textContent = 'We promise.';
    first.composer.frame.prepend(part);
    const second = page.sessionAt(part);
    sessions.push(second);
    page.press(first);
    expect(stopped).toMatchObject([{ sessions: [first, second], obstacles: [{ session: second }] }]);
  });
});

describe('without a check', () => {
  const fails = () => {
    page.answers(() => {
      throw new Error('A mistake.');
    });
  };

  test('a draft goes out, and the person is told', () => {
    fails();
    page.press(guard('We promise.'));
    expect(page.posts).toHaveLength(1);
    expect(options.onUnchecked).toHaveBeenCalledWith('failed');
  });

  test('it waits where the policy says so', () => {
    fails();
    page.press(guard('We promise.', { failClosed: () => true }));
    expect(page.posts).toEqual([]);
    expect(stopped).toMatchObject([{ stops: true, obstacles: [] }]);
  });

  test('a press waits for rules that come within 150 ms, and is judged by them', async () => {
    isLoading = true;
    page.answers(() => null);
    const session = guard('We promise.');
    page.press(session);
    page.finds([BLOCK]);
    isLoading = false;
    await vi.advanceTimersByTimeAsync(150);
    expect([page.posts.length, stopped.length]).toEqual([0, 1]);
    expect(options.onUnchecked).not.toHaveBeenCalled();
  });

  test('no longer than that: it goes out, once however often it was pressed, and the person is told', async () => {
    isLoading = true;
    page.answers(() => null);
    const session = guard('We promise.');
    page.press(session);
    page.press(session);
    await vi.advanceTimersByTimeAsync(160);
    expect(page.posts).toEqual(['We promise.']);
    expect(options.onUnchecked).toHaveBeenCalledExactlyOnceWith('not-ready');
  });

  test('nor then, where the policy says so', async () => {
    isLoading = true;
    page.answers(() => null);
    page.press(guard('We promise.', { failClosed: () => true }));
    await vi.advanceTimersByTimeAsync(160);
    expect([page.posts.length, stopped.length]).toEqual([0, 1]);
  });
});

test('nothing is held once the guard has ended', () => {
  page.finds([BLOCK]);
  const session = guard('We promise.');
  page.end();
  page.press(session);
  expect(page.posts).toHaveLength(1);
});

describe('what the network asks between Post and the post', () => {
  const ask = () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="question"><button>Send all the same</button></div>');
    const answer = document.querySelector('.question button') as HTMLButtonElement;
    const heard = vi.fn();
    answer.addEventListener('click', heard);
    return {
      heard,
      press: () => answer.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true }))),
    };
  };

  test('is of no interest while nothing was sent', () => {
    page.finds([BLOCK]);
    guard('We promise.');
    const { heard, press } = ask();
    press();
    expect([heard.mock.calls.length, stopped.length]).toEqual([1, 0]);
  });

  test('may be answered once what blocks was passed, however long one reads it', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    page.press(session);
    stopped[0]?.pass();
    const { heard, press } = ask();
    vi.advanceTimersByTime(60_000);
    press();
    expect([heard.mock.calls.length, stopped.length]).toEqual([1, 1]);
    expect(options.onPosting).toHaveBeenCalledTimes(2);
  });

  test('is about something else once the draft has gone out', async () => {
    page.answers(({ text }) => resultOf(text.includes('promise') ? [BLOCK] : []));
    const session = guard('All is well.');
    page.press(session);
    for (const text of ['', 'We promise.']) {
      session.composer.root.textContent = text;
      await vi.advanceTimersByTimeAsync(50);
    }
    const { heard, press } = ask();
    press();
    expect([heard.mock.calls.length, stopped.length]).toEqual([1, 0]);
  });

  test('sends no text that was changed meanwhile', () => {
    page.answers(({ text }) => resultOf(text.includes('promise') ? [BLOCK] : []));
    const session = guard('All is well.');
    page.press(session);
    const { heard, press } = ask();
    session.composer.root.textContent = 'We promise.';
    press();
    expect([heard.mock.calls.length, stopped.length]).toEqual([0, 1]);
  });
});

describe('a dialog of its own where the day is chosen', () => {
  const choose = () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="day"><button>Schedule</button></div>');
    const button = document.querySelector('.day button') as HTMLButtonElement;
    const heard = vi.fn();
    button.addEventListener('click', heard);
    return {
      button,
      heard,
      press: () => button.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true }))),
    };
  };

  test('sends nothing that blocks, and what was passed', () => {
    page.finds([BLOCK]);
    const session = guard('We promise.');
    const { button, heard, press } = choose();
    press();
    expect(heard).not.toHaveBeenCalled();
    expect(stopped).toMatchObject([{ sessions: [session], stops: true, button }]);
    stopped[0]?.pass();
    expect(heard).toHaveBeenCalledOnce();
    expect(options.onPosting).toHaveBeenCalledExactlyOnceWith([session]);
  });

  test('of a clean draft, or where nothing is written, goes on untouched', () => {
    const session = guard('');
    const { heard, press } = choose();
    press();
    expect(options.onPosting).not.toHaveBeenCalled();
    session.composer.root.textContent = 'All is well.';
    session.refresh();
    press();
    expect(options.onPosting).toHaveBeenCalledExactlyOnceWith([session]);
    expect([heard.mock.calls.length, stopped.length]).toEqual([2, 0]);
  });
});
