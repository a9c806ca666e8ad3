import { Checkbox, Label, RadioGroup, Switch } from 'radix-ui';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const frame = { style: { width: 20, height: 20, border: '1px solid', padding: 0 } };
const box = (id, ...words) =>
  h(
    'div',
    {},
    h(Checkbox.Root, { id, ...frame }, h(Checkbox.Indicator, {}, '✓')),
    h(Label.Root, { htmlFor: id }, ...words),
  );
const toggle = (id, words, defaultChecked) =>
  h(
    'p',
    {},
    h(Label.Root, { htmlFor: id }, words),
    h(Switch.Root, { id, defaultChecked, ...frame }, h(Switch.Thumb)),
  );
const option = (value, words) =>
  h('label', {}, h(RadioGroup.Item, { value, ...frame }, h(RadioGroup.Indicator, {}, '•')), words);

const form = h(
  'form',
  {},
  h('input', { name: 'email', type: 'email', placeholder: 'Почта' }),
  box('stay', 'Не выходить из аккаунта'),
  box('legal', 'Я прочитал(а) и принимаю ', h('a', { href: '/terms' }, 'пользовательское соглашение')),
  box('share', 'Даю согласие на передачу сведений обо мне третьим лицам'),
  toggle('news', 'Получать дайджест и рекламные письма', true),
  toggle('sound', 'Звук уведомлений', true),
  h(
    RadioGroup.Root,
    { 'aria-label': 'Тариф', defaultValue: 'free' },
    option('free', 'Бесплатный'),
    option('pro', 'Платный'),
  ),
  h('button', { type: 'submit' }, 'Создать аккаунт'),
);

createRoot(document.querySelector('#app')).render(form);
