import { defineConfig } from 'wxt';
import { compiledRules } from './lib/rules/vite-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'lib/public',
  vite: () => ({ plugins: [compiledRules()] }),
});
