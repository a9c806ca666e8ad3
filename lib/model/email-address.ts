/** Whether the text is one e-mail address that a letter can be sent to; Cyrillic domains included. */
export function isEmailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const [local = '', domain = '', ...rest] = text.split('@');
  return rest.length === 0 && /^[^\s"(),:;<>[\\\]]{1,64}$/.test(local) && isDomain(domain);
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const fits = labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label));
  // No host ends in a number, and not all that begins with `xn--` is a name (URL Standard, host parsing).
  return fits && URL.canParse(`http://${domain}`);
}

/** The address as mail programs take it: a Cyrillic domain in its ASCII form. */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${new URL(`http://${address.slice(at + 1)}`).hostname}`;
}
