import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { type Address, createAddress } from '../../lib/state/address.ts';
import { createDesk, type Desk } from '../../lib/state/desk.ts';
import type { Examined } from '../../lib/state/examine.ts';
import { createSettings, type SettingsModel } from '../../lib/state/settings.ts';
import { useStore } from '../../lib/state/use-store.ts';
import type { DeskTools } from '../desk/desk-page.tsx';
import type { Brought } from '../desk/open/brought-card.tsx';
import type { SettingsPage } from '../shell/pages.ts';
import { SettingsView } from '../shell/settings-view.tsx';
import { clock, compiled, exampleBackground, examplePolicy, examplePrepare, NOW } from './example.ts';

/** The Settings page, with real stores and a background that answers as one wishes. */

export const TEXT = '{\n  "klarpost": 1,\n  "severity": "blocker"\n}';
export const refused: Examined = {
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
export const good: Examined = {
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
  onAllowFeeds(urls: string[]): void;
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

export async function openSettings(
  page: SettingsPage,
  answers: Parameters<typeof exampleBackground>[0] = {},
  examined: Examined = good,
  languages: readonly string[] = ['en'],
) {
  const background = exampleBackground(answers);
  const save = vi.fn();
  const settings = createSettings({ send: background.send, clock, languages, save });
  const desk = createDesk({
    send: background.send,
    examine: async () => examined,
    onActivated: settings.load,
    now: () => NOW,
    alone: (run) => run(),
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
  const onAllowFeeds = vi.fn();
  render(<Opened {...{ page, settings, desk, address, tools, onDemo, onAllow, onAllowFeeds }} />);
  await settings.load();
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  return { ...background, onDemo, onAllow, onAllowFeeds, save, onSave, bring };
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
