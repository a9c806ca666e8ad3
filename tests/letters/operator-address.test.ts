import { expect, it } from 'vitest';
import { operatorAddress } from '../../entrypoints/log/operator-address.ts';

const addressIn = (text: string, name = 'ООО «Ладья»') => operatorAddress([{ text }], name)?.postal;

it('the address right after the operator’s name is taken, with its sentence', () => {
  const text =
    'Оператор: ООО «Ладья» (ИНН 7600000001), адрес: 150000, г. Ярославль, ул. Речная, д. 4 (далее мы). Пишите нам.';
  const found = operatorAddress([{ text }], 'ООО «Ладья»');
  expect(found?.postal).toBe('150000, г. Ярославль, ул. Речная, д. 4');
  expect(found?.quotes[0]?.text).toContain('ООО «Ладья»');
});

it.each([
  ['ООО «Ладья» передаёт заявки. Их хранит ООО «Склад», адрес: 150001, г. Ярославль, ул. Портовая, д. 9.'],
  [
    `ООО «Ладья» работает с лодками. ${'О лодках. '.repeat(30)} Пристань: 150002, г. Ярославль, ул. Волжская, д. 1.`,
  ],
  ['Кафе ждёт вас: 150003, г. Ярославль, ул. Мира, д. 2.'],
])('another’s address is not: %s', (text) => expect(addressIn(text)).toBeUndefined());

it('nothing is taken where nobody is named', () => {
  expect(addressIn('ООО «Ладья», 150000, г. Ярославль, ул. Речная, д. 4', '')).toBeUndefined();
});
