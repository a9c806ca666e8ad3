import { fromBase64 } from '#lib/text/base64.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import type { Payload, Reading } from '#lib/messages.ts';
import type { ReadDocument, ReadOutcome } from '#lib/model/page-state.ts';
import { readFile } from '#lib/reader/reader.ts';
import { rememberAsked } from './asked-reading.ts';
import { readingFor } from './readings-under-way.ts';

/**
 * Message `file.read`: reads a file that the person handed over. It is shown and not kept: the file stays theirs, and
 * without an address nothing says whose policy it is, so no consent may rest on it.
 */
export async function readOwnFile({ tabId, bytes, ...hints }: Payload<'file.read'>): Promise<ReadOutcome> {
  const file = fromBase64(bytes);
  const read = await readingFor(tabId, (onlooker) => {
    onlooker.onprogress?.({ stage: 'reading' });
    return readFile(file, hints, onlooker);
  });
  const outcome: ReadOutcome = read.ok
    ? { ok: true, value: shown(read.value, hints.name, await sha256(file)) }
    : read;
  await rememberAsked(tabId, outcome);
  return outcome;
}

const shown = ({ document, summary }: Reading, name: string, hash: string): ReadDocument => ({
  sha256: hash,
  origin: 'file',
  url: '',
  title: document.title || name,
  lang: document.lang,
  read: new Date().toISOString(),
  text: document.text,
  ...(document.pages && { pages: document.pages }),
  summary,
});
