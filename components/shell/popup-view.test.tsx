// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CheckContext, Draft } from '../../lib/checker/types.ts';
import type { Policy } from '../../lib/policy/schema.ts';
import { createPopup, type Popup, type PopupPorts } from '../../lib/state/popup.ts';
import { useStore } from '../../lib/state/use-store.ts';
import {
  clock,
  exampleBackground,
  exampleCheck,
  exampleEndpoint,
  exampleEvent,
  examplePolicy,
  examplePrepare,
  pagePolicy,
  policyState,
} from '../testing/example.ts';
import { PopupView } from './popup-view.tsx';

afterEach(cleanup);

function Opened({ popup, onSettings, onRead }: { popup: Popup; onSettings(page: string): void; onRead(): void }) {
  const state = useStore(popup.store);
  return <PopupView state={state} actions={popup} offsetAt={clock.offsetAt} onSettings={onSettings} onRead={onRead} />;
}

/** The popup as it is opened, over a background that gives these answers. */
async function open(
  answers: Parameters<typeof exampleBackground>[0] = {},
  ports: Partial<PopupPorts> = {},
  isStillLoading = false,
) {
  const background = exampleBackground(answers);
  const onSettings = vi.fn();
  const onRead = vi.fn();
  const popup = createPopup({
    send: background.send,
    prepare: examplePrepare,
    clock,
    languages: ['en'],
    isOnline: () => true,
    currentPage: async () => ({ title: 'Wind in the harbour', url: 'https://avis.example/vind' }),
    copy: vi.fn(async () => {}),
    demoPolicy: async () => new Uint8Array([1]),
    newId: () => 'draft-1',
    ...ports,
  });
  render(<Opened popup={popup} onSettings={onSettings} onRead={onRead} />);
  const loading = popup.load();
  if (!isStillLoading) await loading;
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  return { ...background, popup, onSettings, onRead };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const card = (name: string) => screen.getByRole('article', { name });
const editor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the post' });
const type = (text: string) => fireEvent.input(editor(), { target: { value: text } });
const reason = () => screen.getByRole('textbox', { name: /Why is it right here/ });
const goTo = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

const TURBINE = 'The harbour’s first turbine is turning';
const GRID = 'What the grid needs by 2030';

describe('what feeds bring', () => {
  const item = {
    id: 'feed-1',
    origin: 'curated' as const,
    title: 'Wind & waves <b>in the news</b>',
    url: 'https://avis.example/vind',
    topics: ['grid'],
    publishedAt: '2026-11-24T07:00:00.000Z',
  };

  test('is offered, found and shared like the rest, with title and address', async () => {
    const { askedFor } = await open({ 'policy.state': () => policyState({ feeds: { items: [item] } }) });
    expect(screen.getByText('Up to date · revision 12')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'grid' }));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'waves' } });
    expect(screen.getAllByRole('article')).toEqual([card(item.title)]);
    fireEvent.click(within(card(item.title)).getByRole('button', { name: /LinkedIn/ }));
    await waitFor(() => expect(askedFor('share.start')).toHaveLength(1));
    expect(askedFor('share.start')[0]).toMatchObject({
      network: 'linkedin',
      item,
      text: expect.stringMatching(/^Wind & waves <b>in the news<\/b>\s+https:\/\/avis\.example\/vind/),
    });
  });

  test('is not proposed to the company a second time', async () => {
    const policy = { ...examplePolicy, sync: exampleEndpoint };
    await open({ 'policy.state': () => policyState({ policy, feeds: { items: [item] } }) });
    expect(screen.queryByText(/propose/i)).toBeNull();
  });

  test.each([{ problem: 'a.example could not be reached.' }, { toAllow: ['https://a.example/feed'] }])(
    'and that one is missing is said in a line: %o',
    async (trouble) => {
      await open({ 'policy.state': () => policyState({ feeds: { items: [], ...trouble } }) });
      expect(screen.getByText('A feed is missing · revision 12')).toBeTruthy();
    },
  );
});

describe('how the popup greets', () => {
  test('the company, and how its guidelines stand', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Nordhavn Energi A/S' })).toBeTruthy();
    expect(screen.getByText('Up to date · revision 12')).toBeTruthy();
  });

  test('without guidelines: Settings, or the demo', async () => {
    const { onSettings, askedFor } = await open({ 'policy.state': () => null, 'policy.get': () => null });
    press('Open Settings');
    expect(onSettings).toHaveBeenCalledWith('policy');
    press('Try the demo guidelines');
    await waitFor(() => expect(askedFor('policy.import')).toEqual([{ bytes: new Uint8Array([1]) }]));
  });

  test('a demo that can’t be opened is told', async () => {
    await open({
      'policy.state': () => null,
      'policy.get': () => null,
      'policy.import': () => ({ ok: false, problems: [] }),
    });
    press('Try the demo guidelines');
    expect(await screen.findByText('The demo guidelines couldn’t be opened.')).toBeTruthy();
  });

  test('a background that does not answer can be asked again', async () => {
    let isThere = false;
    await open({
      'policy.state': () => {
        if (!isThere) throw new Error('Extension context invalidated.');
        return policyState();
      },
    });
    isThere = true;
    press('Try again');
    expect(await screen.findByText('Up to date · revision 12')).toBeTruthy();
  });

  test('guidelines that have run out still offer everything, and name whom to ask', async () => {
    await open({
      'policy.state': () =>
        policyState({ isExpired: true, policy: { ...examplePolicy, expiresAt: '2026-11-20T08:00:00Z' } }),
    });
    expect(screen.getByText(/They ended on Nov 20, 2026.*Kommunikation/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ask for them' }).getAttribute('href')).toBe(
      'mailto:some@nordhavn.example',
    );
    expect(card(TURBINE)).toBeTruthy();
  });

  test('offline one can copy, but not open a network', async () => {
    const copy = vi.fn(async () => {});
    await open({}, { isOnline: () => false, copy });
    expect(screen.getByText('You are offline')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: `LinkedIn: ${TURBINE}` }).disabled).toBe(true);
    press(`Copy the text: ${TURBINE}`);
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
    expect(screen.getByText('The text is copied.')).toBeTruthy();
  });

  test('a text that couldn’t be copied is told', async () => {
    await open({}, { copy: () => Promise.reject(new Error('NotAllowedError')) });
    press(`Copy the text: ${TURBINE}`);
    expect(await screen.findByText(/didn’t let the text be copied/)).toBeTruthy();
  });

  test('in Danish, when the person reads Danish', async () => {
    await open({ 'settings.get': () => ({ isCounting: true, language: 'da' }) });
    expect(screen.getByRole('tab', { name: 'Skriv' })).toBeTruthy();
    expect(card('Havnens første mølle drejer')).toBeTruthy();
  });
});

describe('whoever reads a language that Klarpost doesn’t have', () => {
  const item = {
    id: 'a',
    origin: 'own',
    title: { en: 'Hello', da: 'Hej', de: 'Hallo' },
    texts: [
      { network: 'linkedin', language: 'en', text: 'A guarantee of hello.' },
      { network: 'linkedin', language: 'de', text: 'Hallo, guarantee.' },
    ],
  };
  const answers = {
    'settings.get': () => ({ isCounting: true }),
    'policy.state': () => policyState({ policy: { ...examplePolicy, content: { items: [item] } } as Policy }),
  };

  test.each([
    ['in the first of theirs that the policy has', ['sv-SE', 'de-DE', 'en'], {}, 'Hallo'],
    ['else in the policy’s own', ['sv-SE'], {}, 'Hej'],
    ['but first of all in the one that they chose', ['sv-SE', 'de-DE'], { language: 'en' }, 'Hello'],
  ])('has the company’s texts %s', async (_, languages, chosen, title) => {
    await open({ ...answers, 'settings.get': () => ({ isCounting: true, ...chosen }) }, { languages });
    expect(card(title)).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Write' })).toBeTruthy();
  });

  test('has the wordings and the remarks in it too', async () => {
    const asked: unknown[] = [];
    const prepare = () => ({
      ...examplePrepare(),
      check: (draft: Draft, { language, languages }: CheckContext) => {
        asked.push([language, languages]);
        return exampleCheck(draft);
      },
    });
    await open(answers, { languages: ['sv-SE', 'de-DE'], prepare });
    press('Edit the text first: Hallo');
    expect(editor().value).toBe('Hallo, guarantee.');
    expect(asked[0]).toEqual(['en', ['sv-SE', 'de-DE']]);
  });
});

describe('guidelines that the organisation is to bring', () => {
  const none = { 'policy.state': () => null, 'policy.get': () => null };
  const source = { from: 'managed-address', isFixed: true, url: 'https://intra.nordhavn.example/p.json' };
  const trouble = { why: 'network', what: 'It could not be reached.', mend: 'It is tried again by itself.' };

  test('are fetched at once for whoever opens the popup, and shown', async () => {
    let isThere = false;
    const { askedFor } = await open({
      'policy.state': () => (isThere ? policyState() : null),
      'policy.get': () => (isThere ? pagePolicy : null),
      'policy.source': () => source,
      'policy.refresh': () => {
        isThere = true;
        return { ok: true, id: 'nordhavn', revision: 12, digest: 'd' };
      },
    });
    expect(askedFor('policy.refresh')).toHaveLength(1);
    expect(card(TURBINE)).toBeTruthy();
  });

  test('are said to be on their way, and no demo is offered in their place', async () => {
    await open(
      { ...none, 'policy.source': () => source, 'policy.refresh': () => new Promise(() => undefined) },
      {},
      true,
    );
    expect(screen.getByText('Your company’s guidelines are on their way')).toBeTruthy();
    expect(screen.getByText(/from intra.nordhavn.example by themselves/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Fetching…' }).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: /demo/ })).toBeNull();
  });

  test('that couldn’t be fetched are told with what to do, and asked for again by a press', async () => {
    const { askedFor } = await open({
      ...none,
      'policy.source': () => ({ ...source, lastTriedAt: 1, trouble }),
      'policy.refresh': () => ({ ok: false, problems: [] }),
    });
    expect(screen.getByText('It could not be reached. It is tried again by itself.')).toBeTruthy();
    expect(askedFor('policy.refresh')).toEqual([]);
    press('Try again');
    await waitFor(() => expect(askedFor('policy.refresh')).toEqual([{}]));
  });

  test('that the browser may not fetch yet lead to Settings', async () => {
    const { onSettings } = await open({
      ...none,
      'policy.source': () => ({ ...source, lastTriedAt: 1, trouble: { ...trouble, why: 'no-permission' } }),
    });
    press('Open Settings');
    expect(onSettings).toHaveBeenCalledWith('policy');
  });

  test('are shown when they come', async () => {
    let isThere = false;
    const { popup } = await open({
      'policy.state': () => (isThere ? policyState() : null),
      'policy.get': () => (isThere ? pagePolicy : null),
      'policy.source': () => ({ from: 'managed', isFixed: true }),
    });
    expect(screen.getByText(/They are here in a moment/)).toBeTruthy();
    isThere = true;
    await popup.policyChanged();
    expect(await screen.findByRole('article', { name: TURBINE })).toBeTruthy();
  });
});

describe('sharing', () => {
  test('one press opens the composer with this employee’s wording', async () => {
    const { askedFor } = await open();
    press(`LinkedIn: ${TURBINE}`);
    const [request] = askedFor('share.start') as { network: string; text: string; variantId: string; item: object }[];
    expect(request).toMatchObject({ network: 'linkedin', item: { id: 'harbour-turbine' } });
    expect(request?.variantId).toMatch(/^linkedin-[12]$/);
    expect(await screen.findByText('LinkedIn opens with your text.')).toBeTruthy();
  });

  test('a blocking remark opens the card instead, and can be mended there', async () => {
    const { askedFor } = await open();
    press(`LinkedIn: ${GRID}`);
    expect(askedFor('share.start')).toEqual([]);
    expect(within(card(GRID)).getByText('We promise no returns.')).toBeTruthy();
    press(/Write “hope” instead/);
    press('Open in LinkedIn');
    await waitFor(() =>
      expect(askedFor('share.start')).toMatchObject([
        { text: 'A hope: you will learn something here. https://energinet.example/rapport' },
      ]),
    );
  });

  test('it is told when the composer could not be opened', async () => {
    await open({
      'share.start': () => {
        throw new Error('no tab');
      },
    });
    press(`X: ${TURBINE}`);
    expect(await screen.findByText('That didn’t open. Please try again.')).toBeTruthy();
  });

  test('what was shared lately comes last, and says when', async () => {
    const event = exampleEvent('share.published', 2, { network: 'x', contentId: 'harbour-turbine', origin: 'own' });
    await open({ 'events.list': () => [{ event, state: 'kept' }] });
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([GRID, TURBINE]);
    expect(within(card(TURBINE)).getByText(/You shared this on X 2 days ago/)).toBeTruthy();
  });

  test('search and topics narrow the list, and nothing found leads back', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'grid' } });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    press('Wind power');
    expect(screen.getByText('Nothing found for “grid”')).toBeTruthy();
    press('Show everything');
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  test('content for other countries is counted, not shown', async () => {
    const { onSettings } = await open();
    expect(screen.getByText(/1 more item is for certain countries or teams/)).toBeTruthy();
    press('Say where you work');
    expect(onSettings).toHaveBeenCalledWith('privacy');
  });

  test.each([
    ['the organisation set', { isCounting: true, language: 'en' }, 'SE', true],
    ['the organisation set and locked, another being chosen before,', { isCounting: true, region: 'SE' }, 'DK', false],
  ])('the country that %s is the one that content is for', async (_, settings, region, isOffered) => {
    await open({ 'settings.get': () => settings, 'policy.get': () => ({ ...pagePolicy, region }) });
    expect(screen.queryByRole('article', { name: 'Ett nytt kontor i Malmö' }) !== null).toBe(isOffered);
    expect(screen.queryByText(/1 more item is for certain countries/) === null).toBe(isOffered);
  });

  test('without content one can write', async () => {
    await open({ 'policy.state': () => policyState({ policy: { ...examplePolicy, content: undefined } }) });
    press('Write a post');
    expect(screen.getByRole('tabpanel', { name: 'Write' })).toBeTruthy();
  });

  test('a text that was edited is still there after a look at another tab', async () => {
    await open();
    press(`Edit the text first: ${TURBINE}`);
    type('In my own words.');
    goTo('You');
    goTo('Share');
    expect(editor().value).toBe('In my own words.');
  });

  test('another wording is one press away', async () => {
    await open();
    press(`Edit the text first: ${TURBINE}`);
    const first = editor().value;
    press('Another wording');
    expect(editor().value).not.toBe(first);
    press('Another wording');
    expect(editor().value).toBe(first);
  });
});

describe('writing', () => {
  test('the draft is where it was left, and kept as it is typed', async () => {
    const { askedFor } = await open({
      'draft.get': () => ({ id: 'd7', text: 'Yesterday', network: 'x', asked: true }),
    });
    goTo('Write');
    expect(editor().value).toBe('Yesterday');
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true);
    type('Yesterday I');
    await waitFor(() =>
      expect(askedFor('draft.set')).toEqual([{ id: 'd7', text: 'Yesterday I', network: 'x', asked: true }]),
    );
  });

  test('the page in the tab gives its title and address', async () => {
    await open();
    goTo('Write');
    press('Write about it');
    expect(editor().value).toBe('Wind in the harbour\n\nhttps://avis.example/vind');
    expect(screen.queryByRole('button', { name: 'Write about it' })).toBeNull();
  });

  test('a clean draft goes out at once', async () => {
    const { askedFor } = await open();
    goTo('Write');
    type('A fine day.');
    expect(screen.getByText('All is well')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'The company asked for this post' }));
    press('Open in LinkedIn');
    expect(askedFor('share.start')).toEqual([
      { network: 'linkedin', text: 'A fine day.', isProtected: false, asked: true },
    ]);
  });

  test('a blocking remark asks for a sentence, which stays here unless the policy wants it', async () => {
    const { askedFor } = await open();
    goTo('Write');
    type('We guarantee it.');
    press('Open in LinkedIn');
    expect(askedFor('share.start')).toEqual([]);
    const dialog = screen.getByRole('dialog', { name: 'One thing before it goes out' });
    const goOn = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Open in LinkedIn all the same' });
    expect(goOn.disabled).toBe(true);
    fireEvent.input(reason(), { target: { value: 'It is a quotation.' } });
    fireEvent.submit(reason().closest('form') as HTMLFormElement);
    expect(askedFor('share.start')).toMatchObject([{ text: 'We guarantee it.', overridden: ['no-guarantee'] }]);
    expect(askedFor('event.record')).toContainEqual({
      event: { name: 'remark.overridden', data: { ruleId: 'no-guarantee', severity: 'block', network: 'linkedin' } },
      once: 'draft-1 remark.overridden linkedin no-guarantee',
    });
  });

  test('a remark on the word at the caret waits for a rest, but not where the text goes out', async () => {
    const prepare: typeof examplePrepare = () => {
      const { policy, check } = examplePrepare();
      const patient = (draft: Draft, { typing }: CheckContext) => {
        const result = check(draft);
        return { ...result, findings: result.findings.filter(({ end }) => end !== typing?.caret) };
      };
      return { policy, check: patient as typeof check };
    };
    const { askedFor } = await open({}, { prepare });
    goTo('Write');
    type('This we guarantee');
    expect(screen.getByText('All is well')).toBeTruthy();
    press('Open in LinkedIn');
    expect(screen.getByRole('dialog', { name: 'One thing before it goes out' })).toBeTruthy();
    expect(askedFor('share.start')).toEqual([]);
  });

  test('a remark that may never be passed has no way round', async () => {
    const prepare: typeof examplePrepare = () => {
      const { policy, check } = examplePrepare();
      const strict: typeof check = (draft) => {
        const result = check(draft);
        return { ...result, findings: result.findings.map((finding) => ({ ...finding, override: 'never' })) };
      };
      return { policy, check: strict };
    };
    const { askedFor } = await open({}, { prepare });
    goTo('Write');
    type('We guarantee it.');
    press('Open in LinkedIn');
    expect(screen.getByText('This has to be mended first.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /all the same/ })).toBeNull();
    press('Go back and mend it');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(askedFor('share.start')).toEqual([]);
  });

  test('of a protected draft nothing is recorded', async () => {
    const { askedFor } = await open();
    goTo('Write');
    type('We guarantee it: our pay is too low.');
    expect(screen.getByText('This is yours to say', { exact: false })).toBeTruthy();
    press('Open in LinkedIn');
    expect(askedFor('share.start')).toMatchObject([{ isProtected: true }]);
    expect(askedFor('event.record')).toEqual([]);
  });
});

describe('you', () => {
  const events = [
    exampleEvent('share.published', 0.1, { network: 'linkedin', contentId: 'harbour-turbine', origin: 'own' }),
    exampleEvent('share.published', 7, { network: 'x', contentId: 'gone', origin: 'curated' }),
    exampleEvent('share.published', 8, { network: 'x' }),
    exampleEvent('share.started', 9, { network: 'x', contentId: 'grid-report' }),
  ];

  test('this week against the aim, the streak, the balance and the list', async () => {
    await open({ 'events.list': () => events.map((event) => ({ event, state: 'kept' })) });
    goTo('You');
    expect(screen.getByText('1 of 2 shares', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('1 week')).toBeTruthy();
    expect(screen.getByText('1 own')).toBeTruthy();
    expect(screen.getByText('1 curated')).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: 'Week by week' })).getAllByRole('row');
    expect(rows.slice(-2).map((row) => row.textContent)).toEqual(['Nov 162', 'Nov 231']);
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual([
      `LinkedIn: ${TURBINE}`,
      'X: gone',
      'X: A post of your own',
      `X: ${GRID}`,
    ]);
  });

  test('with nothing yet it leads to what can be shared', async () => {
    await open();
    goTo('You');
    press('Find something to share');
    expect(screen.getByRole('tabpanel', { name: 'Share' })).toBeTruthy();
  });

  test('with counting off it says so', async () => {
    const { onSettings } = await open({ 'settings.get': () => ({ isCounting: false, language: 'en' }) });
    goTo('You');
    press('Open Settings');
    expect(onSettings).toHaveBeenCalledWith('privacy');
  });
});

test('a page policy that is missing is said, not hidden', async () => {
  await open({ 'policy.get': () => null });
  expect(screen.getByText('The guidelines can’t be checked just now')).toBeTruthy();
});

describe('a page to propose', () => {
  const withEndpoint = () =>
    policyState({
      policy: {
        ...examplePolicy,
        sync: exampleEndpoint,
      },
    });

  test('goes to the company as it stands in the form', async () => {
    const { askedFor } = await open(
      { 'policy.state': withEndpoint },
      { currentPage: async () => ({ title: 'Wind in the harbour', url: 'https://avis.example/vind#secret' }) },
    );
    press('Propose it');
    const dialog = screen.getByRole('dialog', { name: 'Propose this page' });
    fireEvent.input(within(dialog).getByRole('textbox', { name: /^Why it is worth sharing/ }), {
      target: { value: 'Our harbour!' },
    });
    fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
    expect(await screen.findByText('Thank you: the page is proposed.')).toBeTruthy();
    expect(askedFor('event.record')).toEqual([
      {
        event: {
          name: 'content.suggested',
          data: { url: 'https://avis.example/vind', title: 'Wind in the harbour', note: 'Our harbour!' },
        },
        once: 'draft-1',
      },
    ]);
  });

  test.each([
    ['nobody would learn of it', undefined, 'https://avis.example/vind', true],
    ['it is approved already', withEndpoint, 'https://energinet.example/rapport#top', true],
    ['it is a network’s', withEndpoint, 'https://www.linkedin.com/feed/', true],
    ['one doesn’t want to be counted', withEndpoint, 'https://avis.example/vind', false],
  ])('is not asked for where %s', async (_, state, url, isCounting) => {
    await open(
      { ...(state ? { 'policy.state': state } : {}), 'settings.get': () => ({ isCounting, language: 'en' }) },
      { currentPage: async () => ({ title: 'A page', url }) },
    );
    expect(screen.queryByRole('button', { name: 'Propose it' })).toBeNull();
  });
});

test.each([
  ['not-recorded', 'What you do isn’t counted just now'],
  ['given-up', 'Something you did was never sent'],
  ['unauthorized', 'The receiver refuses what is counted'],
  ['no-permission', 'Your browser must allow sending'],
] as const)('%s is told once, and is no reason not to share', async (trouble, words) => {
  const { askedFor, onSettings } = await open({ 'sync.trouble': () => trouble, 'sync.told': () => undefined });
  expect(screen.getByText(words)).toBeTruthy();
  expect(card(TURBINE)).toBeTruthy();
  press('Open Settings');
  expect(onSettings).toHaveBeenCalledWith('sync');
  press('All right');
  expect(screen.queryByText(words)).toBeNull();
  expect(askedFor('sync.told')).toEqual([{ trouble }]);
});

test.each([
  ['en', 'What you do isn’t counted just now', /disk is full, or refuses.*share and check as always/],
  ['da', 'Det, du gør, tælles ikke lige nu', /disk er fuld.*dele og tjekke som altid/],
] as const)('a disk that is full is told in %s, and one can go on', async (language, title, help) => {
  await open({ 'sync.trouble': () => 'not-recorded', 'settings.get': () => ({ isCounting: true, language }) });
  const strip = within(screen.getByText(title).closest('[role="status"]') as HTMLElement);
  expect(strip.getByText(help)).toBeTruthy();
  expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
});

const NOTHING = { added: 0, removed: 0, changed: 0 };
const news = { fromRevision: 11, revision: 12, rules: { ...NOTHING, added: 2 }, items: NOTHING, isMoreChanged: false };

test('what a new revision changed is told in one line, once', async () => {
  const { askedFor } = await open({
    'policy.state': () => policyState({ news }),
    'policy.noticed': () => undefined,
  });
  expect(screen.getByText('Revision 12: 2 rules added.')).toBeTruthy();
  press('All right');
  expect(screen.queryByText('The guidelines have changed')).toBeNull();
  expect(askedFor('policy.noticed')).toHaveLength(1);
});

test.each([
  ['with what has changed', { news }, 'Revision 12: 2 rules added.'],
  ['or that it is time again', {}, /look at them again/],
])('where the policy asks for it, one is led to read them, %s', async (_, more, words) => {
  const { onRead } = await open({ 'policy.state': () => policyState({ acknowledgement: { isDue: true }, ...more }) });
  expect(screen.getByText(words)).toBeTruthy();
  press('Read them');
  expect(onRead).toHaveBeenCalledOnce();
});
