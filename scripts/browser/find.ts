import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { Family } from './driver.ts';

export interface FoundBrowser {
  readonly family: Family;
  readonly program: string;
}

const NAMES: Record<Family, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};

const MAC: Record<Family, readonly string[]> = {
  chromium: ['Chromium', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox Developer Edition', 'Firefox'],
};

const WINDOWS: Record<Family, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
};

function runs(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return statSync(program).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function usualPlaces(family: Family): string[] {
  if (platform === 'darwin') {
    return MAC[family].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${family === 'firefox' ? 'firefox' : name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root === undefined ? [] : WINDOWS[family].map((path) => join(root, path)),
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES[family].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The family by the program's name: everything that is not a Firefox is driven as a Chromium. */
const familyOf = (program: string): Family =>
  /firefox|librewolf/i.test(basename(program)) ? 'firefox' : 'chromium';

/**
 * A browser on this machine: the one that `CONSENT_LEDGER_BROWSER` names, else the usual places, Chromium first.
 * Branded Chrome comes last of its family, since it takes unpacked extensions by a detour only.
 */
export function findBrowser(family?: Family): FoundBrowser | null {
  const named = env['CONSENT_LEDGER_BROWSER'];
  if (named !== undefined && named !== '' && (family === undefined || familyOf(named) === family)) {
    if (runs(named)) return { family: familyOf(named), program: named };
    throw new Error(`CONSENT_LEDGER_BROWSER names "${named}", which is not a program.`);
  }
  for (const wanted of family === undefined ? (['chromium', 'firefox'] as const) : [family]) {
    const program = usualPlaces(wanted).find(runs);
    if (program !== undefined) return { family: wanted, program };
  }
  return null;
}
