import { defineConfig } from 'wxt';
import { FIREFOX_ID } from './lib/platform/firefox-id.ts';

/** Where the guard runs. LinkedIn and X, and nothing else, until the employee allows an endpoint. */
const NETWORKS = ['https://www.linkedin.com/*', 'https://x.com/*'];

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
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
              strict_min_version: '140.0',
              // Share events go to the company's endpoint, if its policy names one and the employee allows it.
              data_collection_permissions: { required: ['none'], optional: ['technicalAndInteraction'] },
            },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
