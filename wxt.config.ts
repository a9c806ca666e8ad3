import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/manifest.ts';
import { compiledRules } from './lib/rules/vite-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'lib/public',
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [compiledRules(), bareContentScripts()],
    // The reading worker loads the readers of PDF and Word on demand, which only modules can.
    worker: { format: 'es', plugins: () => [compiledRules()] },
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
