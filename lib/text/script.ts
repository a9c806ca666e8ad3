/** Whether more letters of a text are Cyrillic than Latin. Linear. */
export function isCyrillic(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 0x61 && code <= 0x7a) balance--;
    else if (code >= 0x420 && code <= 0x52f) balance++;
  }
  return balance > 0;
}
