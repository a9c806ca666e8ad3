import { bundleOf, type LetterFile } from '#lib/letters/bundle-of.ts';
import { docxOf } from '#lib/letters/docx-of.ts';
import { isEmailAddress } from '#lib/model/email-address.ts';
import { emlOf } from '#lib/letters/eml-of.ts';
import { printable } from '#lib/letters/printable.ts';
import type { Letter, Profile } from '#lib/model/letter.ts';
import { saveFile } from './save-file.ts';
import type { Chosen } from './several.svelte.ts';
import { today } from './today.ts';

/**
 * Keeps the letters and saves them as one .zip: a mail where the address is known, else a Word file to print.
 * @param onprogress called with the number of letters that are made
 * @throws the signal's reason where it ends the work: letters kept by then stay with their records
 */
export async function saveSeveral(
  ready: readonly Chosen[],
  { signal, onprogress }: { signal: AbortSignal; onprogress: (done: number) => void },
): Promise<void> {
  const files: LetterFile[] = [];
  // One after the other: each is an event in the chain.
  for (const { draft, keeping } of ready) {
    signal.throwIfAborted();
    files.push(await fileOf(await keeping.keep(), draft.about.site, draft.request.sender));
    onprogress(files.length);
  }
  saveFile(`letters-${today()}.zip`, bundleOf(files), 'application/zip');
}

async function fileOf(letter: Letter, site: string, sender: Profile): Promise<LetterFile> {
  const after = site || letter.addressee.name;
  if (isEmailAddress(letter.addressee.email.trim())) {
    return { after, ending: 'eml', content: emlOf(letter, sender) };
  }
  const { subject, language = 'ru', body } = letter;
  const file = await docxOf(printable(body), { title: subject, language });
  return { after, ending: 'docx', content: new Uint8Array(await file.arrayBuffer()) };
}
