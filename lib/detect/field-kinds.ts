import { FIELD_KINDS, type FieldKind } from '#lib/model/control.ts';
import type { View } from './view.ts';

const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  email: 'email',
  tel: 'phone',
  password: 'account',
  file: 'file',
};
const MOST_FIELDS = 100;

/**
 * Beginnings of words in names, autocomplete tokens, placeholders and labels, in lower case; the first kind that fits
 * counts. Without flags: patterns that ignore case take many times as long to be made ready. `\b` knows no Cyrillic: there,
 * spaces stand around a whole word.
 */
const BY_WORDS: readonly (readonly [FieldKind, RegExp])[] = [
  [
    'payment',
    /cc-|card|(?<!(?:бонусн|клубн|скидочн|подарочн|дисконтн)(?:ая|ой|ую) )карт(?:[аыуе]|ой) (?!лояльности)|iban|cvv|cvc|расч[её]тн|bank|счёт|счет/,
  ],
  ['birth-date', /bday|birth|рожден|народж|туған|geburt|naissance|nacimiento|dob\b/],
  ['government-id', /passport|паспорт|снилс|snils|\binn\b| инн |иин|\biin\b|удостоверен|ausweis/],
  ['email', /e-?mail|почт[аыу]|пошт|courriel|correo/],
  ['phone', /phone|tel\b|mobile|телефон|whatsapp|telegram|вотсап|моб/],
  [
    'address',
    /address|адрес|street|улиц|город|city|zip|postal|postcode|индекс| дом |квартир|region|country|страна|plz|strasse|straße|stadt|мекенжай/,
  ],
  ['account', /user-?name|login|логин|nickname/],
  [
    'name',
    /name|fio\b|имя|фамили|отчеств|фио|ім['ʼ’]?я|прізвищ| аты |есім|vorname|nom\b|nombre|apellido|nome\b|имени/,
  ],
  ['message', /message|comment|сообщен|коммент|вопрос|text|отзыв|nachricht|mensaje|пожелан|question/],
];

/** Kinds of the fields that are filled in among some elements. Here, what is in them is asked for emptiness only. */
export function filledKinds(view: View, fields: readonly Element[]): FieldKind[] {
  const kinds = new Set(
    fields
      .slice(0, MOST_FIELDS)
      .filter(isFilled)
      .map((field) => kindOf(view, field)),
  );
  return FIELD_KINDS.filter((kind) => kinds.has(kind));
}

/** Kinds of the fields that a person sees in a form. */
export function askedKinds(view: View, form: Element): FieldKind[] {
  const fields = view.within(form, 'field').slice(0, MOST_FIELDS);
  const kinds = new Set(
    fields.filter((field) => view.sight.element(field)).map((field) => kindOf(view, field)),
  );
  return FIELD_KINDS.filter((kind) => kinds.has(kind));
}

export function isFilled(field: Element): boolean {
  return ((field as HTMLInputElement).value ?? '') !== '';
}

function kindOf(view: View, field: Element): FieldKind {
  const { type = '' } = field as HTMLInputElement;
  const byType = BY_TYPE[type];
  if (byType) return byType;
  const said = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'inputmode']
    .map((attribute) => (field.getAttribute(attribute) ?? '').slice(0, 100))
    .concat(labelOf(view, field))
    .join(' ')
    .toLowerCase()
    .replace(/[\s.,:;*()«»"/]+/g, ' ');
  const kind = BY_WORDS.find(([, words]) => words.test(` ${said} `))?.[0];
  return kind ?? (field.localName === 'textarea' ? 'message' : 'other');
}

function labelOf(view: View, field: Element): string {
  const label = (field as HTMLInputElement).labels?.[0];
  const place = label && view.place(label);
  return place ? view.raw(place, 100) : '';
}
