import { letters, roman } from './list-number.ts';
import { levelsOf, overridden, restartsOf, type Level } from './word-levels.ts';
import { child, childrenOf, valueOf, type XmlNode } from './xml.ts';

/** The mark of a numbered paragraph as Word prints it: `3.2.`, `а)`, `•`. */
export interface Mark {
  readonly text: string;
  readonly bullet: boolean;
  /** From 0. */
  readonly level: number;
}

interface List {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts numbered paragraphs the way Word does; ask once per paragraph, in order. */
export class WordNumbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: XmlNode | undefined) {
    const root = child(numbering, 'w:numbering');
    const abstracts = new Map(
      childrenOf(root, 'w:abstractNum').map((node) => [
        node.attributes.get('w:abstractNumId') ?? '',
        levelsOf(node),
      ]),
    );
    for (const node of childrenOf(root, 'w:num')) {
      const id = valueOf(node, 'w:abstractNumId') ?? '';
      this.lists.set(node.attributes.get('w:numId') ?? '', {
        id,
        levels: new Map([...(abstracts.get(id) ?? []), ...overridden(node)]),
        restarts: restartsOf(node),
      });
    }
  }

  /** @returns `null` where the list is unknown or prints no mark. */
  next(numId: string, level: number): Mark | null {
    const list = this.lists.get(numId);
    const shape = list?.levels.get(level);
    if (!list || !shape || level > 8) return null;
    const counters = this.counters.get(list.id) ?? [];
    this.counters.set(list.id, counters);
    this.restart(numId, list, counters);
    counters[level] = (counters[level] ?? shape.start - 1) + 1;
    counters.length = level + 1;
    if (shape.format === 'bullet') return { text: '•', bullet: true, level };
    const text = shape.text.replace(/%([1-9])/g, (_, n: string) => {
      const of = list.levels.get(Number(n) - 1);
      return formatted(
        counters[Number(n) - 1] ?? of?.start ?? 1,
        shape.legal ? 'decimal' : (of?.format ?? 'decimal'),
      );
    });
    return text.trim() === '' || shape.format === 'none' ? null : { text, bullet: false, level };
  }

  /** At which level of a list a paragraph style stands. */
  levelOf(numId: string, style: string | undefined): number {
    const levels = [...(this.lists.get(numId)?.levels ?? [])];
    return levels.find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0;
  }

  private restart(numId: string, list: List, counters: number[]): void {
    if (this.begun.has(numId)) return;
    this.begun.add(numId);
    for (const [level, start] of list.restarts) counters[level] = start - 1;
  }
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

function formatted(value: number, format: string): string {
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'russianLower') return RUSSIAN[value - 1] ?? String(value);
  return format === 'russianUpper' ? (RUSSIAN[value - 1] ?? String(value)).toUpperCase() : String(value);
}
