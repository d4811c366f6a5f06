// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composerPage, finding } from '../../tests/support/composer-page.ts';
import { createMending } from './mending.ts';
import type { Mended, Session } from './session.ts';

const FINDING = finding({ ruleId: 'plain-words', severity: 'hint' });
const EDITS = [{ start: 0, end: 2, text: 'You' }];

let page: ReturnType<typeof composerPage>;
let onMended: ReturnType<typeof vi.fn<() => void>>;
let onFailed: ReturnType<typeof vi.fn<(notice: string) => void>>;

beforeEach(() => {
  page = composerPage();
  [onMended, onFailed] = [vi.fn(), vi.fn()];
});
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

async function mend({ mended = 'done' as Mended, isProtected = false, copy = async () => {} }): Promise<Session> {
  page.finds([FINDING], { isProtected });
  const session = page.open('We utilize it.');
  vi.spyOn(session, 'mend').mockResolvedValue(mended);
  const put = createMending({ services: page.services, copy, onMended, onFailed });
  await put(session, EDITS, session.state.text, FINDING);
  return session;
}

test('a fix that the editor took is counted', async () => {
  const { remarked } = await mend({});
  expect(page.services.record.fixed).toHaveBeenCalledExactlyOnceWith(FINDING, remarked);
  expect([onMended.mock.calls.length, onFailed.mock.calls.length]).toEqual([1, 0]);
});

test('but not in a draft about a protected topic', async () => {
  await mend({ isProtected: true });
  expect(page.services.record.fixed).not.toHaveBeenCalled();
  expect(onMended).toHaveBeenCalledOnce();
});

test('one that it did not take is copied, and that is said', async () => {
  const copy = vi.fn(async () => {});
  await mend({ mended: 'not-taken', copy });
  expect(copy).toHaveBeenCalledExactlyOnceWith('You');
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('fix-failed');
  expect(page.services.record.fixed).not.toHaveBeenCalled();
});

test('one that was made for another text is neither counted nor copied, and nothing is said', async () => {
  const copy = vi.fn(async () => {});
  await mend({ mended: 'out-of-date', copy });
  expect(page.services.record.fixed).not.toHaveBeenCalled();
  expect([copy, onMended, onFailed].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
});

test('one that could not even be copied is said to be neither', async () => {
  await mend({ mended: 'not-taken', copy: () => Promise.reject(new Error('No clipboard.')) });
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('not-copied');
});
