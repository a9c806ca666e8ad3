import * as v from 'valibot';
import type { Check } from '#lib/model/check.ts';
import { FIELD_KINDS } from '#lib/model/control.ts';
import { CLAIM_IDS } from '#lib/model/taxonomy.ts';
import { list, words } from './shapes.ts';

/** What did not fit together, as it may come from a file. */
export const checkShape = v.variant('id', [
  v.looseObject({ id: v.literal('data-not-listed'), kinds: list(v.picklist(FIELD_KINDS)) }),
  v.looseObject({ id: v.literal('other-operator'), names: v.strictTuple([words, words]) }),
  v.looseObject({ id: v.literal('dead-link'), link: words }),
  v.looseObject({ id: v.literal('not-obtained'), link: words }),
  v.looseObject({ id: v.literal('leads-elsewhere'), link: words }),
  v.looseObject({ id: v.literal('folded-into-terms'), norm: v.exactOptional(v.literal('ru')) }),
  v.looseObject({ id: v.literal('policy-warnings'), flags: list(v.picklist(CLAIM_IDS.flags)) }),
]) satisfies v.GenericSchema<unknown, Check>;
