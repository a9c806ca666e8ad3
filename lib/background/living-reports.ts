import type { FrameReport } from '#lib/model/control.ts';
import { injectFunction } from './inject.ts';
import { tabRecord } from './tab-record.ts';

/** What a tab's frames show now. Frames come and go without a word: only those whose document still lives count. */
export async function livingReports(tabId: number): Promise<FrameReport[]> {
  const { frames } = await tabRecord(tabId);
  const found = await Promise.all(
    Object.entries(frames).map(async ([frameId, { documentId, report }]) => {
      const alive = await injectFunction({ tabId, frameId: Number(frameId), documentId }, () => true);
      return alive.ok ? [report] : [];
    }),
  );
  return found.flat();
}
