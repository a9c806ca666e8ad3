import * as v from 'valibot';
import type { BackupFailure } from '#lib/model/backup.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { base64Bytes } from '#lib/passphrase/base64-bytes.ts';
import { kdfShape } from '#lib/passphrase/kdf.ts';
import { sha256 } from '../sha256.ts';

/** Plain bytes in a frame. */
export const FRAME = 1024 * 1024;
/** Bytes that AES-GCM adds to each frame. */
export const TAG = 16;

const schema = v.strictObject({
  format: v.literal('consent-ledger-backup/1'),
  made: v.pipe(v.string(), v.maxLength(40)),
  kdf: kdfShape,
  cipher: v.strictObject({
    name: v.literal('AES-GCM'),
    frame: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16 * FRAME)),
    nonce: base64Bytes(8),
  }),
  content: v.literal('gzip'),
});

/** What a backup says of itself in clear: its first line, as JSON. */
export type BackupHeader = v.InferOutput<typeof schema>;

/** Both lines of a file: the header, and the SHA-256 of that line, so that damage can be told from a wrong passphrase. */
export interface Heading {
  readonly header: BackupHeader;
  /** Bytes of both lines with their line feeds. */
  readonly length: number;
  /** The header's hash, bound to every frame. */
  readonly hash: string;
}

/** Longest heading that is looked for. */
const HEADING = 4096;

/** The heading as it is written. */
export async function headingOf(header: BackupHeader): Promise<{ text: string; hash: string }> {
  const line = JSON.stringify(header);
  const hash = await sha256(line);
  return { text: `${line}\n${hash}\n`, hash };
}

/** What every backup begins with, before the number of its version. */
export const BACKUP_OPENING = '{"format":"consent-ledger-backup/';

/** Whether a file says of itself that it is an encrypted backup, of whatever version. */
export const isBackup = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, BACKUP_OPENING.length).text()) === BACKUP_OPENING;

export async function readHeading(file: Blob): Promise<Result<Heading, BackupFailure>> {
  const [line = '', said, rest] = (await file.slice(0, HEADING).text()).split('\n', 3);
  if (!line.startsWith(BACKUP_OPENING)) return failed('not-a-backup');
  if (!line.startsWith(`${BACKUP_OPENING}1"`)) return failed('newer');
  const hash = await sha256(line);
  if (said !== hash || rest === undefined) return failed('damaged');
  const header = v.safeParse(schema, parsed(line));
  if (!header.success) return failed('damaged');
  return ok({ header: header.output, length: new TextEncoder().encode(`${line}\n${hash}\n`).length, hash });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
