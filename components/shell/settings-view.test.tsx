// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { examplePolicy, policyState } from '../testing/example.ts';
import { openSettings as open, press } from '../testing/settings.tsx';
import { pageOf } from './pages.ts';

afterEach(cleanup);

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

describe('where the browser doesn’t give out a part', () => {
  const gone = () => {
    throw new Error('The disk is full.');
  };

  test('the desk opens without the counts', async () => {
    await open('policy', { 'events.list': gone, 'sync.state': gone });
    expect(screen.getByRole('heading', { name: 'Nordhavn Energi A/S' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Edit it' })).toBeTruthy();
    expect(screen.queryByText(/The disk is full/)).toBeNull();
  });

  test('and without the earlier revisions, which it says', async () => {
    await open('policy', { 'policy.revisions': gone });
    const told = screen.getByText('The earlier revisions can’t be read just now.').closest('[role="status"]');
    expect(told?.textContent).toContain('The disk is full.');
  });

  test.each([
    ['en', 'What was counted can’t be read just now. Where counts go can’t be read just now.', 'Try again'],
    ['da', 'Det, der er talt, kan ikke læses lige nu. Hvor tallene går hen, kan ikke læses lige nu.', 'Prøv igen'],
  ] as const)('the counts’ own page says so in %s, and tries again', async (language, words, again) => {
    let isGone = true;
    const answer = <Value,>(value: Value) => (isGone ? gone() : value);
    await open('sync', {
      'events.list': () => answer([]),
      'sync.state': () => answer({ to: 'local', waiting: 0, delivered: 0, parked: 0, summed: 0 }),
      'settings.get': () => ({ isCounting: true, language }),
    });
    expect(screen.getByText(words)).toBeTruthy();
    isGone = false;
    press(again);
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
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

  test('is in the first of the reader’s languages that the policy has', async () => {
    const items = [{ id: 'a', origin: 'own' as const, title: { en: 'Hello', de: 'Hallo' } }];
    const answers = {
      'settings.get': () => ({ isCounting: true }),
      'policy.state': () => policyState({ policy: { ...examplePolicy, content: { items } } }),
    };
    await open('content', answers, undefined, ['sv-SE', 'de-DE']);
    expect(screen.getByRole('row', { name: /^Hallo/ })).toBeTruthy();
  });

  test.each<[string, object, object, string]>([
    ['that the organisation set', {}, { region: 'SE', locked: [] }, 'Yes'],
    ['that it locked', { region: 'DK' }, { region: 'SE', locked: ['region'] }, 'Yes'],
    ['that it locked elsewhere', { region: 'SE' }, { region: 'DK', locked: ['region'] }, 'No: for another country'],
  ])('an item for a country goes by the one %s', async (_, own, managed, words) => {
    await open('content', {
      'settings.get': () => ({ isCounting: true, language: 'en', ...own }),
      'settings.managed': () => ({ setsPolicy: false, isLocked: false, ...managed }),
    });
    const row = within(screen.getByRole('row', { name: /Malmö/ }));
    await waitFor(() => expect(row.getAllByRole('cell').at(-1)?.textContent).toBe(words));
  });

  test('what feeds bring stands among it; what is wrong with one is told, and what is to be allowed is asked for by a press', async () => {
    const feeds = {
      items: [{ id: 'feed-1', origin: 'curated' as const, title: 'Wind in the news', url: 'https://avis.example/1' }],
      problem: 'a.example answered with 500 instead of the feed.',
      toAllow: ['https://b.example/1.json', 'https://b.example/2.json'],
    };
    const { onAllowFeeds } = await open('content', { 'policy.state': () => policyState({ feeds }) });
    expect(screen.getByRole('row', { name: /Wind in the news.*Curated/ })).toBeTruthy();
    expect(
      screen.getByText(/a\.example answered with 500 instead of the feed\. What it brought before stays/),
    ).toBeTruthy();
    expect(screen.getByText('Your browser must allow fetching from b.example')).toBeTruthy();
    press('Allow it');
    expect(onAllowFeeds).toHaveBeenCalledWith(feeds.toAllow);
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
