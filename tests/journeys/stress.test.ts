import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { form } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

/** Of each sort; `npm run stress` asks for 500. */
const ACTS = Number(env['CONSENT_LEDGER_ACTS'] ?? 50);
const SEED = Number(env['CONSENT_LEDGER_SEED'] ?? 4);
/** What one act may take at most, all told; ms. */
const PATIENCE_MS = 4_000;
const HOSTS = 20;
/**
 * The quickest person sees a box and reaches it in half a second. `npm run stress` presses at once: the watcher takes 40
 * to 130 ms to be there after the page, and the scout holds a press so long. A machine too busy for that may lose one.
 */
const REACTION_MS = Number(env['CONSENT_LEDGER_REACTION'] ?? 500);

const SENDS = `<script>document.querySelector('#f').onsubmit = (event) => {
  event.preventDefault();
  fetch('/sent', { method: 'POST', body: new FormData(event.target) }).then(() => document.body.dataset.sent = 1);
}</script>`;
const PAGES: Readonly<Record<string, string>> = {
  leave: form(),
  fetch: form() + SENDS,
  thanks: form('', 'onsubmit="event.preventDefault()"').replace('name="agree"', 'name="agree" checked'),
};

/** What scripts of a page do to a form; none of it is the person's. */
const SCRIPTED = [
  `document.querySelector('#go').click()`,
  `document.querySelector('#l').click()`,
  `document.querySelector('#f').requestSubmit()`,
  `document.querySelector('#go').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
];

type Step = 'leave' | 'fetch' | 'script';

/** Numbers that look random and are the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled(seed: number): Step[] {
  const next = numbers(seed);
  const steps = (['leave', 'fetch', 'script'] as const).flatMap((step) => Array<Step>(ACTS).fill(step));
  return steps
    .map((step) => [next(), step] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, step]) => step);
}

describe.each(BROWSERS)(`${ACTS} acts of each sort in $family`, (found) => {
  let driver: Driver;
  let extension: Extension;
  const server = createServer((request, response) => {
    const [, kind = ''] = new URL(request.url ?? '/', 'http://x.example').pathname.split('/');
    const html = PAGES[kind] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="ru"><meta charset="utf-8"><title>Заявка</title><body>${html}`);
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: (server.address() as AddressInfo).port,
    });
    extension = await extensionOf(driver);
  });
  afterAll(async () => {
    await driver.close();
    server.closeAllConnections();
    server.close();
  });

  const addressOf = (kind: Step, at: number): string => `http://pier${at % HOSTS}.example/${kind}/${at}`;

  const logged = async (): Promise<string[]> =>
    (await extension.consents()).map(({ page, decision }) => `${page.url} ${decision}`).toSorted();

  async function act(tab: Tab, kind: Exclude<Step, 'script'>, at: number): Promise<void> {
    await tab.goto(addressOf(kind, at));
    await new Promise((resolve) => setTimeout(resolve, REACTION_MS));
    await tab.click('[name=agree]');
    await tab.click('#go');
    if (kind === 'leave')
      await tab.until(
        'thanks',
        `return location.pathname === '/thanks' && document.readyState === 'complete'`,
      );
    else await tab.until('it to be sent', `return document.body.dataset.sent`);
  }

  test(
    'each act of the person is on record once, those of scripts never',
    async () => {
      const tab = await driver.open('http://pier0.example/thanks');
      const given: string[] = [];
      for (const [at, step] of shuffled(SEED).entries()) {
        if (step === 'script') await tab.run(SCRIPTED[at % SCRIPTED.length] ?? '');
        else {
          await act(tab, step, at);
          given.push(addressOf(step, at));
        }
      }
      const all = given.map((url) => `${url} given`).toSorted();
      await expect.poll(logged).toEqual(all);
      // Nothing more comes either.
      await quiet();
      expect(await logged()).toEqual(all);
    },
    60_000 + 3 * ACTS * PATIENCE_MS,
  );
});
