import { render } from 'preact';
import '../../assets/styles/popup.css';
import { PopupView } from '../../components/shell/popup-view.tsx';
import { prepare } from '../../lib/checker/check.ts';
import { send } from '../../lib/messages/send.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { currentPage } from '../../lib/platform/current-page.ts';
import { languages } from '../../lib/platform/i18n.ts';
import { onStored } from '../../lib/platform/key-value.ts';
import { tabs } from '../../lib/platform/tabs.ts';
import { demoPolicy } from '../../lib/state/demo-policy.ts';
import { tellLanguage } from '../../lib/state/page-language.ts';
import { createPopup } from '../../lib/state/popup.ts';
import { useStore } from '../../lib/state/use-store.ts';

const popup = createPopup({
  send,
  prepare,
  clock: systemClock,
  languages: languages(),
  isOnline: () => navigator.onLine,
  currentPage,
  copy: (text) => navigator.clipboard.writeText(text),
  demoPolicy,
  newId: () => crypto.randomUUID(),
});

function Popup() {
  return (
    <PopupView
      state={useStore(popup.store)}
      actions={popup}
      offsetAt={systemClock.offsetAt}
      onRead={() => void tabs.openOurs('/welcome.html')}
      onSettings={(page) => void tabs.openOurs(`/options.html#${page}`)}
    />
  );
}

for (const change of ['online', 'offline']) addEventListener(change, () => popup.setOnline(navigator.onLine));
onStored(['policy.pointer', 'managed'], popup.policyChanged);
tellLanguage(document.documentElement, popup.store);
render(<Popup />, document.getElementById('app') as HTMLElement);
void popup.load();
