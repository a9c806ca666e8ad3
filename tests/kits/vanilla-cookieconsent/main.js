import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { run } from 'vanilla-cookieconsent';

run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, ads: {} },
  language: {
    default: 'ru',
    translations: {
      ru: {
        consentModal: {
          title: 'Печеньки',
          description: 'Мы ставим cookie, чтобы помнить выбранный велосипед и считать посещения.',
          acceptAllBtn: 'Разрешить все',
          acceptNecessaryBtn: 'Только нужные',
          showPreferencesBtn: 'Выбрать самому',
          footer: '<a href="/cookie.html">О файлах cookie</a>',
        },
        preferencesModal: { sections: [] },
      },
    },
  },
});
