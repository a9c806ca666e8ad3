import * as v from 'valibot';
import { failed, ok } from '#lib/model/result.ts';
import { list } from '../shapes.ts';
import { originShape, stated, webAddress, type ReadReceipt } from './receipt-says.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const texts = list(text, 200);

const purpose = v.pipe(
  v.looseObject({
    purpose: v.exactOptional(text),
    consentType: text,
    purposeCategory: texts,
    piiCategory: texts,
    termination: text,
    thirdPartyDisclosure: v.boolean(),
    thirdPartyName: v.exactOptional(text),
  }),
  v.check(
    ({ thirdPartyDisclosure, thirdPartyName }) => !thirdPartyDisclosure || thirdPartyName !== undefined,
    'third parties without a name',
  ),
);

/**
 * What a receipt must have to be taken in: the specification's fields, but that makers of real ones leave out contacts of
 * the controller, and that some write milliseconds.
 */
const receipt = v.looseObject({
  version: v.pipe(v.string(), v.regex(/^KI-CR-v1\.1(?:\.\d+)?$/)),
  jurisdiction: text,
  consentTimestamp: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000_000_000_000)),
  collectionMethod: text,
  consentReceiptID: v.pipe(text, v.nonEmpty()),
  piiPrincipalId: text,
  piiControllers: v.pipe(
    list(v.looseObject({ piiController: text, piiControllerUrl: v.exactOptional(text) }), 100),
    v.nonEmpty(),
  ),
  policyUrl: text,
  services: list(v.looseObject({ service: text, purposes: list(purpose, 200) }), 100),
  sensitive: v.boolean(),
  spiCat: texts,
  consentLedger: v.exactOptional(originShape),
});
type Receipt = v.InferOutput<typeof receipt>;

/** Larger numbers of seconds are thousands of years off: milliseconds. */
const MOST_SECONDS = 100_000_000_000;

/** Reads a Kantara Consent Receipt 1.1. */
export function readKantara(value: Readonly<Record<string, unknown>>): ReadReceipt {
  const { version } = value;
  if (typeof version === 'string' && !/^KI-CR-v1\.1/.test(version))
    return failed({ reason: 'other-receipt', place: 'version' });
  const parsed = v.safeParse(receipt, value, { abortEarly: true });
  if (!parsed.success) return failed({ reason: 'shape', place: v.getDotPath(parsed.issues[0]) ?? '' });
  return ok([{ ...said(parsed.output), part: value }]);
}

function said(given: Receipt) {
  const { consentTimestamp: stamp, consentLedger: origin } = given;
  const policy = webAddress(given.policyUrl);
  const urls = given.piiControllers.map(({ piiControllerUrl = '' }) => webAddress(piiControllerUrl));
  const isMarketing = /market/i.test(JSON.stringify(given.services));
  return {
    form: 'kantara-1.1',
    receiptId: given.consentReceiptID,
    decision: 'given',
    time: origin?.day ?? new Date(stamp > MOST_SECONDS ? stamp : stamp * 1000).toISOString(),
    operator: given.piiControllers
      .map(({ piiController }) => stated(piiController))
      .filter(Boolean)
      .join(', '),
    words: origin?.words ?? '',
    purposes: given.services.map(purposesOf).join('\n'),
    covers: origin?.covers ?? (isMarketing ? ['processing', 'marketing'] : ['processing']),
    page: webAddress(origin?.page ?? '') || (urls.find(Boolean) ?? ''),
    policy,
    ...(origin && { origin }),
    ...(origin?.withdrawn !== undefined && { withdrawn: origin.withdrawn }),
  } as const;
}

function purposesOf({ service, purposes }: Receipt['services'][number]): string {
  const named = purposes.map(
    (one) => stated(one.purpose ?? '') || one.purposeCategory.map(stated).join(', '),
  );
  return [stated(service), named.filter(Boolean).join('; ')].filter(Boolean).join(': ');
}
