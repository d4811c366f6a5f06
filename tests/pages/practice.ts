import { putOnDisguise } from './disguise.ts';
import type { PracticeEditor } from './editors/editor.ts';
import { PAGE_DATA_ID, type PageData, type Post, type PracticeSurface, type Submission } from './wire.ts';

/** What a page lets a test see: the editors' own models, not their pictures in the DOM. */
export interface Practice {
  /** Every living editor, in the order in which they came. */
  editors(): {
    surface: PracticeSurface;
    kind: string;
    text: string;
    element: HTMLElement;
    /** The button that sends what is in it. */
    submit: HTMLElement | null;
  }[];
  /** The model's text of the newest editor of that surface; without one, of the newest editor there is. Null when none is. */
  text(surface?: PracticeSurface): string | null;
  /** Puts text into that editor's model, as a program of the network's would. */
  write(text: string, surface?: PracticeSurface): void;
  /** Posts on the page, newest first. */
  posts(): Post[];
  /** How often the network's own code was told to publish: a click or key that got through. */
  submits(): number;
}

declare global {
  interface Window {
    __practice: Practice;
  }
}

export const pageData: PageData = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? '{}');
export const { settings } = pageData;
if (settings.names === 'unknown') putOnDisguise();

const editors = new Map<PracticeEditor, { surface: PracticeSurface; submit: () => HTMLElement | null }>();
let submits = 0;

/** Makes an editor known for as long as it lives. */
export function register(
  editor: PracticeEditor,
  surface: PracticeSurface,
  submit: () => HTMLElement | null = () => null,
): () => void {
  editors.set(editor, { surface, submit });
  return () => editors.delete(editor);
}

/** The network's server did not take it, and why. */
export class NotPublished extends Error {
  readonly reason: 'refused' | 'failed';
  constructor(reason: 'refused' | 'failed') {
    super(reason);
    this.reason = reason;
  }
}

/** @throws NotPublished when the server says no, or breaks down */
export async function publish(endpoint: string, submission: Submission): Promise<Post> {
  submits += 1;
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-practice-publish': settings.publish },
    body: JSON.stringify(submission),
  }).catch(() => null);
  if (!answer?.ok) throw new NotPublished(answer?.status === 422 ? 'refused' : 'failed');
  const post: Post = await answer.json();
  pageData.posts.unshift(post);
  return post;
}

/** The networks tell their servers of much; this is the call that comes with an opened composer. */
export function tellOpened(endpoint: string): void {
  fetch(endpoint, { method: endpoint.includes('graphql') ? 'GET' : 'POST' }).catch(() => {});
}

function newest(surface?: PracticeSurface): PracticeEditor | undefined {
  return [...editors].findLast(([, own]) => surface === undefined || own.surface === surface)?.[0];
}

window.__practice = {
  editors: () =>
    [...editors].map(([editor, { surface, submit }]) => ({
      surface,
      kind: editor.kind,
      text: editor.text(),
      element: editor.element(),
      submit: submit(),
    })),
  text: (surface) => newest(surface)?.text() ?? null,
  write: (text, surface) => newest(surface)?.write(text),
  posts: () => [...pageData.posts],
  submits: () => submits,
};
