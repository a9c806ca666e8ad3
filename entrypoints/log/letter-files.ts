import { docxOf } from '#lib/letters/docx-of.ts';
import { emlOf } from '#lib/letters/eml-of.ts';
import { icsOf, type Reminder } from '#lib/letters/ics-of.ts';
import { plainText } from '#lib/letters/plain-text.ts';
import { printable } from '#lib/letters/printable.ts';
import type { Letter, Profile } from '#lib/model/letter.ts';
import { saveFile } from './save-file.ts';

/** Puts a letter's text on the clipboard; to be called first thing in the person's gesture. */
export const copyLetter = ({ body }: Pick<Letter, 'body'>): Promise<void> =>
  navigator.clipboard.writeText(plainText(body));

/** Saves the letter as a draft that mail programs open. */
export function saveEml(letter: Letter, sender: Pick<Profile, 'fullName' | 'email'>): void {
  saveFile(`letter-${letter.created.slice(0, 10)}.eml`, emlOf(letter, sender), 'message/rfc822');
}

/** Saves the letter as a Word file. */
export async function saveDocx(letter: Letter): Promise<void> {
  const { created, subject, language = 'ru', body } = letter;
  const file = await docxOf(printable(body), { title: subject, language });
  saveFile(`letter-${created.slice(0, 10)}.docx`, file, file.type);
}

/** Saves reminders for a calendar program. @param now ISO time */
export function saveIcs(reminders: readonly Reminder[], now: string): void {
  saveFile(`letter-${now.slice(0, 10)}.ics`, icsOf(reminders, now), 'text/calendar');
}
