import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { compiledRules } from '../../lib/rules/vite-plugin.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The same pages, looked at by the same rules, or in a way that only Chromium can be told to: once is enough. */
const CHROMIUM_ONLY = ['accessible', 'fingers', 'third-language', 'toolbar-popup'];

/** Most of a journey is waiting: two at a time, of whichever browser, keep two cores busy. */
const journeysIn = (family: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: `journeys in ${family}`,
    include: ['tests/journeys/**/*.test.ts'],
    exclude: family === 'firefox' ? CHROMIUM_ONLY.map((name) => `tests/journeys/${name}.test.ts`) : [],
    env: { CONSENT_LEDGER_FAMILY: family },
    maxWorkers: 2,
    testTimeout: 240_000,
    // A tab on a busy machine takes more than the second that is waited otherwise.
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 360_000,
  },
});

export default defineConfig({
  root,
  plugins: [svelte(), compiledRules()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A busy machine is no failure: what hangs does so for longer.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/config/random-documents.ts', 'lib/i18n/all-phrases.ts'],
        },
      },
      journeysIn('chromium'),
      journeysIn('firefox'),
    ],
  },
});
