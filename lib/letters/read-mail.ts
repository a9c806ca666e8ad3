import PostalMime from 'postal-mime';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { oneLine } from './one-line.ts';

/** More than any answer with its attachments; bytes. */
export const LARGEST_MAIL = 25 * 1024 * 1024;
/** As much of a text as the log keeps of an answer. */
const MOST_TEXT = 100_000;
/** Parts within parts, and header bytes: real mail has a handful, and some kilobytes. */
const BOUNDS = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024 };

/** `too-large`: more than {@link LARGEST_MAIL}; `not-mail`: no message, or one built to be none; `no-text`: neither text nor HTML. */
export type MailFailure = 'too-large' | 'not-mail' | 'no-text';

/** What a saved message says. Nothing of it is to be shown other than as text. */
export interface ReadMail {
  /** Name and address, or empty. */
  readonly from: string;
  readonly subject: string;
  /** ISO time of its date, or empty. */
  readonly date: string;
  /** Plain text, cut where it is longer than the log keeps; empty where there is HTML alone. */
  readonly text: string;
  /** The HTML of a message that has no plain text, as source. */
  readonly html?: string;
}

/** Reads a saved message (`.eml`, RFC 5322). Never throws on what a file holds; bytes that are none fail as a value. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadMail, MailFailure>> {
  if (bytes.length > LARGEST_MAIL) return failed('too-large');
  if (!looksLikeMail(bytes)) return failed('not-mail');
  const parsed = await parsedMail(bytes);
  if (!parsed) return failed('not-mail');
  const { from, subject = '', date = '', html } = parsed;
  const text = trimmed(parsed.text ?? '');
  if (text === '' && !html?.trim()) return failed('no-text');
  const sender = [from?.name, from?.address && `<${from.address}>`].filter(Boolean).join(' ');
  return ok({
    ...{ from: oneLine(sender, 300), subject: oneLine(subject, 300), date: isoTime(date), text },
    ...(text === '' && html !== undefined && { html }),
  });
}

/** The words of a message as the log keeps them. */
export const trimmed = (text: string): string =>
  text.replace(/\r\n?/g, '\n').trim().slice(0, MOST_TEXT).toWellFormed();

/** A message begins with header lines, two of which every sender writes. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024)).replaceAll('\r', '');
  const headers = head.split('\n\n', 1)[0] ?? '';
  return /^[\w-]{1,80}:/.test(headers) && /^(?:from|date|received|subject):/im.test(headers);
}

async function parsedMail(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Awaited<ReturnType<PostalMime['parse']>> | undefined> {
  try {
    return await PostalMime.parse(bytes, BOUNDS);
  } catch (error) {
    // So it says that a message exceeds the bounds; anything else is a mistake.
    if (error instanceof Error && /exceeded/i.test(error.message)) return undefined;
    throw error;
  }
}

function isoTime(date: string): string {
  const at = Date.parse(date);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}
