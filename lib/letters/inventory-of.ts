import type { Letter, Profile } from '#lib/model/letter.ts';
import type { Inventory } from '#lib/model/print-layout.ts';
import { oneLine } from './one-line.ts';
import { WORDS } from './words/words.ts';

const ENCLOSED = /^Приложение: (.+?)\.?$/m;

/**
 * The list of enclosures of a Russian letter, with the facts that form 107 of the post asks for, in a layout of our own:
 * whither and to whom, what and how many, the sender, room for the post office's stamp. Counts of sheets are left to the
 * pen; null for letters in other languages, whose post offices ask for no such list.
 */
export function inventoryOf(
  { subject, body, created, regime, language, addressee }: Letter,
  sender: Pick<Profile, 'fullName' | 'postal'>,
): Inventory | null {
  if (regime !== 'ru' || (language ?? 'ru') !== 'ru') return null;
  const enclosed = (ENCLOSED.exec(body)?.[1] ?? '').split('; ').filter((item) => item !== '');
  const letter = `${oneLine(subject, 200)}, письмо от ${WORDS.ru.date(created, regime)}`;
  return {
    title: 'Опись вложения в ценное письмо',
    addressee: [`Куда: ${oneLine(addressee.postal, 300)}`, `На имя: ${oneLine(addressee.name, 300)}`],
    columns: ['№', 'Наименование предметов', 'Количество листов', 'Объявленная ценность, руб.'],
    items: [letter, ...enclosed.map((item) => oneLine(item, 300))],
    total: 'Итого предметов и объявленная ценность:',
    sender: [`Отправитель: ${oneLine(sender.fullName, 300)}`, 'Подпись отправителя:'],
    postOffice: ['Проверил работник почтовой связи (должность, подпись):', 'Оттиск календарного штемпеля'],
  };
}
