import { defineConfig } from 'wxt';
import { FIREFOX_ID } from './lib/platform/firefox-id.ts';

/** Where the guard runs. LinkedIn and X, and nothing else, until the employee allows an endpoint. */
const NETWORKS = ['https://www.linkedin.com/*', 'https://x.com/*'];

/** The oldest that are supported: what is built needs no more than they have, and no less. */
const OLDEST = { chrome: '137', firefox: '140' };

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // For older browsers `light-dark()` would be made into what only the root's colour scheme decides; the guard's is the page's.
  vite: () => ({ build: { target: Object.entries(OLDEST).map(([name, version]) => `${name}${version}`) } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
    host_permissions: NETWORKS,
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: `${OLDEST.firefox}.0`,
              // Share events go to the company's endpoint, if its policy names one and the employee allows it.
              data_collection_permissions: { required: ['none'], optional: ['technicalAndInteraction'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome, storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
