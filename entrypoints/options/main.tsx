import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../assets/styles/settings.css';
import type { DeskTools } from '../../components/desk/desk-page.tsx';
import { pageOf, topicOf } from '../../components/shell/pages.ts';
import { SettingsView } from '../../components/shell/settings-view.tsx';
import { prepare } from '../../lib/checker/check.ts';
import { send } from '../../lib/messages/send.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { languages } from '../../lib/platform/i18n.ts';
import { onStored } from '../../lib/platform/key-value.ts';
import { webLocks } from '../../lib/platform/locks.ts';
import { askToReach } from '../../lib/platform/permissions.ts';
import { extensionIds, version } from '../../lib/platform/runtime.ts';
import { createAddress } from '../../lib/state/address.ts';
import { createBringer } from '../../lib/state/bringer.ts';
import { demoPolicy } from '../../lib/state/demo-policy.ts';
import { createDesk } from '../../lib/state/desk.ts';
import { createExaminer } from '../../lib/state/examiner.ts';
import { tellLanguage } from '../../lib/state/page-language.ts';
import { createRollout } from '../../lib/state/rollout.ts';
import { createSettings } from '../../lib/state/settings.ts';
import { useStore } from '../../lib/state/use-store.ts';
import BringWorker from './bring.worker.ts?worker';
import ExamineWorker from './examine.worker.ts?worker';

const settings = createSettings({ send, clock: systemClock, languages: languages(), save: saveFile });
const inForce = () => settings.store.getState().policy?.policy ?? null;
const examine = createExaminer({
  start: () => new ExamineWorker(),
  context: () => ({ now: systemClock.now(), inForce: inForce(), language: settings.store.getState().language }),
});
const address = createAddress({ send, askToReach, onChanged: settings.load });
const desk = createDesk({
  send,
  examine,
  onActivated: settings.load,
  now: systemClock.now,
  alone: (run) => webLocks.hold('desk', run),
});

const rollout = createRollout({ send, ids: extensionIds() });

const tools: DeskTools = {
  prepare,
  clock: systemClock,
  onSave: (name, bytes) =>
    saveFile({ name, type: 'application/json', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }),
  bring: createBringer({ start: () => new BringWorker(), language: () => settings.store.getState().language }),
};

async function allow(): Promise<void> {
  const { url } = settings.store.getState().sync ?? {};
  if (url && (await askToReach(url))) await settings.sendNow();
}

function Settings() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const turn = () => setHash(location.hash);
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  useEffect(() => {
    if (pageOf(hash) === 'rollout') void rollout.load();
  }, [hash]);
  return (
    <SettingsView
      page={pageOf(hash)}
      topic={topicOf(hash)}
      state={useStore(settings.store)}
      actions={settings}
      desk={useStore(desk.store)}
      deskActions={desk}
      rollout={useStore(rollout.store)}
      rolloutActions={{
        onCopy: (text) => navigator.clipboard.writeText(text),
        onDownload: ({ fileName, mediaType, text }) => saveFile({ name: fileName, type: mediaType, text }),
      }}
      address={useStore(address.store)}
      addressActions={address}
      tools={tools}
      version={version()}
      onDemo={() => void demoPolicy().then((bytes) => desk.lay(bytes, 'demo-policy.json'))}
      onAllow={() => void allow()}
      onAllowFeeds={(urls) => void askToReach(...urls)}
    />
  );
}

tellLanguage(document.documentElement, settings.store);
// Something may have happened elsewhere: while the page lay behind, or in a window beside it.
document.addEventListener('visibilitychange', () => void (document.hidden || settings.load()));
onStored(['policy.pointer', 'feeds', 'settings', 'managed'], () => void settings.load());
render(<Settings />, document.getElementById('app') as HTMLElement);
void settings.load().then(desk.restore);
