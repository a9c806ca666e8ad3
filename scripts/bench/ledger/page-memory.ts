import type { ChromiumDriver } from '../../browser/chromium.ts';
import type { Driver } from '../../browser/driver.ts';

export const isChromium = (driver: Driver): driver is ChromiumDriver => driver.family === 'chromium';

/** What the log page's scripts hold after a collection, and its nodes. */
export async function pageMemory({ context }: ChromiumDriver): Promise<string> {
  const page = context.pages().find((one) => one.url().includes('log.html'));
  if (!page) throw new Error('the log page is not open');
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
  await session.detach();
  return `${(usedSize / 1_000_000).toFixed(1)} MB, ${nodes} nodes`;
}
