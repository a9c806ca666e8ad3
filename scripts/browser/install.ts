import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { getuid } from 'node:process';
import type { Family } from './driver.ts';
import { findBrowser, type FoundBrowser } from './find.ts';

const PACKAGE: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Root on Debian or Ubuntu: the only place where we install anything. */
function mayInstall(): boolean {
  const release = '/etc/os-release';
  return (
    getuid?.() === 0 &&
    existsSync(release) &&
    /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync(release, 'utf8'))
  );
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** What to do by hand where no browser is found and none may be installed. */
export function installAdvice(family: Family): string {
  const name = family === 'firefox' ? 'Firefox' : 'Chromium (or Chrome, or Edge)';
  return `No ${name} was found: install it, or name the program in CONSENT_LEDGER_BROWSER.`;
}

/** The browser found, or installed from the system's own packages where we are root on Debian or Ubuntu; else null. */
export function findOrInstall(
  family: Family,
  say: (line: string) => void = console.log,
): FoundBrowser | null {
  const found = findBrowser(family);
  if (found !== null || !mayInstall()) return found;
  say(`No ${family} here: installing the package ${PACKAGE[family]} …`);
  const installed =
    aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', PACKAGE[family]);
  return installed ? findBrowser(family) : null;
}
