/** Whether the address is likely one of a PDF file: by its path, since the viewer lets nobody look inside. */
export function isPdf(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}

/** Whether two addresses are of one page, whatever place in it they name. */
export function isSamePage(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}
