import type { EvidenceType } from '#lib/model/evidence.ts';

const ENDINGS: Readonly<Record<EvidenceType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'message/rfc822': ['eml'],
  'text/plain': ['txt'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
};

/** Longest name, without its ending. */
const LONGEST = 100;

/**
 * A file's name as it may be shown and saved under: no folders, no characters that turn the reading direction or that
 * no file system takes, and the ending that its bytes ask for; without a known type, none that a system would run.
 */
export function fileName(name: string, type: EvidenceType | undefined): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '').replace(/^[.\s]+/, '');
  const [, stem = plain, ending = ''] = /^(.*)\.([^.\s]{1,8})$/u.exec(plain) ?? [];
  const right = type === undefined ? ['bin'] : ENDINGS[type];
  const kept = right.includes(ending.toLowerCase()) ? ending : right[0];
  const short = Array.from(stem).slice(0, LONGEST).join('').trim();
  return `${short || 'evidence'}.${kept}`;
}
