import { cyrillicCharset, truerThan } from './cyrillic-charset.ts';

const META =
  /<meta[^<>]{1,300}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})|<\?xml[^<>]{1,200}?encoding="([\w:.-]{2,40})"/i;

/**
 * The text of a file, by the first that holds: byte order mark, UTF-16 by its pattern of zeros, valid UTF-8 with
 * letters beyond ASCII, the charset that the server or the file's own head names (unless the bytes plainly read as
 * Cyrillic under another), a guess among Cyrillic charsets.
 * Never throws; what cannot be decoded becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes) ?? byPattern(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const meta = META.exec(head);
  for (const label of [declared, meta?.[1] ?? meta?.[2]]) {
    const named = label && decoderFor(label);
    if (named && named.encoding !== 'utf-8')
      return new TextDecoder(truerThan(named.encoding, bytes)).decode(bytes);
  }
  const repaired = new TextDecoder().decode(bytes);
  const spoilt = repaired.match(/\ufffd/g)?.length ?? 0;
  return spoilt < repaired.length / 200 ? repaired : new TextDecoder(cyrillicCharset(bytes)).decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every second byte of Latin or Cyrillic text is 0 or 4. */
function byPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 20) return null;
  const high = [0, 0];
  for (const [i, byte] of sample.entries())
    if (byte === 0 || byte === 4) high[i % 2] = (high[i % 2] ?? 0) + 1;
  const most = sample.length * 0.4;
  if ((high[1] ?? 0) > most) return 'utf-16le';
  return (high[0] ?? 0) > most ? 'utf-16be' : null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
