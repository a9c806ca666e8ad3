import { browser } from 'wxt/browser';
import type { FrameReport } from '#lib/model/control.ts';
import type { FrameMarks, LoggedConsent, MarkWords, NoticeWords } from '#lib/model/overlay.ts';
import { readSettings } from '#lib/settings.ts';
import { askedIn, type Asked } from './asked-in.ts';
import { injectFile, injectFunction, type Place } from './inject.ts';
import { tabRecord } from './tab-record.ts';

/** Puts things into the person's language; the background itself has no words. */
export interface Speech {
  /** Of the consents that one element gives. */
  mark(asked: readonly Asked[]): MarkWords;
  notice(consents: readonly LoggedConsent[], isRepeat: boolean): NoticeWords;
}

/** Marks the consents of a frame, or takes the marks away where the person wants none. */
export async function markFrame(place: Place, report: FrameReport, speech: Speech): Promise<void> {
  const { marks } = await readSettings();
  const words = marks ? await marksOf(report, speech) : {};
  if ((await setMarks(place, words)) || Object.keys(words).length === 0) return;
  await injectFile(place, '/overlay.js');
}

/** One button may give several consents: its one mark tells of all. */
async function marksOf(report: FrameReport, speech: Speech): Promise<FrameMarks> {
  const asked = await askedIn(report);
  const bySelector = Map.groupBy(asked, ({ control }) => control.selector);
  return Object.fromEntries(Array.from(bySelector, ([selector, all]) => [selector, speech.mark(all)]));
}

/** @returns false where the frame has no overlay yet: it will find the words when it comes */
async function setMarks(place: Place, words: FrameMarks): Promise<boolean> {
  const set = (given: FrameMarks): boolean => {
    globalThis.__consentLedgerMarks = given;
    globalThis.__consentLedgerOverlay?.marks(given);
    return globalThis.__consentLedgerOverlay !== undefined;
  };
  const done = await injectFunction(place, set, words);
  return done.ok ? done.value.value : true;
}

/** Marks the consents of all frames of a tab anew: its policy was read, or the person chose otherwise. */
export async function markTab(tabId: number, speech: Speech): Promise<void> {
  for (const [frameId, { documentId, report }] of Object.entries((await tabRecord(tabId)).frames))
    await markFrame({ tabId, frameId: Number(frameId), documentId }, report, speech);
}

/** The same in every tab. */
export async function markTabs(speech: Speech): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await markTab(id, speech);
}

/** Shows a notice in a page. @returns false where the page cannot be entered */
export async function showNotice(place: Place, words: NoticeWords): Promise<boolean> {
  if (!(await injectFile(place, '/overlay.js')).ok) return false;
  const shown = await injectFunction(
    place,
    (given: NoticeWords) => {
      globalThis.__consentLedgerOverlay?.notice(given);
      return true;
    },
    words,
  );
  return shown.ok;
}

/** Closes the notice of a record that was taken back; a page without one does not matter. */
export async function withdrawNotice(place: Place, id: string): Promise<void> {
  await injectFunction(place, (of: string) => globalThis.__consentLedgerOverlay?.withdraw(of), id);
}
