import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import CookieConsent from 'react-cookie-consent';

const notice = h(
  CookieConsent,
  { buttonText: 'Понятно, плывём', enableDeclineButton: true, declineButtonText: 'Не надо' },
  'Чтобы сайт музея не дал течь, мы используем куки. ',
  h('a', { href: '/kuki' }, 'Какие именно'),
);

createRoot(document.querySelector('#app')).render(notice);
