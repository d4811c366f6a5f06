// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composerPage, finding, resultOf, trusted } from '../../tests/support/composer-page.ts';
import { createComposers } from './composers.ts';
import { type Stopped, startGate } from './gate.ts';
import { linkedin } from './networks/linkedin.ts';
import { at, editor, page as goTo } from './networks/testing/page.ts';
import { x } from './networks/x.ts';
import type { NetworkAdapter } from './types.ts';

/** What must not go out stands in the first editor; in others, if there are any, what may. */
const SECRET = '<div data-block="true"><span data-text="true">Secret</span></div>';
const xEditor = (part: number, content = SECRET) =>
  `<div class="DraftEditor-root"><div id="part-${part}" data-testid="tweetTextarea_${part}" role="textbox" contenteditable="true">${content}</div></div>`;
const bar = (name = 'tweetButton') => `<div id="bar"><button id="post" data-testid="${name}">Post</button></div>`;
const share = editor('componentkey="ShareBox_textEditor" class="ProseMirror"', '<p>Secret</p>');

const HOME = 'https://x.com/home';
const DIALOG = 'https://x.com/compose/post';
const COMPOSE = 'https://www.linkedin.com/sharing/compose';
const FEED = 'https://www.linkedin.com/feed/';

let page: ReturnType<typeof composerPage>;
let stopped: Stopped[];
let composers: ReturnType<typeof createComposers>;

beforeEach(() => {
  page = composerPage();
  stopped = [];
  page.answers(({ text }) => resultOf(text.includes('Secret') ? [finding({ override: 'never' })] : []));
});
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

function guard(adapter: NetworkAdapter, corrections = {}): void {
  const ignore = () => {};
  composers = createComposers({
    adapter,
    services: page.services,
    marks: page.marks,
    corrections: () => corrections,
    onMet: ignore,
    onParted: ignore,
    onChange: ignore,
    onActive: ignore,
    signal: page.signal,
  });
  startGate({
    adapter,
    corrections: () => corrections,
    sessions: () => [...composers.all(), ...composers.aside()],
    measure: composers.measure,
    isLoading: () => false,
    failClosed: () => false,
    onStopped: (one) => stopped.push(one),
    onPosting: ignore,
    onUnchecked: ignore,
    onIgnored: ignore,
    signal: page.signal,
  });
  meetAll(adapter);
}

const meetAll = (adapter: NetworkAdapter) => {
  for (const root of document.querySelectorAll<HTMLElement>(adapter.editable)) composers.meet(root);
};

/** @returns whether the site heard of it */
function press(selector = '#post'): boolean {
  let isHeard = false;
  const button = at(selector);
  button.addEventListener('click', () => {
    isHeard = true;
  });
  button.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })));
  return isHeard;
}

const ctrlEnter = (selector: string) => page.key(at(selector), { key: 'Enter', ctrlKey: true }) && stopped.length === 0;

const append = (selector: string, html: string) => at(selector).insertAdjacentHTML('beforeend', html);

describe('a composer that is mounted piece by piece', () => {
  test.each<[what: string, adapter: NetworkAdapter, address: string, html: string, later: () => void]>([
    [
      'X: its tool bar comes a moment later, further out than a button that was there',
      x,
      HOME,
      `<main><div id="outer"><div>${xEditor(0)}<div role="button">Everyone can reply</div></div></div></main>`,
      () => append('#outer', bar('tweetButtonInline')),
    ],
    [
      'X: the same where the button has no name any more',
      x,
      HOME,
      `<main><div id="outer"><div>${xEditor(0)}<div role="button">Everyone can reply</div></div></div></main>`,
      () => append('#outer', '<button id="post">Post</button>'),
    ],
    [
      'X: its tool bar moves to a part that is added',
      x,
      DIALOG,
      `<div role="dialog"><div id="parts"><div>${xEditor(0)}${bar()}</div></div></div>`,
      () => {
        at('#bar').remove();
        append('#parts', `<div>${xEditor(1, 'Fine')}${bar()}</div>`);
        meetAll(x);
      },
    ],
    [
      'X: what stands in the part that was added goes out with the first',
      x,
      DIALOG,
      `<div role="dialog"><div id="parts"><div>${xEditor(0, 'Fine')}${bar()}</div></div></div>`,
      () => {
        at('#bar').remove();
        append('#parts', `<div>${xEditor(1)}${bar()}</div>`);
        meetAll(x);
      },
    ],
    [
      'X: its button stands at the head of the page',
      x,
      DIALOG,
      `<main><header id="head"></header><div>${xEditor(0)}<button>Everyone can reply</button></div></main>`,
      () => append('#head', bar()),
    ],
    [
      'LinkedIn: its foot comes a moment later, further out than a button that was there',
      linkedin,
      COMPOSE,
      `<div id="outer"><div>${share}<button>Anyone</button></div></div>`,
      () => append('#outer', '<footer><button id="post">Post</button></footer>'),
    ],
    [
      'LinkedIn: a dialog is put around it',
      linkedin,
      COMPOSE,
      `<dialog id="dialog"></dialog><div id="inner">${share}<button>Anyone</button></div>`,
      () => {
        at('#dialog').append(at('#inner'));
        at('#dialog').setAttribute('open', '');
        append('#dialog', '<button id="post">Post</button>');
      },
    ],
    [
      'LinkedIn: a comment’s button comes with the first letter, when there were only those of other comments',
      linkedin,
      FEED,
      `<main><div role="article"><div id="box">${editor('', '<p>Secret</p>')}</div><div><p>Calm.</p><button>Reply</button></div></div></main>`,
      () => append('#box', '<button id="post">Comment</button>'),
    ],
    [
      'LinkedIn: its foot comes outside of the dialog, with the name that the policy has for it',
      linkedin,
      COMPOSE,
      `<div id="outer"><div role="dialog">${share}<button>Anyone</button></div></div>`,
      () => append('#outer', '<button id="post" class="fresh">Post</button>'),
    ],
  ])('%s', (_, adapter, address, html, later) => {
    goTo(address, html);
    guard(adapter, { submit: ['.fresh'] });
    later();
    expect(press()).toBe(false);
    expect(stopped.map(({ sessions }) => sessions.some(({ state }) => state.text.includes('Secret')))).toEqual([true]);
  });

  test('is sent by the keys with all its parts, wherever their button stands by then', () => {
    goTo(DIALOG, `<div role="dialog"><div id="parts"><div>${xEditor(0)}${bar()}</div></div></div>`);
    guard(x);
    at('#bar').remove();
    append('#parts', `<div>${xEditor(1, 'Fine')}${bar()}</div>`);
    meetAll(x);
    expect(ctrlEnter('#part-1')).toBe(false);
    expect(stopped).toMatchObject([{ sessions: [{}, {}] }]);
  });

  test('is the surface that it has become', () => {
    goTo(DIALOG, `<div role="dialog"><div id="outer">${xEditor(0)}${bar()}</div></div>`);
    guard(x);
    at('#outer').insertAdjacentHTML('afterbegin', '<article>Calm tomorrow.</article>');
    press();
    expect(page.services.check.mock.lastCall?.[0].surface).toBe('reply');
  });

  test('has the pictures that stand beside it by then', () => {
    goTo(HOME, `<main><div id="outer"><div>${xEditor(0)}<div role="button">Everyone</div></div></div></main>`);
    guard(x);
    append('#outer', `<img src="blob:1" alt="">${bar('tweetButtonInline')}`);
    press();
    expect(page.services.check.mock.lastCall?.[0].media).toEqual([{}]);
  });
});

test.each<[what: string, adapter: NetworkAdapter, address: string, html: string]>([
  [
    'of another composer, which has one of its own',
    x,
    HOME,
    `<main><div>${xEditor(0)}${bar()}</div></main><div role="dialog"><button id="other" data-testid="tweetButton">Post</button></div>`,
  ],
  [
    'of a post of the feed, where nothing says how far a composer reaches',
    linkedin,
    COMPOSE,
    `<div><div>${share}<button>Post</button></div><div role="article"><button id="other">Follow</button></div></div>`,
  ],
  [
    'at the end of the page',
    linkedin,
    COMPOSE,
    `<div>${share}<button>Post</button></div><footer><button id="other">Language</button></footer>`,
  ],
  [
    'beside the middle of the page, where one posts',
    x,
    HOME,
    `<div><main><div>${editor('', SECRET)}<button>Post</button></div></main><aside><button id="other">Follow</button></aside></div>`,
  ],
  [
    'outside of the dialog',
    x,
    DIALOG,
    `<div><div role="dialog">${editor('', SECRET)}<button>Post</button></div><button id="other">Help</button></div>`,
  ],
])('a button is not its own: %s', (_, adapter, address, html) => {
  goTo(address, html);
  guard(adapter);
  expect(composers.all()).toHaveLength(1);
  expect(press('#other')).toBe(true);
  expect(stopped).toEqual([]);
});

test('what is typed has no composer measured', () => {
  goTo(HOME, `<main><div>${xEditor(0)}${bar('tweetButtonInline')}</div></main>`);
  let asked = 0;
  guard({
    ...x,
    composerAt(root, corrections) {
      asked++;
      return x.composerAt(root, corrections);
    },
  });
  asked = 0;
  for (const type of ['keydown', 'keypress', 'keyup']) page.key(at('#part-0'), { key: ' ' }, type);
  expect(asked).toBe(0);
});
