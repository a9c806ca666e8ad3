import type { ChromiumDriver } from '../../browser/chromium.ts';

/** How long a visit lasts after the page has loaded: whatever an extension does at arrival is done by then; ms. */
const VISIT_MS = 2_500;

/** What a page's process spent on scripts, of the page itself and of extensions; ms of its main thread. */
export interface ScriptTime {
  /** Running and compiling. */
  readonly script: number;
}

/**
 * Visits an address in a new tab and asks the browser what scripts cost there: CDP `Performance.getMetrics`,
 * ScriptDuration and V8CompileDuration, which count every world of every frame of the process. On the thread's own
 * clock: what other programs do on a busy machine does not count.
 */
export async function visit({ context }: ChromiumDriver, url: string): Promise<ScriptTime> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(VISIT_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: (seconds('ScriptDuration') + seconds('V8CompileDuration')) * 1_000 };
}
