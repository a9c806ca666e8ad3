import type { PageView } from './page-view.svelte.ts';
import { subjectTab } from './tabs.ts';

/** Turns a view to the tab that the surface is about, and has it told what is known of that. */
export async function turnToSubject(view: PageView): Promise<void> {
  const tabId = await subjectTab();
  if (tabId !== null) await view.turnTo(tabId);
}
