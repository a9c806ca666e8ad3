import * as klaro from 'klaro';

klaro.setup({
  lang: 'de',
  privacyPolicy: '/datenschutz',
  acceptAll: true,
  translations: { de: { privacyPolicyUrl: '/datenschutz', purposes: { analytics: { title: 'Statistik' } } } },
  services: [{ name: 'matomo', title: 'Matomo', purposes: ['analytics'], default: true }],
});
