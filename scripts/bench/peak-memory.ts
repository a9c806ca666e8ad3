import { readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:process';
import type { BrowserContext } from 'playwright-core';

/** Most memory that any page's process of a browser held while `work` ran. Linux only, from `/proc`. */
export async function peakMemory(
  context: BrowserContext,
  work: () => Promise<unknown>,
): Promise<{ before: number; peak: number } | null> {
  const pids = platform === 'linux' ? await renderers(context) : [];
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const before = new Map(pids.map((pid) => [pid, statusOf(pid, 'VmRSS')]));
  await work();
  const grown = pids
    .map((pid) => ({ before: before.get(pid) ?? 0, peak: statusOf(pid, 'VmHWM') }))
    .sort((a, b) => b.peak - b.before - (a.peak - a.before));
  return grown[0] ?? null;
}

async function renderers(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return [];
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** @returns MB */
function statusOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  )?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}
