import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { Family } from './driver.ts';

const ROOT = join(import.meta.dirname, '../..');

const FOLDER: Record<Family, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Where the build for this family of browsers lies, of this checkout or of a copy of it. */
export const buildFolder = (family: Family, root = ROOT): string => join(root, '.output', FOLDER[family]);

/** Builds the extension for a family of browsers. @throws with the build's own words where it fails. */
export function buildExtension(family: Family, root = ROOT): string {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = family === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const { status, stdout, stderr } = spawnSync(execPath, [wxt, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return buildFolder(family, root);
}
