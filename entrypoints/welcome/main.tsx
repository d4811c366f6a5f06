import { render } from 'preact';
import '../../assets/styles/welcome.css';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { prepare } from '../../lib/checker/check.ts';
import { send } from '../../lib/messages/send.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { languages } from '../../lib/platform/i18n.ts';
import { onStored } from '../../lib/platform/key-value.ts';
import { tabs } from '../../lib/platform/tabs.ts';
import { demoPolicy } from '../../lib/state/demo-policy.ts';
import { tellLanguage } from '../../lib/state/page-language.ts';
import { useStore } from '../../lib/state/use-store.ts';
import { createWelcome } from '../../lib/state/welcome.ts';

const welcome = createWelcome({ send, prepare, clock: systemClock, languages: languages(), demoPolicy });

function Welcome() {
  return (
    <WelcomeView
      state={useStore(welcome.store)}
      actions={welcome}
      onSettings={(page) => void tabs.openOurs(`/options.html#${page}`)}
    />
  );
}

onStored(['policy.pointer', 'managed'], welcome.policyChanged);
tellLanguage(document.documentElement, welcome.store);
render(<Welcome />, document.getElementById('app') as HTMLElement);
void welcome.load();
