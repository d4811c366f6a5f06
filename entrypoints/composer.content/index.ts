import { defineContentScript } from 'wxt/utils/define-content-script';
import markStyles from '../../assets/styles/marks.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import guardStyles from '../../components/guard/guard.css?inline';
import { guardView } from '../../components/guard/guard-view.tsx';
import remarkStyles from '../../components/remarks/remarks.css?inline';
import { isOwnPage, whenEntered } from '../../lib/composer/frames.ts';
import { startGuard } from '../../lib/composer/guard.ts';
import { networkAt } from '../../lib/composer/networks/index.ts';
import type { NetworkAdapter } from '../../lib/composer/types.ts';
import { chooseLanguage, setLanguage, uiLanguage } from '../../lib/i18n.ts';
import { offeredChecker } from '../../lib/messages/checker-script.ts';
import { saidFailClosed } from '../../lib/messages/fail-closed-script.ts';
import { createPageServices } from '../../lib/messages/page-services.ts';
import { ContextInvalidated, send } from '../../lib/messages/send.ts';
import { untilHeard } from '../../lib/messages/until-heard.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { page } from '../../lib/platform/page.ts';

/** Two and a half seconds: then the person is told that nothing is checked. */
const MOST_TRIES = 5;

export default defineContentScript({
  matches: ['https://www.linkedin.com/*', 'https://x.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  // A page could hear it, and know that we are there.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const adapter = networkAt(location.hostname);
    if (adapter && isOwnPage()) whenEntered(() => guardPage(adapter, signal), signal);
  },
});

function guardPage(adapter: NetworkAdapter, signal: AbortSignal): void {
  /** Most pages have no composer, and never ask. */
  let isWanted = false;
  let loading: Promise<void> | null = null;
  /** Firefox has our style sheet from the background, and takes it away with the extension. */
  let isLookKept = false;
  const onLost = (error: unknown) => error instanceof ContextInvalidated && guard.retire();
  const { services, use, claim } = createPageServices({
    send,
    ...systemClock,
    language: uiLanguage,
    languages: page.languages,
    onLost,
  });
  const guard = startGuard({
    document,
    adapter,
    services,
    markStyles,
    isLookKept: () => isLookKept,
    createView: guardView([tokens, remarkStyles, guardStyles]),
    onWanted: () => void load(),
    isConnected: page.isConnected,
    failsClosed: saidFailClosed,
    claim: () => claim(adapter.name),
    copy: (text) => navigator.clipboard.writeText(text),
    signal,
  });

  function load(): Promise<void> {
    loading ??= readPolicy().finally(() => {
      loading = null;
    });
    return loading;
  }

  async function readPolicy(): Promise<void> {
    isWanted = true;
    try {
      const policy = await untilHeard(() => send('policy.get'), MOST_TRIES);
      if (policy && !offeredChecker()) {
        await untilHeard(() => send('checker.bring'), MOST_TRIES);
        isLookKept = import.meta.env.FIREFOX;
      }
      setLanguage(chooseLanguage(policy?.language ? [policy.language] : page.languages()));
      use(policy, offeredChecker());
      guard.use(policy && { ...policy, corrections: policy.selectors[adapter.name] ?? {} });
    } catch (error) {
      onLost(error);
      guard.fail();
    }
  }

  // What changes while the answer is on its way is asked for again.
  page.onChanged(() => isWanted && void (loading ?? Promise.resolve()).then(load), signal);
}
