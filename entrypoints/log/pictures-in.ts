import type { CasePicture } from '#components/log/case/case-view.ts';
import type { KeptEvidence } from '#lib/ledger/evidence-of.ts';
import { isPicture } from '#lib/ledger/evidence-type.ts';

/**
 * The pictures among files of evidence, each at an address that whoever asked gives back. A blob of a bitmap's type in an
 * `<img>`: whatever the bytes are, nothing in them runs.
 */
export const picturesIn = (files: readonly KeptEvidence[]): CasePicture[] =>
  files.flatMap(({ type, bytes, name }) =>
    bytes && type && isPicture(type)
      ? [{ address: URL.createObjectURL(new Blob([bytes], { type })), name }]
      : [],
  );
