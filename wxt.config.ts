import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/manifest.ts';
import { compiledRules } from './lib/rules/vite-plugin.ts';

/** `PRACTICE=1` builds the one that may fetch policies from this computer, for the practice site only. */
const practice = process.env.PRACTICE === '1';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'lib/public',
  outDirTemplate: `${practice ? 'practice-' : ''}{{browser}}-mv{{manifestVersion}}{{modeSuffix}}`,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [compiledRules(), bareContentScripts(), polyfill()],
    define: { 'import.meta.env.PRACTICE': JSON.stringify(practice) },
  }),
});

/**
 * WXT's context for content scripts announces itself to every page by a posted message and an event that bear the
 * extension's id, and brings 10 kB along. The scout has an end of its own for when the extension goes.
 */
function bareContentScripts(): Plugin {
  const bare = '\0bare-content-script-context';
  return {
    name: 'bare-content-scripts',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/utils/content-script-context' ? bare : undefined),
    load: (id) => (id === bare ? 'export class ContentScriptContext {}' : undefined),
  };
}

/** webextension-polyfill behind `wxt/browser`, save on web pages, where its 10 kB would be paid in every frame. */
function polyfill(): Plugin {
  return {
    name: 'polyfill',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id !== 'wxt/browser' || importer?.includes('content-script')) return undefined;
      return this.resolve('@wxt-dev/webextension-polyfill/browser', importer, { skipSelf: true });
    },
  };
}
