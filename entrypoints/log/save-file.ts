/** Lets the browser save a file made here; the address is given back once the download has begun. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
  const href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
