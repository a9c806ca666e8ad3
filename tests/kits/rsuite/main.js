import 'rsuite/dist/rsuite.min.css';
import { Button, Checkbox, CheckboxGroup, Input, Radio, RadioGroup, Toggle } from 'rsuite';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const page = h(
  'div',
  { className: 'contest' },
  h(Input, { name: 'author', placeholder: 'Автор' }),
  h(
    CheckboxGroup,
    { name: 'topic' },
    h(Checkbox, { value: 'sea' }, 'Море'),
    h(Checkbox, { value: 'city' }, 'Город'),
  ),
  h(
    RadioGroup,
    { name: 'age' },
    h(Radio, { value: 'y' }, 'Младшая группа'),
    h(Radio, { value: 'o' }, 'Старшая группа'),
  ),
  h(Checkbox, {}, 'Участвую впервые'),
  h(Checkbox, {}, 'Разрешаю публиковать снимки и имя автора'),
  h(
    Checkbox,
    { defaultChecked: true },
    'С ',
    h('a', { href: '/konkurs.docx' }, 'положением о конкурсе'),
    ' и обработкой моих данных согласен',
  ),
  h(
    Toggle,
    { defaultChecked: true, checkedChildren: 'Да', unCheckedChildren: 'Нет' },
    'Присылайте новости конкурса',
  ),
  h(Button, { appearance: 'primary' }, 'Участвовать'),
);

createRoot(document.querySelector('#app')).render(page);
