import { FIELD_KINDS, type FieldKind } from '#lib/model/control.ts';
import { fieldsOf } from './scope.ts';
import type { View } from './view.ts';

const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  email: 'email',
  tel: 'phone',
  password: 'account',
  file: 'file',
};
const MOST_FIELDS = 100;
const ATTRIBUTES = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'inputmode'];
/** Of one attribute or label; characters. */
const LONGEST_WORDS = 100;

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
  [
    'phone',
    /phone|tel\b|mobile|handy|телефон|whatsapp|telegram|viber|вотсап|вайбер|моб|(?:по|пере)звон|номер для связи/,
  ],
  [
    'address',
    /address|адрес|street|улиц|город|city|zip|postal|postcode|индекс| дом |квартир|region|country|страна|plz|strasse|straße|stadt|мекенжай/,
  ],
  ['account', /user-?name|login|логин|nickname/],
  [
    'name',
    /name|fio\b|имя|фамили|отчеств|фио|ім['ʼ’]?я|прізвищ| аты |есім|зовут|обращаться|vorname|heißen|appelez|llamas?\b|nom\b|nombre|apellido|nome\b|имени/,
  ],
  [
    'message',
    /message|comment|сообщен|коммент|вопрос|text|отзыв|nachricht|mensaje|пожелан|расскажите|опишите|опиши|tell us|question/,
  ],
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
  const fields = fieldsOf(view, form).slice(0, MOST_FIELDS);
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
  // `inputmode="text"` is every field's.
  const said = ATTRIBUTES.map((attribute) => field.getAttribute(attribute) ?? '')
    .filter((words) => words !== 'text')
    .map((words) => words.slice(0, LONGEST_WORDS));
  const kind =
    kindIn([...said, wordsOf(view, labelOf(field))].join(' ')) ?? kindIn(wordsOf(view, wrapOf(view, field)));
  return kind ?? (field.localName === 'textarea' ? 'message' : 'other');
}

function kindIn(words: string): FieldKind | undefined {
  const said = words.toLowerCase().replace(/[\s.,:;*()«»"/?!]+/g, ' ');
  return BY_WORDS.find(([, kind]) => kind.test(` ${said} `))?.[0];
}

const labelOf = (field: Element): Element | undefined => (field as HTMLInputElement).labels?.[0];

function wordsOf(view: View, element: Element | undefined): string {
  const place = element && view.place(element);
  return place ? view.raw(place, LONGEST_WORDS) : '';
}

/** What holds a field, a few words and no other field: builders of pages write no labels. */
function wrapOf(view: View, field: Element): Element | undefined {
  for (const outer of Array.from(view.chain(field, 4)).slice(1)) {
    const size = view.size(outer, LONGEST_WORDS + 1);
    if (size > LONGEST_WORDS || view.within(outer, 'field').length > 1) return undefined;
    if (size > 0) return outer;
  }
  return undefined;
}
