import '@mantine/core/styles.css';
import { Anchor, Button, Checkbox, Chip, MantineProvider, Radio, Switch, TextInput } from '@mantine/core';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const rules = h(
  'span',
  {},
  'I accept the ',
  h(Anchor, { href: '/legal/terms' }, 'house rules'),
  ' and the ',
  h(Anchor, { href: '/legal/privacy' }, 'privacy notice'),
);

const page = h(
  MantineProvider,
  {},
  h(
    'form',
    {},
    h(TextInput, { label: 'E-mail', type: 'email', withAsterisk: true, required: true }),
    h(Chip, {}, 'Drum kit'),
    h(Chip, {}, 'Piano'),
    h(
      Radio.Group,
      { label: 'May we share your contact details with partner venues?', name: 'share' },
      h(Radio, { value: 'yes', label: 'Yes' }),
      h(Radio, { value: 'no', label: 'No' }),
    ),
    h(Checkbox, { label: 'Keep me signed in' }),
    h(Checkbox, { label: rules, required: true }),
    h(Switch, { label: 'Email me about new rooms and special offers', defaultChecked: true }),
    h(Switch, { label: 'Show prices with tax' }),
    h(Button, { type: 'submit' }, 'Book the room'),
  ),
);

createRoot(document.querySelector('#app')).render(page);
