/** Windows code pages by the character set of a font: Cyrillic, Greek, Turkish, Baltic, Central European. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  204: 'windows-1251',
  161: 'windows-1253',
  162: 'windows-1254',
  186: 'windows-1257',
  238: 'windows-1250',
};
const BY_NUMBER: Readonly<Record<number, string>> = {
  866: 'ibm866',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
};

/** Which bytes mean what, by the font they are set in. */
export class RtfFonts {
  private readonly charsets = new Map<number, string>();
  private readonly pictures = new Set<number>();
  private common = 'windows-1252';

  /** `\ansicpg`: the code page of fonts that name none. */
  setCommon(number: number): void {
    this.common =
      BY_NUMBER[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
  }

  /** `\fcharset` of a font in the table of fonts. */
  setCharset(font: number, charset: number): void {
    const named = BY_CHARSET[charset];
    if (named !== undefined) this.charsets.set(font, named);
    if (charset === 2) this.pictures.add(font);
  }

  /** The text of bytes, given as characters of Latin-1; a font of pictures draws bullets. */
  decode(signs: string, font: number | undefined): string {
    if (font !== undefined && this.pictures.has(font)) return signs.trim() === '' ? signs : '•';
    if (/^[\u0020-\u007e]*$/.test(signs)) return signs;
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    return new TextDecoder(this.charsets.get(font ?? -1) ?? this.common).decode(bytes);
  }
}
