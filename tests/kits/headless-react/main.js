import { Checkbox, Field, Label, Radio, RadioGroup, Switch } from '@headlessui/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const look = { style: { display: 'inline-block', width: 18, height: 18, border: '1px solid' } };
const field = (control, ...words) => h(Field, {}, control, h(Label, {}, ...words));
const option = (value, words) => h(Field, {}, h(Radio, { value, ...look }), h(Label, {}, words));

const form = h(
  'form',
  {},
  h('label', {}, 'Name ', h('input', { name: 'name', required: true })),
  field(h(Checkbox, { name: 'call', ...look }), 'Bitte vormittags anrufen'),
  field(
    h(Checkbox, { name: 'dsgvo', ...look }),
    'Mit der Verarbeitung meiner Angaben gemäß ',
    h('a', { href: '/datenschutz' }, 'Datenschutzhinweis'),
    ' bin ich einverstanden.',
  ),
  field(
    h(Switch, { name: 'brief', defaultChecked: true, ...look }),
    'Ich möchte den Newsletter der Werkstatt erhalten',
  ),
  field(h(Switch, { name: 'contrast', ...look }), 'Hoher Kontrast'),
  h(RadioGroup, { name: 'size', defaultValue: 'm' }, option('s', 'Klein'), option('m', 'Mittel')),
  h('button', { type: 'submit' }, 'Anfrage senden'),
);

createRoot(document.querySelector('#app')).render(form);
