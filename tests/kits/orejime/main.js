import 'orejime/dist/orejime-standard.css';

window.orejimeConfig = {
  privacyPolicyUrl: '/privacy',
  purposes: [{ id: 'stats', title: 'Passenger statistics', cookies: ['stat'], default: false }],
};
await import('orejime/dist/orejime-standard-en.js');
