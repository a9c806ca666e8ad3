import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitFor, type PrivateTab } from './driver.ts';

/** As the person does on the browser's page of extensions; the browser loads the extension anew for it. */
export async function allowPrivate(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode the browser does not load an unpacked extension a second time.
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true });
  })()`);
  await waitFor('the extension to be loaded anew', () =>
    page.evaluate(
      `chrome.developerPrivate.getExtensionInfo('${extensionId}').then(({ state }) => state === 'ENABLED')`,
    ),
  );
  await page.close();
}

/**
 * Opens a private window. Only an extension may open one, and what runs in it is out of reach but by the browser's own
 * protocol.
 * @param opener a page of an extension that is allowed there
 */
export async function openPrivate(context: BrowserContext, opener: string, url: string): Promise<PrivateTab> {
  const page = await context.newPage();
  await page.goto(opener);
  await page.evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
  );
  await page.close();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser gives no access to its debugging pipe.');
  const target = await waitFor('the private window', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((each) => each.type === 'page' && each.url.startsWith(url));
  });
  const send = await speakTo(session, target.targetId);
  const run = async <T>(body: string): Promise<T> => {
    const expression = `(async () => { ${body} })()`;
    const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return (reply as { result: { value: T } }).result.value;
  };
  return { run, click: (selector) => click(send, run, selector) };
}

type Send = (method: string, params: object) => Promise<unknown>;

/** Playwright knows no page of a private window: its messages go wrapped in those of the browser. */
async function speakTo(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
  });
  let last = 0;
  return async (method, params) => {
    const id = ++last;
    const reply = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return reply;
  };
}

async function click(send: Send, run: PrivateTab['run'], selector: string): Promise<void> {
  const [x, y] = await run<[number, number]>(`
    const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return [x + width / 2, y + height / 2];`);
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    const button = type === 'mouseMoved' ? 'none' : 'left';
    await send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 });
  }
}
