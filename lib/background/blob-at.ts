import { browser } from 'wxt/browser';

/** What a page of ours holds at its blob URL; undefined where the page or the file behind it has gone. */
export async function blobAt(address: string): Promise<Blob | undefined> {
  if (!address.startsWith(`blob:${browser.runtime.getURL('/')}`)) return undefined;
  try {
    return await (await fetch(address)).blob();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
