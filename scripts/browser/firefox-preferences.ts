import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The extension's address is random per profile unless fixed here. */
export const FIREFOX_UUID = '5a1dfc1e-9d2b-4c55-8d0e-1ed9e7c05a7e';

/** Nothing but what we open, and unsigned add-ons allowed (ESR heeds this). */
const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.contentblocking.category': 'standard',
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'remote.log.level': 'Error',
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,',
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'xpinstall.signatures.required': false,
};

function exampleHosts(port: number): Record<string, string | number> {
  const script = `function FindProxyForURL(url, host) { return /\\.example$/.test(host) ? "PROXY 127.0.0.1:${port}" : "DIRECT"; }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`,
  };
}

/** Writes `user.js` into the profile. */
export function writePreferences(
  profile: string,
  given: {
    port: number;
    extensionId: string;
    examplePort: number | undefined;
    downloads: string | undefined;
  },
): void {
  const preferences = {
    ...QUIET,
    'marionette.port': given.port,
    'extensions.webextensions.uuids': JSON.stringify({ [given.extensionId]: FIREFOX_UUID }),
    ...(given.examplePort === undefined ? {} : exampleHosts(given.examplePort)),
    ...(given.downloads === undefined
      ? {}
      : { 'browser.download.folderList': 2, 'browser.download.dir': given.downloads }),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
