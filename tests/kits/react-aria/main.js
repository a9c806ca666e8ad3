import {
  Button,
  Checkbox,
  Input,
  Label,
  Link,
  Radio,
  RadioGroup,
  Switch,
  TextField,
} from 'react-aria-components';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const mark = h('div', {
  className: 'square',
  style: { display: 'inline-block', width: 14, height: 14, border: '1px solid' },
});

const form = h(
  'form',
  {},
  h(TextField, { name: 'aty' }, h(Label, {}, 'Атыңыз'), h(Input)),
  h(Checkbox, { name: 'gift' }, mark, 'Сыйлыққа орау'),
  h(
    Checkbox,
    { name: 'derek', isRequired: true },
    mark,
    'Жеке деректерімді өңдеуге ',
    h(Link, { href: '/kelisim' }, 'келісім'),
    ' беремін',
  ),
  h(
    Switch,
    { name: 'news', defaultSelected: true },
    mark,
    'Жаңалықтар мен жеңілдіктер туралы хабарлама алғым келеді',
  ),
  h(Switch, { name: 'night' }, mark, 'Түнгі режим'),
  h(
    RadioGroup,
    { name: 'pay', defaultValue: 'card' },
    h(Label, {}, 'Төлем'),
    h(Radio, { value: 'card' }, 'Карта'),
    h(Radio, { value: 'cash' }, 'Қолма-қол'),
  ),
  h(Button, { type: 'submit' }, 'Тапсырыс беру'),
);

createRoot(document.querySelector('#app')).render(form);
