import type { Consent } from './consent.ts';

/** Whether there is anything to take back: a refusal and a submit that the page refused are no consents. */
export function canWithdraw(consent: Consent): boolean {
  return consent.decision === 'given' && consent.certainty !== 'attempted';
}
