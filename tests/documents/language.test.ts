import { expect, it } from 'vitest';
import { languageOf } from '#lib/documents/language.ts';

it.each([
  ['ru', 'Мастерская хранит имя и адрес покупателя, если он оставил их на сайте для доставки.'],
  ['uk', 'Майстерня зберігає ім’я та адресу покупця, якщо він залишив їх на сайті для доставки.'],
  ['be', 'Майстэрня захоўвае імя і адрас пакупніка, калі ён пакінуў іх на сайце для дастаўкі, што важна.'],
  ['kk', 'Шеберхана сатып алушының аты мен мекенжайын жеткізу үшін және байланыс үшін сақтайды.'],
  ['en', 'The workshop keeps the name and the address of the buyer for as long as the order is open.'],
  [
    'de',
    'Die Werkstatt speichert den Namen und die Adresse der Kunden, wenn sie für den Versand nötig sind.',
  ],
  ['fr', 'Nous gardons le nom et les données des clients pour la livraison et pour vous répondre.'],
  ['es', 'El taller guarda los datos del cliente para la entrega y para que usted reciba una respuesta.'],
  ['und', '12 345 — 67'],
  // Not Polish: a little markup among Russian words.
  ['und', 'Короткие <i>слова</i>'],
  ['ru', 'Пишите на the and of в мастерскую'],
])('%s', (language, text) => expect(languageOf(text)).toBe(language));
