import type { UserManifest } from 'wxt';

/** Makes the Chromium id `opinkbhdeopagghcfefpifgafdkbamjo` wherever the folder lies. The private half was thrown away. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlmKPyLH+F8MCzPQNCOrUoys+W2wYrAsJWQ72l3yW375MkWGn4r3DafZRdtb1QGUpKYau' +
  'T/0oThszhHa5h4QpMipJZ8laIVh0Y1hzqGfgTy3Zyv5FlbMUTqRQR3/zSlqvt9ZWuasgMi7tx5DyD5j1fEW0x1147EitmR/jyRxpdQdvc7rPSGs7' +
  'zeeKhBrj3iflvXKiwbtM33dzwiPWZRKVEB6UzlY5T1mUowQCzS4QHpHl19J6Yq7KQGrkvIMs15n+1g2KjhQHAGXk7Wi4wnj8F9oejWYrDHjqilIm' +
  '1wzu22810OiWB1+wmhpH2IivE3RV46f5S/iIvzV1N+eFPzPvhQIDAQAB';

/** The person's own ways by key; each can be changed in the browser. No letter that either browser keeps for itself. */
const COMMANDS: UserManifest['commands'] = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
  'open-panel': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandPanel__' },
  'open-log': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLog__' },
  withdraw: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandWithdraw__' },
};

/** Parts that both browsers share. Every permission is explained in PRIVACY.md. */
const SHARED: UserManifest = {
  name: 'Consent Ledger',
  description: '__MSG_description__',
  default_locale: 'en',
  host_permissions: ['<all_urls>'],
  commands: COMMANDS,
  options_ui: { page: 'log.html#/settings', open_in_tab: true },
};

const PERMISSIONS = [
  'scripting',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'alarms',
  'notifications',
  'declarativeNetRequestWithHostAccess',
];

const CHROMIUM: UserManifest = {
  key: DEVELOPMENT_KEY,
  minimum_chrome_version: '126',
  permissions: [...PERMISSIONS, 'sidePanel', 'offscreen'],
};

/** The ESR that the journeys drive. */
const FIREFOX_MINIMUM = '153.0';

const FIREFOX: UserManifest = {
  permissions: [...PERMISSIONS, 'webRequest', 'webRequestBlocking'],
  browser_specific_settings: {
    gecko: {
      id: 'ledger@consent-ledger.example',
      strict_min_version: FIREFOX_MINIMUM,
      data_collection_permissions: { required: ['none'] },
    },
    // Without it the store offers nothing to phones, although the engine is the same.
    gecko_android: { strict_min_version: FIREFOX_MINIMUM },
  },
  // Firefox's own default has upgrade-insecure-requests, with which policies on http sites could not be fetched.
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
};

/** The manifest of one browser; what WXT adds by itself (entrypoints, icons, version) is not here. */
export function manifestFor(browser: string): UserManifest {
  return { ...SHARED, ...(browser === 'firefox' ? FIREFOX : CHROMIUM) };
}
