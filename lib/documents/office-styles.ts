import type { OfficeLevel } from './office-numbering.ts';
import { child, childrenOf, type XmlNode } from './xml.ts';

/** Parts of an OpenDocument text. */
export interface OfficeParts {
  readonly content: XmlNode;
  readonly styles: XmlNode | undefined;
}

/** What the styles of an OpenDocument text say that matters for reading. */
export interface OfficeStyles {
  isBold(name: string | undefined): boolean;
  /** Depth of the heading that a paragraph style makes, 1 to 6; 0 for body text. */
  headingOf(name: string | undefined): number;
  /** The levels of a list style from 1; of the headings' own numbering without a name. */
  levelsOf(list: string | undefined): ReadonlyMap<number, OfficeLevel>;
}

/** Reads the styles of both parts; a style has what its parent has. OASIS OpenDocument 1.3, part 3. */
export function officeStyles({ content, styles }: OfficeParts): OfficeStyles {
  const all = [child(styles, 'office:document-styles'), child(content, 'office:document-content')].flatMap(
    (root) =>
      ['office:styles', 'office:automatic-styles'].flatMap((name) => child(root, name)?.children ?? []),
  );
  const named = new Map(
    all.flatMap((node) =>
      node.name === 'style:style' ? [[attribute(node, 'style:name'), node] as const] : [],
    ),
  );
  const lists = new Map(
    all.flatMap((node) =>
      /^text:(?:list|outline)-style$/.test(node.name)
        ? [[node.name === 'text:outline-style' ? '' : attribute(node, 'style:name'), node] as const]
        : [],
    ),
  );
  const lineage = (name: string | undefined, depth = 0): XmlNode[] => {
    const node = name === undefined || depth > 20 ? undefined : named.get(name);
    return node ? [node, ...lineage(attribute(node, 'style:parent-style-name'), depth + 1)] : [];
  };
  return {
    isBold: (name) =>
      lineage(name)
        .map(weightOf)
        .find((weight) => weight !== undefined) === 'bold',
    headingOf: (name) =>
      lineage(name)
        .map(headingIn)
        .find((depth) => depth > 0) ?? 0,
    levelsOf: (list) => levelsIn(lists.get(list ?? '')),
  };
}

const attribute = (node: XmlNode, name: string): string | undefined => node.attributes.get(name);

const weightOf = (node: XmlNode): string | undefined =>
  attribute(child(node, 'style:text-properties') ?? node, 'fo:font-weight');

function headingIn(node: XmlNode): number {
  const level = Number(attribute(node, 'style:default-outline-level') ?? 0);
  if (level > 0) return Math.min(6, level);
  const name = attribute(node, 'style:name') ?? '';
  return name === 'Title' ? 1 : Number(/^Heading_20_([1-6])$/.exec(name)?.[1] ?? 0);
}

function levelsIn(list: XmlNode | undefined): Map<number, OfficeLevel> {
  const levels = ['number', 'bullet', 'image'].flatMap((kind) =>
    childrenOf(list, `text:list-level-style-${kind}`),
  );
  return new Map(
    [...levels, ...childrenOf(list, 'text:outline-level-style')].map((node) => [
      Number(attribute(node, 'text:level') ?? 1),
      {
        bullet: /bullet|image/.test(node.name),
        format: attribute(node, 'style:num-format') ?? '',
        before: attribute(node, 'style:num-prefix') ?? '',
        after: attribute(node, 'style:num-suffix') ?? '',
        shown: Number(attribute(node, 'text:display-levels') ?? 1),
        start: Number(attribute(node, 'text:start-value') ?? 1),
      },
    ]),
  );
}
