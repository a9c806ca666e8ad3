import type { Check } from '#lib/model/check.ts';
import { FIELD_KINDS, type FieldKind } from '#lib/model/control.ts';
import { DATA_OF_FIELD } from '#lib/model/data-of-field.ts';
import type { DataId } from '#lib/model/taxonomy.ts';
import { policiesAmong, type Table } from './table.ts';

/** A message may hold anything, and an account is what a policy seldom names. */
const SELDOM_LISTED: ReadonlySet<FieldKind> = new Set(['message', 'account']);
const dataOf = (kind: FieldKind): DataId | null => (SELDOM_LISTED.has(kind) ? null : DATA_OF_FIELD[kind]);
const LISTABLE = new Set(FIELD_KINDS.map(dataOf));
/** A policy that names fewer of such data has no list that we understood. */
const FEWEST = 2;
const READABLE = new Set(['ru', 'en']);

/** Data that the form asks for and no linked policy lists; silent while one of the documents is unread. */
export function dataNotListed({ asks, linked }: Table): Check[] {
  if (linked.some(({ read, failure }) => !read && failure === undefined)) return [];
  const policies = policiesAmong(linked);
  if (policies.some(({ lang }) => !READABLE.has(lang))) return [];
  const listed = new Set(
    policies.flatMap(({ summary }) =>
      summary.claims.flatMap(({ group, id, stance }) =>
        group === 'data' && stance !== 'denied' ? [id] : [],
      ),
    ),
  );
  if (Array.from(listed).filter((id) => LISTABLE.has(id as DataId)).length < FEWEST) return [];
  const kinds = asks.filter((kind) => {
    const id = dataOf(kind);
    return id !== null && !listed.has(id);
  });
  return kinds.length > 0 ? [{ id: 'data-not-listed', kinds }] : [];
}
