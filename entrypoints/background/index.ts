import { defineBackground } from 'wxt/utils/define-background';
import { FEEDS_ALARM } from '../../lib/background/feeds.ts';
import { REFRESH_ALARM } from '../../lib/background/source.ts';
import { SHARES_ALARM, startBackground } from '../../lib/background/start.ts';
import { SYNC_ALARM } from '../../lib/events/sync/sync.ts';
import { serve } from '../../lib/messages/serve.ts';
import { NETWORK_ORIGINS, originOf } from '../../lib/messages/trust.ts';
import { alarms, onAlarm } from '../../lib/platform/alarms.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { http } from '../../lib/platform/http.ts';
import { languages } from '../../lib/platform/i18n.ts';
import { hideFromPages, localArea, onStored, sessionArea } from '../../lib/platform/key-value.ts';
import { webLocks } from '../../lib/platform/locks.ts';
import { onManagedChanged, readManaged } from '../../lib/platform/managed.ts';
import { isOnline, onOnline } from '../../lib/platform/online.ts';
import { PAGES_CHANGED } from '../../lib/platform/page.ts';
import { mayReach, onPermissionsChanged } from '../../lib/platform/permissions.ts';
import { systemRandom } from '../../lib/platform/random.ts';
import { extension, onInstalled, onMessage, onStartup, version } from '../../lib/platform/runtime.ts';
import { keepInPages, runInFrame, styleInFrame } from '../../lib/platform/scripting.ts';
import { onTabClosed, tabs, tellPages } from '../../lib/platform/tabs.ts';

/** What the guard on a page goes by. */
const PAGE_KEYS = ['policy.pointer', 'policy.acknowledged', 'settings', 'managed'];
const PAGES = Object.values(NETWORK_ORIGINS).map((origin) => `${origin}/*`);

// Every listener is there before anything is awaited: a worker that was woken by an event hears it.
export default defineBackground(() => {
  const tell = () => tellPages(PAGES, PAGES_CHANGED);
  const background = startBackground({
    local: localArea,
    session: sessionArea,
    clock: systemClock,
    random: systemRandom,
    locks: webLocks,
    alarms,
    runInFrame,
    ...(import.meta.env.FIREFOX ? { styleInFrame } : {}),
    keepInPages: (file, isWanted) => keepInPages(PAGES, file, isWanted),
    tellPages: tell,
    tabs,
    http,
    mayReach,
    readManaged,
    isOnline,
    languages,
    version: version(),
  });
  const { id, address } = extension();
  serve(background.handlers, {
    onMessage,
    trust: { extension: { id, origin: originOf(address) }, networks: NETWORK_ORIGINS },
  });
  onAlarm({
    [SYNC_ALARM]: background.sync,
    [REFRESH_ALARM]: background.refresh,
    [FEEDS_ALARM]: background.fetchFeeds,
    [SHARES_ALARM]: background.ageOut,
  });
  onTabClosed(background.tabClosed);
  onOnline(background.online);
  onPermissionsChanged(background.reach);
  onStored(PAGE_KEYS, () => {
    void tell();
    background.pagesChanged();
  });
  onManagedChanged(background.managedChanged);
  onInstalled(() => {
    background.welcome();
    background.wake();
  });
  onStartup(background.wake);
  void hideFromPages();
});
