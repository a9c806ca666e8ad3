import { isOn } from './word-styles.ts';
import { childrenOf, valueOf, type XmlNode } from './xml.ts';

/** How paragraphs at one level of a list are marked. */
export interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** "Legal" numbering: all numbers of the mark in digits, whatever the levels above print. */
  readonly legal: boolean;
  /** The paragraph style that stands at this level. */
  readonly style: string | undefined;
}

/** The levels of a list by their depth, from 0. */
export function levelsOf(abstract: XmlNode): Map<number, Level> {
  return new Map(
    childrenOf(abstract, 'w:lvl').map((node) => [
      Number(node.attributes.get('w:ilvl') ?? 0),
      {
        format: valueOf(node, 'w:numFmt') ?? 'decimal',
        text: valueOf(node, 'w:lvlText') ?? '',
        start: Number(valueOf(node, 'w:start') ?? 1),
        legal: isOn(node, 'w:isLgl') === true,
        style: valueOf(node, 'w:pStyle'),
      },
    ]),
  );
}

/** Levels that a list has otherwise than what it is made after. */
export const overridden = (num: XmlNode): [number, Level][] =>
  childrenOf(num, 'w:lvlOverride').flatMap((node) => [...levelsOf(node)]);

/** At which levels a list begins anew, and with which number. */
export function restartsOf(num: XmlNode): Map<number, number> {
  const restarts = new Map<number, number>();
  for (const node of childrenOf(num, 'w:lvlOverride')) {
    const start = valueOf(node, 'w:startOverride');
    if (start !== undefined) restarts.set(Number(node.attributes.get('w:ilvl') ?? 0), Number(start));
  }
  return restarts;
}
