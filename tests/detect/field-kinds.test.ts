// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { filledKinds } from '#lib/detect/field-kinds.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { mapPage } from '#lib/detect/page-map.ts';
import { look } from '#lib/detect/sight.ts';
import { View } from '#lib/detect/view.ts';
import type { FieldKind } from '#lib/model/control.ts';

function kindOf(label: string): FieldKind[] {
  document.open();
  document.write(`<form><label>${label} <input type="text" value="x"></label></form>`);
  document.close();
  const view = new View(mapPage(document, openRoots), look(document));
  return filledKinds(view, [...document.querySelectorAll('input')]);
}

describe('the kind of a field by the words around it', () => {
  it.each<[string, FieldKind]>([
    ['Номер карты', 'payment'],
    ['Оплата картой:', 'payment'],
    ['Номер бонусной карты', 'other'],
    ['Номер карты лояльности', 'other'],
    ['Картинка', 'other'],
    ['ИНН', 'government-id'],
    ['Длинный псевдоним', 'other'],
    ['Дом', 'address'],
    ['Рядом стоящие, домик', 'other'],
    ['Аты', 'name'],
    ['Даты поездки', 'other'],
    ['Ваше имя', 'name'],
    ['Промокод', 'other'],
    ['Как вас зовут?', 'name'],
    ['Как к вам обращаться', 'name'],
    ['Номер для связи', 'phone'],
    ['Куда перезвонить', 'phone'],
    ['Wie heißen Sie?', 'name'],
    ['Расскажите о задаче', 'message'],
    ['Этаж', 'other'],
  ])('“%s” is %s', (label, kind) => {
    expect(kindOf(label)).toEqual([kind]);
  });
});

describe('a field without a label', () => {
  const kindsIn = (form: string): FieldKind[] => {
    document.open();
    document.write(`<form>${form}</form>`);
    document.close();
    const view = new View(mapPage(document, openRoots), look(document));
    return filledKinds(view, [...document.querySelectorAll('input')]);
  };

  it('is known by the words that stand with it alone', () => {
    const row = (words: string, n: number) =>
      `<div class="row"><div>${words}</div><div><input name="f${n}" value="x"></div></div>`;
    expect(kindsIn(row('Телефон', 1) + row('Ваше имя', 2) + row('Код', 3))).toEqual([
      'name',
      'phone',
      'other',
    ]);
  });

  it('and not by those that stand with several, or by a text around it', () => {
    expect(kindsIn('<p>Имя и телефон</p><input name="a" value="x"><input name="b" value="x">')).toEqual([
      'other',
    ]);
    expect(kindsIn(`<p>${'Слово о нас. '.repeat(10)} Телефон.</p><input name="a" value="x">`)).toEqual([
      'other',
    ]);
  });
});
