import type { FieldKind } from '#lib/model/control.ts';
import type { Receiver } from '#lib/model/receiver.ts';

/** How somebody has a kind of data: the person filled it in, or their document says that it is collected. */
export type How = 'handed' | 'said';

export const howOf = ({ handed, said }: Receiver, kind: FieldKind): How | null => {
  if (handed.includes(kind)) return 'handed';
  return said.includes(kind) ? 'said' : null;
};

export const has = (receiver: Receiver, kind: FieldKind): boolean => howOf(receiver, kind) !== null;
