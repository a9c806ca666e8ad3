import type { Fact, Facts } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import type { ReadingContext } from '../context.ts';
import { effectiveDate } from './effective-date.ts';
import { findOperator, operator } from './operator.ts';
import { operatorIds } from './operator-ids.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { site } from './site.ts';
import { withdrawalChannels } from './withdrawal-channels.ts';
import { withdrawalEmail } from './withdrawal-email.ts';
import { withdrawalPostal } from './withdrawal-postal.ts';
import { withdrawalWindows } from './withdrawal-window.ts';
import { wordedFact } from './worded.ts';

/** What the document says about who is responsible and how to reach them, and what it promises. Absent: not stated. */
export function readFacts(context: ReadingContext): Facts {
  const { document } = context;
  const windows = withdrawalWindows(context);
  const named = findOperator(document);
  const all: Record<FactId, Fact | undefined> = {
    operator: operator(document, named),
    'operator-ids': operatorIds(document, named?.core ?? ''),
    site: site(document, named?.core ?? ''),
    'withdrawal-email': withdrawalEmail(context, windows),
    'withdrawal-postal': withdrawalPostal(context, windows),
    'withdrawal-channels': withdrawalChannels(context, windows),
    retention: retention(context),
    'effective-date': effectiveDate(document),
    'governing-law': wordedFact(context, 'governing-law'),
    rights: rights(context),
    'breach-notice': wordedFact(context, 'breach-notice'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, fact]) => fact !== undefined));
}
