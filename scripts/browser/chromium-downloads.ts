import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a fresh profile save into a folder without asking. The driver hears of downloads from a page's own events, but not
 * of one that begins before it listens to that page: such a file would end in the person's folder.
 */
export function saveInto(profile: string, folder: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ download: { default_directory: folder, prompt_for_download: false } }),
  );
}
