// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PolicySource } from '../../../lib/messages/protocol.ts';
import { parsePolicy } from '../../../lib/policy/parse.ts';
import type { Rule } from '../../../lib/policy/schema.ts';
import { createAddress } from '../../../lib/state/address.ts';
import { useStore } from '../../../lib/state/use-store.ts';
import { exampleBackground, NOW } from '../../testing/example.ts';
import { AddressCard } from './address-card.tsx';
import { BroughtCard } from './brought-card.tsx';
import { StartDialog } from './start-dialog.tsx';

afterEach(cleanup);

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => fireEvent.click(button(name));

describe('the address of a policy', () => {
  async function open(source: PolicySource, answers: Parameters<typeof exampleBackground>[0] = {}) {
    const background = exampleBackground({ 'policy.source': () => source, ...answers });
    const askToReach = vi.fn(async () => true);
    const address = createAddress({ send: background.send, askToReach, onChanged: async () => undefined });
    await address.load();
    const Card = () => <AddressCard state={useStore(address.store)} actions={address} />;
    render(<Card />);
    return { ...background, askToReach };
  }
  const url = 'https://policy.example/policy.json';

  test('is typed, and fetched once the browser may reach it', async () => {
    const { askedFor, askToReach } = await open(
      { from: 'file', isFixed: false },
      { 'policy.address.set': () => ({ ok: true, id: 'a', revision: 2, digest: 'd' }) },
    );
    expect(button('Fetch it, now and from now on').disabled).toBe(true);
    const field = screen.getByRole('textbox', { name: 'Address of the policy' });
    fireEvent.input(field, { target: { value: ` ${url} ` } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(await screen.findByText('A new revision came from there and is in force.')).toBeTruthy();
    expect(askToReach).toHaveBeenCalledWith(url);
    expect(askedFor('policy.address.set')).toEqual([{ url, confirmed: {} }]);
  });

  test('that the organisation has set can’t be stopped', async () => {
    await open({ from: 'managed-address', url, isFixed: true, lastGoodAt: NOW });
    expect(screen.getByText('Your organisation has set this.')).toBeTruthy();
    expect(button('Fetch now')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop fetching' })).toBeNull();
  });

  const trouble = { why: 'refused', what: 'It is older.', mend: 'Ask.', confirm: 'older-revision' } as const;

  test('brought what somebody has to decide: the question is asked by a button, and its answer goes along', async () => {
    const { askedFor } = await open(
      { from: 'address', url, isFixed: false, trouble },
      { 'policy.refresh': () => ({ ok: true, id: 'a', revision: 1, digest: 'd' }) },
    );
    press('Take it all the same…');
    await screen.findByRole('dialog');
    press('Activate it all the same');
    expect(await screen.findByText('A new revision came from there and is in force.')).toBeTruthy();
    expect(askedFor('policy.refresh')).toEqual([{ confirmed: { doubts: ['older-revision'] } }]);
  });

  test('nobody here decides for the organisation', async () => {
    await open({ from: 'managed-address', url, isFixed: true, trouble });
    expect(screen.queryByRole('button', { name: 'Take it all the same…' })).toBeNull();
  });
});

describe('files of other tools', () => {
  function open(vocabularies: Record<string, string[]>, left: { what: string; why: string }[] = []) {
    const onTake = vi.fn();
    const onPutAway = vi.fn();
    render(<BroughtCard brought={{ rules: [], vocabularies, left }} into="Begin" {...{ onTake, onPutAway }} />);
    return { onTake, onPutAway };
  }
  const offered = () =>
    screen.queryByRole<HTMLInputElement>('checkbox', { name: 'Add a rule that warns of these words' });

  test('a word list is taken with a rule that warns of it', () => {
    const { onTake } = open({ rivals: ['Sydhavn'] });
    expect(offered()?.checked).toBe(true);
    press('Begin');
    expect(onTake).toHaveBeenCalledWith(true);
  });

  test.each([
    [[], { rivals: ['Sydhavn', 'Østkraft'] }, '1 word list with 2 entries.'],
    [[{ id: 'a', kind: 'acknowledge', severity: 'warn' }], {}, '1 rule.'],
    [
      [{ id: 'a', kind: 'acknowledge', severity: 'warn' }],
      { rivals: ['Sydhavn'] },
      '1 rule and 1 word list with 1 entry.',
    ],
  ] satisfies [Rule[], Record<string, string[]>, string][])(
    'what came of them is counted: %o %o',
    (rules, vocabularies, words) => {
      render(
        <BroughtCard
          brought={{ rules, vocabularies, left: [] }}
          into="Begin"
          onTake={() => undefined}
          onPutAway={() => undefined}
        />,
      );
      expect(screen.getByText(words)).toBeTruthy();
    },
  );

  test('or without', async () => {
    const { onTake } = open({ rivals: ['Sydhavn'] });
    fireEvent.click(offered() as HTMLElement);
    press('Begin');
    expect(onTake).toHaveBeenCalledWith(false);
  });

  test('nobody is warned of words that may stand', () => {
    const { onTake } = open({ 'base-accept': ['Nordhavn'] });
    expect(offered()).toBeNull();
    press('Begin');
    expect(onTake).toHaveBeenCalledWith(false);
  });

  test('with nothing to use, only the reasons are there', () => {
    const { onPutAway } = open({}, [{ what: 'rule.js', why: 'A script can’t be taken.' }]);
    expect(screen.getByText('A script can’t be taken.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
    press('Put it away');
    expect(onPutAway).toHaveBeenCalledOnce();
  });
});

test('a new policy begins with a name and the rules that stay ticked', () => {
  const onStart = vi.fn<(text: string) => void>();
  render(<StartDialog onStart={onStart} onClose={() => undefined} />);
  expect(button('Begin').disabled).toBe(true);
  const name = screen.getByRole('textbox', { name: 'Name of the company' });
  fireEvent.input(name, { target: { value: 'Østhavn' } });
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
  for (const tick of ticks.slice(2)) fireEvent.click(tick);
  fireEvent.submit(name.closest('form') as HTMLFormElement);
  const text = onStart.mock.calls[0]?.[0] ?? '';
  const parsed = parsePolicy(new TextEncoder().encode(text));
  expect(parsed.ok && [parsed.policy.organization?.name, parsed.policy.rules.length]).toEqual(['Østhavn', 2]);
});
