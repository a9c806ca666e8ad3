import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '#lib/manifest.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

// How each permission shows in the code; `unlimitedStorage` and host access have no call of their own.
const USED: Readonly<Record<string, RegExp>> = {
  scripting: /\bscripting\s*\.\s*\w/,
  storage: /\bstorage\s*\.\s*(?:local|session|sync)\b/,
  sidePanel: /\bsidePanel\s*\??\./,
  offscreen: /\boffscreen\s*\??\./,
  declarativeNetRequestWithHostAccess: /\bdeclarativeNetRequest\s*\.\s*\w/,
  alarms: /\balarms\s*\.\s*\w/,
  notifications: /\bnotifications\s*\.\s*\w/,
  webRequest: /\bwebRequest\s*\??\.\s*\w/,
  webRequestBlocking: /'blocking'/,
  contextMenus: /\bcontextMenus\s*\??\.\s*\w/,
  unlimitedStorage: /\bopenDB\b/,
  '<all_urls>': /\bexecuteScript\b/,
};

const asked = ['chrome', 'firefox'].flatMap((browser) => {
  const { permissions = [], host_permissions = [] } = manifestFor(browser);
  return [...permissions, ...host_permissions].map((name) => [browser, name] as const);
});

function sources(): string[] {
  return ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ['.ts', '.svelte'].includes(extname(entry.name)))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
}

describe('every permission that is asked for', () => {
  const privacy = readFileSync(join(repository, 'PRIVACY.md'), 'utf8').split('\n');
  const code = sources();

  test.each(asked)('%s: %s is explained in a sentence of PRIVACY.md', (_, name) => {
    const explained = privacy.filter((line) => line.includes(`\`${name}\``));
    expect(explained.some((line) => line.split(/\s+/).length > 6)).toBe(true);
  });

  test.each(asked)('%s: %s is used', (_, name) => {
    const use = USED[name];
    if (!use) throw new Error(`say here how the use of ${name} shows`);
    expect(code.some((text) => use.test(text))).toBe(true);
  });
});
