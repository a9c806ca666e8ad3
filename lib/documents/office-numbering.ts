import { letters, roman } from './list-number.ts';

/** How items at one level of a list are marked. */
export interface OfficeLevel {
  readonly bullet: boolean;
  /** `1`, `a`, `A`, `i`, `I`, letters of another script, or empty for no number. */
  readonly format: string;
  readonly before: string;
  readonly after: string;
  /** How many levels the mark shows: 2 → "3.1". */
  readonly shown: number;
  readonly start: number;
}

type Levels = ReadonlyMap<number, OfficeLevel>;

/** Counts the items of lists; ask once per item, in order. */
export class OfficeNumbering {
  private readonly counters = new Map<string, number[]>();

  /** A list begins that does not go on with the one before of its style. */
  restart(list: string, level: number): void {
    const counters = this.counters.get(list);
    if (counters) counters.length = Math.min(counters.length, level - 1);
  }

  /** The mark of the next item of a list at a level, from 1; null where it has none. */
  next(list: string, levels: Levels, level: number, start?: number): string | null {
    const shape = levels.get(level);
    if (!shape) return null;
    const counters = this.counters.get(list) ?? [];
    this.counters.set(list, counters);
    counters[level - 1] = start ?? (counters[level - 1] ?? shape.start - 1) + 1;
    counters.length = level;
    if (shape.bullet) return '•';
    if (shape.format === '') return null;
    const shown = Array.from({ length: Math.min(level, shape.shown) }, (_, i) => level - i).reverse();
    const numbers = shown.map((at) => formatted(counters[at - 1] ?? 1, levels.get(at)?.format ?? '1'));
    return shape.before + numbers.join('.') + shape.after;
  }
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

function formatted(value: number, format: string): string {
  if (format === 'a') return letters(value);
  if (format === 'A') return letters(value).toUpperCase();
  if (format === 'i') return roman(value);
  if (format === 'I') return roman(value).toUpperCase();
  if (!/^\p{Script=Cyrillic}/u.test(format)) return String(value);
  const letter = RUSSIAN[value - 1] ?? String(value);
  return /^\p{Lu}/u.test(format) ? letter.toUpperCase() : letter;
}
