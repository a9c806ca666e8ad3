import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../../scripts/browser/driver.ts';

/** On a busy machine; seconds. */
const PATIENCE = 60;

/** The bytes of a file with this ending, once it has arrived whole. */
export function arrived(downloads: string, ending: string): Promise<Uint8Array> {
  const look = async (): Promise<Uint8Array | null> => {
    const names = readdirSync(downloads);
    const name = names.find((one) => one.endsWith(ending));
    // Firefox writes beside the file that it has only announced; in Chromium the file comes by that name.
    if (name === undefined || names.includes(`${name}.part`)) return null;
    const file = readFileSync(join(downloads, name));
    return file.length > 0 ? new Uint8Array(file) : null;
  };
  return waitFor(`a file ${ending}`, look, PATIENCE);
}
