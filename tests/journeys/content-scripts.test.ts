import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from './world.ts';

const SCRIPTS = ['content-scripts/scout.js', 'watcher.js', 'judge.js', 'overlay.js', 'page-text.js'];
/** Bytes that every page may pay for. */
const MOST_OF_SCOUT = 8_000;

describe.each(BROWSERS)('what pages get in $family', ({ family }) => {
  const code = (script: string): string => readFileSync(join(builtExtension(family), script), 'utf8');

  // A word in a regular expression once brought all of Svelte's client, and its start cost each page with a consent.
  test.each(SCRIPTS)('%s is ours alone', (script) => {
    expect(code(script)).not.toMatch(/StaleReactionError|effect_update_depth|svelte/iu);
  });

  test('the script on every page is small', () => {
    expect(Buffer.byteLength(code('content-scripts/scout.js'))).toBeLessThanOrEqual(MOST_OF_SCOUT);
  });
});
