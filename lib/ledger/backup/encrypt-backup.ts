import { newKdf } from '#lib/passphrase/kdf.ts';
import { randomBase64 } from '#lib/passphrase/random-base64.ts';
import { Cipher } from './cipher.ts';
import { FRAME, headingOf, type BackupHeader } from './header.ts';

/**
 * An exported log, encrypted under a passphrase: two lines in clear (see {@link BackupHeader}), an empty frame that only
 * the right passphrase opens, then the compressed file in frames, each its plain bytes and 16 more. Nothing of it is
 * ever one string.
 *
 * @param made ISO time, in clear in the file
 * @throws the signal's reason where it ends the work
 */
export async function encryptBackup(
  log: Blob,
  passphrase: string,
  made: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const header: BackupHeader = {
    format: 'consent-ledger-backup/1',
    made,
    kdf: newKdf(),
    cipher: { name: 'AES-GCM', frame: FRAME, nonce: randomBase64(8) },
    content: 'gzip',
  };
  const { text, hash } = await headingOf(header);
  const cipher = await Cipher.of(passphrase, header, hash);
  const parts: BlobPart[] = [text, await cipher.seal(0, false, new Uint8Array())];
  let n = 0;
  for await (const { bytes, last } of frames(log.stream().pipeThrough(new CompressionStream('gzip')))) {
    signal?.throwIfAborted();
    n += 1;
    parts.push(await cipher.seal(n, last, bytes));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** The stream in equal frames; the last may be shorter. */
async function* frames(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<{ bytes: Uint8Array<ArrayBuffer>; last: boolean }> {
  let frame = new Uint8Array(FRAME);
  let filled = 0;
  const reader = stream.getReader();
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    for (let at = 0; at < value.length;) {
      // Given on only once more is to come, since the last one is marked.
      if (filled === FRAME) {
        yield { bytes: frame, last: false };
        [frame, filled] = [new Uint8Array(FRAME), 0];
      }
      const part = value.subarray(at, at + FRAME - filled);
      frame.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { bytes: frame.subarray(0, filled), last: true };
}
