import type { EvidenceType } from '#lib/model/evidence.ts';

/** Bytes that a text is looked through for what no text has. */
const LOOKED_AT = 65_536;
/** Where the names of an office archive's first parts stand. */
const ARCHIVE_HEAD = 4_096;

const PICTURES: readonly EvidenceType[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Whether it may be shown as a picture in a page of ours: bitmaps only, which hold no script. */
export const isPicture = (type: EvidenceType): boolean => PICTURES.includes(type);

/**
 * What a file is by its own bytes; its name tells only one text from another. Undefined for what is not taken: pages,
 * drawings with scripts (SVG), programs, archives.
 */
export function evidenceType(bytes: Uint8Array, name: string): EvidenceType | undefined {
  const head = latin(bytes, 0, 16);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image/webp';
  // Photographs of some phones; kept, though few browsers can show them.
  if (/^.{4}ftyp(?:hei[cx]|mif1|msf1)/s.test(head)) return 'image/heic';
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\x03\x04')) return officeType(bytes);
  return soundType(head) ?? textType(bytes, name);
}

function soundType(head: string): EvidenceType | undefined {
  if (/^RIFF.{4}WAVE/s.test(head)) return 'audio/wav';
  if (head.startsWith('OggS')) return 'audio/ogg';
  if (head.startsWith('ID3') || /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(head)) return 'audio/mpeg';
  return /^.{4}ftyp(?:M4A|isom|mp42)/s.test(head) ? 'audio/mp4' : undefined;
}

function officeType(bytes: Uint8Array): EvidenceType | undefined {
  const names = latin(bytes, 0, ARCHIVE_HEAD) + latin(bytes, Math.max(0, bytes.length - LOOKED_AT));
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text'))
    return 'application/vnd.oasis.opendocument.text';
  return names.includes('word/document.xml')
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : undefined;
}

function textType(bytes: Uint8Array, name: string): EvidenceType | undefined {
  const start = latin(bytes, 0, LOOKED_AT);
  const isText =
    bytes.length > 0 && Array.from(start).every((one) => one >= ' ' || '\t\n\v\f\r\x1b'.includes(one));
  const ending = /\.(txt|eml)$/i.exec(name)?.[1]?.toLowerCase();
  if (!isText || ending === undefined) return undefined;
  return ending === 'eml' ? 'message/rfc822' : 'text/plain';
}

/** Each byte as the character of its number; a decoder would give some of them other ones. */
const latin = (bytes: Uint8Array, from: number, length = bytes.length): string =>
  Array.from(bytes.subarray(from, from + length), (byte) => String.fromCharCode(byte)).join('');
