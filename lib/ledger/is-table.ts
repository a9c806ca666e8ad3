/** Bytes in which the names of the columns stand. */
const HEAD = 4096;
/** Cells that the first line of a table of ours has, and hardly any line of prose. */
const FEWEST = 10;

/** Whether a file, which is no JSON, looks like a table of the log: saved here, or again by a spreadsheet. */
export async function isTable(file: Blob): Promise<boolean> {
  const [line = ''] = (await headOf(file)).split(/[\r\n]/, 1);
  // Of a receipt that lost its beginning the names of its members tell.
  if (/^[{[<]|"\s*:/.test(line)) return false;
  return [',', ';', '\t'].some((separator) => line.split(separator).length >= FEWEST);
}

/** Empty where the file went away: of that its reader has told. */
async function headOf(file: Blob): Promise<string> {
  try {
    return await file.slice(0, HEAD).text();
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}
