import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process, { getuid } from 'node:process';
import { chromium, type BrowserContext, type Download, type Page } from 'playwright-core';
import { buildFolder } from './build.ts';
import { allowPrivate, openPrivate } from './chromium-private.ts';
import { PATIENCE_S, waitFor, type Driver, type LaunchOptions, type Tab } from './driver.ts';
import { profileFolder } from './profile.ts';
import { utf8Environment } from './utf8-environment.ts';

export interface ChromiumDriver extends Driver {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** Nothing but what we open: no first-run pages, no component updates, no pings. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--disable-blink-features=AutomationControlled',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate',
];

/** An unpacked extension's id: from its `key`, else from its folder, as Chromium computes it. */
function extensionIdOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const source =
    manifest.key === undefined ? Buffer.from(resolve(folder)) : Buffer.from(manifest.key, 'base64');
  const hex = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Branded Chrome ignores `--load-extension` since 137 and takes extensions over the debugging pipe only. */
const isBranded = (program: string) => /google[- ]chrome|[\\/]Chrome[\\/]/i.test(program);

/** Blink's own number of a coarse pointer; emulating a phone page by page does not reach the extension's pages. */
const FINGER = '--blink-settings=primaryPointerType=2,availablePointerTypes=2';

function argumentsFor(options: LaunchOptions): string[] {
  const args = [...QUIET, '--enable-unsafe-extension-debugging'];
  if (getuid?.() === 0) args.push('--no-sandbox');
  if (options.touch) args.push(FINGER);
  if (options.examplePort !== undefined) {
    args.push(`--host-resolver-rules=MAP *.example 127.0.0.1:${options.examplePort}`);
  }
  if (options.extension === undefined || isBranded(options.program)) return args;
  const folder = resolve(options.extension);
  return [...args, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

async function loadOverPipe(context: BrowserContext, folder: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This browser gives no access to its debugging pipe.');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as unknown as (name: string, args: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: resolve(folder) });
  await session.detach();
}

/** Tells the extension's worker that its entry in the menu of a link was chosen, as the browser does. */
async function tellChosen(page: Page, linkUrl: string, menuItemId: string): Promise<void> {
  const [worker] = page.context().serviceWorkers();
  const told = { linkUrl, menuItemId, pageUrl: page.url() };
  await worker?.evaluate(`chrome.tabs.query({}).then((tabs) => chrome.contextMenus.onClicked.dispatch(
    ${JSON.stringify(told)}, tabs.find(({ url }) => url === ${JSON.stringify(page.url())})))`);
}

/** As a person goes: also where the page is just leaving for somewhere else by itself. */
async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load' });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('interrupted by another navigation'))
      throw error;
    await page.waitForLoadState('load');
    await page.goto(url, { waitUntil: 'load' });
  }
}

function tabOf(page: Page): Tab {
  const run = <T>(body: string) => page.evaluate(`(async () => { ${body} })()`) as Promise<T>;
  const find = (selector: string, words?: string) =>
    page
      .locator(selector, words === undefined ? {} : { hasText: words })
      .filter({ visible: true })
      .first();
  /** A tab behind another, such as the welcome page of an extension just installed, draws one picture a second. */
  const inFront = async (selector: string, words?: string) => {
    await page.bringToFront();
    return find(selector, words);
  };
  return {
    goto: (url) => goTo(page, url),
    url: async () => page.url(),
    click: async (selector, words) =>
      (await inFront(selector, words)).click({ noWaitAfter: true, timeout: PATIENCE_S * 1000 }),
    choose: async (selector, { id }) => {
      const href = (await find(selector).getAttribute('href')) ?? '';
      await tellChosen(page, new URL(href, page.url()).href, id);
    },
    clickAt: async (x, y) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    press: async (key) => {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    type: async (selector, text) =>
      (await inFront(selector)).pressSequentially(text, { timeout: PATIENCE_S * 1000 }),
    run,
    until: <T>(what: string, body: string, seconds?: number) =>
      waitFor(what, () => settled(run<T>(body)), seconds),
    picture: async (file) => void (await page.screenshot({ path: file })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

/** A page that navigates away under a question has no answer yet. */
async function settled<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && /context was destroyed|navigation|frame was detached/i.test(error.message))
      return null;
    throw error;
  }
}

/** Under another name until it is whole, as browsers do: who waits for the file reads it as soon as it is there. */
async function bring(file: Download, folder: string): Promise<void> {
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(`${path}.part`);
  renameSync(`${path}.part`, path);
}

/** Starts a Chromium (Chrome, Edge) with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = profileFolder(options.profile);
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: options.program,
    headless: options.headless,
    chromiumSandbox: getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: argumentsFor(options),
    env: utf8Environment(),
    viewport: options.headless ? { width: 1280, height: 860 } : null,
  });
  const { extension } = options;
  if (extension !== undefined && isBranded(options.program)) await loadOverPipe(context, extension);
  const { downloads } = options;
  if (downloads !== undefined) {
    context.on('page', (page) => {
      page.on('download', (file) => void bring(file, downloads));
    });
  }
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const extensionId = extensionIdOf(extension ?? buildFolder('chromium'));
  if (options.allowPrivate) await allowPrivate(context, extensionId);
  const extensionUrl = (page: string) => `chrome-extension://${extensionId}/${page}`;
  const open = async (url?: string) => {
    const tab = tabOf(await context.newPage());
    if (url !== undefined) await tab.goto(url);
    return tab;
  };
  return {
    family: 'chromium',
    name: basename(options.program),
    context,
    extensionId,
    extensionUrl,
    open,
    openPrivate: (url) => openPrivate(context, extensionUrl('log.html'), url),
    install: (folder) => loadOverPipe(context, folder),
    useScheme: async (colorScheme) => {
      for (const page of context.pages()) await page.emulateMedia({ colorScheme });
    },
    ended,
    stopBackground: () => stopWorker(context, extensionUrl('log.html')),
    kill: async () => {
      process.kill(await processOf(context), 'SIGKILL');
      await ended;
    },
    close: async () => {
      await context.close();
      profile.remove();
    },
  };
}

async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('This browser does not tell its process.');
  return id;
}

/** From a page of ours that is open anyhow, if there is one: a new page would take its time. */
async function stopWorker(context: BrowserContext, pageUrl: string): Promise<void> {
  const open = context.pages().find((page) => page.url().startsWith(new URL('/', pageUrl).href));
  const page = open ?? (await context.newPage());
  if (!open) await page.goto(pageUrl);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  if (!open) await page.close();
}
