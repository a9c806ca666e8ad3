import { describe, expect, it } from 'vitest';
import { kantaraReceipt, type KantaraReceipt } from '#lib/ledger/receipts/kantara-receipt.ts';
import { isUnchanged } from '#lib/ledger/receipts/origin.ts';
import { uuid5 } from '#lib/ledger/receipts/uuid5.ts';
import type { ReceiptBasis } from '#lib/ledger/receipts/receipt-basis.ts';
import { amissInKantara } from './kantara-demands.ts';
import { basis, CLAIMS, FACTS, policy, recipient } from './samples.ts';

const NOTHING = { ...policy([], {}) };

async function receipt(of: ReceiptBasis): Promise<KantaraReceipt> {
  const made = await kantaraReceipt(of);
  if (!made) throw new Error('no receipt');
  expect(amissInKantara(JSON.parse(JSON.stringify(made)))).toEqual([]);
  return made;
}

const purposesOf = ({ services }: KantaraReceipt) => services.flatMap(({ purposes }) => purposes);
const disclosure = async (...claims: (typeof CLAIMS)[number][]) =>
  purposesOf(await receipt(basis([policy(claims)]))).map(({ thirdPartyDisclosure, thirdPartyName }) => [
    thirdPartyDisclosure,
    thirdPartyName,
  ])[0];

describe('a Kantara receipt', () => {
  it('says what the policy says, in its own words and in terms of DPV', async () => {
    const made = await receipt(basis());
    expect(made).toMatchObject({
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'RU',
      consentTimestamp: Date.parse('2026-03-02T10:15:00+03:00') / 1000,
      language: 'ru',
      policyUrl: 'https://xn--80aaf8bjc.example/policy',
      sensitive: false,
      spiCat: [],
    });
    expect(made.piiControllers).toEqual([
      expect.objectContaining({
        piiController: 'ООО «Лавка»',
        email: 'data@lavka.example',
        phone: 'not stated',
      }),
    ]);
    expect(purposesOf(made)[1]).toEqual({
      purpose: 'Рассылка',
      purposeCategory: ['https://w3id.org/dpv#DirectMarketing'],
      consentType: 'EXPLICIT',
      piiCategory: [
        'https://w3id.org/dpv/pd#Name',
        'account (no term in DPV)',
        'https://w3id.org/dpv/pd#TelephoneNumber',
      ],
      termination: 'fixed: 5 years',
      thirdPartyDisclosure: true,
      thirdPartyName: 'Передаём курьерам',
    });
  });

  it('carries the exact words and the place in the chain', async () => {
    expect((await receipt(basis())).consentLedger).toMatchObject({
      words: 'Согласен на обработку персональных данных',
      chain: 'c0ffee',
      seq: 7,
      hash: 'cd'.repeat(32),
    });
  });

  it.each([
    ['no document was obtained', basis([]), { thirdPartyDisclosure: false }],
    [
      'the document says nothing',
      basis([NOTHING]),
      { thirdPartyDisclosure: true, thirdPartyName: 'not stated' },
    ],
  ])('says "not stated" in every field that must be there, where %s', async (_, of, third) => {
    const made = await receipt(of);
    expect(made).toMatchObject({ jurisdiction: 'not stated', piiPrincipalId: 'not stated' });
    expect(purposesOf(made)).toEqual([
      expect.objectContaining({
        purpose: 'Согласен на обработку персональных данных',
        purposeCategory: ['not stated'],
        termination: 'not stated',
        ...third,
      }),
    ]);
    expect(made.consentLedger.notStated).toContain('thirdPartyDisclosure');
  });

  it('says that nothing is disclosed only where the policy denies it', async () => {
    expect(await disclosure(recipient('partners', 'denied'))).toEqual([false, undefined]);
    expect(await disclosure(recipient('cross-border', 'denied'))).toEqual([true, 'not stated']);
    expect(await disclosure(recipient('partners', 'denied'), recipient('processors', 'conditional'))).toEqual(
      [true, 'Передаём курьерам'],
    );
    expect(await disclosure()).toEqual([true, 'not stated']);
  });

  it('says that data are passed on where the very words agreed to do', async () => {
    const control = { ...basis().consent.control, covers: ['processing', 'third-party'] as const };
    for (const documents of [[], [NOTHING], [policy([recipient('partners', 'denied')])]]) {
      const made = await receipt(basis(documents, { control }));
      expect(purposesOf(made)[0]).toMatchObject({ thirdPartyDisclosure: true, thirdPartyName: 'not stated' });
      expect(made.consentLedger.notStated ?? []).not.toContain('thirdPartyDisclosure');
    }
  });

  it('calls data sensitive where they are, and says where nothing is known', async () => {
    const special = { ...basis().consent.control, covers: ['processing', 'biometric'] as const };
    expect(await receipt(basis([policy()], { control: special }))).toMatchObject({
      sensitive: true,
      spiCat: ['https://w3id.org/dpv/pd#Biometric'],
    });
    expect(await receipt(basis([]))).toMatchObject({
      ...{ sensitive: false, spiCat: ['not stated'] },
      consentLedger: { notStated: ['sensitive', 'thirdPartyDisclosure'] },
    });
    expect((await receipt(basis())).consentLedger).not.toHaveProperty('notStated');
  });

  it('of a day without a time says that the number of seconds is no more than that day', async () => {
    expect(await receipt(basis([], { time: '2026-03-02' }))).toMatchObject({
      consentTimestamp: Date.UTC(2026, 2, 2) / 1000,
      consentLedger: { day: '2026-03-02' },
    });
    expect((await receipt(basis())).consentLedger).not.toHaveProperty('day');
  });

  it('calls a box that the page ticked, and mere use, no explicit consent', async () => {
    const control = { ...basis().consent.control, preticked: true };
    const of = async (change: object) => purposesOf(await receipt(basis([policy()], change)))[0]?.consentType;
    expect(await of({ control })).toBe('IMPLICIT');
    expect(await of({ control: { ...control, preticked: false, kind: 'use' }, ticked: null })).toBe(
      'IMPLICIT',
    );
    expect(await of({ entered: { way: 'paper', operator: 'Лавка', evidence: [] } })).toBe('not stated');
  });

  it('is none for a refusal and for what the page refused', async () => {
    expect(await kantaraReceipt(basis([policy()], { decision: 'refused' }))).toBeUndefined();
    expect(await kantaraReceipt(basis([policy()], { certainty: 'attempted' }))).toBeUndefined();
  });

  it('has the same id at every export, a UUID of version 5 of its event', async () => {
    const [one, again] = [await receipt(basis()), await receipt(basis([policy(CLAIMS, FACTS)]))];
    expect(one.consentReceiptID).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(again.consentReceiptID).toBe(one.consentReceiptID);
    // From the documentation of Python's module.
    expect(await uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe(
      '886313e1-3b8a-5372-9b90-0c9aee199e5d',
    );
  });

  it('shows that it was changed', async () => {
    const made = JSON.parse(JSON.stringify(await receipt(basis()))) as Record<string, unknown>;
    expect(await isUnchanged(made)).toBe(true);
    expect(await isUnchanged({ ...made, jurisdiction: 'KZ' })).toBe(false);
  });
});
