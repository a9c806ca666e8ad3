import {
  Button,
  Checkbox,
  FormControlLabel,
  Link,
  Radio,
  RadioGroup,
  Switch,
  TextField,
} from '@mui/material';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const labelled = (control, ...label) => h(FormControlLabel, { control, label: h('span', {}, ...label) });
const docs = h(Link, { href: '/docs/agreement.html' }, 'обработку моих персональных данных');

const form = h(
  'form',
  {},
  h(TextField, { label: 'Ваше имя', name: 'fio' }),
  h(TextField, { label: 'Телефон', name: 'phone', type: 'tel' }),
  h(
    RadioGroup,
    { name: 'doctor', defaultValue: 'any' },
    labelled(h(Radio, { value: 'any' }), 'Любой врач'),
    labelled(h(Radio, { value: 'chief' }), 'Только заведующий'),
  ),
  labelled(h(Checkbox, { name: 'remind' }), 'Напомнить за час до визита'),
  labelled(h(Checkbox, { name: 'pdn', required: true }), 'Разрешаю клинике ', docs),
  labelled(h(Switch, { name: 'ads', defaultChecked: true }), 'Хочу узнавать об акциях и скидках клиники'),
  labelled(h(Switch, { name: 'dark' }), 'Тёмная тема'),
  h(Button, { type: 'submit', variant: 'contained' }, 'Записаться'),
);

createRoot(document.querySelector('#app')).render(form);
