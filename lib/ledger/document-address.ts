/**
 * What an address says about which document is meant: `http` and `https`, `www.` or none, a slash at the end or none
 * are one document; another port or letter case of the path is another one. Empty where the address alone does not
 * tell: with a query, which is not kept, or a fragment that is a path; or where it is no web address.
 */
export function documentAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !isWholeAddress(url)) return '';
  const path = parsed.pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  // `www.com` is a site of its own.
  const host = parsed.host.replace(/^www\.(?=[^.]+\.)/, '');
  return host + (path.length > 1 ? path.replace(/\/$/, '') : path);
}

/** Whether a web address still leads to the same document when query and fragment are taken off. */
export function isWholeAddress(url: string): boolean {
  const parsed = URL.parse(url);
  const isWeb = parsed !== null && ['http:', 'https:'].includes(parsed.protocol);
  return isWeb && parsed.search === '' && !/^#!?\//.test(parsed.hash);
}
