import type { Payload, Sender } from '#lib/messages.ts';
import { holdLeave } from './hold-leave.ts';
import { leaveIn } from './leave-in.ts';
import { injectFile, type Place } from './inject.ts';
import { markFrame, type Speech } from './overlay.ts';
import { looksLikePolicy } from './looks-like-policy.ts';
import { readTab } from './page-reading.ts';
import { changeTab } from './tab-record.ts';
import { updateToolbar } from './toolbar.ts';

/** Message `scout.cue`: the frame gets the watcher; a page that went away meanwhile does not matter. */
export async function sendWatcher(_cue: Payload<'scout.cue'>, sender: Sender): Promise<void> {
  const place = placeOf(sender);
  // Held first: what has to be asked before takes a moment, too.
  const isWatched = await holdLeave(place, async () => {
    if ((await leaveIn(sender.tab, sender.url)) === 'nothing') return false;
    await injectFile(place, '/watcher.js');
    return true;
  });
  if (isWatched) await readPolicyEarly(sender);
}

/** Message `frame.unsure`: who judges wordings by what was learned comes to the frame's watcher. */
export async function sendJudge(_frame: Payload<'frame.unsure'>, sender: Sender): Promise<void> {
  const place = placeOf(sender);
  await holdLeave(place, async () => {
    if ((await leaveIn(sender.tab, sender.url)) !== 'nothing') await injectFile(place, '/judge.js');
  });
}

/** Message `frame.report`: what a frame shows of consents joins what the tab's other frames show, and is marked. */
export async function noteReport(
  report: Payload<'frame.report'>,
  sender: Sender,
  speech: Speech,
): Promise<void> {
  if ((await leaveIn(sender.tab, sender.url)) === 'nothing') return;
  const { tabId, frameId = 0, documentId } = placeOf(sender);
  await changeTab(tabId, ({ frames, ...rest }) => ({
    ...rest,
    frames: { ...frames, [frameId]: { documentId, report } },
  }));
  await updateToolbar(tabId);
  await markFrame(placeOf(sender), report, speech);
}

/** Reading is local and costs no request, so a page that looks like a policy is read before anyone asks. */
async function readPolicyEarly({ tab, frameId, url }: Sender): Promise<void> {
  if (frameId !== 0 || tab?.id === undefined || !looksLikePolicy(tab.title ?? '', url ?? '')) return;
  await readTab(tab.id);
  await updateToolbar(tab.id);
}

const placeOf = ({ tab, frameId, documentId }: Sender): Place => ({
  tabId: tab?.id ?? -1,
  frameId,
  documentId,
});
