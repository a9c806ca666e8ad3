import { siteOf, storedAddress } from '#lib/ledger/address.ts';
import { localIso, localZone } from '#lib/ledger/local-time.ts';
import type { DraftRecord } from '#lib/ledger/schema.ts';
import type { Sender } from '#lib/messages.ts';
import type { ConsentDraft } from '#lib/model/consent.ts';
import type { ConsentControl } from '#lib/model/control.ts';
import { documentsOf, linksAround } from './linked-documents.ts';
import { keptLabel } from './kept-label.ts';
import { session } from './session.ts';
import { tabRecord } from './tab-record.ts';

/** What the page says of the act, joined with what only the browser can say: when, and at which addresses. */
export async function draftRecord(draft: ConsentDraft, sender: Sender): Promise<Omit<DraftRecord, 'phase'>> {
  const { tab, frameId = 0, documentId, url: frame = '' } = sender;
  const tabId = tab?.id ?? -1;
  const page = frameId === 0 ? frame : (tab?.url ?? frame);
  const now = new Date();
  const { id, control, ticked, caption, gesture, fieldKinds, choices, gpc, leadsTo, replaces } = draft;
  return {
    id,
    session: await session(),
    tabId,
    frameId,
    ...(documentId && { documentId }),
    at: now.getTime(),
    ...(leadsTo !== undefined && { leadsTo: storedAddress(leadsTo) }),
    ...(replaces !== undefined && { replaces }),
    consent: {
      id,
      decision: ticked !== null && ticked === (control.optsOut ?? false) ? 'refused' : 'given',
      time: localIso(now),
      zone: localZone(),
      site: siteOf(page),
      page: { url: storedAddress(page), title: (frameId === 0 && draft.pageTitle) || tab?.title || '' },
      ...(frameId !== 0 && { frame: storedAddress(frame) }),
      control: storedControl(control, frame),
      ticked,
      caption,
      gesture,
      fieldKinds,
      ...(choices && { choices }),
      ...(gpc && { gpc }),
      documents: documentsOf(control, page, linksAround(await tabRecord(tabId), frameId)),
    },
  };
}

function storedControl(control: ConsentControl, frame: string): ConsentControl {
  const policyLinks = control.policyLinks.map(({ href, text }) => ({ href: storedAddress(href), text }));
  return { ...control, ...keptLabel(control.label), policyLinks, frame: storedAddress(frame) };
}
