/** Our own name space, a random UUID made once for this purpose. */
export const RECEIPTS = '2f1cf310-9a90-49aa-b7ef-dabbeb733b3b';

/** UUID version 5 (RFC 9562): the same for the same name in the same name space. @param space a UUID */
export async function uuid5(space: string, name: string): Promise<string> {
  const prefix = Uint8Array.from(space.replaceAll('-', '').match(/../g) ?? [], (two) => parseInt(two, 16));
  const input = new Uint8Array([...prefix, ...new TextEncoder().encode(name)]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
