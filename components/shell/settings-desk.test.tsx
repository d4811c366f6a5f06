// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { RevisionRow } from '../../lib/messages/protocol.ts';
import { NOW } from '../testing/example.ts';
import { openSettings as open, press, refused, TEXT } from '../testing/settings.tsx';

afterEach(cleanup);

function choose(text: string, name: string, language: 'en' | 'da' = 'en'): void {
  const file = new File([text], name);
  fireEvent.change(screen.getByLabelText(language === 'en' ? 'Choose a file' : 'Vælg en fil', { selector: 'input' }), {
    target: { files: [file] },
  });
}

function paste(text: string): void {
  press('Paste the text');
  const field = screen.getByRole('textbox', { name: 'The policy as JSON' });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
}
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

describe('what can’t be put in force', () => {
  test.each([
    ['en', 'Activate revision 13', /^Klarpost doesn’t answer\. The policy in force stays as it is\.$/],
    ['da', 'Sæt version 13 i kraft', /^Klarpost svarer ikke\. Den gældende politik er uændret\.$/],
  ] as const)(
    'since the background doesn’t answer: it is told in %s, and can be tried again',
    async (language, name, words) => {
      let isThere = false;
      await open('policy', {
        'settings.get': () => ({ isCounting: true, language }),
        'policy.import': () => {
          if (!isThere) throw new Error('Extension context invalidated.');
          return { ok: true, id: 'nordhavn-energi', revision: 13, digest: 'e' };
        },
      });
      choose('{}', 'policy.json', language);
      fireEvent.click(await screen.findByRole('button', { name }));
      expect((await screen.findByRole('alert')).textContent).toMatch(words);
      isThere = true;
      press(name);
      await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  test('is told with what to do, and once that is done it can be', async () => {
    let answer: object = {
      ok: false,
      problems: [{ pointer: '', what: 'It is fetched.', mend: 'Stop that first.', severity: 'error' }],
    };
    await open('policy', { 'policy.import': () => answer });
    paste('{}');
    fireEvent.click(await screen.findByRole('button', { name: 'Activate revision 13' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'It is fetched. Stop that first. The policy in force stays as it is.',
    );
    expect(screen.getByText('All 4 came out as they should.', { exact: false })).toBeTruthy();
    answer = { ok: true, id: 'nordhavn-energi', revision: 13, digest: 'e' };
    press('Activate revision 13');
    expect(await screen.findByText('Revision 13 is in force.')).toBeTruthy();
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

  test('one that is gone is told by the list, and no file on the desk is blamed', async () => {
    const problems = [{ pointer: '', what: 'It is no longer kept.', mend: 'Import its file.', severity: 'error' }];
    await open('policy', {
      'policy.revisions': () => revisions,
      'policy.goBack': () => ({ ok: false, problems }),
    });
    paste('{}');
    const activate = await screen.findByRole<HTMLButtonElement>('button', { name: 'Activate revision 13' });
    press('Go back to revision 11');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^It is no longer kept\. Import its file\./);
    expect(screen.queryByText(/can’t be used yet/)).toBeNull();
    expect(activate.disabled).toBe(false);
  });

  test('one alone has nothing to go back to', async () => {
    await open('policy', { 'policy.revisions': () => revisions.slice(0, 1) });
    expect(screen.queryByRole('heading', { name: 'Earlier revisions' })).toBeNull();
  });
});
