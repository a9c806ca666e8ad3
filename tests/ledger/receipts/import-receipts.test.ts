import { describe, expect, it } from 'vitest';
import { caseOf } from '#lib/ledger/case-file.ts';
import { evidenceOf } from '#lib/ledger/evidence-of.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { withLedger } from '#lib/ledger/open.ts';
import { listConsents } from '#lib/ledger/read.ts';
import { basisOf } from '#lib/ledger/receipts/basis-of.ts';
import { isoReceipt } from '#lib/ledger/receipts/iso-receipt.ts';
import { kantaraReceipt } from '#lib/ledger/receipts/kantara-receipt.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Covers } from '#lib/model/control.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { freshLedger } from '../fresh-ledger.ts';
import { blob, newProfile } from '../import-files.ts';
import { consent, nth } from '../samples.ts';
import { basis, policy } from './samples.ts';

freshLedger();

const MADE = '2026-11-28T00:00:00.000Z';
const json = (value: unknown): string => JSON.stringify(value, null, 1);
const take = (value: unknown, only: 'check' | 'write' = 'write') => importLog(blob(json(value)), only);
const refusal = async (value: unknown) => {
  const taken = await take(value);
  return taken.ok ? 'taken in' : [taken.error.reason, taken.error.place];
};

/** A receipt as another maker would write it. */
const FOREIGN = {
  version: 'KI-CR-v1.1.0',
  jurisdiction: 'GB',
  consentTimestamp: 1767261600,
  collectionMethod: 'paper form',
  consentReceiptID: 'b1c7d6de-1111-4222-8333-444455556666',
  piiPrincipalId: 'reader 12',
  piiControllers: [
    { piiController: 'Harbour Library', contact: 'Desk', address: {}, email: 'a@b.example', phone: '1' },
  ],
  policyUrl: 'https://library.example/privacy?from=mail',
  services: [
    {
      service: 'Lending',
      purposes: [
        {
          purpose: 'To lend books',
          purposeCategory: ['1 - Core'],
          consentType: 'EXPLICIT',
          piiCategory: ['Name'],
          termination: 'a year',
          thirdPartyDisclosure: false,
        },
        {
          purposeCategory: ['Marketing'],
          consentType: 'EXPLICIT',
          piiCategory: ['Name'],
          termination: 'a year',
          thirdPartyDisclosure: false,
        },
      ],
    },
  ],
  sensitive: false,
  spiCat: [],
};

/** A record as the guide of W3C's group writes one: short names, no zone, references, an unknown field. */
const FOREIGN_RECORD = {
  '@context': 'https://w3id.org/dpv/context.jsonld',
  '@id': 'https://clinic.example/records/7',
  '@type': 'https://w3id.org/dpv#ConsentRecord',
  'dcterms:identifier': 'record-7',
  'dcterms:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
  'dpv:hasNotice': {
    '@id': 'https://clinic.example/privacy',
    '@type': 'dpv:PrivacyNotice',
  },
  'dpv:hasProcess': {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': 'dpv:Marketing',
    'dpv:hasDataController': 'ex:clinic',
    'ex:unknown': [1, 2],
  },
  'dpv:hasEntity': { '@id': 'ex:clinic', '@type': 'dpv:DataController', 'dpv:hasName': 'Harbour Clinic' },
  'dpv:hasConsentStatus': [
    { '@type': ['dpv:ConsentGiven', 'dpv:ExpressedConsent'], 'dpv:isIndicatedAtTime': '2026-01-02T03:04:05' },
    { '@type': 'dpv:ConsentWithdrawn', 'dpv:isIndicatedAtTime': '2026-02-03T04:05:06Z' },
  ],
};

describe('a Kantara receipt of another maker', () => {
  it('becomes an entry that says where it came from, with its own text as evidence', async () => {
    expect(await take(FOREIGN, 'check')).toMatchObject({
      ok: true,
      value: { newConsents: 1, receipt: 'kantara-1.1' },
    });
    expect(await listConsents()).toEqual([]);
    expect((await take(FOREIGN)).ok).toBe(true);
    const entry = nth(await listConsents(), 0);
    expect(entry).toMatchObject({
      decision: 'given',
      time: '2026-01-01T10:00:00.000Z',
      site: 'library.example',
      certainty: 'told',
      control: { label: '', covers: ['processing', 'marketing'] },
      documents: [{ href: 'https://library.example/privacy' }],
      entered: { way: 'other', operator: 'Harbour Library', receipt: 'kantara-1.1' },
    });
    const notes = (await caseOf(entry.id))?.events.filter(({ kind }) => kind === 'note');
    expect(notes).toMatchObject([{ content: { text: 'Lending: To lend books; Marketing' } }]);
    const evidence = nth(entry.entered?.evidence ?? [], 0);
    const kept = await withLedger((ledger) => ledger.get('evidence', [entry.id, evidence.sha256]));
    expect(new TextDecoder().decode(kept?.bytes)).toBe(json(FOREIGN));
    expect((await verifyLog(JSON.parse(json(await exportLog())))).problems).toEqual([]);
  });

  it('goes along in an export, receipt and all', async () => {
    await take(FOREIGN);
    const log = await exportLog();
    await newProfile();
    expect((await take(log)).ok).toBe(true);
    const entry = nth(await listConsents(), 0);
    expect(nth(await evidenceOf(entry), 0)).toMatchObject({
      name: 'consent-receipt.txt',
      type: 'text/plain',
    });
    expect(await take(FOREIGN)).toMatchObject({ ok: true, value: { newConsents: 0 } });
  });

  it('is not doubled', async () => {
    await take(FOREIGN);
    expect(await take(FOREIGN)).toMatchObject({
      ok: true,
      value: { consents: 1, newConsents: 0, newEvents: 0 },
    });
    await Promise.all([
      take({ ...FOREIGN, consentReceiptID: 'x' }),
      take({ ...FOREIGN, consentReceiptID: 'x' }),
    ]);
    expect(await listConsents()).toHaveLength(2);
  });

  it('may count milliseconds and leave out contacts', async () => {
    const controller = { piiController: 'Harbour Library' };
    await take({ ...FOREIGN, consentTimestamp: 1767261600000, piiControllers: [controller] });
    expect(nth(await listConsents(), 0).time).toBe('2026-01-01T10:00:00.000Z');
  });

  it.each([
    ['of another version', { ...FOREIGN, version: 'KI-CR-v0.9' }, ['other-receipt', 'version']],
    ['without an id', { ...FOREIGN, consentReceiptID: '' }, ['shape', 'consentReceiptID']],
    ['without a controller', { ...FOREIGN, piiControllers: [] }, ['shape', 'piiControllers']],
    [
      'with a time that is none',
      { ...FOREIGN, consentTimestamp: 'yesterday' },
      ['shape', 'consentTimestamp'],
    ],
    ['with a time before all times', { ...FOREIGN, consentTimestamp: -1 }, ['shape', 'consentTimestamp']],
    [
      'with a wrong type deep down',
      { ...FOREIGN, services: [{ service: 'x', purposes: [7] }] },
      ['shape', 'services.0.purposes.0'],
    ],
    [
      'with an origin that is none',
      { ...FOREIGN, consentLedger: { chain: 1 } },
      ['shape', 'consentLedger.words'],
    ],
  ])('%s is refused with its place', async (_, value, expected) => {
    expect(await refusal(value)).toEqual(expected);
    expect(await listConsents()).toEqual([]);
  });
});

/** A consent that was given, and what became of it. */
const statuses = (...later: readonly (readonly [type: string, time: string])[]) =>
  [['dpv:ConsentGiven', '2026-01-02T03:04:05Z'] as const, ...later].map(([type, time]) => ({
    '@type': type,
    'dpv:isIndicatedAtTime': time,
  }));

describe('records by ISO/IEC TS 27560 of another maker', () => {
  it('that were renewed after they were withdrawn are in force', async () => {
    const renewed = statuses(
      ['dpv:ConsentWithdrawn', '2026-02-03T04:05:06Z'],
      ['dpv:RenewedConsentGiven', '2026-03-04T05:06:07Z'],
    );
    expect(await take({ ...FOREIGN_RECORD, 'dpv:hasConsentStatus': renewed })).toMatchObject({ ok: true });
    const file = await caseOf(nth(await listConsents(), 0).id);
    expect(file && basisOf(file).withdrawn).toBeUndefined();
  });

  it('become entries, withdrawn where they say so', async () => {
    expect(await take(FOREIGN_RECORD)).toMatchObject({ ok: true, value: { newConsents: 1, newEvents: 3 } });
    const entry = nth(await listConsents(), 0);
    expect(entry).toMatchObject({
      time: '2026-01-02T03:04:05Z',
      site: 'clinic.example',
      control: { label: '', covers: ['processing', 'marketing'] },
      entered: { operator: 'Harbour Clinic', receipt: 'iso-27560' },
    });
    const file = await caseOf(entry.id);
    expect(file && basisOf(file).withdrawn).toBe('2026-02-03T04:05:06Z');
    expect(await take(FOREIGN_RECORD)).toMatchObject({ ok: true, value: { newConsents: 0 } });
  });

  it.each([
    ['no record at all', { '@type': 'schema:Person' }, ['not-a-log', '@type']],
    [
      'another profile',
      { ...FOREIGN_RECORD, 'dcterms:conformsTo': 'urn:mine' },
      ['other-receipt', '0.dct:conformsTo'],
    ],
    [
      'no time',
      { ...FOREIGN_RECORD, 'dpv:hasConsentStatus': 'dpv:ConsentGiven' },
      ['shape', '0.dpv:hasConsentStatus'],
    ],
    [
      'taken back at a time that cannot be read',
      { ...FOREIGN_RECORD, 'dpv:hasConsentStatus': statuses(['dpv:ConsentWithdrawn', 'in spring']) },
      ['shape', '0.dpv:hasConsentStatus'],
    ],
    ['no id', { ...FOREIGN_RECORD, 'dcterms:identifier': '', '@id': '' }, ['shape', '0.dct:identifier']],
    [
      'the same record twice',
      { '@context': {}, '@graph': [FOREIGN_RECORD, FOREIGN_RECORD] },
      ['doubled', '1'],
    ],
  ])('%s is refused with its place', async (_, value, expected) => {
    expect(await refusal(value)).toEqual(expected);
    expect(await listConsents()).toEqual([]);
  });
});

describe('receipts of our own', () => {
  it('are known where their record is', async () => {
    await recordConsent(consent('mine'));
    const file = await caseOf('mine');
    if (!file) throw new Error('no case');
    const [kantara, iso] = [await kantaraReceipt(basisOf(file)), await isoReceipt([basisOf(file)], MADE)];
    expect(await take(kantara)).toMatchObject({ ok: true, value: { newConsents: 0 } });
    expect(await take(iso)).toMatchObject({ ok: true, value: { newConsents: 0 } });
    await newProfile();
    expect(await take(iso)).toMatchObject({ ok: true, value: { newConsents: 1 } });
    expect(await take(kantara)).toMatchObject({ ok: true, value: { newConsents: 0 } });
    expect(nth(await listConsents(), 0)).toMatchObject({
      zone: 'Europe/Moscow',
      control: { label: 'Согласен на обработку персональных данных' },
    });
  });

  it('bring refusals and withdrawals along, several in one file', async () => {
    const other = {
      ...basis([policy()], { decision: 'refused' }),
      place: { chain: 'c', seq: 1, hash: 'ef'.repeat(32) },
    };
    const taken = await take(await isoReceipt([{ ...basis(), withdrawn: MADE }, other], MADE));
    expect(taken).toMatchObject({ ok: true, value: { newConsents: 2, newEvents: 5 } });
    expect((await listConsents()).map(({ decision }) => decision).sort()).toEqual(['given', 'refused']);
  });

  it('by Kantara say that the consent was withdrawn since, and are withdrawn where they are taken in', async () => {
    const receipt = await kantaraReceipt({ ...basis(), withdrawn: '2026-04-01' });
    expect(receipt?.consentLedger).toMatchObject({ withdrawn: '2026-04-01' });
    expect(await take(receipt)).toMatchObject({ ok: true, value: { newConsents: 1 } });
    const file = await caseOf(nth(await listConsents(), 0).id);
    expect(file && basisOf(file).withdrawn).toBe('2026-04-01');
  });

  it('that were changed are refused', async () => {
    const receipt = await kantaraReceipt(basis());
    expect(await refusal({ ...receipt, jurisdiction: 'KZ' })).toEqual(['changed', '']);
  });
});

describe('receipts of ours of a consent with a day only', () => {
  it.each(['kantara', 'iso'] as const)('come back as of that day (%s)', async (form) => {
    const of = basis([], { time: '2026-03-02' });
    const made = form === 'kantara' ? await kantaraReceipt(of) : await isoReceipt([of], MADE);
    expect(await take(made)).toMatchObject({ ok: true, value: { newConsents: 1 } });
    expect((await listConsents()).map(({ time }) => time)).toEqual(['2026-03-02']);
  });
});

const without = (value: object = {}, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

describe('what a consent covers', () => {
  const made = async (form: 'kantara' | 'iso', covers: readonly Covers[]) => {
    const of = basis(undefined, { control: { ...basis().consent.control, covers } });
    return form === 'kantara' ? kantaraReceipt(of) : isoReceipt([of], MADE);
  };
  const taken = async (): Promise<readonly Covers[]> => nth(await listConsents(), 0).control.covers;

  it.each(
    (['kantara', 'iso'] as const).flatMap((form) =>
      ([['marketing'], ['terms', 'cross-border'], []] as const).map((covers) => ({ form, covers })),
    ),
  )('comes back from a receipt of ours: $covers ($form)', async ({ form, covers }) => {
    expect(await take(await made(form, covers))).toMatchObject({ ok: true });
    expect(await taken()).toEqual(covers);
  });

  it('is guessed from the purposes where a receipt of ours does not say it yet', async () => {
    const receipt = await kantaraReceipt(basis());
    const early = without(receipt?.consentLedger, 'covers', 'check');
    expect(await take({ ...receipt, consentLedger: early })).toMatchObject({ ok: true });
    expect(await taken()).toEqual(['processing', 'marketing']);
  });

  it.each([['everything'], ['toString'], 7].map((covers) => [covers]))(
    'is refused where it is none of ours: %j',
    async (covers) => {
      const receipt = await kantaraReceipt(basis());
      const beyond = without(receipt?.consentLedger, 'check');
      const [reason] = await refusal({ ...receipt, consentLedger: { ...beyond, covers } });
      expect(reason).toBe('shape');
    },
  );
});
