import { oneLine } from './one-line.ts';

/** An address for a person to read: percent escapes as letters where they are valid, without query and fragment. */
export function readableAddress(address: string): string {
  const bare = address.split(/[?#]/, 1)[0] ?? '';
  const readable = decoded(bare);
  // Spaces, controls and direction marks are legible only while they are escaped.
  return oneLine(/[\s\p{C}]/u.test(readable) ? bare : readable, 500);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    // Escapes that are no UTF-8 (old windows-1251 paths) stay as they are.
    if (error instanceof URIError) return address;
    throw error;
  }
}
