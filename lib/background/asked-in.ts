import { checksOf } from '#lib/checks/checks-of.ts';
import { siteOf } from '#lib/ledger/address.ts';
import type { Check } from '#lib/model/check.ts';
import type { ConsentControl, FrameReport } from '#lib/model/control.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { documentsOf } from './linked-documents.ts';
import { linkedReadings } from './linked-readings.ts';

/** A consent as it is asked for, with what is known of its documents. */
export interface Asked {
  readonly control: ConsentControl;
  readonly checks: readonly Check[];
  /** The first of its documents that was read. */
  readonly policy?: PolicySummary;
}

/** The consents that a frame asks for, in its order. */
export function askedIn({ url, controls, policyLinks }: FrameReport): Promise<Asked[]> {
  return Promise.all(
    controls.map(async (control): Promise<Asked> => {
      const linked = await linkedReadings(documentsOf(control, url, policyLinks));
      const policy = linked.find(({ read }) => read)?.read?.summary;
      const checks = checksOf({ control, asks: control.asks ?? [], linked, site: siteOf(url) });
      return { control, checks, ...(policy && { policy }) };
    }),
  );
}
