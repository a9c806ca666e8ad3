import { emlOf } from '#lib/letters/eml-of.ts';
import { plainText } from '#lib/letters/plain-text.ts';
import type { Letter, Profile } from '#lib/model/letter.ts';
import { saveFile } from './save-file.ts';

/** Puts a letter's text on the clipboard; to be called first thing in the person's gesture. */
export const copyLetter = ({ body }: Pick<Letter, 'body'>): Promise<void> =>
  navigator.clipboard.writeText(plainText(body));

/** Saves the letter as a draft that mail programs open. */
export function saveEml(letter: Letter, sender: Pick<Profile, 'fullName' | 'email'>): void {
  saveFile(`letter-${letter.created.slice(0, 10)}.eml`, emlOf(letter, sender), 'message/rfc822');
}
