import { Button, Checkbox, Form, Input, Radio, Switch } from 'antd';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const offer = h('a', { href: '/oferta', target: '_blank' }, 'офертой');

function Order() {
  const [agreed, agree] = useState(false);
  return h(
    Form,
    { layout: 'vertical' },
    h(Form.Item, { label: 'Получатель', name: 'who', rules: [{ required: true }] }, h(Input)),
    h(Form.Item, { label: 'Адрес', name: 'where' }, h(Input)),
    h(
      Form.Item,
      { label: 'Упаковка', name: 'paper' },
      h(Radio.Group, { options: ['Крафт', 'Плёнка', 'Без упаковки'] }),
    ),
    h(Checkbox.Group, { options: ['Розы', 'Пионы', 'Тюльпаны'] }),
    h('div', {}, h(Switch, { size: 'small' }), ' Позвонить перед доставкой'),
    h(
      Checkbox,
      { checked: agreed, onChange: () => agree(!agreed) },
      'С\u00a0',
      offer,
      '\u00a0ознакомлена и\u00a0согласна',
    ),
    h(
      'div',
      {},
      h(Switch, { defaultChecked: true }),
      h('span', {}, ' Присылайте мне новости и промокоды магазина'),
    ),
    h(Button, { type: 'primary', htmlType: 'submit', disabled: !agreed }, 'Оформить'),
  );
}

createRoot(document.querySelector('#app')).render(h(Order));
