// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Composer } from '../types.ts';
import { linkedin } from './linkedin.ts';
import { at, edge, editor, page, pathTo, theEditor, tree, whole } from './testing/page.ts';

const FEED = 'https://www.linkedin.com/feed/';
const COMPOSE = 'https://www.linkedin.com/sharing/compose';
const ADMIN = 'https://www.linkedin.com/company/1234/admin/page-posts/published/';

const FOOT = '<footer><button><svg></svg></button><button id="post">Post</button></footer>';
/** A post of the feed in 2026: nothing says what it is but the pictures on its buttons. */
const card = (box: string) =>
  `<main><div><div><p>Calm tomorrow.</p><button><svg id="like-small"></svg></button><button><svg id="comment-small"></svg></button>
  <div>${box}</div></div><div><button><svg id="comment-small"></svg></button></div></div></main>`;
const box = (inside: string) => `<div>${inside}<button><svg></svg></button><button id="post">Comment</button></div>`;

afterEach(() => document.body.replaceChildren());

describe('what is a composer', () => {
  test.each<[what: string, address: string, html: string, surface: string | null]>([
    // The composer of 2026.
    [
      'the editor that names itself, in a dialog without a role',
      COMPOSE,
      `<dialog open>${editor('componentkey="ShareBox_textEditor"')}${FOOT}</dialog>`,
      'post',
    ],
    [
      'the same, with no dialog around it, on the screen where one shares',
      COMPOSE,
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${editor()}${FOOT}</div>`,
      'post',
    ],
    ['a dialog that says that it is one', FEED, `<div role="dialog">${editor()}${FOOT}</div>`, 'post'],
    ['a layer over the whole window that says nothing', FEED, `<div ${whole}>${editor()}${FOOT}</div>`, 'post'],
    [
      'nothing around it that has a name, but the address is that of the composer',
      COMPOSE,
      `<div><div>${editor()}</div>${FOOT}</div>`,
      'post',
    ],
    ['the same at the address of a page’s admin', ADMIN, `<div><div>${editor()}</div>${FOOT}</div>`, 'post'],
    ['not at any other address', FEED, `<div><div>${editor()}</div>${FOOT}</div>`, null],
    [
      'not while only a picture of the dialog is there, without a button',
      COMPOSE,
      `<dialog open>${editor()}</dialog>`,
      null,
    ],
    // The classic share box.
    [
      'the classic modal',
      FEED,
      `<div class="share-box-v2__modal">${editor('class="ql-editor"')}<p class="ql-clipboard" contenteditable="true"></p>${FOOT}</div>`,
      'post',
    ],
    [
      'the classic modal with another post in it',
      FEED,
      `<div class="share-box-v2__modal">${editor()}<div class="feed-shared-update-v2">Old</div>${FOOT}</div>`,
      'repost',
    ],
    // Under a post.
    ['a box in a card that says so', FEED, `<div role="article">${box(editor())}</div>`, 'comment'],
    ['a box under the picture of the Comment button', FEED, card(box(editor())), 'comment'],
    ['a plain field in a card', FEED, card(box('<textarea id="it"></textarea>')), 'comment'],
    [
      'a box that begins with the mention of somebody',
      FEED,
      card(box(editor('', '<p><span contenteditable="false">Anna Holm</span> thanks</p>'))),
      'reply',
    ],
    [
      'not so when the mention comes later',
      FEED,
      card(box(editor('', '<p>thanks <span contenteditable="false">Anna Holm</span></p>'))),
      'comment',
    ],
    [
      'a box among the answers',
      FEED,
      `<div role="article"><div class="comments-reply-box">${box(editor())}</div></div>`,
      'reply',
    ],
    [
      'a box with nothing but editor and button: thoughts on a repost',
      FEED,
      card(`<div>${editor()}<button id="post">Post</button></div>`),
      'repost',
    ],
    [
      'a comment under a post that is shown in a dialog',
      FEED,
      `<div role="dialog"><button><svg id="comment-small"></svg></button>${box(editor())}</div>`,
      'comment',
    ],
    [
      'not a box between the posts',
      FEED,
      `<main><div><button><svg id="comment-small"></svg></button></div>${box(editor())}<div><button><svg id="comment-small"></svg></button></div></main>`,
      null,
    ],
    // Conversations.
    [
      'not a message, by its class',
      COMPOSE,
      `<aside class="msg-overlay-bubble"><div data-testid="ui-core-tiptap-text-editor-wrapper">${editor()}</div><button>Send</button></aside>`,
      null,
    ],
    [
      'not a message that names itself in another language',
      COMPOSE,
      `<aside aria-label="Nachrichten">${editor()}<button>Senden</button></aside>`,
      null,
    ],
    [
      'not a message whose editor says so',
      COMPOSE,
      `<form>${editor('aria-label="Skriv et besked…"')}<button>Send</button></form>`,
      null,
    ],
    [
      'not what is docked to the edge of the window',
      COMPOSE,
      `<div ${edge}>${editor()}<button>Send</button></div>`,
      null,
    ],
    [
      'not the note to somebody in a dialog',
      FEED,
      '<div role="dialog"><textarea id="it"></textarea><button>Send invitation</button></div>',
      null,
    ],
    // What else can be edited.
    ['not a hidden twin', FEED, `<div role="dialog" style="display: none">${editor()}${FOOT}</div>`, null],
    [
      'not what screen readers are told to pass over',
      FEED,
      `<div role="dialog"><div aria-hidden="true">${editor()}</div>${FOOT}</div>`,
      null,
    ],
    [
      'not a search field',
      FEED,
      `<div role="dialog"><div id="it" contenteditable="true" role="searchbox"></div>${FOOT}</div>`,
      null,
    ],
    [
      'not the field that Quill takes pastes with',
      FEED,
      '<div role="dialog"><div id="it" class="ql-clipboard" contenteditable="true"></div><button>Post</button></div>',
      null,
    ],
    ['not a field that can’t be written in', FEED, card(box('<textarea id="it" readonly></textarea>')), null],
  ])('%s', (_, address, html, surface) => {
    page(address, html);
    expect(linkedin.composerAt(theEditor(), {})?.surface ?? null).toBe(surface);
  });

  test('the policy’s own selector makes one of what has no other sign', () => {
    page(FEED, `<section class="new">${editor('class="fresh"')}${FOOT}</section>`);
    expect(linkedin.composerAt(theEditor(), { composer: ['not a selector (', '.fresh'] })).toMatchObject({
      surface: 'post',
    });
  });

  test('at the end of a tree of its own that has nothing but editor and button, the tree is its frame', () => {
    page(COMPOSE, '<div><div id="studio"></div></div>');
    const root = tree('studio', `<div>${editor()}</div><footer><button id="post">Del</button></footer>`);
    const composer = linkedin.composerAt(root.querySelector('#it') as HTMLElement, {});
    expect(composer?.frame).toBe(root);
    const path = [root.querySelector('#post') as HTMLElement, root, at('#studio'), document, window];
    expect(linkedin.submitButton(known(composer), path, {})?.id).toBe('post');
  });

  test('but not of a message', () => {
    page(FEED, `<aside class="msg-form">${editor('class="fresh"')}<button>Send</button></aside>`);
    expect(linkedin.composerAt(theEditor(), { composer: ['.fresh'] })).toBeNull();
  });

  test('shadow roots are looked for by their name, and at the end of the page', () => {
    page(FEED, '<div id="outer"><div id="interop-outlet"></div></div><div id="other"></div><div></div>');
    const roots = ['interop-outlet', 'other'].map((id) => tree(id, editor()));
    expect(linkedin.shadowRoots(document)).toEqual(roots);
  });
});

describe('which button sends', () => {
  const COMPOSER = `<dialog open><div data-sdui-screen="sharing.ShareCompose"><header><button id="audience">Anyone<svg></svg></button><button id="drafts">Drafts</button></header>
    ${editor('componentkey="ShareBox_textEditor"')}<button id="emoji"><svg></svg></button>
    <a role="button" id="clock"><svg></svg></a><button id="post"><span id="words">Slå op</span></button></div></dialog>`;

  test.each<[what: string, html: string, pressed: string, button: string | null]>([
    ['the last one with words on it', COMPOSER, 'post', 'post'],
    ['pressed on its words', COMPOSER, 'words', 'post'],
    ['not the one that chooses who sees it', COMPOSER, 'audience', null],
    ['not another one with words', COMPOSER, 'drafts', null],
    ['not the clock that leads to a date', COMPOSER, 'clock', null],
    ['not a picture', COMPOSER, 'emoji', null],
    [
      'the one that has LinkedIn’s name for it, wherever it stands',
      `<div role="dialog"><button id="post" class="share-actions__primary-action">Post</button>${editor()}<button>Later</button></div>`,
      'post',
      'post',
    ],
    [
      'the last one of the screen that has come in place of the composer: it may send, or lead back',
      `<dialog open><div data-sdui-screen="sharing.ShareCompose" style="display: none">${editor('componentkey="ShareBox_textEditor"')}<button>Post</button></div><div data-sdui-screen="sharing.ShareSchedule"><button>Back</button><button id="next">Next</button></div></dialog>`,
      'next',
      'next',
    ],
    [
      'not the way back from there',
      `<dialog open><div data-sdui-screen="sharing.ShareCompose" style="display: none">${editor('componentkey="ShareBox_textEditor"')}<button>Post</button></div><div data-sdui-screen="sharing.ShareSchedule"><button id="back">Back</button><button>Next</button></div></dialog>`,
      'back',
      null,
    ],
    [
      'nor a button on a screen beside the composer, while that can be seen',
      `<dialog open><div data-sdui-screen="sharing.ShareCompose">${editor('componentkey="ShareBox_textEditor"')}<button>Post</button></div><div data-sdui-screen="sharing.ShareSchedule"><button id="next">Next</button></div></dialog>`,
      'next',
      null,
    ],
    [
      'the last one, with a picture beside its words and no button but by its role',
      `<dialog open>${editor()}<button>Save</button><div role="button" id="post"><svg><title>Aeroplane</title></svg>投稿</div></dialog>`,
      'post',
      'post',
    ],
    [
      'and then neither the one that shows words alone: who knows',
      `<dialog open>${editor()}<button id="save">Save</button><div role="button"><svg></svg>投稿</div></dialog>`,
      'save',
      'save',
    ],
    [
      'not a picture whose title says something',
      `<dialog open>${editor()}<button>Post</button><button id="more"><svg><title>More</title></svg></button></dialog>`,
      'more',
      null,
    ],
    ['not a button outside', `${COMPOSER}<button id="outside">Post</button>`, 'outside', null],
  ])('%s', (_, html, pressed, button) => {
    page(COMPOSE, html);
    // Found while it could be seen; its screen may be hidden by now.
    const composer = known(linkedin.composerAt(theEditor(), {}) ?? hiddenComposer());
    expect(linkedin.submitButton(composer, pathTo(pressed), {})?.id ?? null).toBe(button);
  });

  test('the same is found when nothing was pressed', () => {
    page(COMPOSE, COMPOSER);
    expect(linkedin.findSubmit(known(linkedin.composerAt(theEditor(), {})), {})?.id).toBe('post');
  });

  test('the policy’s own selector comes first', () => {
    page(COMPOSE, COMPOSER);
    const composer = known(linkedin.composerAt(theEditor(), {}));
    expect(linkedin.findSubmit(composer, { submit: ['#drafts'] })?.id).toBe('drafts');
    expect(linkedin.submitButton(composer, pathTo('drafts'), { submit: ['#drafts'] })?.id).toBe('drafts');
  });

  test.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
    ['⌘+Enter', { key: 'Enter', metaKey: true }, true],
    ['Enter alone is a line', { key: 'Enter' }, false],
    ['Shift+Enter too', { key: 'Enter', shiftKey: true }, false],
    ['AltGr+Enter isn’t Ctrl+Enter', { key: 'Enter', ctrlKey: true, altKey: true }, false],
  ])('%s', (_, keys, sends) => {
    page(COMPOSE, COMPOSER);
    const composer = known(linkedin.composerAt(theEditor(), {}));
    expect(linkedin.isSubmitKey(composer, new KeyboardEvent('keydown', keys))).toBe(sends);
  });
});

describe('what LinkedIn says', () => {
  const LINK = '<a href="https://www.linkedin.com/feed/update/urn:li:share:74/">View post</a>';
  test.each<[what: string, html: string, notice: object | null]>([
    [
      'a toast with the post’s address: it is out',
      `<div role="alert" id="said"><p>Post successful.</p>${LINK}</div>`,
      { state: 'published', permalink: 'https://www.linkedin.com/feed/update/urn:li:share:74/' },
    ],
    [
      'the classic toast',
      `<ul><li class="artdeco-toast-item" id="said" data-test-artdeco-toast-item-type="success">${LINK}</li></ul>`,
      { state: 'published' },
    ],
    [
      'a toast without an address: it did not work',
      '<div data-testid="toast-item" id="said"><p>Something went wrong.</p></div>',
      { state: 'failed' },
    ],
    [
      'a classic toast of an error',
      `<li class="artdeco-toast-item" id="said" data-test-artdeco-toast-item-type="error"><a href="/help">Why?</a></li>`,
      { state: 'failed' },
    ],
    ['something else that came to the page', '<div id="said"><p>Calm tomorrow.</p></div>', null],
  ])('%s', (_, html, notice) => {
    page(FEED, html);
    const read = linkedin.readNotice(document.getElementById('said') as HTMLElement);
    if (notice === null) expect(read).toBeNull();
    else expect(read).toMatchObject(notice);
  });

  test('the policy’s own selector makes a notice of what has no other sign', () => {
    page(
      FEED,
      '<div class="snack" id="said"><a href="https://www.linkedin.com/feed/update/urn:li:share:74/">View</a></div>',
    );
    const said = document.getElementById('said') as HTMLElement;
    expect(linkedin.readNotice(said, {})).toBeNull();
    expect(linkedin.readNotice(said, { toast: ['.snack'] })).toMatchObject({ state: 'published' });
  });

  test.each([
    ['/voyager/api/contentcreation/normShares', true],
    ['/voyager/api/ugcPosts', true],
    ['/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.requests.sharing.createShare', true],
    ['/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.sharing.LaunchShareboxTracking', false],
    ['/voyager/api/graphql?queryId=voyagerContentcreationDashSharebox.5f2c1a', false],
  ])('%s publishes: %s', (url, publishes) => expect(linkedin.isPublishRequest(url)).toBe(publishes));

  test('the newest posts are those of the feed, by their text', () => {
    page(
      FEED,
      '<main><div role="article" data-urn="urn:li:share:2"><div class="update-components-text">Two <br>lines</div></div><div role="article"><p>One</p></div></main>',
    );
    expect(linkedin.newestPosts(document)).toEqual(['Two lines', 'One']);
  });

  test('pictures are those that were picked, with what their alt text says', () => {
    page(
      COMPOSE,
      `<dialog open>${editor('componentkey="ShareBox_textEditor"')}<img src="blob:1" alt="A turbine"><img src="blob:2" alt=""><img src="https://media.example/face.png" alt="Me">${FOOT}</dialog>`,
    );
    expect(linkedin.media(known(linkedin.composerAt(theEditor(), {})))).toEqual([{ altText: 'A turbine' }, {}]);
  });
});

test.each([
  [COMPOSE, true],
  ['https://www.linkedin.com/feed/?shareActive=true&text=Hi', true],
  [ADMIN, true],
  [FEED, false],
  ['https://www.linkedin.com/messaging/thread/1/', false],
])('a post is written at %s: %s', (address, isExpected) =>
  expect(linkedin.expectsComposer(new URL(address))).toBe(isExpected),
);

function known(composer: Composer | null): Composer {
  if (!composer) throw new Error('No composer here.');
  return composer;
}

function hiddenComposer(): Composer {
  const screen = at('[data-sdui-screen]');
  screen.style.display = '';
  const composer = known(linkedin.composerAt(theEditor(), {}));
  screen.style.display = 'none';
  return composer;
}

describe('a dialog of its own where the day is chosen', () => {
  const COMPOSER = `<dialog open>${editor('componentkey="ShareBox_textEditor"')}${FOOT}</dialog>`;
  const buttons = '<button id="back">Back</button><button id="day">Schedule</button>';

  test.each([
    ['by a field for a day', `<dialog open><input type="date">${buttons}</dialog>`, true],
    ['by a field for a time', `<div role="dialog"><input type="time">${buttons}</div>`, true],
    ['by the day that stands in a field', `<div role="dialog"><input value="11/29/2026">${buttons}</div>`, true],
    ['by the time that stands in one', `<div role="dialog"><input value="9:00 AM">${buttons}</div>`, true],
    ['a layer over the whole window', `<div ${whole}><input type="datetime-local">${buttons}</div>`, true],
    ['not a question without a day', `<dialog open><p>Discard the draft?</p>${buttons}</dialog>`, false],
    ['not what one looks up in a list', `<dialog open><input value="Anna Holm">${buttons}</dialog>`, false],
    [
      'not an event, which is written',
      `<dialog open><input type="date"><textarea></textarea>${buttons}</dialog>`,
      false,
    ],
    ['not a field of the page', `<main><input type="date">${buttons}</main>`, false],
  ])('%s', (_, html, isThere) => {
    page(FEED, COMPOSER + html);
    expect(linkedin.dayButton(pathTo('day'))?.id).toBe(isThere ? 'day' : undefined);
    expect(linkedin.dayButton(pathTo('back'))).toBeNull();
  });
});
