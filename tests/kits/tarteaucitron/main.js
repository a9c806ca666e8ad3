import 'tarteaucitronjs/css/tarteaucitron.css';
import 'tarteaucitronjs/tarteaucitron.js';
import 'tarteaucitronjs/tarteaucitron.services.js';
import 'tarteaucitronjs/lang/tarteaucitron.en.js';

const { tarteaucitron } = window;
tarteaucitron.init({
  privacyUrl: '/privacy',
  orientation: 'bottom',
  useExternalCss: true,
  useExternalJs: true,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
});
tarteaucitron.job = ['youtube'];
