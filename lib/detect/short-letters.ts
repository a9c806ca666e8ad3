/** Cyrillic letters for which a Latin capital stands, in the order of the alphabet. */
const LETTERS = 'абвгдежзийклмнопрстухчшыья';

/** The letter that a capital stands for; any other letter stands for itself. */
export const letterOf = (short: string): string => LETTERS[short.charCodeAt(0) - 65] ?? short;

/** Cyrillic in half the bytes: with capitals, which a pattern of small letters does not need. */
export const shortened = (text: string): string =>
  text.replace(/[\u0430-\u044f]/g, (letter) => {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter : String.fromCharCode(65 + at);
  });
