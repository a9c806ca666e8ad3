import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProfileFolder {
  readonly path: string;
  remove(): void;
}

/** The caller's own folder, which stays, or a fresh one, which goes with the browser. */
export function profileFolder(given?: string): ProfileFolder {
  if (given !== undefined) return { path: given, remove: () => undefined };
  const path = mkdtempSync(join(tmpdir(), 'consent-ledger-'));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.once('exit', remove);
  return { path, remove };
}
