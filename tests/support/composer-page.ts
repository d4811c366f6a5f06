/**
 * A page with composers that nobody's network has, and a guard's services that find what a test tells them: for unit tests of
 * lib/composer in happy-dom.
 *
 *     const page = composerPage();
 *     const session = page.open('We promise.', [page.finding({ ruleId: 'promise', severity: 'block' })]);
 *     page.press(session);                                  // as a person does; the site heard page.posts
 */
import { vi } from 'vitest';
import type { CheckResult, Draft, Finding } from '../../lib/checker/types.ts';
import type { Marks } from '../../lib/composer/marks.ts';
import { Session } from '../../lib/composer/session.ts';
import type { GuardServices, NetworkAdapter, Notice } from '../../lib/composer/types.ts';

const BUTTON = 'button.post';

/** One card a composer; its button sends, Ctrl+Enter does too, and what the network says stands in `.toast`. */
export const adapter: NetworkAdapter = {
  name: 'x',
  hosts: ['x.com'],
  editable: '[contenteditable="true"]',
  shadowRoots: () => [],
  composerAt(root) {
    const frame = root.closest<HTMLElement>('.card');
    return frame && { root, frame, network: 'x', surface: 'post' };
  },
  isPrivate: () => false,
  submitButton: ({ frame }, path) => {
    const button = frame.querySelector<HTMLElement>(BUTTON);
    return button && path.includes(button) ? button : null;
  },
  findSubmit: ({ frame }) => frame.querySelector(BUTTON),
  answerButton: (path) =>
    (path.find(
      (target) => target instanceof HTMLElement && target.matches('.question button'),
    ) as HTMLElement | null) ?? null,
  dayButton: (path) =>
    (path.find((target) => target instanceof HTMLElement && target.matches('.day button')) as HTMLElement | null) ??
    null,
  isSubmitKey: (_, { key, ctrlKey }) => key === 'Enter' && ctrlKey,
  readNotice: (element): Notice | null => {
    if (!element.matches('.toast')) return null;
    return element.querySelector('a') ? { state: 'published' } : { state: 'failed' };
  },
  isPublishRequest: (url) => url.includes('/publish'),
  newestPosts: (document) => Array.from(document.querySelectorAll('article'), ({ textContent }) => textContent ?? ''),
  media: () => [],
  expectsComposer: () => false,
};

export const finding = (some: Partial<Finding> = {}): Finding => ({
  id: `${some.ruleId ?? 'rule'}:0`,
  ruleId: 'rule',
  kind: 'forbid',
  severity: 'block',
  start: 0,
  end: 2,
  message: 'Better not.',
  fixes: [],
  ...some,
});

export const resultOf = (findings: Finding[], some: Partial<CheckResult> = {}): CheckResult => ({
  findings,
  counts: { characters: 0, limit: 280, words: 0, sentences: 0, hashtags: 0, mentions: 0, links: 0, emoji: 0 },
  language: 'en',
  isProtected: false,
  ...some,
});

export function composerPage() {
  const life = new AbortController();
  const posts: string[] = [];
  let answer: (draft: Draft) => CheckResult | null = () => resultOf([]);
  const marks = { paint: vi.fn(), clear: vi.fn(), findingAt: () => undefined, marksOf: () => [] } satisfies Marks;
  const services = {
    check: vi.fn<GuardServices['check']>((draft) => answer(draft)),
    fixAll: vi.fn<GuardServices['fixAll']>(() => null),
    hush: vi.fn(),
    record: {
      shown: vi.fn(),
      fixed: vi.fn(),
      overridden: vi.fn(),
      posting: vi.fn(),
      notPosted: vi.fn(),
      published: vi.fn(),
      unconfirmed: vi.fn(),
    },
  } satisfies GuardServices;

  /** An empty card on the page; the site posts on every click that it hears and on Ctrl+Enter. */
  function addCard(text = ''): HTMLElement {
    const card = document.createElement('div');
    card.className = 'card';
    card.innerHTML = '<p contenteditable="true"></p><button type="button" class="post">Post</button>';
    const root = card.querySelector('p') as HTMLElement;
    root.textContent = text;
    const post = () => posts.push(root.textContent ?? '');
    card.querySelector('button')?.addEventListener('click', post);
    root.addEventListener('keydown', ({ key, ctrlKey }) => key === 'Enter' && ctrlKey && post());
    document.body.append(card);
    return root;
  }

  function sessionAt(root: HTMLElement, onChange: () => void = () => {}): Session {
    const composer = adapter.composerAt(root, {});
    if (!composer) throw new Error('No composer.');
    return new Session({ composer, adapter, services, marks, onChange, signal: life.signal });
  }

  const buttonOf = ({ composer }: Session) => composer.frame.querySelector(BUTTON) as HTMLButtonElement;

  return {
    signal: life.signal,
    end: () => life.abort(),
    posts,
    services,
    marks,
    addCard,
    sessionAt,
    buttonOf,
    finds: (findings: Finding[], some: Partial<CheckResult> = {}) => {
      answer = () => resultOf(findings, some);
    },
    answers: (next: (draft: Draft) => CheckResult | null) => {
      answer = next;
    },
    open: (text: string): Session => sessionAt(addCard(text)),
    /** @returns true when the site's own code could hear it to its end */
    press: (session: Session): boolean => buttonOf(session).dispatchEvent(trusted(new MouseEvent('click', BUBBLES))),
    key: (target: Element, init: KeyboardEventInit, type = 'keydown'): boolean =>
      target.dispatchEvent(trusted(new KeyboardEvent(type, { ...BUBBLES, ...init }))),
  };
}

const BUBBLES = { bubbles: true, cancelable: true, composed: true };

/** As from a person's hand: a program's events say that they are none. */
export function trusted<Some extends Event>(event: Some): Some {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
