import type { Check } from '#lib/model/check.ts';
import type { FieldKind } from '#lib/model/control.ts';
import type { DataId } from '#lib/model/taxonomy.ts';
import { policiesAmong, type Table } from './table.ts';

/** A message may hold anything, an account is what a policy seldom names, and a file could be of any kind. */
const DATA_OF: Readonly<Record<FieldKind, DataId | null>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  address: 'address',
  'birth-date': 'birth-date',
  'government-id': 'government-id',
  payment: 'payment',
  account: null,
  message: null,
  file: null,
  other: null,
};
const LISTABLE = new Set(Object.values(DATA_OF));
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
    const id = DATA_OF[kind];
    return id !== null && !listed.has(id);
  });
  return kinds.length > 0 ? [{ id: 'data-not-listed', kinds }] : [];
}
