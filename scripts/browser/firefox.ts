import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { buildFolder } from './build.ts';
import { waitFor, type Driver, type Key, type LaunchOptions, type Tab } from './driver.ts';
import { FIREFOX_UUID, writePreferences } from './firefox-preferences.ts';
import { freePort } from './free-port.ts';
import { Marionette } from './marionette.ts';
import { profileFolder } from './profile.ts';
import { utf8Environment } from './utf8-environment.ts';

export interface FirefoxOptions extends LaunchOptions {
  /** Installed to stay (unsigned, so ESR or Developer Edition only) instead of until the browser ends. */
  readonly permanent?: boolean;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver's code for the Enter key. */
const ENTER = '\uE007';

const KEYS: Record<Key, string> = {
  Tab: '\uE004',
  Enter: ENTER,
  Escape: '\uE00C',
  Space: ' ',
  ArrowDown: '\uE015',
};
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

const FIND = `const [selector, words] = arguments;
  return [...document.querySelectorAll(selector)].find((element) =>
    element.getClientRects().length > 0 && (words === null || element.textContent.includes(words))) ?? null;`;

function filesOf(folder: string, prefix = ''): Record<string, Uint8Array> {
  return Object.assign(
    {},
    ...readdirSync(join(folder, prefix)).map((name) => {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      const full = join(folder, path);
      return statSync(full).isDirectory()
        ? filesOf(folder, path)
        : { [path]: new Uint8Array(readFileSync(full)) };
    }),
  ) as Record<string, Uint8Array>;
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${folder} has no gecko id in its manifest.`);
  return id;
}

async function installInto(
  client: Marionette,
  profile: string,
  folder: string,
  { permanent = false, allowPrivate = false }: Pick<FirefoxOptions, 'permanent' | 'allowPrivate'>,
): Promise<void> {
  const path = join(profile, 'consent-ledger.xpi');
  writeFileSync(path, zipSync(filesOf(resolve(folder))));
  await client.send('Addon:Install', { path, temporary: !permanent, allowPrivateBrowsing: allowPrivate });
}

interface Size {
  width: number;
  height: number;
}

/** What the window adds to the height of its page. */
const TOOLBARS = 85;

/**
 * Tabs are windows to Marionette: each command goes to the current one, so each is preceded by a switch. They share
 * one real window (`shown` is its size), which takes on the size of the tab in front.
 */
function tabOf(client: Marionette, handle: string, shown: Size): Tab {
  let size: Size = { width: 1280, height: 860 };
  const here = async () => {
    await client.send('WebDriver:SwitchToWindow', { handle, focus: true });
    if (shown.width === size.width && shown.height === size.height) return;
    Object.assign(shown, size);
    await client.send('WebDriver:SetWindowRect', { width: size.width, height: size.height + TOOLBARS });
  };
  const command = async <T>(name: string, parameters: object = {}) => {
    await here();
    return client.send<{ value: T }>(name, parameters);
  };
  const execute = async <T>(script: string, args: unknown[]) =>
    (await command<T>('WebDriver:ExecuteScript', { script, args, sandbox: null, newSandbox: true })).value;
  const run = <T>(body: string) => execute<T>(`return (async () => { ${body} })()`, []);
  const find = (selector: string, words?: string) =>
    waitFor(`${selector} ${words ?? ''}`, () =>
      execute<Record<string, string> | null>(FIND, [selector, words ?? null]),
    );
  const onElement = async (name: string, selector: string, words?: string, more: object = {}) =>
    void (await command(name, { id: (await find(selector, words))[ELEMENT], ...more }));
  return {
    goto: async (url) => void (await command('WebDriver:Navigate', { url })),
    url: async () => (await command<string>('WebDriver:GetCurrentURL')).value,
    click: (selector, words) => onElement('WebDriver:ElementClick', selector, words),
    choose: async (selector, { label }) => chooseInMenu(client, await find(selector), label),
    clickAt: async (x, y) => {
      const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, DOWN, UP];
      await command('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    press: async (key) => {
      const value = KEYS[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    type: (selector, text) =>
      onElement('WebDriver:ElementSendKeys', selector, undefined, { text: text.replaceAll('\n', ENTER) }),
    run,
    until: <T>(what: string, body: string, seconds?: number) =>
      waitFor(what, () => settled(run<T>(body)), seconds),
    picture: async (file) => {
      const { value } = await command<string>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    resize: async (width, height) => {
      size = { width, height };
      await here();
    },
    close: async () => void (await command('WebDriver:CloseWindow')),
  };
}

/** Runs in the browser's own window: activates the entry of the open menu that is called so. */
const ACTIVATE = `const [label] = arguments;
  const menu = document.querySelector('#contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find((one) => one.label === label && !one.hidden);
  if (menu.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;`;

async function chooseInMenu(client: Marionette, element: object, label: string): Promise<void> {
  const point = { type: 'pointerMove', x: 0, y: 0, origin: element };
  const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }));
  const actions = [{ type: 'pointer', id: 'mouse', actions: [point, ...press] }];
  await client.send('WebDriver:PerformActions', { actions });
  await client.send('Marionette:SetContext', { value: 'chrome' });
  await waitFor(`${label} in the menu`, async () => {
    const script = { script: ACTIVATE, args: [label] };
    return (await client.send<{ value: boolean }>('WebDriver:ExecuteScript', script)).value;
  });
  await client.send('Marionette:SetContext', { value: 'content' });
}

/** A page that navigates away under a question has no answer yet. */
async function settled<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && /unload|no such window|navigat|discarded/i.test(error.message)) return null;
    throw error;
  }
}

const stopBackground = (client: Marionette, extensionId: string): Promise<void> =>
  inBrowser(
    client,
    `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
      return extension.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`,
    [extensionId],
  );

/** Runs a script in the browser's own window. */
async function inBrowser(client: Marionette, script: string, args: unknown[] = []): Promise<void> {
  await client.send('Marionette:SetContext', { value: 'chrome' });
  await client.send('WebDriver:ExecuteScript', { script, args });
  await client.send('Marionette:SetContext', { value: 'content' });
}

/** Waits for the browser to go by itself; what hangs is ended. */
async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}

/** Starts a Firefox with the built extension, driven over its own Marionette protocol. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driver> {
  const profile = profileFolder(options.profile);
  const port = await freePort();
  const extensionId = geckoId(options.extension ?? buildFolder('firefox'));
  writePreferences(profile.path, {
    port,
    extensionId,
    examplePort: options.examplePort,
    // Nothing that a journey saves ends among the files of whoever runs it; a person who tries it keeps their own.
    downloads: options.downloads ?? (options.headless ? join(profile.path, 'downloads') : undefined),
  });
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '-profile', profile.path];
  const child = spawn(options.program, options.headless ? ['--headless', ...flags] : flags, {
    stdio: 'ignore',
    env: utf8Environment(),
  });
  const ended = once(child, 'exit').then(() => undefined);
  // Whatever becomes of us, no browser of ours is left behind.
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  const client = await Marionette.connect(port);
  await client.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
  });
  // Half a minute, its own limit, is little for what a bench asks on a busy machine.
  await client.send('WebDriver:SetTimeouts', { script: 300_000 });
  const install = (folder: string) => installInto(client, profile.path, folder, options);
  if (options.extension !== undefined) await install(options.extension);
  const shown: Size = { width: 0, height: 0 };
  const openWindow = async (how: object): Promise<string> => {
    // The tab commanded last may have gone, and a new one opens from one that is there.
    const [first] = await client.send<string[]>('WebDriver:GetWindowHandles');
    await client.send('WebDriver:SwitchToWindow', { handle: first });
    const { handle } = await client.send<{ handle: string }>('WebDriver:NewWindow', { focus: true, ...how });
    return handle;
  };
  const open = async (url?: string) => {
    const tab = tabOf(client, await openWindow({ type: 'tab' }), shown);
    if (url !== undefined) await tab.goto(url);
    return tab;
  };
  const openPrivate = async (url: string) => {
    const handle = await openWindow({ type: 'window', private: true });
    const tab = tabOf(client, handle, { width: 0, height: 0 });
    await tab.goto(url);
    return tab;
  };
  return {
    family: 'firefox',
    name: basename(options.program),
    extensionUrl: (page) => `moz-extension://${FIREFOX_UUID}/${page}`,
    open,
    openPrivate,
    install,
    ended,
    useScheme: (scheme) =>
      inBrowser(client, `Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0})`),
    stopBackground: () => stopBackground(client, extensionId),
    kill: async () => {
      client.end();
      child.kill('SIGKILL');
      await ended;
    },
    close: async () => {
      await client.send('Marionette:Quit', { flags: ['eForceQuit'] });
      client.end();
      await end(child, ended);
      profile.remove();
    },
  };
}
