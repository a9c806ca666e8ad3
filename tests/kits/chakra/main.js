import {
  Button,
  ChakraProvider,
  Checkbox,
  defaultSystem,
  Input,
  Link,
  RadioGroup,
  Switch,
} from '@chakra-ui/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const box = (props, ...words) =>
  h(Checkbox.Root, props, h(Checkbox.HiddenInput), h(Checkbox.Control), h(Checkbox.Label, {}, ...words));
const toggle = (props, words) =>
  h(Switch.Root, props, h(Switch.HiddenInput), h(Switch.Control), h(Switch.Label, {}, words));
const level = (value, words) =>
  h(
    RadioGroup.Item,
    { value },
    h(RadioGroup.ItemHiddenInput),
    h(RadioGroup.ItemIndicator),
    h(RadioGroup.ItemText, {}, words),
  );

const form = h(
  'form',
  {},
  h(Input, { name: 'name', placeholder: 'Имя ученика' }),
  h(RadioGroup.Root, { defaultValue: 'a1' }, level('a1', 'Начинаю с нуля'), level('b1', 'Уже говорю')),
  box({}, 'Нужен учебник'),
  box(
    { required: true },
    'Я родитель ученика и согласна на обработку ',
    h(Link, { href: '/child.pdf' }, 'данных ребёнка'),
  ),
  toggle({ defaultChecked: true }, 'Хочу получать рассылку школы'),
  toggle({}, 'Крупный шрифт'),
  h(Button, { type: 'submit' }, 'Записать ребёнка'),
);

createRoot(document.querySelector('#app')).render(h(ChakraProvider, { value: defaultSystem }, form));
