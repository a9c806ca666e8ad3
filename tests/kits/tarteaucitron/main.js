import 'tarteaucitronjs/css/tarteaucitron.css';
import language from 'tarteaucitronjs/lang/tarteaucitron.en.js?url';
import services from 'tarteaucitronjs/tarteaucitron.services.js?url';
import core from 'tarteaucitronjs/tarteaucitron.js?url';

/** Its variables are global: it only works as a script of the old kind. */
async function load(src) {
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  script.src = src;
  document.head.append(script);
  await loaded;
}

for (const src of [core, services, language]) await load(src);
window.tarteaucitron.init({
  privacyUrl: '/privacy',
  orientation: 'bottom',
  useExternalCss: true,
  useExternalJs: true,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
});
window.tarteaucitron.job = ['youtube'];
