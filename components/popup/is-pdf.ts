/** Whether the address is likely one of a PDF file: by its path, since the viewer lets nobody look inside. */
export function isPdf(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}
