// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { SyncState } from '../../lib/messages/protocol.ts';
import { exampleEvent, NOW } from '../testing/example.ts';
import { openSettings as open, press } from '../testing/settings.tsx';

afterEach(cleanup);

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
    fireEvent.input(token, { target: { value: 'abc–def' } });
    expect(token.checkValidity()).toBe(false);
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
