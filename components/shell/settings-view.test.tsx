// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RevisionRow, SyncState } from '../../lib/messages/protocol.ts';
import { type Address, createAddress } from '../../lib/state/address.ts';
import { createDesk, type Desk } from '../../lib/state/desk.ts';
import type { Examined } from '../../lib/state/examine.ts';
import { createSettings, type SettingsModel } from '../../lib/state/settings.ts';
import { useStore } from '../../lib/state/use-store.ts';
import type { DeskTools } from '../desk/desk-page.tsx';
import type { Brought } from '../desk/open/brought-card.tsx';
import {
  clock,
  compiled,
  exampleBackground,
  exampleEvent,
  examplePolicy,
  examplePrepare,
  NOW,
  policyState,
} from '../testing/example.ts';
import { pageOf, type SettingsPage } from './pages.ts';
import { SettingsView } from './settings-view.tsx';

afterEach(cleanup);

const TEXT = '{\n  "klarpost": 1,\n  "severity": "blocker"\n}';
const refused: Examined = {
  ok: false,
  isSigned: false,
  text: TEXT,
  problems: [
    {
      pointer: '/severity',
      line: 3,
      column: 15,
      offset: 33,
      what: '"blocker" is not a severity.',
      mend: 'Use "block", "warn" or "hint".',
      severity: 'error',
    },
  ],
};
const good: Examined = {
  ok: true,
  text: JSON.stringify({ ...examplePolicy, revision: 13 }, null, 2),
  policy: { ...examplePolicy, revision: 13 },
  isSigned: false,
  summary: '2 rules: 1 stops a post, 1 hints',
  advice: [],
  examples: { run: 4, failures: [] },
  changes: [
    {
      what: 'rule',
      name: 'no-guarantee',
      how: 'changed',
      details: [{ pointer: '/severity', before: 'warn', after: 'block' }],
    },
  ],
  news: 'Revision 13: 1 rule changed.',
  notChecked: ['posts-a-day'],
  compiled,
};

function Opened(props: {
  page: SettingsPage;
  settings: SettingsModel;
  desk: Desk;
  address: Address;
  tools: DeskTools;
  onDemo(): void;
  onAllow(): void;
}) {
  const { settings, desk, address, ...rest } = props;
  return (
    <SettingsView
      {...rest}
      state={useStore(settings.store)}
      actions={settings}
      desk={useStore(desk.store)}
      deskActions={desk}
      rollout={{ start: null }}
      rolloutActions={{ onCopy: vi.fn(), onDownload: vi.fn() }}
      address={useStore(address.store)}
      addressActions={address}
      version="0.1.0"
    />
  );
}

async function open(
  page: SettingsPage,
  answers: Parameters<typeof exampleBackground>[0] = {},
  examined: Examined = good,
) {
  const background = exampleBackground(answers);
  const save = vi.fn();
  const settings = createSettings({ send: background.send, clock, languages: ['en'], save });
  const desk = createDesk({
    send: background.send,
    examine: async () => examined,
    onActivated: settings.load,
    now: () => NOW,
  });
  const address = createAddress({
    send: background.send,
    askToReach: async () => true,
    onChanged: settings.load,
  });
  const onDemo = vi.fn();
  const onSave = vi.fn();
  const bring = vi.fn(async () => ({ rules: [], vocabularies: {}, left: [] }) as Brought);
  const tools = { prepare: examplePrepare, clock, onSave, bring };
  const onAllow = vi.fn();
  render(<Opened {...{ page, settings, desk, address, tools, onDemo, onAllow }} />);
  await settings.load();
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  return { ...background, onDemo, onAllow, save, onSave, bring };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function choose(text: string, name: string): void {
  const file = new File([text], name);
  fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), { target: { files: [file] } });
}

function paste(text: string): void {
  press('Paste the text');
  const field = screen.getByRole('textbox', { name: 'The policy as JSON' });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
}

describe('the address', () => {
  test.each([
    ['#sync', 'sync'],
    ['#/about', 'about'],
    ['', 'policy'],
    ['#nonsense', 'policy'],
  ])('%s leads to %s', (hash, page) => expect(pageOf(hash)).toBe(page));

  test('the page one is on is marked', async () => {
    await open('sync');
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent),
    ).toEqual(['Sync']);
  });
});

describe('the policy in force', () => {
  test('is named, summed up, and what isn’t checked is told', async () => {
    await open('policy');
    expect(screen.getByRole('heading', { name: 'Nordhavn Energi A/S' })).toBeTruthy();
    expect(screen.getByText(/Revision 12, since/)).toBeTruthy();
    expect(screen.getByText('posts-a-day', { exact: false })).toBeTruthy();
  });

  test('is missing: the demo can be tried', async () => {
    const { onDemo } = await open('policy', { 'policy.state': () => null, 'policy.get': () => null });
    press('Try the demo guidelines');
    expect(onDemo).toHaveBeenCalledOnce();
  });
});

describe('a policy laid on the desk', () => {
  test('with problems: place, what and what to do, and the line itself', async () => {
    await open('policy', {}, refused);
    choose(TEXT, 'policy.json');
    const alert = await screen.findByRole('region', { name: '1 problem' });
    expect(within(alert).getByText('policy.json can’t be used yet', { exact: false })).toBeTruthy();
    expect(within(alert).getByText(/line 3, column 15/)).toBeTruthy();
    expect(within(alert).getByText('Use "block", "warn" or "hint".', { exact: false })).toBeTruthy();
    expect(alert.querySelector('pre')?.textContent).toBe('3  "severity": "blocker"');
    expect(screen.getByText('The policy in force stays as it is.')).toBeTruthy();
  });

  test('pasted, looked at, and activated', async () => {
    const { askedFor } = await open('policy', {
      'policy.import': () => ({ ok: true, id: 'nordhavn-energi', revision: 13, digest: 'e' }),
    });
    paste('{"klarpost":1}');
    const candidate = await screen.findByRole('article', { name: 'Nordhavn Energi A/S, revision 13' });
    expect(within(candidate).getByText('All 4 came out as they should.', { exact: false })).toBeTruthy();
    expect(candidate.querySelector('ins')?.textContent).toBe('Stop it');
    press('Activate revision 13');
    expect(await screen.findByText('Revision 13 is in force.')).toBeTruthy();
    expect(askedFor('policy.import')).toEqual([{ bytes: new TextEncoder().encode('{"klarpost":1}'), confirmed: {} }]);
    expect(askedFor('policy.state')).toHaveLength(2);
  });

  test('dropped anywhere on the page', async () => {
    await open('policy');
    await screen.findByRole('heading', { name: 'From an address' });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const dataTransfer = { files: [new File(['{}'], 'policy.json')], types: ['Files'] };
    fireEvent(document.body, Object.assign(drop, { dataTransfer }));
    // Else the browser would open the file in the page's place.
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByRole('button', { name: 'Activate revision 13' })).toBeTruthy();
  });

  test('pasted where nobody types', async () => {
    await open('policy');
    await screen.findByRole('heading', { name: 'From an address' });
    const pasted = new Event('paste', { bubbles: true, cancelable: true });
    const clipboardData = { files: [], getData: () => ' {"klarpost":1}' };
    fireEvent(document.body, Object.assign(pasted, { clipboardData }));
    expect(await screen.findByRole('button', { name: 'Activate revision 13' })).toBeTruthy();
  });

  test('can be put away', async () => {
    const { askedFor } = await open('policy');
    paste('{}');
    await screen.findByRole('article');
    press('Put it away');
    expect(screen.queryByRole('article')).toBeNull();
    expect(askedFor('policy.import')).toEqual([]);
  });

  test('signed by another key wants the fingerprint typed', async () => {
    const { askedFor } = await open('policy', {
      'policy.import': ({ confirmed }: { confirmed: { fingerprint?: string } }) =>
        confirmed.fingerprint
          ? { ok: true, id: 'nordhavn-energi', revision: 13, digest: 'e' }
          : { ok: false, problems: [], confirm: 'other-key', fingerprint: '3f2a 91bc' },
    });
    paste('{}');
    fireEvent.click(await screen.findByRole('button', { name: 'Activate revision 13' }));
    const dialog = await screen.findByRole('dialog', { name: 'This policy is signed with another key' });
    const goOn = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Activate it all the same' });
    const field = within(dialog).getByRole('textbox', { name: 'Fingerprint' });
    expect(goOn.disabled).toBe(true);
    fireEvent.input(field, { target: { value: '3F2A91BC' } });
    expect(goOn.disabled).toBe(false);
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(await screen.findByText('Revision 13 is in force.')).toBeTruthy();
    expect(askedFor('policy.import').at(-1)).toMatchObject({ confirmed: { fingerprint: '3F2A91BC' } });
  });
});

describe('earlier revisions', () => {
  const revisions: RevisionRow[] = [12, 11].map((revision) => ({
    id: 'nordhavn-energi',
    revision,
    digest: `d${revision}`,
    activatedAt: NOW,
    inForce: revision === 12,
  }));

  test('going back is asked about, and can be left', async () => {
    const { askedFor } = await open('policy', {
      'policy.revisions': () => revisions,
      'policy.goBack': () => ({ ok: false, problems: [], confirm: 'older-revision' }),
    });
    press('Go back to revision 11');
    await screen.findByRole('dialog', { name: 'This revision is older' });
    press('Leave everything as it is');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(askedFor('policy.goBack')).toEqual([{ digest: 'd11', confirmed: {} }]);
  });

  test('one alone has nothing to go back to', async () => {
    await open('policy', { 'policy.revisions': () => revisions.slice(0, 1) });
    expect(screen.queryByRole('heading', { name: 'Earlier revisions' })).toBeNull();
  });
});

describe('sync', () => {
  const remote: SyncState = {
    to: 'endpoint',
    url: 'https://events.nordhavn.example/in',
    waiting: 2,
    delivered: 14,
    parked: 0,
    summed: 0,
    nextRequest: {
      method: 'POST',
      url: 'https://events.nordhavn.example/in',
      headers: { authorization: 'Bearer ••••' },
      body: '[{"id":"0192"}]',
    },
  };
  const event = exampleEvent('share.published', 1, { network: 'x', contentId: 'grid-report', origin: 'curated' });

  test('kept here when the policy names no place', async () => {
    await open('sync');
    expect(screen.getByText(/stays on this computer/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
  });

  test('what was counted: when, what, where, in which state, and exactly', async () => {
    await open('sync', { 'events.list': () => [{ event, state: 'delivered' }] });
    const [, row] = screen.getAllByRole('row');
    expect(
      within(row as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([expect.stringContaining('Nov 23, 2026'), 'Post published grid-report', 'X', 'Delivered', 'Show']);
    press(/^Show exactly what was recorded: Post published/);
    expect(JSON.parse(screen.getByRole('dialog').querySelector('pre')?.textContent ?? '')).toEqual(event);
  });

  test('the next request is there to read, and can be sent now', async () => {
    const sent = { ...remote, waiting: 0 };
    const { askedFor } = await open('sync', { 'sync.state': () => remote, 'sync.now': () => sent });
    expect(screen.getByText('The next request, exactly').closest('details')?.querySelector('pre')?.textContent).toBe(
      'POST https://events.nordhavn.example/in\nauthorization: Bearer ••••\n\n[\n  {\n    "id": "0192"\n  }\n]',
    );
    press('Send now');
    expect(await screen.findByText('Sent.')).toBeTruthy();
    expect(askedFor('sync.now')).toHaveLength(1);
  });

  test.each([
    ['stays', remote],
    ['is refused', { ...remote, waiting: 0, parked: 1 }],
  ])('what %s is not said to be sent', async (_, after) => {
    await open('sync', { 'sync.state': () => remote, 'sync.now': () => after });
    press('Send now');
    expect(await screen.findByText('Not everything could be sent. What is left waits here.')).toBeTruthy();
  });

  test.each([
    ['en', /^2 events couldn’t be written down/, /disk is full, or refuses.*isn’t counted until there is room/],
    ['da', /^2 hændelser kunne ikke skrives ned/, /disk fuld.*tælles ikke, før der er plads/],
  ] as const)('a disk that is full is told in %s, with since when and what goes on', async (language, title, help) => {
    const notRecorded = { count: 2, since: Date.parse('2026-11-24T08:00:00Z') };
    await open('sync', {
      'sync.state': () => ({ ...remote, notRecorded }),
      'settings.get': () => ({ isCounting: true, language }),
    });
    const callout = screen.getByText(title).closest('[role="status"]') as HTMLElement;
    expect(callout.textContent).toMatch(help);
    expect(callout.textContent).toContain('24');
  });

  test('what waits for a receiver of earlier guidelines is told, with where it would have gone and until when', async () => {
    const keptUntil = Date.parse('2027-01-05T08:00:00Z');
    const stranded = [
      { count: 3, url: 'https://old.example/in', keptUntil },
      { count: 1, keptUntil },
    ];
    await open('sync', {
      'sync.state': () => ({ to: 'local', waiting: 0, delivered: 0, parked: 0, summed: 0, stranded }),
    });
    const [first, second] = screen.getAllByText(/events? waits? for/).map((one) => one.closest('[role="status"]'));
    expect(first?.textContent).toMatch(/^3 events wait for old\.example\. .*the oldest is deleted on Jan 5, 2027/);
    expect(second?.textContent).toMatch(/^1 event waits for a receiver of earlier guidelines/);
  });

  test('what waited too long is told until it was read', async () => {
    const givenUp = { count: 3, at: Date.parse('2026-11-23T08:00:00Z') };
    let isHeard = false;
    const { askedFor } = await open('sync', {
      'sync.state': () => (isHeard ? remote : { ...remote, givenUp }),
      'sync.told': () => {
        isHeard = true;
      },
    });
    expect(screen.getByText(/^3 events were deleted without being sent/)).toBeTruthy();
    press('All right');
    await waitFor(() => expect(screen.queryByText(/without being sent/)).toBeNull());
    expect(askedFor('sync.told')).toEqual([{ trouble: 'given-up' }]);
  });

  test('what was refused is told with the answer, and can be tried again', async () => {
    const parked = { ...remote, parked: 1 };
    const { askedFor } = await open('sync', {
      'sync.state': () => parked,
      'sync.again': () => ({ ...remote, waiting: 0 }),
      'events.list': () => [{ event, state: 'parked', answer: '422: no such item' }],
    });
    expect(screen.getByText('422: no such item')).toBeTruthy();
    press('Try again');
    expect(await screen.findByText('Sent.')).toBeTruthy();
    expect(askedFor('sync.again')).toHaveLength(1);
  });

  test.each([
    [{ ok: true, said: '202' }, 'The receiver took the test event (202).'],
    [{ ok: false, said: '401: who are you?' }, 'The receiver did not take the test event: 401: who are you?'],
  ])('what came of a test event is said: %o', async (answer, words) => {
    await open('sync', { 'sync.state': () => remote, 'sync.test': () => answer });
    press('Send a test event');
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test.each(['no-permission', 'no-secret'] as const)('with %s nothing can be sent', async (stopped) => {
    await open('sync', { 'sync.state': () => ({ ...remote, parked: 1, stopped }) });
    for (const name of ['Send now', 'Try again', 'Send a test event']) {
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
    }
  });

  test('secrets are typed, never shown, and can be taken back', async () => {
    const wants: SyncState['wants'] = {
      token: { by: 'employee', isThere: true },
      webhookSecret: { by: 'employee', isThere: false },
    };
    const { askedFor } = await open('sync', {
      'sync.state': () => ({ ...remote, wants }),
      'sync.give': () => remote,
    });
    const token = screen.getByLabelText<HTMLInputElement>('Access code');
    expect([token.type, token.value]).toEqual(['password', '']);
    fireEvent.input(token, { target: { value: ' abc ' } });
    fireEvent.submit(token.closest('form') as HTMLFormElement);
    await waitFor(() => expect(askedFor('sync.give')).toEqual([{ token: 'abc' }]));
    press('Remove');
    await waitFor(() => expect(askedFor('sync.give')[1]).toEqual({ token: null }));
    const secret = screen.getByLabelText<HTMLInputElement>('Signing secret');
    fireEvent.input(secret, { target: { value: 'hunter2' } });
    expect(secret.checkValidity()).toBe(false);
    fireEvent.input(secret, { target: { value: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' } });
    expect(secret.checkValidity()).toBe(true);
  });

  test('what the organisation sets is said, and not asked for', async () => {
    const wants: SyncState['wants'] = {
      token: { by: 'organization', isThere: false },
      name: { by: 'organization', isThere: true },
    };
    await open('sync', {
      'sync.state': () => ({ ...remote, stopped: 'no-secret', wants, as: { is: 'named', name: 'Bo Andersen' } }),
    });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Bo Andersen')).toBeTruthy();
    expect(screen.getByText('Set by your organisation.')).toBeTruthy();
    expect(screen.getByText(/hasn’t set it yet/)).toBeTruthy();
  });

  test('the name that goes along is there to see and to change', async () => {
    const { askedFor } = await open('sync', {
      'sync.state': () => ({
        ...remote,
        wants: { name: { by: 'employee', isThere: true } },
        as: { is: 'named', name: 'Bo' },
      }),
      'sync.give': () => remote,
    });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' });
    expect(field.value).toBe('Bo');
    fireEvent.input(field, { target: { value: 'Bo Andersen' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(askedFor('sync.give')).toEqual([{ name: 'Bo Andersen' }]));
  });

  test('one’s own events come as a file', async () => {
    const file = { name: 'klarpost.csv', type: 'text/csv', text: 'a' };
    const { save, askedFor } = await open('sync', {
      'events.list': () => [{ event, state: 'kept' }],
      'events.export': () => file,
    });
    press('Table (CSV)');
    await waitFor(() => expect(save).toHaveBeenCalledWith(file));
    expect(askedFor('events.export')).toEqual([{ format: 'csv' }]);
  });

  test('one’s number is shown, and a new one can be had', async () => {
    const { askedFor } = await open('sync', {
      'sync.state': () => ({ ...remote, as: { is: 'pseudonym', pseudonym: '00ff' } }),
      'install.renew': () => remote,
    });
    expect(screen.getByText('00ff')).toBeTruthy();
    press('Take a new number');
    expect(await screen.findByText('You have a new number.')).toBeTruthy();
    expect(askedFor('install.renew')).toHaveLength(1);
  });

  test.each([
    [{ summed: 3 }, /remarks are counted together/],
    [{ notRecorded: { count: 2, since: NOW } }, /2 events couldn’t be written down/],
  ])('it is told when too much waits, or the disk is full: %o', async (more, words) => {
    await open('sync', { 'sync.state': () => ({ ...remote, ...more }) });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('leave to send is asked by a press', async () => {
    const { onAllow } = await open('sync', { 'sync.state': () => ({ ...remote, stopped: 'no-permission' }) });
    press('Allow it');
    expect(onAllow).toHaveBeenCalledOnce();
  });
});

describe('content and programme', () => {
  test('each item says whether it is offered, and why not', async () => {
    await open('content');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([
      'Yes, until Nov 26, 2026',
      'Yes',
      'No: for another country',
    ]);
  });

  test('the programme is told in the policy’s words', async () => {
    const program = {
      goal: 'recruiting',
      team: [{ role: 'data-owner', name: 'Mette Holm' }],
      meetings: [{ title: 'Table', every: 'two-weeks' as const, on: 'tue', at: '09:00' }],
      rewards: { prizes: true },
    };
    await open('program', { 'policy.state': () => policyState({ policy: { ...examplePolicy, program } }) });
    expect(screen.getByText('To find new colleagues')).toBeTruthy();
    expect(screen.getByText('Answers for the data')).toBeTruthy();
    expect(screen.getByText('every two weeks · Tuesday · at 09:00')).toBeTruthy();
    expect(screen.getByText(/a chance of a prize is a tie/)).toBeTruthy();
  });

  test('a policy without one says so', async () => {
    await open('program', { 'policy.state': () => policyState({ policy: { ...examplePolicy, program: undefined } }) });
    expect(screen.getByText('No programme yet')).toBeTruthy();
  });
});

describe('privacy', () => {
  const answers = {
    'settings.get': () => ({ isCounting: true, language: 'en', region: 'SE' }),
    'settings.set': (part: object) => ({ isCounting: true, language: 'en', ...part }),
    'events.forget': () => undefined,
  };

  test('a choice is kept, and can be taken back', async () => {
    const { askedFor } = await open('privacy', answers);
    const region = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where you work' });
    expect(
      within(region)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Somewhere else, or not said', 'Sweden']);
    fireEvent.change(region, { target: { value: '' } });
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(askedFor('settings.set')).toEqual([{ region: null }]);
  });

  test('what the organisation has locked says so, and can’t be changed', async () => {
    const managed = { setsPolicy: false, isLocked: true, region: 'DK', inline: 'marks', locked: ['inline', 'region'] };
    await open('privacy', { ...answers, 'settings.managed': () => managed });
    for (const [name, value] of [
      ['Where you work', 'DK'],
      ['Remarks on LinkedIn and X', 'marks'],
    ] as const) {
      const choice = await waitFor(() => {
        const found = screen.getByRole<HTMLSelectElement>('combobox', {
          name,
          description: 'Set by your organisation.',
        });
        expect(found.disabled).toBe(true);
        return found;
      });
      expect(choice.value).toBe(value);
    }
  });

  test('what the organisation has set can be changed where it isn’t locked', async () => {
    const managed = { setsPolicy: false, isLocked: false, inline: 'marks', locked: [] };
    await open('privacy', { ...answers, 'settings.managed': () => managed });
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Remarks on LinkedIn and X' });
    await waitFor(() => expect(choice.value).toBe('marks'));
    expect(choice.disabled).toBe(false);
  });

  test('the language changes at once', async () => {
    let language = 'en';
    await open('privacy', {
      'settings.get': () => ({ isCounting: true, language }),
      'settings.set': (part: { language: string }) => {
        language = part.language;
        return { isCounting: true, language };
      },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'da' } });
    expect(await screen.findByRole('heading', { name: 'Privatliv' })).toBeTruthy();
  });

  test('deleting asks first', async () => {
    const { askedFor } = await open('privacy', answers);
    press('Delete my data');
    expect(askedFor('events.forget')).toEqual([]);
    press('Delete it');
    expect(await screen.findByText('Everything counted here is deleted.')).toBeTruthy();
    expect(askedFor('events.forget')).toHaveLength(1);
  });

  test('it is told when nothing could be changed', async () => {
    await open('privacy', {
      ...answers,
      'settings.set': () => {
        throw new Error('gone');
      },
    });
    fireEvent.click(screen.getByRole('switch', { name: 'Count what I share' }));
    expect(await screen.findByText('That didn’t work. Please try again.')).toBeTruthy();
  });
});

test('about: which version, and whom to ask', async () => {
  await open('about');
  expect(screen.getByText('Version 0.1.0')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Kommunikation' }).getAttribute('href')).toBe('mailto:some@nordhavn.example');
});
