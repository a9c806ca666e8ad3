import { browser } from 'wxt/browser';
import { siteOf } from '#lib/ledger/address.ts';
import { overdueAt, overdueLettersAt } from '#lib/ledger/cases.ts';
import { inForce } from '#lib/ledger/find/in-force.ts';
import { changesOf } from '#lib/ledger/known-changes.ts';
import { latestOfSite } from '#lib/ledger/read.ts';
import { dayOfMoment } from '#lib/model/day.ts';
import { leaveIn } from './leave-in.ts';
import { ledgerTrouble } from './ledger-trouble.ts';
import { livingReports } from './living-reports.ts';
import { knownReading } from './page-reading.ts';
import { sharedRuns } from './shared-runs.ts';

type Standing = 'nothing' | 'excluded' | 'policy' | 'controls' | 'recorded' | 'changed' | 'overdue';

/** What the button says where the pointer rests on it. */
export type ToolbarTitle = Standing | 'trouble';

/** Words of a title, in the language that the person chose. */
export type ToolbarWords = (title: ToolbarTitle) => Promise<string>;

let words: ToolbarWords = () => Promise.resolve('Consent Ledger');

/** Has titles said in these words. */
export function speakOnToolbar(chosen: ToolbarWords): void {
  words = chosen;
}

/** The words of a title. */
export const titleWords: ToolbarWords = (title) => words(title);

const COLOURS: Record<Standing, string> = {
  nothing: '#6b7280',
  excluded: '#6b7280',
  policy: '#4b5563',
  controls: '#b45309',
  recorded: '#15803d',
  changed: '#9a3412',
  overdue: '#9a3412',
};

/** That the ledger cannot be written stands before all else: what would be shown may be missing. */
export const TROUBLE = { text: '!', color: '#b91c1c', title: 'trouble' } as const;

interface Mark {
  readonly text: string;
  readonly color: string;
  readonly title: ToolbarTitle;
}

/** Shows on the toolbar button where the person stands on a tab's page. A tab that is gone is no trouble. */
export const updateToolbar = sharedRuns(show);

async function show(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.url) return;
  const { text, color, title } = await markOn(tabId, tab.url);
  const said = await titleWords(title);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: said }),
  ]);
}

async function markOn(tabId: number, url: string): Promise<Mark> {
  if ((await ledgerTrouble()) !== undefined) return TROUBLE;
  const { standing, text } = await standingOn(tabId, url);
  return { text, color: COLOURS[standing], title: standing };
}

/** The same for every tab, after something that may have to do with any site. */
export const updateToolbars = (): Promise<void> => updateWhere(() => true);

/** The same for every tab that shows one of these sites: what changed may have been asked for in another one. */
export const updateToolbarsOf = (sites: ReadonlySet<string>): Promise<void> =>
  updateWhere((site) => sites.has(site));

/** A tab that the browser has put to sleep loads before anybody sees it, and is looked at then. */
async function updateWhere(isMeant: (site: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  const meant = tabs.filter(({ url = '', discarded }) => discarded !== true && isMeant(siteOf(url)));
  await Promise.all(meant.map((tab) => updateToolbar(tab.id ?? -1)));
}

async function isOverdueAt(site: string): Promise<boolean> {
  const today = dayOfMoment(new Date());
  const found = await Promise.all([overdueAt(site, today), overdueLettersAt(site, today)]);
  return found.flat().length > 0;
}

async function standingOn(tabId: number, url: string): Promise<{ standing: Standing; text: string }> {
  // A letter waits for its answer, whatever is looked for on the site.
  if (await isOverdueAt(siteOf(url))) return { standing: 'overdue', text: '?' };
  if ((await leaveIn({ url })) === 'nothing') return { standing: 'excluded', text: '' };
  const consents = await latestOfSite(siteOf(url));
  // What changes after a consent was taken back is no news.
  const changes = await changesOf(await inForce(consents));
  if (changes.some(({ matters, seen }) => matters > 0 && seen === undefined))
    return { standing: 'changed', text: '≠' };
  if (consents.some(({ decision }) => decision === 'given')) return { standing: 'recorded', text: '✓' };
  const controls = (await livingReports(tabId)).flatMap((report) => report.controls);
  if (controls.length > 0) return { standing: 'controls', text: String(controls.length) };
  const reading = await knownReading(tabId);
  return reading && reading.summary.kind !== 'other'
    ? { standing: 'policy', text: '§' }
    : { standing: 'nothing', text: '' };
}
