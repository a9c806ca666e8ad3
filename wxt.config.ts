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
    plugins: [compiledRules(), polyfill()],
    define: { 'import.meta.env.PRACTICE': JSON.stringify(practice) },
  }),
});

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
