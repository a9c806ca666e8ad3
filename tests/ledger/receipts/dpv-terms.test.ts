import { describe, expect, it } from 'vitest';
import { DPV_DATA, DPV_PURPOSES, DPV_RECIPIENTS, iriOf } from '#lib/ledger/receipts/dpv-terms.ts';
import { isoReceipt } from '#lib/ledger/receipts/iso-receipt.ts';
import { DATA_IDS, PURPOSE_IDS, RECIPIENT_IDS } from '#lib/model/taxonomy.ts';
import { DPV_NAMES } from './dpv-names.ts';
import { basis } from './samples.ts';

const MAPS = { data: DPV_DATA, purposes: DPV_PURPOSES, recipients: DPV_RECIPIENTS };

/** `dpv:Name` and `pd:Name` wherever they stand, as key or as value. */
const termsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"(dpv|pd):([A-Za-z]+)"/g)].map(
    ([, prefix = '', name = '']) => `${prefix}:${name}`,
  );

const isDefined = (term: string): boolean => {
  const [prefix = '', name = ''] = term.split(':');
  return (prefix === 'dpv' || prefix === 'pd') && DPV_NAMES[prefix].has(name);
};

describe('our taxonomy in DPV', () => {
  it.each(Object.entries(MAPS))('%s: every term is one that DPV defines', (_, map) => {
    const terms = Object.values(map).filter((term) => term !== null);
    expect(terms.filter((term) => !isDefined(term))).toEqual([]);
  });

  it('maps every id, or says that there is no term', () => {
    expect(Object.keys(DPV_DATA)).toEqual([...DATA_IDS]);
    expect(Object.keys(DPV_PURPOSES)).toEqual([...PURPOSE_IDS]);
    expect(Object.keys(DPV_RECIPIENTS)).toEqual([...RECIPIENT_IDS]);
    const lacking = Object.values(MAPS).flatMap((map) =>
      Object.entries(map).filter(([, term]) => term === null),
    );
    expect(lacking.map(([id]) => id)).toEqual(['account', 'from-others', 'public']);
  });

  it('writes a term as its whole address', () => {
    expect(iriOf('pd:Name')).toBe('https://w3id.org/dpv/pd#Name');
  });

  it('a receipt uses no term that DPV lacks', async () => {
    const bases = [basis(), basis([]), { ...basis(), withdrawn: '2026-04-01T10:00:00+03:00' }];
    const receipt = await isoReceipt(bases, '2026-11-28T00:00:00.000Z');
    expect(termsIn(receipt).filter((term) => !isDefined(term))).toEqual([]);
  });
});
