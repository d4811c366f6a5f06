// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { prepare } from '../../../lib/checker/check.ts';
import { createDesk } from '../../../lib/state/desk.ts';
import { examinePolicy } from '../../../lib/state/examine.ts';
import { useStore } from '../../../lib/state/use-store.ts';
import { clock, exampleBackground, NOW } from '../../testing/example.ts';
import { WorkBench } from './work-bench.tsx';

afterEach(cleanup);

const FILE = `{
  "klarpost": 1,
  "id": "nordhavn",
  "revision": 2,
  "vocabularies": { "rivals": ["Sydhavn"] },
  "rules": [
    { "id": "no-promises", "kind": "forbid", "severity": "block", "message": { "en": "No promises." }, "match": { "terms": ["guarantee"] }, "examples": { "fail": ["We hope."] } },
    { "id": "few-tags", "kind": "count", "of": "hashtags", "max": 3 }
  ]
}
`;

/** The bench with a real examination of what lies on it. A busy one doesn't come to its end once something was changed. */
async function open(file = FILE, { isBusy = false } = {}) {
  let looks = 0;
  const desk = createDesk({
    send: exampleBackground().send,
    examine: async (bytes) =>
      isBusy && looks++ > 0 ? new Promise(() => undefined) : examinePolicy(bytes, { now: NOW, inForce: null }),
    onActivated: async () => undefined,
    now: () => NOW,
    alone: (run) => run(),
  });
  await desk.lay(new TextEncoder().encode(file), 'policy.json');
  const onSave = vi.fn();
  function Bench() {
    const state = useStore(desk.store);
    return state.work && <WorkBench work={state.work} desk={state} actions={desk} tools={{ prepare, clock, onSave }} />;
  }
  render(<Bench />);
  const text = () => desk.store.getState().work?.text ?? '';
  return { desk, text, policy: () => JSON.parse(text()), onSave };
}

const turnTo = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const rules = () => screen.getAllByRole('switch').map((one) => one.getAttribute('aria-label'));

describe('the overview', () => {
  test('shows a failing example with what was expected and what came', async () => {
    await open();
    const [, row] = screen.getAllByRole('row');
    expect(
      within(row as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([expect.stringContaining('We hope.'), 'no-promises', 'no remark']);
  });

  test('groups problems by the rule they are in, with a way to the place and to the format', async () => {
    await open(FILE.replace('"block"', '"blocker"').replace('"max": 3', '"max": "three"'));
    const alert = screen.getByRole('region', { name: '2 problems' });
    expect(
      within(alert)
        .getAllByRole('heading', { level: 5 })
        .map((one) => one.textContent),
    ).toEqual(['Rule no-promises', 'Rule few-tags']);
    expect(
      within(alert)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#format/rule-forbid', '#format/rule-count']);
    expect(within(alert).getByRole('button', { name: /^Go to line 8, column/ })).toBeTruthy();
  });
});

describe('rules', () => {
  test('switched off, one leaves the file and says so; switched on, it is back as it was', async () => {
    const { text, policy } = await open();
    turnTo('Rules');
    fireEvent.click(screen.getByRole('switch', { name: 'Rule no-promises is on' }));
    expect(policy().rules.map(({ id }: { id: string }) => id)).toEqual(['few-tags']);
    expect(await screen.findByText(/1 rule is switched off/)).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Rule no-promises is on' }));
    expect(text()).toBe(FILE);
  });

  test('moved by a button, which is told', async () => {
    await open();
    turnTo('Rules');
    press('Move few-tags up');
    await waitFor(() => expect(rules()).toEqual(['Rule few-tags is on', 'Rule no-promises is on']));
    expect(screen.getByText('few-tags is now number 1 of 2.')).toBeTruthy();
  });

  test('moved, one takes what is wrong with it along, before it is looked at again', async () => {
    await open(FILE.replace('"max": 3', '"max": "three"'), { isBusy: true });
    const groups = () => screen.getAllByRole('heading', { level: 5 }).map((one) => one.textContent);
    const wrong = () =>
      screen
        .getAllByRole('switch')
        .filter((one) => one.closest('li')?.textContent?.includes('1 problem'))
        .map((one) => one.getAttribute('aria-label'));
    turnTo('Rules');
    press('Move few-tags up');
    await waitFor(() => expect(rules()).toEqual(['Rule few-tags is on', 'Rule no-promises is on']));
    expect(wrong()).toEqual(['Rule few-tags is on']);
    turnTo('Overview');
    await waitFor(() => expect(groups()).toEqual(['Rule few-tags']));
  });

  test('edited in a form, nothing else of the file changes; undo takes it back', async () => {
    const { text } = await open();
    turnTo('Rules');
    press('Edit no-promises');
    fill('Words and phrases', 'guarantee\nrisk free');
    expect(text()).toBe(FILE.replace('["guarantee"]', '["guarantee", "risk free"]'));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('false'),
    );
    press('Undo');
    expect(text()).toBe(FILE);
  });

  test('a field is added and removed', async () => {
    const { policy } = await open();
    turnTo('Rules');
    press('Edit few-tags');
    const [add] = screen.getAllByRole('combobox', { name: 'Add a field…' });
    fireEvent.change(add as HTMLElement, { target: { value: 'networks' } });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'LinkedIn' }));
    expect(policy().rules[1].networks).toEqual(['linkedin']);
    press('Remove “Only on”');
    expect(policy().rules[1].networks).toBeUndefined();
  });

  test('made of a sentence of the guidelines', async () => {
    const { policy } = await open();
    turnTo('Rules');
    fill('The sentence', 'Never call us “cheap”.');
    press('Make a rule of it');
    expect(policy().rules[2]).toMatchObject({ kind: 'forbid', match: { terms: ['cheap'] } });
    expect(await screen.findByRole('button', { name: 'Close never-call-us-cheap' })).toBeTruthy();
  });

  test('a ready one is taken once', async () => {
    await open();
    turnTo('Rules');
    press('Add no-passwords');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Add no-passwords' })).toBeNull());
  });
});

test('a word list is edited, and says who uses it', async () => {
  const { text } = await open();
  turnTo('Word lists');
  expect(screen.getByText('No rule uses it yet.')).toBeTruthy();
  fill('rivals', 'Sydhavn\nØstkraft\n');
  expect(text()).toBe(FILE.replace('["Sydhavn"]', '["Sydhavn", "Østkraft"]'));
});

test('a draft is tried: remarks, and a fix that mends', async () => {
  await open();
  turnTo('Try it');
  fill('A draft', 'A guarantee!');
  expect(await screen.findByText('No promises.')).toBeTruthy();
  press('Take out “guarantee”');
  expect(await screen.findByText('No remarks.')).toBeTruthy();
});

test('what is wrong with a rule stands in its form', async () => {
  await open(FILE.replace('"max": 3', '"max": "three"'));
  turnTo('Rules');
  press('Edit few-tags');
  expect(within(screen.getByRole('tabpanel')).getByText(/^At most: A whole number is expected/)).toBeTruthy();
});

describe('tests', () => {
  const TESTED = FILE.replace(
    '"rules": [',
    '"tests": [ { "text": "A guarantee!", "expect": ["no-promises"] }, { "text": "We hope.", "expect": ["few-tags"] } ],\n  "rules": [',
  );

  test('are listed with what is expected, and whether it came so', async () => {
    await open(TESTED);
    turnTo('Tests');
    const said = within(screen.getByRole('tabpanel'))
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(said).toEqual([
      expect.stringMatching(/^A guarantee!Expected: no-promises.*As it should/),
      expect.stringMatching(/^We hope\.Expected: few-tags.*Otherwise/),
    ]);
  });

  test('one is edited, and takes what was found; nothing else of the file changes', async () => {
    const { text } = await open(TESTED);
    turnTo('Tests');
    press('Edit test 2');
    fill('The draft', 'We really hope.');
    expect(text()).toBe(TESTED.replace('"text": "We hope."', '"text": "We really hope."'));
    fireEvent.click(await screen.findByRole('button', { name: 'Expect just that' }));
    expect(text()).toBe(
      TESTED.replace('"text": "We hope."', '"text": "We really hope."').replace(
        '"expect": ["few-tags"]',
        '"expect": []',
      ),
    );
    await waitFor(() => expect(screen.getAllByText('As it should')).toHaveLength(2));
  });

  test('what is wrong with one stands beside it', async () => {
    await open(TESTED.replace('["few-tags"]', '["few-tagz"]'));
    turnTo('Tests');
    press('Edit test 2');
    expect(screen.getByText(/No rule has the id "few-tagz"/)).toBeTruthy();
  });

  test('deleted, one leaves what is wrong with another where it is', async () => {
    await open(TESTED.replace('["few-tags"]', '["few-tagz"]'), { isBusy: true });
    turnTo('Tests');
    press('Edit test 1');
    press('Delete test 1');
    const listed = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    await waitFor(() => expect(listed()).toHaveLength(1));
    expect(listed()[0]?.textContent).toMatch(/^We hope\..*1 problem/);
  });

  test('one is added, given a setting, and deleted; each is told', async () => {
    const { policy } = await open();
    turnTo('Tests');
    expect(screen.getByText(/No tests yet/)).toBeTruthy();
    press('Add a test');
    fill('The draft', 'Hello');
    fireEvent.change(screen.getByRole('combobox', { name: 'Add a field…' }), { target: { value: 'network' } });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Network' }), { target: { value: 'x' } });
    expect(policy().tests).toEqual([{ text: 'Hello', expect: [], network: 'x' }]);
    expect(screen.getByText('Test 1 was added.').getAttribute('role')).toBe('status');
    press('Delete test 1');
    expect(policy().tests).toEqual([]);
    expect(await screen.findByText('Test 1 is deleted.')).toBeTruthy();
  });

  test('a draft that is tried is kept as one, with its setting', async () => {
    const { policy } = await open();
    turnTo('Try it');
    fill('A draft', 'A guarantee!');
    fireEvent.click(await screen.findByRole('switch', { name: 'The company asked for the post' }));
    press('Keep it as a test');
    expect(policy().tests).toEqual([{ text: 'A guarantee!', expect: ['no-promises'], asked: true }]);
    expect(await screen.findByText(/It is among the tests now/)).toBeTruthy();
  });
});

test('what is saved is the file', async () => {
  const { onSave } = await open();
  press('Save the file');
  expect(onSave).toHaveBeenCalledWith('policy.json', new TextEncoder().encode(FILE));
});

test.each([
  ['isElsewhere', /^Another tab has other work on this desk/],
  ['isUnkept', /^The browser could not keep your work/],
] as const)('that it is kept elsewhere, or not at all, is told: %s', async (flag, words) => {
  const { desk } = await open();
  expect(screen.queryByText(words)).toBeNull();
  desk.store.setState({ [flag]: true });
  expect((await screen.findByText(words)).getAttribute('role')).toBe('status');
});

test('the browser is asked to ask before unsaved work is closed, and only then', async () => {
  const { desk } = await open();
  const isAskedBefore = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  expect(isAskedBefore()).toBe(false);
  desk.edit((draft) => ({ ...draft, text: draft.text.replace('"revision": 2', '"revision": 3') }));
  await screen.findByText('Changed here');
  await waitFor(() => expect(isAskedBefore()).toBe(true));
  desk.undo();
  await waitFor(() => expect(isAskedBefore()).toBe(false));
});

test('changes are not put away without a word', async () => {
  const { desk } = await open();
  desk.edit((draft) => ({ ...draft, text: draft.text.replace('"revision": 2', '"revision": 3') }));
  await screen.findByText('Changed here');
  press('Put it away');
  press('Put them away');
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
});

describe('what is shared, and how', () => {
  const WHOLE = FILE.replace(
    '"rules": [',
    '"content": { "items": [ { "id": "wind", "title": { "en": "The wind" }, "texts": [{"network":"x","text":"Wind!"}] } ] },\n  "sharing": { "utm": {"utm_source":"staff"} },\n  "rules": [',
  );
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

  test('an item of the content is opened and changed; nothing else of the file changes', async () => {
    const { text } = await open(WHOLE);
    turnTo('Content');
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    const item = screen.getByText('1 · The wind').closest('details') as HTMLDetailsElement;
    item.open = true;
    fireEvent(item, new Event('toggle'));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Text' }), { target: { value: 'A windy day' } });
    expect(text()).toBe(WHOLE.replace('"Wind!"', '"A windy day"'));
  });

  test('a new item stands open, and stays so while its title is typed', async () => {
    const { policy } = await open(WHOLE);
    turnTo('Content');
    press('Add another');
    await screen.findByRole('textbox', { name: /^Its name/ });
    const title = () => screen.getAllByRole('textbox', { name: /^Title/ })[0] as HTMLInputElement;
    const field = title();
    fireEvent.input(field, { target: { value: 'The sun' } });
    await screen.findByText('2 · The sun');
    expect(title()).toBe(field);
    expect(policy().content.items[1]).toEqual({ id: '', title: 'The sun' });
  });

  test('a parameter is changed by its name', async () => {
    const { text } = await open(WHOLE);
    turnTo('Sharing');
    fill('Value of “utm_source”', 'a | b');
    expect(text()).toBe(WHOLE.replace('"staff"', '"a | b"'));
  });

  test('the programme is begun with an aim', async () => {
    const { policy } = await open();
    turnTo('Programme');
    choose('Add a field…', 'aim');
    await waitFor(() => expect(screen.getAllByRole('combobox', { name: 'Add a field…' })).toHaveLength(2));
    expect(policy().program).toEqual({ aim: {} });
  });

  test('counts are sent to an address, and back to nowhere', async () => {
    const { policy } = await open();
    turnTo('Sync');
    choose('Which', '1');
    await waitFor(() => fill('Address', 'https://counts.example/'));
    expect(policy().sync).toEqual({ to: 'endpoint', url: 'https://counts.example/' });
    choose('Which', '0');
    expect(policy().sync).toEqual({ to: 'local' });
  });
});
