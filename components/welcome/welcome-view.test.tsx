// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Policy } from '../../lib/policy/schema.ts';
import type { Prepare } from '../../lib/state/ports.ts';
import { useStore } from '../../lib/state/use-store.ts';
import { createWelcome, type Welcome } from '../../lib/state/welcome.ts';
import {
  clock,
  exampleBackground,
  exampleCheck,
  examplePolicy,
  examplePrepare,
  pagePolicy,
  policyState,
} from '../testing/example.ts';
import { WelcomeView } from './welcome-view.tsx';

afterEach(cleanup);

const policy: Policy = {
  ...examplePolicy,
  rules: [
    {
      ...examplePolicy.rules[0]!,
      why: 'Nobody can promise the wind.',
      examples: { pass: ['We hope for wind.'], fail: ['We guarantee wind.'] },
    },
  ],
};

function Opened({ welcome, onSettings }: { welcome: Welcome; onSettings(page: string): void }) {
  return <WelcomeView state={useStore(welcome.store)} actions={welcome} onSettings={onSettings} />;
}

async function open(
  answers: Parameters<typeof exampleBackground>[0] = {},
  prepare: Prepare = examplePrepare,
  languages = ['en'],
) {
  const background = exampleBackground({ 'policy.state': () => policyState({ policy }), ...answers });
  const onSettings = vi.fn();
  const welcome = createWelcome({
    send: background.send,
    prepare,
    clock,
    languages,
    demoPolicy: async () => new Uint8Array([1]),
  });
  render(<Opened welcome={welcome} onSettings={onSettings} />);
  await welcome.load();
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  return { ...background, welcome, onSettings };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('guidelines are read in the reader’s own language, also where Klarpost doesn’t speak it', async () => {
  const message = { en: 'We promise no returns.', de: 'Wir versprechen keine Renditen.' };
  const rules = policy.rules.map((rule) => ({ ...rule, message }));
  const german = {
    'policy.state': () => policyState({ policy: { ...policy, rules } }),
    'settings.get': () => ({ isCounting: true }),
  };
  await open(german, examplePrepare, ['sv', 'de']);
  expect(screen.getByRole('heading', { name: 'Wir versprechen keine Renditen.' })).toBeTruthy();
});

test('it says who wrote the guidelines, and what matters most with an example of each kind', async () => {
  await open();
  expect(screen.getByText(/Kommunikation wrote the guidelines/)).toBeTruthy();
  const rule = within(screen.getByRole('heading', { name: 'We promise no returns.' }).closest('li') as HTMLElement);
  expect(rule.getByText('We guarantee wind.')).toBeTruthy();
  expect(rule.getByText('We hope for wind.')).toBeTruthy();
});

test('a remark can be tried', async () => {
  await open();
  const draft = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A draft to try on' });
  expect(draft.value).toBe('We guarantee wind.');
  press(/Write “hope” instead/);
  expect(draft.value).toBe('We hope wind.');
  expect(screen.getByText('Mended.', { exact: false })).toBeTruthy();
});

test('a remark of one network only is tried on that one', async () => {
  const onX = { ...policy, rules: [{ ...policy.rules[0]!, networks: ['x' as const] }] };
  await open({ 'policy.state': () => policyState({ policy: onX }) }, () => ({
    ...examplePrepare(),
    check: (draft) => exampleCheck(draft.network === 'x' ? draft : { text: '' }),
  }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A draft to try on' }).value).toBe(
    'We guarantee wind.',
  );
  expect(screen.queryByText('Mended.', { exact: false })).toBeNull();
  press(/Write “hope” instead/);
  expect(screen.getByText('Mended.', { exact: false })).toBeTruthy();
});

describe('the rules of packs', () => {
  const showing = (parts: Partial<Policy>, region?: string) =>
    open({
      'policy.state': () => policyState({ policy: { ...policy, rules: [], ...parts } }),
      'policy.get': () => ({ ...pagePolicy, region }),
    });
  const mattersMost = () => screen.queryByRole('region', { name: 'What matters most' });

  test('matter, too', async () => {
    await showing({ packs: ['personal-data'] });
    const [first] = within(mattersMost() as HTMLElement).getAllByRole('listitem');
    expect(
      within(first as HTMLElement).getByText('A personal identity number does not belong in a post.'),
    ).toBeTruthy();
  });

  test('of a country that another pack speaks for are not this person’s', async () => {
    await showing({ packs: ['disclosure-uk', 'disclosure-dk'] }, 'DK');
    const section = within(mattersMost() as HTMLElement);
    expect(section.getByText(/^The company asked for this post/)).toBeTruthy();
    expect(section.queryByText(/^Begin with a label/)).toBeNull();
  });

  test('and where there are no rules with words, nothing is said to matter', async () => {
    await showing({});
    expect(mattersMost()).toBeNull();
    expect(screen.getByText('Open Klarpost in the tool bar', { exact: false })).toBeTruthy();
  });
});

test('counting can be switched off', async () => {
  const { askedFor } = await open({
    'settings.set': (part: object) => ({ language: 'en', isCounting: true, ...part }),
  });
  const counting = screen.getByRole<HTMLInputElement>('switch', { name: 'Count what I share' });
  fireEvent.click(counting);
  await waitFor(() => expect(counting.checked).toBe(false));
  expect(askedFor('settings.set')).toEqual([{ isCounting: false }]);
});

test('where the choice about counting can’t be kept, the switch says what holds, and it is told, each time', async () => {
  await open({
    'settings.set': async () => {
      throw new Error('disk full');
    },
  });
  const counting = screen.getByRole<HTMLInputElement>('switch', { name: 'Count what I share' });
  const told = /^That couldn’t be kept: what you share is still counted/;
  const heard = within(counting.closest('section') as HTMLElement).getByRole('status');
  expect(heard.textContent).toBe('');
  fireEvent.click(counting);
  await waitFor(() => expect(heard.textContent).toMatch(told));
  expect(counting.checked).toBe(true);
  fireEvent.click(counting);
  await waitFor(() => expect(heard.textContent).toBe(''));
  await waitFor(() => expect(heard.textContent).toMatch(told));
  expect(counting.checked).toBe(true);
});

test('having read them is told once, and thanked for', async () => {
  const { askedFor } = await open({ 'policy.acknowledge': () => ({ revision: 12, at: 1 }) });
  press('I have read them');
  expect(await screen.findByText('Thank you.', { exact: false })).toBeTruthy();
  expect(askedFor('policy.acknowledge')).toEqual([{ digest: policyState().digest }]);
});

test('where others have come while they were read, those are shown, to be read', async () => {
  let isOther = false;
  const other = policyState({
    policy: { ...policy, revision: 13, organization: { name: 'Sydhavn Energi' } },
    digest: 'e'.repeat(64),
  });
  const { askedFor } = await open({
    'policy.state': () => (isOther ? other : policyState({ policy })),
    'policy.acknowledge': ({ digest }: { digest: string }) =>
      digest === other.digest ? { revision: 13, at: 1 } : null,
  });
  isOther = true;
  press('I have read them');
  expect(await screen.findByText(/changed just now/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Sharing for Sydhavn Energi' })).toBeTruthy();
  press('I have read them');
  expect(await screen.findByText('Thank you.', { exact: false })).toBeTruthy();
  expect(askedFor('policy.acknowledge')).toHaveLength(2);
});

test('it is told when that did not work', async () => {
  await open();
  press('I have read them');
  expect(await screen.findByText('That didn’t work. Please try again.')).toBeTruthy();
});

test('without guidelines it leads to them', async () => {
  const { onSettings, askedFor } = await open({ 'policy.state': () => null, 'policy.get': () => null });
  press('Open your company’s guidelines');
  expect(onSettings).toHaveBeenCalledWith('policy');
  press('Try the demo guidelines');
  await waitFor(() => expect(askedFor('policy.import')).toEqual([{ bytes: new Uint8Array([1]) }]));
});

test('guidelines that the organisation brings are fetched by a press, not by the page that opens on a whole fleet', async () => {
  let isThere = false;
  const { askedFor } = await open({
    'policy.state': () => (isThere ? policyState({ policy }) : null),
    'policy.get': () => null,
    'policy.source': () => ({ from: 'managed-address', isFixed: true, url: 'https://intra.nordhavn.example/p.json' }),
    'policy.refresh': () => {
      isThere = true;
      return { ok: true, id: 'nordhavn', revision: 12, digest: 'd' };
    },
  });
  expect(screen.getByText('Your company’s guidelines are on their way')).toBeTruthy();
  expect(askedFor('policy.refresh')).toEqual([]);
  press('Fetch them now');
  expect(await screen.findByRole('heading', { name: 'Sharing for Nordhavn Energi A/S' })).toBeTruthy();
});

test('guidelines that have come meanwhile are shown', async () => {
  let isThere = false;
  const { welcome } = await open({
    'policy.state': () => (isThere ? policyState({ policy }) : null),
    'policy.get': () => null,
  });
  expect(screen.getByText('Welcome to Klarpost')).toBeTruthy();
  isThere = true;
  await welcome.policyChanged();
  expect(await screen.findByRole('heading', { name: 'Sharing for Nordhavn Energi A/S' })).toBeTruthy();
});
