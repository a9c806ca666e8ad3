/** A file's bytes in base64, made off this thread. @throws DOMException where the file cannot be read any more */
export function base64Of(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
  reader.onerror = () => reject(reader.error ?? new Error('no reason given'));
  reader.readAsDataURL(file);
  return promise;
}
