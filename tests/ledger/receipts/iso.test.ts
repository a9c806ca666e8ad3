import { describe, expect, it } from 'vitest';
import { isoReceipt } from '#lib/ledger/receipts/iso-receipt.ts';
import type { ReceiptBasis } from '#lib/ledger/receipts/receipt-basis.ts';
import { amissInRecord, type Node } from './iso-demands.ts';
import { basis, policy, recipient } from './samples.ts';

const MADE = '2026-11-28T00:00:00.000Z';

async function recordsOf(...bases: ReceiptBasis[]): Promise<Node[]> {
  const receipt = JSON.parse(JSON.stringify(await isoReceipt(bases, MADE))) as Node;
  expect(receipt).toMatchObject({
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': { '@id': 'https://w3id.org/dpv/schema/dpv-27560#receipt' },
    'dct:created': MADE,
  });
  const records = receipt['dpv:hasRecordOfActivity'] as Node[];
  expect(records.flatMap(amissInRecord)).toEqual([]);
  return records;
}

const processOf = (record: Node | undefined): Node => (record?.['dpv:hasProcess'] as Node[])[0] ?? {};
const unknown = expect.objectContaining({
  'dpv:hasApplicability': { '@id': 'dpv:UnknownApplicability' },
  'dct:description': 'not stated',
}) as unknown;

describe('a record by ISO/IEC TS 27560', () => {
  it('says what the page and the policy say', async () => {
    const [record] = await recordsOf(basis());
    expect(record?.['dpv:hasNotice']).toEqual([
      expect.objectContaining({
        '@type': 'dpv:ConsentNotice',
        'dct:description': 'Согласен на обработку персональных данных',
        'dct:language': 'ru',
      }),
      expect.objectContaining({ '@type': 'dpv:PrivacyNotice', 'schema:sha256': 'ab'.repeat(32) }),
    ]);
    expect(processOf(record)).toMatchObject({
      'dpv:hasJurisdiction': { '@id': 'loc:RU' },
      'dpv:hasConsentControl': { 'dpv:isExercisedAt': ['data@lavka.example'] },
      'dpv:hasRecipient': [
        { 'skos:broader': { '@id': 'dpv:DataProcessor' }, 'dct:description': 'Передаём курьерам' },
      ],
      'dpv:hasStorageCondition': [
        unknown,
        { 'dpv:hasDuration': [{ '@type': 'dpv:TemporalDuration', 'rdf:value': 'fixed: 5 years' }] },
      ],
    });
    expect(processOf(record)['dpv:hasPersonalData']).toContainEqual({
      '@type': 'dpv:PersonalData',
      'dct:identifier': 'account',
      'skos:editorialNote': 'no term in DPV',
      'dct:description': 'телефон',
    });
  });

  it('says "not stated" in the way DPV has for it, where nothing is known', async () => {
    const [record] = await recordsOf(basis([]));
    const process = processOf(record);
    expect(process['dpv:hasRecipient']).toEqual([unknown]);
    expect(process['dpv:hasRight']).toEqual([unknown]);
    expect(process['dpv:hasJurisdiction']).toEqual(unknown);
    expect(process['dpv:hasConsentControl']).toEqual(unknown);
    expect(process['dpv:hasStorageCondition']).toEqual([unknown, unknown]);
  });

  it('names no recipient only where the policy denies it', async () => {
    const [record] = await recordsOf(basis([policy([recipient('partners', 'denied')])]));
    expect(processOf(record)['dpv:hasRecipient']).toEqual([
      { '@type': 'dpv:Recipient', 'dpv:hasApplicability': { '@id': 'dpv:NotApplicable' } },
    ]);
  });

  it('tells given, refused and withdrawn, in UTC', async () => {
    const [given, refused, withdrawn] = await recordsOf(
      basis(),
      basis([policy()], { decision: 'refused', ticked: false }),
      { ...basis(), withdrawn: '2026-04-01T10:00:00+03:00' },
    );
    const states = (record: Node | undefined) =>
      (record?.['dpv:hasConsentStatus'] as Node[]).map((event) => [
        (event['@type'] as string[])[0],
        event['dpv:isIndicatedAtTime'],
      ]);
    expect(states(given)).toEqual([['dpv:ConsentGiven', '2026-03-02T07:15:00.000Z']]);
    expect(states(refused)).toEqual([['dpv:ConsentRefused', '2026-03-02T07:15:00.000Z']]);
    expect(states(withdrawn)).toEqual([
      ['dpv:ConsentGiven', '2026-03-02T07:15:00.000Z'],
      ['dpv:ConsentWithdrawn', '2026-04-01T07:00:00.000Z'],
    ]);
  });

  it('claims the basis of a consent only of one that was given', async () => {
    const [given, refused] = await recordsOf(
      basis(),
      basis([policy()], { decision: 'refused', ticked: false }),
    );
    expect(processOf(given)['dpv:hasLegalBasis']).toEqual({ '@id': 'dpv:ExpressedConsent' });
    expect(processOf(refused)['dpv:hasLegalBasis']).toEqual(unknown);
    expect(JSON.stringify(refused)).not.toMatch(/ExpressedConsent|ImpliedConsent/);
  });

  it('denies no recipient that the very words agreed to allow', async () => {
    const control = { ...basis().consent.control, covers: ['third-party'] as const };
    const [record] = await recordsOf(basis([policy([recipient('partners', 'denied')])], { control }));
    expect(processOf(record)['dpv:hasRecipient']).toEqual([unknown]);
  });

  it('claims no moment where only a day is known', async () => {
    const records = await recordsOf({ ...basis([], { time: '2026-03-02' }), withdrawn: '2026-04-01' });
    const times = (records[0]?.['dpv:hasConsentStatus'] as Node[]).map(
      (event) => event['dpv:isIndicatedAtTime'],
    );
    expect(times).toEqual([
      { '@type': 'xsd:date', '@value': '2026-03-02' },
      { '@type': 'xsd:date', '@value': '2026-04-01' },
    ]);
  });

  it('leaves out what the page refused', async () => {
    expect(await recordsOf(basis([policy()], { certainty: 'attempted' }))).toEqual([]);
  });
});
