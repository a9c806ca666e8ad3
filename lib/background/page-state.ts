import { browser } from 'wxt/browser';
import { siteOf, storedAddress } from '#lib/ledger/address.ts';
import { overdueAt, overdueLettersAt } from '#lib/ledger/cases.ts';
import { recentFetch } from '#lib/ledger/fetches.ts';
import { withdrawnAmong } from '#lib/ledger/find/withdrawn-among.ts';
import { changesOf } from '#lib/ledger/known-changes.ts';
import { asRead, consentsOfSite, documentBySha } from '#lib/ledger/read.ts';
import { dayOfMoment } from '#lib/model/day.ts';
import type { FrameReport } from '#lib/model/control.ts';
import type { PageState, ReadDocument } from '#lib/model/page-state.ts';
import { reachOf } from './access.ts';
import { askedIn } from './asked-in.ts';
import { askedReading } from './asked-reading.ts';
import { exclusionsOf, leaveIn } from './leave-in.ts';
import { ledgerTrouble } from './ledger-trouble.ts';
import { livingReports } from './living-reports.ts';
import { knownReading, readTab } from './page-reading.ts';

/** How long an opening popup waits for a page to be read; ms. */
const READING = 2_500;

/** Message `page.state`: what is known about the page in a tab. The page is read, if it was not, but not kept. */
export async function pageState({ tabId }: { tabId: number }): Promise<PageState> {
  const tab = await browser.tabs.get(tabId);
  const url = tab.url ?? '';
  const leave = await leaveIn(tab);
  // Not even to tell how far the page is open to us is anything done on an excluded site.
  const isLeftAlone = leave === 'nothing' && tab.incognito !== true;
  const { access, isFile } = isLeftAlone ? ({ access: 'open', isFile: false } as const) : await reachOf(tab);
  const today = dayOfMoment(new Date());
  // Each asks somebody else: together they take as long as the slowest.
  const [reports, reading, asked, consents] = await Promise.all([
    access === 'browser-page' || isLeftAlone ? [] : livingReports(tabId),
    access === 'open' && !isLeftAlone ? readingOf(tabId, isFile) : undefined,
    askedReading(tabId),
    consentsOfSite(siteOf(url)),
  ]);
  const [trouble, withdrawn] = await Promise.all([ledgerTrouble(), withdrawnAmong(consents)]);
  const kind = reading?.summary.kind ?? 'other';
  const asks = (await Promise.all(reports.map(askedIn))).flat();
  const policyLinks = reports.flatMap((report) => report.policyLinks);
  return {
    access,
    ...(tab.incognito && { isPrivate: true as const }),
    ...(leave === 'nothing' && { unsought: tab.incognito ? 'private' : 'excluded' }),
    ...(isLeftAlone && { excludedBy: await exclusionsOf(url) }),
    ...(trouble && { trouble }),
    url: storedAddress(url),
    site: siteOf(url),
    kind,
    ...(reading && { confidence: reading.summary.confidence }),
    controls: asks.map(({ control }) => control),
    asked: asks.map(({ control, checks }) => ({ control, checks })),
    policyLinks,
    document: asked?.ok ? asked.value : reading && kind !== 'other' ? reading : await linkedDocument(reports),
    ...(asked?.ok === false && { failure: asked.error }),
    consents,
    withdrawn,
    changes: await changesOf(consents.filter(({ id }) => !withdrawn.includes(id))),
    overdue: await overdueAt(siteOf(url), today),
    overdueLetters: await overdueLettersAt(siteOf(url), today),
  };
}

async function readingOf(tabId: number, isFile: boolean): Promise<ReadDocument | undefined> {
  const known = await knownReading(tabId);
  // What was no policy when it was read early may have become one: pages fill themselves late.
  if (isFile || (known && known.summary.kind !== 'other')) return known;
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, READING, undefined));
  const read = await Promise.race([readTab(tabId), patience]);
  return read?.ok ? asRead(read.value) : undefined;
}

/** The first linked document that was obtained: of the consents' own links, then of the page's. */
async function linkedDocument(reports: readonly FrameReport[]): Promise<ReadDocument | null> {
  const own = reports.flatMap(({ controls }) => controls.flatMap((control) => control.policyLinks));
  for (const { href } of [...own, ...reports.flatMap((report) => report.policyLinks)]) {
    const sha256 = (await recentFetch(href.split('#', 1)[0] ?? '', Date.now()))?.sha256;
    const document = sha256 && (await documentBySha(sha256));
    if (document) return document;
  }
  return null;
}
