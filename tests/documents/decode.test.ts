import { describe, expect, it } from 'vitest';
import { decode } from '#lib/documents/decode.ts';

const WORDS = 'Оператор собирает имя, адрес и телефон покупателя. Срок хранения указан ниже: пять лет.';

/** Encodes by what the decoder itself says each byte means. */
function encoded(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 63);
}

const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('the charset of a file', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('%s is told by its letters', (charset) => {
    expect(decode(encoded(WORDS, charset))).toBe(WORDS);
  });

  it('is taken from the server', () => {
    expect(decode(encoded('Ваш e-mail', 'windows-1251'), 'windows-1251')).toBe('Ваш e-mail');
  });

  it('is taken from the head of the file', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head>Почта`;
    expect(decode(encoded(page, 'koi8-r'))).toBe(page);
  });

  it('is not what the server says where the bytes say otherwise', () => {
    expect(decode(new TextEncoder().encode(WORDS), 'windows-1251')).toBe(WORDS);
    expect(decode(encoded(WORDS, 'windows-1251'), 'utf-8')).toBe(WORDS);
    expect(decode(encoded(WORDS, 'windows-1251'), 'no-such-charset')).toBe(WORDS);
  });

  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])(
    '%s is told by its letters whatever page and server say',
    (charset) => {
      for (const said of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-1', 'utf-8']) {
        const page = `<html><head><meta charset="${said}"></head><p>${WORDS}</p>`;
        expect(decode(encoded(page, charset))).toBe(page);
        expect(decode(encoded(WORDS, charset), said)).toBe(WORDS);
      }
      const capitals = WORDS.toUpperCase();
      expect(decode(encoded(capitals, charset))).toBe(capitals);
    },
  );

  it('is what is said where few letters tell', () => {
    expect(decode(encoded('Цена: 5 ₴ или 7 ƒ', 'windows-1252'), 'windows-1252')).toContain('7 ƒ');
    const french = 'Nous gardons à Orléans les données où elles ont été créées, à jamais.';
    expect(decode(encoded(french, 'windows-1252'), 'iso-8859-1')).toBe(french);
  });

  it.each([false, true])('is UTF-16, with a mark and without (big-endian: %s)', (big) => {
    expect(decode(utf16(WORDS, big))).toBe(WORDS);
    expect(decode(utf16(`\ufeff${WORDS}`, big))).toBe(WORDS);
  });

  it('is UTF-8 with a few broken bytes', () => {
    const bytes = new TextEncoder().encode(`${WORDS.repeat(10)}!`);
    bytes[bytes.length - 1] = 0xff;
    expect(decode(bytes)).toBe(`${WORDS.repeat(10)}\ufffd`);
  });

  it('is a western one where nothing is Cyrillic', () => {
    const words = 'Données personnelles : où, à qui, étude déjà évoquée.';
    expect(decode(encoded(words, 'windows-1252'))).toBe(words);
  });
});
