import { docxOf } from '#lib/letters/docx-of.ts';
import { emlOf } from '#lib/letters/eml-of.ts';
import { enclosedParts } from '#lib/letters/enclosed-parts.ts';
import { fileName } from '#lib/letters/file-name.ts';
import { icsOf, type Reminder } from '#lib/letters/ics-of.ts';
import { plainText } from '#lib/letters/plain-text.ts';
import { printable } from '#lib/letters/printable.ts';
import type { Enclosure, Letter, Profile } from '#lib/model/letter.ts';
import { saveFile } from './save-file.ts';

/** Letters to several operators may be written on one day. */
const nameOf = ({ site, addressee, created }: Letter): string =>
  `letter-${fileName(site || addressee.name)}-${created.slice(0, 10)}`;

/** Puts a letter's text on the clipboard; to be called first thing in the person's gesture. */
export const copyLetter = ({ body }: Pick<Letter, 'body'>): Promise<void> =>
  navigator.clipboard.writeText(plainText(body));

/** Saves the letter as a draft that mail programs open, with what goes along attached. */
export function saveEml(
  letter: Letter,
  sender: Pick<Profile, 'fullName' | 'email'>,
  enclosures: readonly Enclosure[],
): void {
  const file = emlOf(letter, sender, enclosures);
  saveFile(`${nameOf(letter)}.eml`, file, 'message/rfc822');
}

/** Saves the letter as a Word file, with what goes along on pages of its own. */
export async function saveDocx(letter: Letter, enclosures: readonly Enclosure[]): Promise<void> {
  const { subject, language = 'ru', body } = letter;
  const enclosed = enclosures.map(enclosedParts);
  const file = await docxOf(printable(body), { title: subject, language }, enclosed);
  saveFile(`${nameOf(letter)}.docx`, file, file.type);
}

/** Saves reminders for a calendar program. @param now ISO time */
export function saveIcs(letter: Letter, reminders: readonly Reminder[], now: string): void {
  saveFile(`${nameOf(letter)}.ics`, icsOf(reminders, now), 'text/calendar');
}
