import type { BackupFailure } from '#lib/model/backup.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { LARGEST_IMPORT } from '../import-read.ts';
import { Cipher } from './cipher.ts';
import { readHeading, TAG } from './header.ts';

/**
 * The log in an encrypted backup, as the file that was exported; it is still to be imported, with all its checks.
 * @throws the signal's reason where it ends the work
 */
export async function decryptBackup(
  file: Blob,
  passphrase: string,
  signal?: AbortSignal,
): Promise<Result<Blob, BackupFailure>> {
  const heading = await readHeading(file);
  if (!heading.ok) return heading;
  const { header, hash, length } = heading.value;
  const cipher = await Cipher.of(passphrase, header, hash);
  const body = file.slice(length);
  if (body.size <= TAG) return failed('damaged');
  if (!(await cipher.open(0, false, await body.slice(0, TAG).arrayBuffer())))
    return failed('wrong-passphrase');
  const compressed = await opened(cipher, body.slice(TAG), header.cipher.frame + TAG, signal);
  return compressed ? decompressed(compressed, signal) : failed('damaged');
}

async function opened(
  cipher: Cipher,
  frames: Blob,
  size: number,
  signal?: AbortSignal,
): Promise<Blob | undefined> {
  const parts: ArrayBuffer[] = [];
  for (let at = 0; at < frames.size; at += size) {
    signal?.throwIfAborted();
    const sealed = await frames.slice(at, at + size).arrayBuffer();
    const part = await cipher.open(parts.length + 1, at + size >= frames.size, sealed);
    if (!part) return undefined;
    parts.push(part);
  }
  return new Blob(parts);
}

async function decompressed(file: Blob, signal?: AbortSignal): Promise<Result<Blob, BackupFailure>> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      signal?.throwIfAborted();
      size += value.length;
      if (size > LARGEST_IMPORT) return failed('too-large');
      parts.push(value);
    }
  } catch (error) {
    if (error instanceof TypeError) return failed('damaged');
    throw error;
  }
  return ok(new Blob(parts, { type: 'application/json' }));
}
