import { expect, it } from 'vitest';
import { isRefusal } from '#lib/detect/outcome-words.ts';

it.each([
  'Неверный номер телефона',
  'Заполните обязательные поля',
  'Поле обязательно для заполнения',
  'Попробуйте ещё раз',
  'Такой номер уже записан: он уже есть в базе',
  'Please enter a valid phone number',
  'This field is required',
  'Bitte füllen Sie das Feld aus',
])('%s refuses', (words) => expect(isRefusal(words)).toBe(true));

it.each([
  'Мы обязательно перезвоним',
  'Введите код из СМС',
  'Please enter the code that we sent you',
  'Заявка заполнена, ждите звонка',
  'Попробуйте наш новый тариф',
  'Укажите, когда удобнее звонить',
])('%s takes what was sent', (words) => expect(isRefusal(words)).toBe(false));
