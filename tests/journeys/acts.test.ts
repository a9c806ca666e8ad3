import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import type { Consent } from '#lib/model/consent.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const STAYS = 'onsubmit="event.preventDefault()"';
const WORDS = 'Даю согласие на обработку персональных данных';
const script = (code: string): string => `<script>${code}</script>`;
const ticked = (html: string): string => html.replace('name="agree"', 'name="agree" checked');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Case {
  readonly html: string;
  readonly act: (tab: Tab) => Promise<unknown>;
  /** What is on record afterwards. */
  readonly logged: readonly Consent['decision'][];
}

const give = async (tab: Tab): Promise<void> => {
  await tab.click('[name=agree]');
  await tab.click('#go');
};

const DRAWN = `<style>.check{display:inline-block;width:20px;height:20px;border:1px solid}</style>
  <input name="phone" value="9001112233"><div class="row"><span class="check" tabindex="0" role="checkbox" aria-checked="false"
    id="b"></span> <span>${WORDS}</span></div><button id="go" type="button">Отправить</button>${script(`
    const flip = () => b.setAttribute('aria-checked', String(b.getAttribute('aria-checked') !== 'true'));
    b.onclick = flip;
    b.onkeydown = (event) => { if (event.key === ' ') { event.preventDefault(); flip(); } };
    go.onclick = () => fetch('/sent', { method: 'POST' });`)}`;

const QUESTION = `<form id="f" ${STAYS}><input name="phone" value="9001112233"><fieldset><legend>${WORDS}</legend>
  <label><input type="radio" name="r" value="1" id="yes"> Да</label> <label><input type="radio" name="r" value="0" id="no"> Нет</label>
  </fieldset><button id="go">Отправить</button></form>`;

const LATE = (ms: number): string =>
  `${form('<p id="e"></p>', 'novalidate')}${script(`
  document.querySelector('#f').onsubmit = (event) => {
    event.preventDefault();
    setTimeout(() => { e.className = 'error'; e.textContent = 'Такой номер уже записан'; }, ${ms});
  };`)}`;

/** A form that leads nowhere but to its own page, with a word in it that may be pressed. */
const ownPage = (): string => ticked(form('<span id="word">Далее</span>')).replace('action="/thanks"', '');

const CLOSED = `<div id="h"></div>${script(`
  h.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(form('', STAYS))};`)}`;

/** A form in two steps: the box is in the first, the button that sends in the second. */
const STEPS = `<form id="f" action="/thanks"><div id="one"><input name="city" value="Плёс"><label><input type="checkbox" name="agree">
  ${WORDS}</label><button type="button" id="next">Далее</button></div>
  <div id="two" hidden><input name="phone" value="9001112233"><button type="button" id="back">Назад</button>
  <button id="go">Отправить</button></div></form>${script(`
    const turn = (second) => { one.hidden = second; two.hidden = !second; };
    next.onclick = () => turn(true);
    back.onclick = () => turn(false);`)}`;
const pressAll = async (tab: Tab, selectors: readonly string[]): Promise<void> => {
  for (const selector of selectors) await tab.click(selector);
};

const CASES: Readonly<Record<string, Case>> = {
  'enter-in-field': {
    html: form('<input name="city">', STAYS),
    act: async (tab) => {
      await tab.click('[name=agree]');
      await tab.type('[name=city]', 'Плёс\n');
    },
    logged: ['given'],
  },
  'double-click': {
    html: form('', STAYS),
    act: async (tab) => {
      await give(tab);
      await tab.click('#go');
    },
    logged: ['given'],
  },
  'label-click': {
    html: form('', STAYS),
    act: async (tab) => {
      await tab.click('#l', WORDS);
      await tab.click('#go');
    },
    logged: ['given'],
  },
  'space-on-drawn-box': {
    html: DRAWN,
    act: async (tab) => {
      await tab.run(`document.querySelector('#b').focus()`);
      await tab.press('Space');
      await tab.click('#go');
    },
    logged: ['given'],
  },
  'unticked-optional': { html: form('', STAYS), act: (tab) => tab.click('#go'), logged: ['refused'] },
  'radio-yes': {
    html: QUESTION,
    act: async (tab) => {
      await tab.click('#yes');
      await tab.click('#go');
    },
    logged: ['given'],
  },
  'radio-no': {
    html: QUESTION,
    act: async (tab) => {
      await tab.click('#no');
      await tab.click('#go');
    },
    logged: ['refused'],
  },
  'banner-rejected': {
    html: `<div role="dialog">Мы используем файлы cookie для статистики <button>Принять</button>
      <button id="no">Отклонить</button></div>`,
    act: (tab) => tab.click('#no'),
    logged: ['refused'],
  },
  'no-form': {
    html: `<input name="phone" value="9001112233"><label><input type="checkbox" name="agree"> ${WORDS}</label>
      <button id="go" type="button">Записаться</button>${script(`go.onclick = () => fetch('/sent', { method: 'POST' })`)}`,
    act: give,
    logged: ['given'],
  },
  'gated-button': {
    html: `<input name="phone" value="9001112233"><label><input type="checkbox" name="agree"> ${WORDS}</label>
      <button id="go" type="button" disabled>Далее</button>${script(`
        document.querySelector('[name=agree]').onchange = ({ target }) => (go.disabled = !target.checked);`)}`,
    act: give,
    logged: ['given'],
  },
  'script-after-other-click': {
    html: `${ticked(form('', STAYS))}<button id="more" type="button">Показать ещё лодки</button>${script(
      `more.onclick = () => setTimeout(() => document.querySelector('#f').requestSubmit(), 100);`,
    )}`,
    act: (tab) => tab.click('#more'),
    logged: [],
  },
  'button-submits-by-script': {
    html: `${form('<button type="button" id="send">Отправить</button>')}${script(
      `send.onclick = () => document.querySelector('#f').submit();`,
    )}`,
    act: async (tab) => {
      await tab.click('[name=agree]');
      await tab.click('#send');
      // Where it led is all that is known of it, and has to be there to be seen.
      await tab.until('thanks', `return location.pathname === '/thanks'`);
      await pause(1_000);
    },
    logged: ['given'],
  },
  'button-leads-away': {
    html: `${form('<button type="button" id="prices">Цены</button>')}${script(
      `prices.onclick = () => (location.href = '/prices');`,
    )}`,
    act: async (tab) => {
      await tab.click('[name=agree]');
      await tab.click('#prices');
    },
    logged: [],
  },
  // The form leads to its own page, which the person merely loads again or leaves and comes back to by another way.
  'loaded-again': {
    html: ownPage(),
    act: async (tab) => {
      await tab.click('#word');
      await tab.run('location.reload()');
    },
    logged: [],
  },
  'other-language': {
    html: `${ownPage()}<a id="en" href="/?lang=en">English</a>`,
    act: async (tab) => {
      await tab.click('#word');
      await tab.click('#en');
    },
    logged: [],
  },
  'nothing-filled-in': {
    html: ownPage().replace(' value="9001112233"', ''),
    act: async (tab) => {
      await tab.click('#word');
      await tab.run(`location.href = '/?lang=en'`);
    },
    logged: [],
  },
  'own-page-by-script': {
    html: `${ownPage()}${script(`word.onclick = () => document.querySelector('#f').submit();`)}`,
    act: async (tab) => {
      await tab.click('#word');
      await tab.until(
        'the same page again',
        `return location.search !== '' && document.readyState === 'complete'`,
      );
      await pause(1_000);
    },
    logged: ['given'],
  },
  'refused-late': { html: LATE(3_000), act: (tab) => give(tab).then(() => pause(4_000)), logged: [] },
  'refused-soon': { html: LATE(300), act: (tab) => give(tab).then(() => pause(1_500)), logged: [] },
  'invalid-field': {
    html: form('<input name="mail" type="email" required>'),
    act: (tab) => give(tab).then(() => pause(1_500)),
    logged: [],
  },
  'refused-in-plain-words': {
    html: `${form('<p id="told"></p>', 'novalidate')}${script(`
      document.querySelector('#f').onsubmit = (event) => {
        event.preventDefault();
        told.textContent = 'Неверный номер телефона';
      };`)}`,
    act: (tab) => give(tab).then(() => pause(1_500)),
    logged: [],
  },
  'question-left-open': {
    html: QUESTION,
    act: (tab) => tab.click('#go').then(() => pause(1_500)),
    logged: [],
  },
  'banner-saved': {
    html: `<h1>Лодочная станция</h1><div id="c" role="dialog"><p>Мы ставим файлы cookie. Выберите, какие разрешаете.</p>
      <label><input type="checkbox" checked disabled> Необходимые</label>
      <label><input type="checkbox" id="count"> Счёт посещений</label>
      <label><input type="checkbox"> Реклама соседних причалов</label>
      <button>Принять все</button> <button id="save">Сохранить выбор</button></div>${script(`
      save.onclick = () => c.remove();`)}`,
    act: (tab) => pressAll(tab, ['#count', '#save']).then(() => pause(1_500)),
    logged: ['given'],
  },
  'refused-in-red': {
    html: `${form('', 'novalidate')}${script(`
      document.querySelector('#f').onsubmit = (event) => {
        event.preventDefault();
        event.target.phone.style.boxShadow = '0 0 0 2px rgb(208, 2, 27)';
      };`)}`,
    act: (tab) => give(tab).then(() => pause(1_500)),
    logged: [],
  },
  'refused-for-want-of-a-tick': {
    html: `<main><input name="phone" value="9001112233"><label><input type="checkbox" name="agree"> ${WORDS}</label>
      <p id="told"></p><button id="go" type="button">Отправить</button></main>${script(`
      go.onclick = () => {
        if (!document.querySelector('[name=agree]').checked) told.textContent = 'Сначала поставьте галочку';
        else document.querySelector('main').innerHTML = '<p>Спасибо, мы перезвоним.</p>';
      };`)}`,
    act: async (tab) => {
      await tab.click('#go');
      await pause(1_500);
      await give(tab);
      await pause(1_500);
    },
    logged: ['given'],
  },
  'refused-by-an-element-of-the-page': {
    html: `${script(`customElements.define('my-tick', class extends HTMLElement {
      static formAssociated = true;
      constructor() { super(); this.inner = this.attachInternals(); }
      connectedCallback() { this.inner.setValidity({ valueMissing: true }, 'Отметьте', this); }
    });`)}
    ${form('<my-tick tabindex="0">Правила салона</my-tick>')}`,
    act: (tab) => give(tab).then(() => pause(3_500)),
    logged: [],
  },
  'refused-without-a-sign-then-sent': {
    html: `${form('', 'novalidate')}${script(`
      let pressed = 0;
      document.querySelector('#f').onsubmit = (event) => { if (pressed++ === 0) event.preventDefault(); };`)}`,
    act: async (tab) => {
      await give(tab);
      await pause(2_500);
      await tab.click('#go');
      await pause(3_500);
    },
    logged: ['given'],
  },
  'refused-by-the-same-page-again': {
    html: `${form().replace('/thanks', '/')}${script(`
      if (location.search) document.body.insertAdjacentHTML('beforeend', '<p><font color="red">Неверный номер телефона</font></p>');`)}`,
    act: (tab) => give(tab).then(() => pause(4_000)),
    logged: [],
  },
  'sent-to-the-same-page': {
    html: `${form().replace('/thanks', '/')}${script(`
      if (location.search) document.body.insertAdjacentHTML('beforeend', '<p style="color:red">Заявка у мастера</p>');`)}`,
    act: (tab) => give(tab).then(() => pause(4_000)),
    logged: ['given'],
  },
  'form-torn-by-its-table': {
    html: `<table><form id="f" action="/thanks"><tr><td>Телефон <input name="phone" value="9001112233"></td></tr>
      <tr><td><label><input type="checkbox" name="agree"> ${WORDS}</label></td></tr>
      <tr><td><button id="go">Отправить</button></td></tr></form></table>`,
    act: give,
    logged: ['given'],
  },
  'refused-by-the-server': {
    html: form().replace('/thanks', '/refused'),
    act: (tab) => give(tab).then(() => pause(4_000)),
    logged: [],
  },
  'steps-sent': {
    html: STEPS,
    act: (tab) => pressAll(tab, ['[name=agree]', '#next', '#go']),
    logged: ['given'],
  },
  'steps-left-halfway': {
    html: STEPS,
    act: (tab) => pressAll(tab, ['[name=agree]', '#next']).then(() => pause(3_500)),
    logged: [],
  },
  'steps-thought-better': {
    html: STEPS,
    act: (tab) => pressAll(tab, ['[name=agree]', '#next', '#back', '[name=agree]', '#next', '#go']),
    logged: ['refused'],
  },
  'boxes-apart': {
    html: `<label><input type="checkbox"> Согласен на обработку персональных данных клубом</label><label><input
      type="checkbox"> Согласен получать рекламу клуба</label>${form('', STAYS)}`,
    act: give,
    logged: ['given'],
  },
  'closed-root': {
    html: CLOSED,
    act: async (tab) => {
      for (const [x, y] of await tab.run<[number, number][]>(`
        const box = document.querySelector('#h').getBoundingClientRect();
        return [[box.x + 1, box.y + 1]];`))
        await tab.clickAt(x, y);
      for (const key of ['Tab', 'Space', 'Tab', 'Enter'] as const) await tab.press(key);
    },
    logged: ['given'],
  },
  'back-and-again': {
    html: form(),
    act: async (tab) => {
      await give(tab);
      await tab.until('thanks', `return location.pathname === '/thanks'`);
      await pause(3_500);
      await tab.run('history.back()');
      await tab.until('the form', `return document.querySelector('#go') !== null`);
      await pause(500);
      await tab
        .run(`const box = document.querySelector('[name=agree]'); return box.checked`)
        .then(async (is) => {
          if (!is) await tab.click('[name=agree]');
        });
      await tab.click('#go');
      await tab.until('thanks', `return location.pathname === '/thanks'`);
    },
    logged: ['given', 'given'],
  },
};

describe.each(BROWSERS)('acts in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;
  let all: readonly Consent[];

  beforeAll(async () => {
    site = await serveHostile(
      Object.fromEntries(Object.entries(CASES).map(([name, { html }]) => [name, html])),
    );
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: site.port,
    });
    extension = await extensionOf(driver);
    for (const [name, { act }] of Object.entries(CASES)) {
      const tab = await driver.open(site.url(name));
      await pause(500);
      await act(tab);
      await pause(300);
      if (!name.startsWith('refused')) await tab.goto('about:blank');
      await tab.close();
    }
    await quiet();
    all = await extension.consents();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('what is saved in a banner is kept as it was chosen', () => {
    const saved = all.find(({ site: of }) => of === 'banner-saved.example');
    expect(saved?.choices).toEqual([
      { name: 'Счёт посещений', on: true },
      { name: 'Реклама соседних причалов', on: false },
    ]);
  });

  test.each(Object.entries(CASES))('%s', (name, { logged }) => {
    const here = all.filter((consent) => consent.site === `${name}.example`);
    expect(here.map(({ decision }) => decision)).toEqual(logged);
  });
});
