/** What AES-GCM sealed; undefined where it was changed, or the key or what was bound to it is another. */
export async function openSealed(
  key: CryptoKey,
  how: AesGcmParams,
  sealed: ArrayBuffer | Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer | undefined> {
  try {
    return await crypto.subtle.decrypt(how, key, sealed);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}
