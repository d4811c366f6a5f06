// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composerPage, finding, resultOf } from '../../tests/support/composer-page.ts';
import type { Finding } from '../checker/types.ts';
import type { Session } from './session.ts';
import { createStopping } from './stopping.ts';

const BLOCK = finding({ ruleId: 'embargo' });
const WARNING = finding({ ruleId: 'shouting', severity: 'warn' });
const HINT = finding({ ruleId: 'plain-words', severity: 'hint' });

let page: ReturnType<typeof composerPage>;
let stopping: ReturnType<typeof createStopping>;
let failClosed: boolean;
let press: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  page = composerPage();
  press = vi.fn();
  failClosed = false;
  stopping = createStopping({ services: page.services, failClosed: () => failClosed, onChange: () => {} });
});
afterEach(() => {
  page.end();
  document.body.replaceChildren();
});

/** A press on Post that was stopped by these, one draft each. */
function stop(...found: Finding[][]): Session[] {
  const sessions = found.map((findings) => {
    page.finds(findings);
    return page.open('We promise.');
  });
  const obstacles = sessions.flatMap((session, at) => (found[at] ?? []).map((one) => ({ session, finding: one })));
  const stops = obstacles.some((one) => one.finding.severity === 'block');
  stopping.stop({ sessions, stops, obstacles, button: null, pass: press });
  return sessions;
}

test('nothing is shown until a press was stopped', () => expect(stopping.model()).toBeNull());

test('each draft’s remarks are shown with its own words', () => {
  stop([BLOCK], [], [WARNING, HINT]);
  const model = stopping.model();
  expect(model?.stops).toBe(true);
  expect(model?.parts.map(({ text, findings }) => [text, findings])).toEqual([
    ['We promise.', [BLOCK]],
    ['We promise.', []],
    ['We promise.', [WARNING, HINT]],
  ]);
});

describe('posting anyway', () => {
  test('presses the network’s button once, and says what was passed and why', () => {
    const [session] = stop([BLOCK, WARNING]);
    stopping.pass('It is out');
    stopping.pass('It is out');
    expect(press).toHaveBeenCalledOnce();
    expect(page.services.record.overridden.mock.calls).toEqual([
      [BLOCK, session?.remarked, 'It is out'],
      [WARNING, session?.remarked, 'It is out'],
    ]);
    expect([...(session?.draft.asked ?? [])]).toEqual([BLOCK.id, WARNING.id]);
    expect(stopping.model()).toBeNull();
  });

  test('records nothing of a draft about a protected topic', () => {
    page.finds([WARNING], { isProtected: true });
    const session = page.open('My salary');
    const obstacles = [{ session, finding: WARNING }];
    stopping.stop({ sessions: [session], stops: false, obstacles, button: null, pass: press });
    stopping.pass(undefined);
    expect([press.mock.calls.length, page.services.record.overridden.mock.calls]).toEqual([1, []]);
  });
});

test('going back leads to the first draft, and is not asked about the same warning again', () => {
  const [first] = stop([WARNING], [WARNING]);
  expect(stopping.back()).toBe(first);
  expect(first?.draft.asked.has(WARNING.id)).toBe(true);
  expect([stopping.current, press.mock.calls.length]).toEqual([null, 0]);
});

test.each([
  ['stays while something stops it', [BLOCK, WARNING], { stops: true, ids: [BLOCK.id, WARNING.id] }],
  ['only asks once what blocked is mended', [WARNING, HINT], { stops: false, ids: [WARNING.id] }],
  ['closes by itself once hints are all that is left', [HINT], null],
  ['closes once nothing is left', [], null],
] as const)('after a fix it %s', (_, left, shown) => {
  const [session] = stop([BLOCK, WARNING]);
  page.answers(() => resultOf([...left]));
  session?.refresh();
  stopping.judgeAgain();
  const model = stopping.model();
  expect(
    model && { stops: model.stops, ids: model.parts.flatMap(({ findings }) => findings.map(({ id }) => id)) },
  ).toEqual(shown);
});

test('what was passed with a reason before the composer was opened is not asked about again after a fix', () => {
  const [session] = stop([WARNING]);
  if (session) session.started = { id: 'share-1', text: '', asked: false, overridden: [BLOCK.ruleId] };
  page.finds([BLOCK]);
  session?.refresh();
  stopping.judgeAgain();
  expect(stopping.current).toBeNull();
});

describe('by rules that have changed meanwhile', () => {
  const NEVER = finding({ ruleId: 'quiet-period', override: 'never' });

  test.each<[what: string, found: Finding[], shown: { stops: boolean; ids: string[] } | null]>([
    ['it shows what they find', [NEVER, WARNING], { stops: true, ids: [NEVER.id, WARNING.id] }],
    ['it stops what they only asked about', [{ ...WARNING, severity: 'block' }], { stops: true, ids: [WARNING.id] }],
    ['it closes when nothing is left of it', [], null],
  ])('%s', (_, found, shown) => {
    stop([WARNING]);
    page.finds(found);
    stopping.judgeAgain();
    const model = stopping.model();
    expect(
      model && { stops: model.stops, ids: model.parts.flatMap(({ findings }) => findings.map(({ id }) => id)) },
    ).toEqual(shown);
  });

  test.each<[what: string, found: Finding[]]>([
    ['what now blocks for good', [NEVER, WARNING]],
    ['a warning that blocks by now', [{ ...WARNING, severity: 'block' }]],
    ['a reason that is not enough any more', [{ ...BLOCK, override: 'never' }]],
  ])('posting anyway passes nothing that was not shown: %s', (_, found) => {
    stop([WARNING, { ...BLOCK, override: 'reason' }]);
    page.finds(found);
    stopping.pass('It is out');
    expect(press).not.toHaveBeenCalled();
    expect(page.services.record.overridden).not.toHaveBeenCalled();
    expect(stopping.model()?.parts[0]?.findings).toEqual(found);
  });

  test('posting anyway passes what is left of it', () => {
    const [session] = stop([WARNING, BLOCK]);
    page.finds([WARNING]);
    stopping.pass('It is out');
    expect(press).toHaveBeenCalledOnce();
    expect(page.services.record.overridden).toHaveBeenCalledExactlyOnceWith(WARNING, session?.remarked, 'It is out');
  });

  test('nor is it passed when nobody can check it any more, where the policy says so', () => {
    stop([WARNING]);
    page.answers(() => null);
    failClosed = true;
    stopping.pass(undefined);
    expect(press).not.toHaveBeenCalled();
    expect(stopping.model()).toMatchObject({ stops: true, parts: [{ findings: [] }] });
  });
});

test('it closes with the composer that it is about, and with no other', () => {
  const [session] = stop([BLOCK]);
  stopping.parted(page.open('Another'));
  expect(stopping.current).not.toBeNull();
  if (session) stopping.parted(session);
  expect(stopping.current).toBeNull();
});
