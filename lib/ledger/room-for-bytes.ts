/** Bytes of one document beyond which only what was read from it is kept. */
const MOST_OF_ONE = 8_000_000;

/**
 * Whether there is room for a document's own bytes beside its text: they are kept so that a later engine can read them
 * again, which is not worth half of what the browser gives this extension.
 */
export async function roomForBytes(size: number): Promise<boolean> {
  if (size > MOST_OF_ONE) return false;
  // Some browsers' private modes, and Node, have no storage manager.
  const storage = (navigator as Partial<Navigator>).storage;
  const { usage = 0, quota = Infinity } = (await storage?.estimate()) ?? {};
  return usage + size <= quota / 2;
}
