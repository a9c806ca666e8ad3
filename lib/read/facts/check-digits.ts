const digitsOf = (id: string): number[] => Array.from(id, Number);

const weightedSum = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12_FIRST = [7, ...INN_10];
const INN_12_SECOND = [3, ...INN_12_FIRST];

const innDigit = (digits: readonly number[], weights: readonly number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === digits[weights.length];

/** Russian tax number, 10 digits (company) or 12 (person). Source: FNS order of 29.06.2012 No. ММВ-7-6/435@. */
export function isInn(id: string): boolean {
  if (!/^(?:\d{10}|\d{12})$/.test(id)) return false;
  const digits = digitsOf(id);
  if (digits.length === 10) return innDigit(digits, INN_10);
  return innDigit(digits, INN_12_FIRST) && innDigit(digits, INN_12_SECOND);
}

/** Russian registration number, 13 digits (ОГРН) or 15 (ОГРНИП). Source: order of the Finance Ministry 165н, 2017. */
export function isOgrn(id: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(id)) return false;
  const body = Number(id.slice(0, -1));
  return (body % (id.length - 2)) % 10 === Number(id.at(-1));
}

const BIN_FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const BIN_SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Kazakh business or individual number (БИН, ИИН), 12 digits. Source: Kazakh law No. 223-III, 12.01.2007. */
export function isBin(id: string): boolean {
  if (!/^\d{12}$/.test(id)) return false;
  const digits = digitsOf(id);
  const first = weightedSum(digits, BIN_FIRST) % 11;
  const check = first === 10 ? weightedSum(digits, BIN_SECOND) % 11 : first;
  return check === digits[11];
}

const UNP = [29, 23, 19, 17, 13, 7, 5, 3];

/** Belarusian payer's number (УНП) of a company, 9 digits. A person's, which begins with letters, is not checked. */
export function isUnp(id: string): boolean {
  return /^\d{9}$/.test(id) && weightedSum(digitsOf(id), UNP) % 11 === Number(id.at(-1));
}

/** Ukrainian register code (ЄДРПОУ), 8 digits; the weights turn with the range of the number. */
export function isEdrpou(id: string): boolean {
  if (!/^\d{8}$/.test(id)) return false;
  const digits = digitsOf(id);
  const turned = Number(id) > 30_000_000 && Number(id) < 60_000_000;
  const weights = turned ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weightedSum(digits, weights) % 11;
  const again = weights.map((weight) => weight + 2);
  const check = first === 10 ? (weightedSum(digits, again) % 11) % 10 : first;
  return check === digits[7];
}
