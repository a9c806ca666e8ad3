import type { Check } from '#lib/model/check.ts';
import type { Covers } from '#lib/model/control.ts';
import type { FlagId } from '#lib/model/taxonomy.ts';
import { policiesAmong, type Table } from './table.ts';

const MOST = 3;
/** What a policy may hold against one who agrees to this; the most telling first. */
const BEARS_ON: Readonly<Partial<Record<Covers, readonly FlagId[]>>> = {
  special: ['special-data-without-written-consent'],
  biometric: ['special-data-without-written-consent'],
  'third-party': ['sells-or-shares-for-marketing', 'affiliates-covered'],
  marketing: ['sells-or-shares-for-marketing', 'bundled-advertising'],
  processing: ['bundled-advertising', 'merged-consent', 'withdrawal-by-post-only', 'operator-not-named'],
  cookies: ['consent-by-use'],
};

/** At most three warnings of the policies read that bear on what the control covers; unlimited terms always do. */
export function policyWarnings({ control, linked }: Table): Check[] {
  const found = new Set(
    policiesAmong(linked).flatMap(({ summary }) =>
      summary.claims.flatMap((claim) =>
        claim.group === 'flags' && claim.stance !== 'denied' ? [claim.id as FlagId] : [],
      ),
    ),
  );
  const bearing = new Set<FlagId>(['unlimited-term']);
  for (const cover of ORDER)
    if (control.covers.includes(cover)) BEARS_ON[cover]?.forEach((id) => bearing.add(id));
  const flags = Array.from(bearing)
    .filter((id) => found.has(id))
    .slice(0, MOST);
  return flags.length > 0 ? [{ id: 'policy-warnings', flags }] : [];
}

const ORDER = Object.keys(BEARS_ON) as Covers[];
