const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** UTF-8 text in base64, lines of 76 characters (RFC 2045). */
export function base64Lines(text: string): string {
  return (base64(bytesOf(text)).match(/.{1,76}/g) ?? []).join('\r\n');
}

/** Header text as encoded words of at most 75 characters (RFC 2047), folded; a character is never split. */
export function encodedWords(text: string): string {
  return chunks(text, 45)
    .map((chunk) => `=?utf-8?B?${base64(bytesOf(chunk))}?=`)
    .join('\r\n ');
}

function chunks(text: string, most: number): string[] {
  const found: string[] = [];
  let room = 0;
  for (const character of text) {
    const size = bytesOf(character).length;
    if (size > room) {
      found.push('');
      room = most;
    }
    found[found.length - 1] += character;
    room -= size;
  }
  return found;
}
