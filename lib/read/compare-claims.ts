import type { ChangeKind, ClaimChange } from '#lib/model/change.ts';
import type { Claim } from '#lib/model/summary.ts';
import { CLAIM_IDS, type ClaimGroup, type ClaimIds } from '#lib/model/taxonomy.ts';
import { weighClaim } from './change-weight.ts';

/** New and gone claims, and those whose stance is another, in the taxonomy's order. */
export function compareClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const old = byName(before);
  const now = byName(after);
  const groups = Object.keys(CLAIM_IDS) as ClaimGroup[];
  return groups.flatMap((group) =>
    CLAIM_IDS[group].flatMap((id) => {
      const name = nameOf(group, id);
      return changeOf(group, id, old.get(name), now.get(name)) ?? [];
    }),
  );
}

const nameOf = (group: ClaimGroup, id: ClaimIds[ClaimGroup]): string => `${group}/${id}`;

const byName = (claims: readonly Claim[]): Map<string, Claim> =>
  new Map(claims.map((claim) => [nameOf(claim.group, claim.id), claim]));

function changeOf(
  about: ClaimGroup,
  id: ClaimIds[ClaimGroup],
  before: Claim | undefined,
  after: Claim | undefined,
): ClaimChange | undefined {
  const kind = kindOf(before, after);
  if (kind === undefined) return undefined;
  const weight = weighClaim(about, id, before?.stance, after?.stance);
  return { about, id, kind, weight, ...(before && { before }), ...(after && { after }) };
}

function kindOf(before: Claim | undefined, after: Claim | undefined): ChangeKind | undefined {
  if (before?.stance === after?.stance) return undefined;
  if (!before) return 'new';
  return after ? 'changed' : 'gone';
}
