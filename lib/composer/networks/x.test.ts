// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Composer } from '../types.ts';
import { edge, editor, page, pathTo, theEditor, whole } from './testing/page.ts';
import { x } from './x.ts';

const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/annaholm/status/7390000000000000008';
const COMPOSE = 'https://x.com/compose/post';

const NAMED = 'data-testid="tweetTextarea_0"';
const tools = (attributes: string, words = 'Post') =>
  `<div data-testid="toolBar"><button id="emoji"><svg></svg></button><button id="post" ${attributes}><span id="words">${words}</span></button></div>`;
const INLINE = tools('data-testid="tweetButtonInline"');
const BUTTON = tools('data-testid="tweetButton"');
const UNNAMED = tools('', 'Posten');
const ANNA = '<div><strong>Anna Holm</strong> <span>@<!-- -->annaholm</span><div>Calm tomorrow.</div></div>';

afterEach(() => document.body.replaceChildren());

describe('what is a composer', () => {
  test.each<[what: string, address: string, html: string, surface: string | null]>([
    ['inline at home', HOME, `<main><div><div>${editor(NAMED)}</div>${INLINE}</div></main>`, 'post'],
    ['inline on a post’s own page', STATUS, `<main><div><div>${editor(NAMED)}</div>${INLINE}</div></main>`, 'reply'],
    [
      'in the dialog, over such a page',
      STATUS,
      `<div role="dialog"><div><div>${editor(NAMED)}</div>${BUTTON}</div></div>`,
      'post',
    ],
    [
      'the second part of a thread',
      COMPOSE,
      `<div role="dialog"><div><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div><div>${editor('data-testid="tweetTextarea_1"')}</div>${BUTTON}</div></div>`,
      'post',
    ],
    [
      'below a post: an answer',
      COMPOSE,
      `<div role="dialog"><article>Calm tomorrow.</article><div>${editor(NAMED)}${BUTTON}</div></div>`,
      'reply',
    ],
    [
      'above a post: a quote',
      COMPOSE,
      `<div role="dialog"><div>${editor(NAMED)}<article>Calm tomorrow.</article>${BUTTON}</div></div>`,
      'repost',
    ],
    [
      'below somebody’s name and words, in any language',
      COMPOSE,
      `<div role="dialog">${ANNA}<div>${editor(NAMED)}${BUTTON}</div></div>`,
      'reply',
    ],
    [
      'above somebody’s name and words',
      COMPOSE,
      `<div role="dialog"><div>${editor(NAMED)}${ANNA}${BUTTON}</div></div>`,
      'repost',
    ],
    [
      'a mention in the draft itself is neither',
      COMPOSE,
      `<div role="dialog"><div>${editor(NAMED, '<div><span>@anna</span></div>')}${BUTTON}</div></div>`,
      'post',
    ],
    // Without the names.
    [
      'a text box in a dialog, with a button that has words on it',
      COMPOSE,
      `<div role="dialog"><div>${editor()}${UNNAMED}</div></div>`,
      'post',
    ],
    [
      'a text box in a layer over the whole window',
      COMPOSE,
      `<div ${whole}><div>${editor()}${UNNAMED}</div></div>`,
      'post',
    ],
    ['a text box in the middle of the page', HOME, `<main><div><div>${editor()}</div>${UNNAMED}</div></main>`, 'post'],
    ['the same on a post’s own page', STATUS, `<main><div><div>${editor()}</div>${UNNAMED}</div></main>`, 'reply'],
    ['not one without a button', HOME, `<main><div>${editor()}</div></main>`, null],
    ['not one outside of all that', HOME, `<div><div>${editor()}${UNNAMED}</div></div>`, null],
    [
      'a plain field in the middle of the page, in any language',
      HOME,
      '<main><form><textarea id="it" aria-label="نص المنشور"></textarea><button>نشر</button></form></main>',
      'post',
    ],
    [
      'not one at another address: a list’s description, what one says of oneself',
      'https://x.com/i/lists/create',
      '<main><form><textarea id="it"></textarea><button>Next</button></form></main>',
      null,
    ],
    [
      'not one in a dialog: an alt text',
      COMPOSE,
      '<div role="dialog"><textarea id="it"></textarea><button>Save</button></div>',
      null,
    ],
    // Conversations.
    ['not a direct message', HOME, `<div data-testid="DMDrawer">${editor()}<button>Send</button></div>`, null],
    [
      'not one at the address of conversations',
      'https://x.com/messages/1-2',
      `<main><div>${editor()}<button>Send</button></div></main>`,
      null,
    ],
    [
      'not one that says so, in another language',
      HOME,
      `<main><section aria-label="Beskeder">${editor()}<button>Send</button></section></main>`,
      null,
    ],
    ['not a drawer at the edge of the window', COMPOSE, `<div ${edge}>${editor()}<button>Send</button></div>`, null],
    ['not what can’t be seen', HOME, `<main style="display: none"><div>${editor(NAMED)}${INLINE}</div></main>`, null],
  ])('%s', (_, address, html, surface) => {
    page(address, html);
    expect(x.composerAt(theEditor(), {})?.surface ?? null).toBe(surface);
  });

  test('the label and the container that share the editor’s prefix are none', () => {
    page(
      HOME,
      `<main><div><label data-testid="tweetTextarea_0_label"><div id="box" data-testid="tweetTextarea_0RichTextInputContainer">${editor(NAMED)}</div></label>${INLINE}</div></main>`,
    );
    expect([...document.querySelectorAll(x.editable)]).toEqual([theEditor()]);
  });

  test('all parts of a thread have the same frame, so that they go out together', () => {
    page(
      COMPOSE,
      `<div role="dialog"><div id="frame"><div id="first" data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>${editor('data-testid="tweetTextarea_1"')}${BUTTON}</div></div>`,
    );
    const first = document.getElementById('first') as HTMLElement;
    expect(known(x.composerAt(first, {})).frame).toBe(known(x.composerAt(theEditor(), {})).frame);
  });

  test('the composer at home is another one than that of the dialog before it', () => {
    page(
      COMPOSE,
      `<main><div id="home"><div id="behind" data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>${INLINE}</div></main><div role="dialog"><div id="front">${editor(NAMED)}${BUTTON}</div></div>`,
    );
    const frame = (root: HTMLElement) => known(x.composerAt(root, {})).frame;
    expect(frame(theEditor())).toBe(document.getElementById('front'));
    expect(frame(document.getElementById('behind') as HTMLElement)).toBe(document.getElementById('home'));
  });
});

describe('which button sends', () => {
  const named = `<div role="dialog"><div>${editor(NAMED)}<button id="more">Show more</button>${BUTTON}<button id="late">Later</button></div></div>`;
  const unnamed = `<div role="dialog"><header><button id="drafts">Drafts</button></header><div>${editor()}${UNNAMED}</div></div>`;
  test.each<[what: string, html: string, pressed: string, button: string | null]>([
    ['the one that X names so', named, 'post', 'post'],
    ['pressed on its words', named, 'words', 'post'],
    ['no other, even after it', named, 'late', null],
    ['without names, the last one with words on it', unnamed, 'post', 'post'],
    ['not a picture', unnamed, 'emoji', null],
    ['not what stands outside of the composer', unnamed, 'drafts', null],
  ])('%s', (_, html, pressed, button) => {
    page(COMPOSE, html);
    const composer = known(x.composerAt(theEditor(), {}));
    expect(x.submitButton(composer, pathTo(pressed), {})?.id ?? null).toBe(button);
    expect(x.findSubmit(composer, {})?.id).toBe('post');
  });

  test('the policy’s own selector comes first', () => {
    page(COMPOSE, named);
    const composer = known(x.composerAt(theEditor(), {}));
    expect(x.submitButton(composer, pathTo('late'), { submit: ['#late'] })?.id).toBe('late');
  });
});

describe('what X says', () => {
  test.each<[what: string, html: string, notice: unknown]>([
    [
      'a toast with the post’s address: it is out',
      '<div role="alert" data-testid="toast" id="said">Sent.<a href="https://x.com/nora/status/74">View</a></div>',
      { state: 'published', permalink: 'https://x.com/nora/status/74' },
    ],
    [
      'a toast without one: it did not work',
      '<div data-testid="toast" id="said">Something went wrong.</div>',
      { state: 'failed' },
    ],
    ['something else that came to the page', '<div id="said">Calm tomorrow.</div>', null],
  ])('%s', (_, html, notice) => {
    page(HOME, html);
    expect(x.readNotice(document.getElementById('said') as HTMLElement)).toEqual(notice);
  });

  test('the policy’s own selector makes a notice of what has no other sign', () => {
    page(HOME, '<div class="snack" id="said"><a href="https://x.com/nora/status/74">View</a></div>');
    const said = document.getElementById('said') as HTMLElement;
    expect(x.readNotice(said, {})).toBeNull();
    expect(x.readNotice(said, { toast: ['.snack'] })).toMatchObject({ state: 'published' });
  });

  test.each([
    ['/i/api/graphql/aXu2kT0Sz3b/CreateTweet', true],
    ['/i/api/graphql/aXu2kT0Sz3b/CreateNoteTweet', true],
    ['/i/api/graphql/bYv3lU1Ta4c/CreateScheduledTweet', true],
    ['/i/api/graphql/bYv3lU1Ta4c/CreateTweetPreview', false],
    ['/i/api/1.1/jot/client_event.json', false],
  ])('%s publishes: %s', (url, publishes) => expect(x.isPublishRequest(url)).toBe(publishes));
});

test('the answers to a question of the network are buttons that may send', () => {
  page(
    HOME,
    '<div data-testid="confirmationSheetDialog"><p>No description</p><button><span>Not now</span></button></div>',
  );
  const pathOf = (selector: string) => {
    const path: EventTarget[] = [];
    for (let at: Element | null = document.querySelector(selector); at; at = at.parentElement) path.push(at);
    return path;
  };
  expect(x.answerButton(pathOf('span'))?.textContent).toBe('Not now');
  expect(x.answerButton(pathOf('p'))).toBeNull();
  expect(x.answerButton(pathOf('body'))).toBeNull();
});

test.each([
  [COMPOSE, true],
  ['https://x.com/intent/post?text=Hi', true],
  ['https://x.com/intent/tweet?text=Hi', true],
  [HOME, false],
  ['https://x.com/messages', false],
])('a post is written at %s: %s', (address, isExpected) =>
  expect(x.expectsComposer(new URL(address))).toBe(isExpected),
);

function known(composer: Composer | null): Composer {
  if (!composer) throw new Error('No composer here.');
  return composer;
}
