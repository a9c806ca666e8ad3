import { browser } from 'wxt/browser';
import type { Shortcut } from '#components/log/shortcut.ts';

const NAMES = {
  _execute_action: 'popup',
  'open-panel': 'open-panel',
  'open-log': 'open-log',
  withdraw: 'withdraw',
};

/** The shortcuts as the person has them now; none on phones. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name = '', shortcut = '' }) =>
    Object.hasOwn(NAMES, name)
      ? [{ does: NAMES[name as keyof typeof NAMES], keys: shortcut } as Shortcut]
      : [],
  );
}

/** Opens the browser's own page for them; phones have none. */
export async function changeShortcuts(): Promise<void> {
  if (!browser.commands) return;
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys of what can be done from the popup; a key that is not set is left out. */
export async function readKeys(): Promise<Readonly<Partial<Record<Shortcut['does'], string>>>> {
  const set = (await readShortcuts()).filter(({ keys }) => keys !== '');
  return Object.fromEntries(set.map(({ does, keys }) => [does, keys]));
}
