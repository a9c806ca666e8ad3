import type { FieldKind } from './control.ts';
import type { DataId } from './taxonomy.ts';

/** What a form asks for, in the words of policies; null where the kind of field says too little. */
export const DATA_OF_FIELD: Readonly<Record<FieldKind, DataId | null>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  address: 'address',
  'birth-date': 'birth-date',
  'government-id': 'government-id',
  payment: 'payment',
  account: 'account',
  message: 'messages',
  file: null,
  other: null,
};
