/**
 * Letters, digits and the marks upon letters, as the inside of a character class without the flag `u`. By ranges:
 * browsers take 2 ms to make ready what `\p{L}` stands for, on every page that has to be read. Punctuation of East
 * Asian scripts among them is taken for letters.
 */
export const LETTERS =
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1' +
  '\\u0370-\\u037d\\u037f-\\u0386\\u0388-\\u0481\\u0483-\\u055a\\u0560-\\u0588\\u0591-\\u05bd\\u05d0-\\u05f2' +
  '\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff\\u0750-\\u1fff\\u2150-\\u218b\\u2c00-\\u2dff\\u3005-\\u3007' +
  '\\u3021-\\u3029\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff10-\\uff19' +
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
