import type { Plugin } from 'vite';
import { defineConfig, type Wxt } from 'wxt';
import { eagerFunctions } from './lib/detect/eager-functions.ts';
import { compiledLexicon } from './lib/detect/lexicon/vite-plugin.ts';
import { quotedStrings } from './lib/detect/quoted-strings.ts';
import { shortCues } from './lib/detect/short-cues.ts';
import { manifestFor } from './lib/manifest.ts';
import { compiledRules } from './lib/rules/vite-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: { 'config:resolved': writtenImportsOnly },
  manifestVersion: 3,
  publicDir: 'lib/public',
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [
      compiledRules(),
      compiledLexicon(),
      shortCues(),
      eagerFunctions(),
      quotedStrings(),
      bareContentScripts(),
      fewChunks(),
    ],
    // The reading worker loads the readers of PDF and Word on demand, which only modules can.
    worker: { format: 'es', plugins: () => [compiledRules()] },
  }),
});

/**
 * Without imports of its own making, WXT 0.21 still looks for the names of Svelte's functions in every module: the word
 * `tick` in a regular expression brought all of Svelte's client into the watcher.
 */
function writtenImportsOnly({ config }: Wxt): void {
  Object.assign(config.imports, { autoImport: false });
}

/**
 * WXT's wrapping of content scripts announces itself to every page by a posted message and an event that bear the
 * extension's id, brings 10 kB along, and its asynchronous start costs each frame a tenth of all that the scout may.
 * The scout has an end of its own for when the extension goes. A content script exports its `main` beside what the
 * manifest is made of, so that pages need not read that.
 */
function bareContentScripts(): Plugin {
  const wrapped = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
  return {
    name: 'bare-content-scripts',
    enforce: 'pre',
    load: (id) =>
      id.startsWith(wrapped)
        ? `import { main } from ${JSON.stringify(id.slice(wrapped.length))};\nexport default main();`
        : undefined,
  };
}

/**
 * What the pages share comes in a few files instead of forty: each costs a popup a round trip before it shows
 * anything. Only what no script but a page's uses: the background has no document.
 */
function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    config: ({ build }) => {
      const input = build?.rollupOptions?.input;
      if (typeof input !== 'object' || !('popup' in input)) return undefined;
      const furniture = {
        name: 'furniture',
        test: /[\\/](?:components|lib[\\/]model|@lucide[\\/]svelte|svelte)[\\/]/,
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: 30_000,
        includeDependenciesRecursively: false,
      };
      return { build: { rolldownOptions: { output: { codeSplitting: { groups: [furniture] } } } } };
    },
  };
}
