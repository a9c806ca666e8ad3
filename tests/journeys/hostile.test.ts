import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const script = (code: string): string => `<script>${code}</script>`;
const STAYS = 'onsubmit="event.preventDefault()"';
const ticked = (html: string): string => html.replace('name="agree"', 'name="agree" checked');
const give = async (tab: Tab): Promise<void> => {
  await tab.click('[name=agree]');
  await tab.click('#go');
};

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
  'script-ticks-at-press': {
    html:
      form('', STAYS) +
      script(`document.querySelector('#go').onpointerdown = () => {
        document.querySelector('[name=agree]').checked = true;
      };`),
    act: (tab) => tab.click('#go'),
    given: [true],
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
  'long-address': {
    html: form() + script(`history.replaceState(0, '', '/?' + 'a'.repeat(30000));`),
    act: give,
    given: [false],
  },
};

describe.each(BROWSERS)('hostile pages in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;

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
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test.each(Object.entries(CASES))('%s', async (name, { act, given }) => {
    const tab = await driver.open(site.url(name));
    // A person reads before acting.
    await quiet();
    await act(tab);
    await quiet();
    const consents = (await extension.consents()).filter((consent) => consent.site === `${name}.example`);
    const agreed = consents.filter(({ decision }) => decision === 'given');
    expect(agreed.map(({ control }) => control.preticked)).toEqual(given);
    await tab.close();
  });
});
