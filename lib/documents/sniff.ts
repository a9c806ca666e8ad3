export type Format = 'pdf' | 'archive' | 'rtf' | 'locked' | 'old-word' | 'html' | 'text' | 'unknown';

const HTML =
  /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^<>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body|title|meta|div|main|article|section|table|h[1-6]|p|ul|ol|span|center|font)[\s>]/i;
const SOURCE = /^\s*(?:<\?php|<svg|import\s+[\w{*"']|@charset|<\?xml(?![\s\S]{0,400}<html))/;

/** Magic numbers of files that hold no document we can read: pictures, archives, old Word, sound, video, programs. */
const FOREIGN = [
  '89504e47',
  'ffd8ff',
  '47494638',
  '1f8b',
  '52494646',
  '00000',
  '7f454c46',
  '4d5a90',
  '494433',
  '377abcaf',
];

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Tells the format that the bytes alone give away; `null` where it takes the decoded text to tell. */
export function formatOfBytes(bytes: Uint8Array): Format | null {
  const head = bytes.subarray(0, 1024);
  if (new TextDecoder('latin1').decode(head).includes('%PDF-')) return 'pdf';
  const magic = hex(head.subarray(0, 8));
  if (magic.startsWith('504b0304')) return 'archive';
  if (magic.startsWith('7b5c727466')) return 'rtf';
  if (magic.startsWith('d0cf11e0')) return oldContainer(bytes);
  return FOREIGN.some((start) => magic.startsWith(start)) ? 'unknown' : null;
}

/** Tells text formats apart by the words themselves, by the file's name or media type where they say nothing. */
export function formatOfText(text: string, name = '', mediaType = ''): Format {
  const head = text.slice(0, 4000);
  const controls = [...head].filter((sign) => sign < '\t' || sign === '\ufffd').length;
  if (controls > head.length * 0.05) return 'unknown';
  if (HTML.test(head) || /html/i.test(mediaType) || /\.x?html?$/i.test(name)) return 'html';
  if (
    /^(?:image|audio|video|font)\/|javascript|\bcss\b|\bjson\b/i.test(mediaType) ||
    SOURCE.test(head) ||
    isJson(text)
  )
    return 'unknown';
  return 'text';
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text.slice(-100));

/** An old container holds a Word file with a password, or what Word wrote before 2007; else a table, a mail, a program. */
function oldContainer(bytes: Uint8Array): Format {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return 'locked';
  return names.includes('WordDocument') ? 'old-word' : 'unknown';
}
