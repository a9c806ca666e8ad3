import type { Check } from '#lib/model/check.ts';
import type { Table } from './table.ts';

/** The server said that it is not there. What was refused, or took too long, may well be. */
const ABSENT = new Set(['missing', 'empty']);

/** Links of the sentence without an address, and those whose address has no document. */
export function deadLinks({ control, linked }: Table): Check[] {
  const dead = (control.deadLinks ?? []).map((link): Check => ({ id: 'dead-link', link }));
  const absent = linked.filter(({ failure }) => failure !== undefined && ABSENT.has(failure));
  return [...dead, ...absent.map(({ text }): Check => ({ id: 'not-obtained', link: text }))];
}
