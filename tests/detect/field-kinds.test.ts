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
  ])('“%s” is %s', (label, kind) => {
    expect(kindOf(label)).toEqual([kind]);
  });
});
