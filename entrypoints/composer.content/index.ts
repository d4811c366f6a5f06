import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../../assets/styles/tokens.css?inline';
import guardStyles from '../../components/guard/guard.css?inline';
import { guardView } from '../../components/guard/guard-view.tsx';
import remarkStyles from '../../components/remarks/remarks.css?inline';
import { startGuard } from '../../lib/composer/guard.ts';
import { networkAt } from '../../lib/composer/networks/index.ts';
import { chooseLanguage, setLanguage, uiLanguage } from '../../lib/i18n.ts';
import { createPageServices } from '../../lib/messages/page-services.ts';
import { ContextInvalidated, send } from '../../lib/messages/send.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { page } from '../../lib/platform/page.ts';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*', 'https://x.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main({ signal }) {
    const adapter = networkAt(location.hostname);
    if (!adapter) return;
    const onLost = (error: unknown) => error instanceof ContextInvalidated && guard.notify('updated');
    const { services, use, claim } = createPageServices({ send, ...systemClock, language: uiLanguage, onLost });
    const guard = startGuard({
      document,
      adapter,
      services,
      createView: guardView([tokens, remarkStyles, guardStyles]),
      claim: () => claim(adapter.name),
      copy: (text) => navigator.clipboard.writeText(text),
      signal,
    });

    async function load(): Promise<void> {
      try {
        const policy = await send('policy.get');
        setLanguage(chooseLanguage(policy?.language ? [policy.language] : page.languages()));
        use(policy);
        guard.use(policy && { ...policy, corrections: policy.selectors[adapter?.name ?? 'x'] ?? {} });
      } catch (error) {
        onLost(error);
        guard.fail();
      }
    }

    page.onStored(['policy.pointer', 'policy.acknowledged', 'settings', 'managed'], () => void load(), signal);
    void load();
  },
});
