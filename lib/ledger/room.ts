/** Room on this device; bytes. `lasting`: the browser promises not to clear it by itself when room gets short. */
export interface Room {
  readonly taken: number;
  readonly given: number;
  readonly lasting: boolean;
}

/** From this share on it is worth a word. */
const SHORT = 0.8;

/**
 * What the extension takes of what the browser gives it; undefined where the browser does not tell. In Chromium an
 * extension with unlimited storage is never cleared away, though it is not called persistent; in Firefox that permission
 * only lets it become so unasked (developer.chrome.com, "Storage and cookies"; MDN, "permissions").
 */
export async function room(): Promise<Room | undefined> {
  const storage = (navigator as Partial<Navigator>).storage;
  const { usage, quota } = (await storage?.estimate()) ?? {};
  if (!storage || usage === undefined || !quota) return undefined;
  return { taken: usage, given: quota, lasting: !import.meta.env.FIREFOX || (await storage.persisted()) };
}

export const isShort = ({ taken, given }: Room): boolean => taken > given * SHORT;

/**
 * Asks the browser to keep the log when room gets short, once there is one. Pages only; gives whether it will. Neither
 * browser bothers the person with it, since the extension has unlimited storage.
 */
export async function askToKeep(): Promise<boolean> {
  const storage = (navigator as Partial<Navigator>).storage;
  return (await storage?.persist()) ?? false;
}
