import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf } from '../../scripts/tour/extension.ts';
import type { Consent } from '#lib/model/consent.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const script = (code: string): string => `<script>${code}</script>`;
const STAYS = 'onsubmit="event.preventDefault()"';
const ticked = (html: string): string => html.replace('name="agree"', 'name="agree" checked');
const give = async (tab: Tab): Promise<void> => {
  await tab.click('[name=agree]');
  await tab.click('#go');
};

/** What goes wrong in the page's own world must not be of our making. */
const NOTE_MISTAKES = script(`onerror = () => void (window.name += '!');`);

/** Where the drivers' own scripts would fall into the page's traps: places that need no asking. */
const PLACED = `<style>[name=agree], #go { position: fixed; left: 20px; width: 40px; height: 40px; margin: 0 }
  [name=agree] { top: 20px } #go { top: 90px; width: 200px }</style>`;
const giveBlindly = async (tab: Tab): Promise<void> => {
  await tab.clickAt(40, 40);
  await tab.clickAt(60, 110);
};

/** A person reads before acting. */
const reading = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2500));

const TICKS_AT_PRESS =
  form('', STAYS) +
  script(`document.querySelector('#go').onpointerdown = () => {
    document.querySelector('[name=agree]').checked = true;
  };`);

interface Case {
  readonly html: string;
  readonly act: (tab: Tab) => Promise<void>;
  /** Consents given, by whether they were ticked in advance. */
  readonly given: readonly boolean[];
}

const CASES: Readonly<Record<string, Case>> = {
  // A label outside the page keeps its click from us; the browser's click on the button is trusted.
  'script-label': {
    html: `${ticked(form('', STAYS))}<button id="film">Смотреть видео</button>${script(`
      addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
      document.querySelector('#film').onclick = () => {
        const label = document.createElement('label');
        label.htmlFor = 'go';
        document.body.append(label);
        label.click();
      };`)}`,
    act: (tab) => tab.click('#film'),
    given: [],
  },
  'script-cancel': {
    html: `${ticked(form('<button type="button" id="no">Отмена</button>', STAYS))}${script(
      `document.querySelector('#no').onclick = () => document.querySelector('#f').requestSubmit();`,
    )}`,
    act: (tab) => tab.click('#no'),
    given: [],
  },
  'unseen-button': {
    html: `<style>#go { position: fixed; inset: 0; width: 100%; opacity: 0 }</style>
      ${ticked(form('', STAYS))}<button>Смотреть видео</button>`,
    act: (tab) => tab.click('body'),
    given: [],
  },
  // An element's id is a global of every world that has none of that name.
  'called-like-ours': {
    html:
      ['consentLedgerWatcher', 'consentLedgerOwn', 'consentLedgerSeen', '__consentLedgerOverlay']
        .map((id) => `<a id="${id}"></a>`)
        .join('') + form('', STAYS),
    act: give,
    given: [false],
  },
  'counts-down': {
    html:
      form('<p class="text-danger" id="left">До конца акции 59 секунд</p>', STAYS) +
      script(`let left = 59;
        setInterval(() => void (document.querySelector('#left').textContent = 'До конца акции ' + --left + ' секунд'), 400);`),
    act: give,
    given: [false],
  },
  'thanks-in-an-alert': {
    html:
      form('<div id="told"></div>') +
      script(`document.querySelector('#f').onsubmit = (event) => {
        event.preventDefault();
        const told = document.querySelector('#told');
        told.setAttribute('role', 'alert');
        told.textContent = 'Готово! Перезвоним через 5 минут';
      };`),
    act: give,
    given: [false],
  },
  'enter-chooses-a-town': {
    html:
      form('<input name="city">', STAYS) +
      script(`document.querySelector('[name=city]').onkeydown = (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.target.value = 'Плёс';
      };`),
    act: async (tab) => {
      await tab.click('[name=agree]');
      await tab.type('[name=city]', 'Пл');
      await tab.press('Enter');
    },
    given: [],
  },
  'enter-on-a-drawn-button': {
    html:
      form('<div role="button" tabindex="0" id="drawn">Отправить</div>', STAYS).replace(
        /<button.*button>/,
        '',
      ) +
      script(`document.querySelector('#drawn').onkeydown = (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        document.querySelector('#f').requestSubmit();
      };`),
    act: async (tab) => {
      await tab.click('[name=agree]');
      await tab.press('Tab');
      await tab.press('Enter');
    },
    given: [false],
  },
  'dialog-is-left': {
    html:
      `<dialog id="d">${form('<button id="no" value="cancel">Закрыть окно</button>', 'method="dialog"')}</dialog>` +
      script(`document.querySelector('#d').showModal();`),
    act: async (tab) => {
      await tab.click('[name=agree]');
      await tab.click('#no');
    },
    given: [],
  },
  'faint-button': {
    html: `<style>#go { position: fixed; inset: 0; width: 100%; opacity: 0.01 }</style>
      ${ticked(form('', STAYS))}<button>Смотреть видео</button>`,
    act: (tab) => tab.clickAt(300, 300),
    given: [],
  },
  'script-ticks-at-press': {
    html: TICKS_AT_PRESS,
    act: (tab) => tab.click('#go'),
    given: [true],
  },
  'untick-undone': {
    html: TICKS_AT_PRESS,
    act: async (tab) => {
      await tab.click('[name=agree]');
      await reading();
      await tab.click('[name=agree]');
      await reading();
      await tab.click('#go');
    },
    given: [true],
  },
  'ticked-at-another-press': {
    html:
      form('<button type="button" id="more">Условия доставки</button>', STAYS) +
      script(`document.querySelector('#more').onclick = () => {
        document.querySelector('[name=agree]').checked = true;
      };`),
    act: async (tab) => {
      await tab.click('#more');
      await reading();
      await tab.click('#go');
    },
    given: [true],
  },
  'ticked-with-everything': {
    html:
      form('<button type="button" id="all">Выбрать всё</button>', STAYS) +
      script(`document.querySelector('#all').onclick = () => {
        document.querySelector('[name=agree]').checked = true;
      };`),
    act: async (tab) => {
      await tab.click('#all');
      await reading();
      await tab.click('#go');
    },
    given: [false],
  },
  'chosen-by-arrows': {
    html: `<form ${STAYS}><input name="phone" value="9001112233"><fieldset>
      <legend>Можно присылать вам рекламу?</legend>
      <label><input type="radio" name="ads" id="no" value="0"> Нет</label>
      <label><input type="radio" name="ads" value="1"> Да</label></fieldset><button id="go">Отправить</button></form>`,
    act: async (tab) => {
      await tab.click('#no');
      await reading();
      await tab.press('ArrowDown');
      await reading();
      await tab.click('#go');
    },
    given: [false],
  },
  'heading-sends': {
    html:
      ticked(form('<h2 id="free">Замер бесплатно</h2>', STAYS)) +
      script(`document.querySelector('#free').onclick = () => document.querySelector('#f').requestSubmit();`),
    act: (tab) => tab.click('#free'),
    given: [],
  },
  // While a dialog is open the page stands still, and what it says nobody else can read.
  'refused-in-a-dialog': {
    html:
      form() +
      script(`document.querySelector('#f').onsubmit = () => {
        for (const end = performance.now() + 1200; performance.now() < end; ) continue;
        return false;
      };`),
    act: give,
    given: [],
  },
  'slow-to-thank': {
    html:
      form() +
      script(`document.querySelector('#f').onsubmit = ({ target }) => {
        for (const end = performance.now() + 1200; performance.now() < end; ) continue;
        setTimeout(() => (target.innerHTML = '<p>Спасибо, мы перезвоним'), 300);
        return false;
      };`),
    act: give,
    given: [false],
  },
  'refused-in-a-toast': {
    html:
      `<main>${form('', STAYS)}</main>` +
      script(`document.querySelector('#f').addEventListener('submit', () => setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<div class="toast"><b>Не удалось отправить заявку</b></div>');
      }, 400));`),
    act: give,
    given: [],
  },
  'drawn-anew-at-a-click': {
    html:
      form('', STAYS) +
      script(`document.querySelector('[name=agree]').onclick = ({ target }) => {
        const anew = target.cloneNode();
        anew.checked = target.checked;
        target.replaceWith(anew);
      };`),
    act: async (tab) => {
      await tab.click('[name=agree]');
      await reading();
      await tab.click('#go');
    },
    given: [false],
  },
  'swallowed-events': {
    html:
      script(`for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);`) + form(),
    act: give,
    given: [false],
  },
  'document-written-again': {
    html: `<p>Согласие</p>${script(`addEventListener('load', () => setTimeout(() => {
      document.open();
      document.write(${JSON.stringify(form()).replaceAll('</', String.raw`<\/`)});
      document.close();
    }, 1000));`)}`,
    act: give,
    given: [false],
  },
  flooded: {
    html:
      form() +
      script(`const river = document.body.appendChild(document.createElement('div'));
        setInterval(() => {
          river.innerHTML = '<p>Лодка за лодкой <b>идёт</b> <input type="checkbox"> мимо</p>'.repeat(1500);
        }, 250);`),
    act: give,
    given: [false],
  },
  overridden: {
    html:
      script(`const trap = () => { throw new Error('caught'); };
        for (const type of [Element, Document, Node, EventTarget, Array, Map, Set, String, Promise, MutationObserver])
          for (const name of Object.getOwnPropertyNames(type.prototype))
            if (/^(?:query|get|closest|matches|addEvent|map|filter|push|then|observe|includes)/.test(name))
              try { Object.defineProperty(type.prototype, name, { value: trap }); } catch { /* a getter that stays */ }
        for (const name of ['label', 'kind', 'ok', 'draft', 'phase', 'then', 'name', 'payload', 'capture'])
          Object.defineProperty(Object.prototype, name, { get: trap, set: trap, configurable: true });`) +
      PLACED +
      form(),
    act: giveBlindly,
    given: [false],
  },
  // Fields named so hide the form's own properties from every script, ours too.
  clobbered: {
    html:
      PLACED +
      form(
        [
          'id',
          'name',
          'action',
          'method',
          'title',
          'children',
          'attributes',
          'className',
          'length',
          'elements',
        ]
          .map((name) => `<input type="hidden" name="${name}" value="1">`)
          .join(''),
      ),
    act: giveBlindly,
    given: [false],
  },
  'clobbered-methods': {
    html:
      PLACED +
      form(
        ['matches', 'getAttribute', 'hasAttribute', 'closest', 'contains', 'querySelectorAll', 'localName']
          .concat('parentElement', 'parentNode', 'nodeType', 'getRootNode', 'isConnected', 'ownerDocument')
          .concat(
            'addEventListener',
            'shadowRoot',
            'childNodes',
            'firstChild',
            'nextSibling',
            'checkVisibility',
          )
          .map((name) => `<input type="hidden" name="${name}" value="1">`)
          // What is asked of the elements around these meets the form.
          .concat('<button type="button" aria-pressed="false">Да</button>')
          .concat('<button type="button" aria-pressed="true">Нет</button>')
          .concat('<span class="x-switch__handle"></span>')
          .join(''),
      ),
    act: giveBlindly,
    given: [false],
  },
  'fake-messages': {
    html:
      ticked(form('', STAYS)) +
      script(`const draft = { id: 'fake-0000', ticked: true, caption: '', gesture: 'click', fieldKinds: [], pageTitle: '' };
        const message = { name: 'consent.draft', payload: { draft, phase: 'settled' } };
        for (const target of [window, document])
          for (const type of ['message', 'consent.draft'])
            target.dispatchEvent(new CustomEvent(type, { detail: message }));
        postMessage(message, '*');
        globalThis.chrome?.runtime?.sendMessage?.('opinkbhdeopagghcfefpifgafdkbamjo', message, () => {});`),
    act: (tab) => tab.click('[name=phone]'),
    given: [],
  },
  'spoofed-notice': {
    html: `${form('', STAYS)}<div class="layer" style="position: fixed; bottom: 0; right: 0"><div class="notice" role="status">
      Согласие записано <button class="undo" id="fake">Удалить запись</button></div></div>`,
    act: async (tab) => {
      await give(tab);
      await quiet();
      await tab.click('#fake');
    },
    given: [false],
  },
  'long-address': {
    html: form() + script(`history.replaceState(0, '', '/?' + 'a'.repeat(30000));`),
    act: give,
    given: [false],
  },
};

describe.each(BROWSERS)('hostile pages in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let consents: readonly Consent[];
  /** Kept by the browser when a page leaves: see NOTE_MISTAKES. */
  const mistakes = new Map<string, string>();

  beforeAll(async () => {
    site = await serveHostile(
      Object.fromEntries(Object.entries(CASES).map(([name, { html }]) => [name, NOTE_MISTAKES + html])),
    );
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: site.port,
    });
    const extension = await extensionOf(driver);
    const tabs = new Map<string, Tab>();
    for (const [name, { act }] of Object.entries(CASES)) {
      const tab = await driver.open(site.url(name));
      tabs.set(name, tab);
      await reading();
      await act(tab);
    }
    await quiet();
    for (const [name, tab] of tabs) mistakes.set(name, await tab.run('return window.name'));
    consents = await extension.consents();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test.each(Object.entries(CASES))('%s', (name, { given }) => {
    expect(mistakes.get(name)).toBe('');
    const agreed = consents.filter(
      ({ site: of, decision }) => of === `${name}.example` && decision === 'given',
    );
    expect(agreed.map(({ control }) => control.preticked)).toEqual(given);
  });
});
