import type { DroppedAnswer } from '#components/case/noting.ts';
import { openDocument } from '#lib/documents/open.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import { LARGEST_MAIL, readMail, trimmed } from '#lib/letters/read-mail.ts';
import { dayOfMoment } from '#lib/model/day.ts';
import { failed, ok } from '#lib/model/result.ts';

/** Reads a saved message that the person drops in as the operator's answer. HTML is read for its words alone. */
export async function dropAnswer(file: File): Promise<DroppedAnswer> {
  if (file.size > LARGEST_MAIL) return failed('too-large');
  const bytes = await bytesOf(file);
  if (!bytes) return failed('not-mail');
  const mail = await readMail(bytes);
  if (!mail.ok) return mail;
  const { from, subject, date, text, html } = mail.value;
  const words = html === undefined ? text : await wordsOf(html);
  if (words === '') return failed('no-text');
  return ok({
    text: words,
    mail: { from, subject, file: await sha256(bytes) },
    day: date === '' ? '' : dayOfMoment(new Date(date)),
  });
}

/** Undefined for a folder, and for a file that went away in the meantime. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function wordsOf(html: string): Promise<string> {
  const read = await openDocument(new TextEncoder().encode(html), {
    mediaType: 'text/html',
    charset: 'utf-8',
  });
  return read.ok ? trimmed(read.value.text) : '';
}
