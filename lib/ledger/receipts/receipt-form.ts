import type { ReceiptForm } from '#lib/model/consent.ts';

/** What kind of receipt parsed JSON claims to be; undefined for anything else. Whether it is one, its reader tells. */
export function receiptForm(value: Readonly<Record<string, unknown>>): ReceiptForm | undefined {
  const { version } = value;
  if (
    Object.hasOwn(value, 'consentReceiptID') ||
    (typeof version === 'string' && version.startsWith('KI-CR'))
  )
    return 'kantara-1.1';
  return Object.hasOwn(value, '@context') || Object.hasOwn(value, '@type') ? 'iso-27560' : undefined;
}
