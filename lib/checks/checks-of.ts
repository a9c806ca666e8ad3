import type { Check } from '#lib/model/check.ts';
import { dataNotListed } from './data-not-listed.ts';
import { deadLinks } from './dead-links.ts';
import { foldedIntoTerms } from './folded-into-terms.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { otherOperator } from './other-operator.ts';
import { policyWarnings } from './policy-warnings.ts';
import type { Table } from './table.ts';

const CHECKS: readonly ((table: Table) => Check[])[] = [
  dataNotListed,
  otherOperator,
  deadLinks,
  leadsElsewhere,
  foldedIntoTerms,
  policyWarnings,
];

/** What does not fit together on the table, in the order in which it is to be said; nothing where it is not sure. */
export const checksOf = (table: Table): Check[] => CHECKS.flatMap((check) => check(table));
