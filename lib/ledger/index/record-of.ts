import type { Consent } from '#lib/model/consent.ts';
import { frameSiteOf } from './frame-site.ts';
import { operatorKeyOf } from './operators.ts';
import type { IndexedRecord } from './stored.ts';
import { termsOfConsent } from './terms.ts';

/** Characters of a wording that the list shows at most. */
const LONGEST_LABEL = 400;

/** A consent as the index keeps it, before anything followed from it. */
export function recordOf(n: number, consent: Consent): IndexedRecord {
  const { id, time, zone, site, decision, control, choices, fieldKinds, entered } = consent;
  const operator = entered?.operator ?? '';
  const frameSite = frameSiteOf(consent);
  return {
    n,
    id,
    time,
    zone,
    site,
    ...(frameSite !== '' && { frameSite }),
    decision,
    at: instantOf(time),
    label: shortened(control.label),
    ...((choices || control.label.length > LONGEST_LABEL) && {
      wording: wordingOf(`${control.label}${choices ? JSON.stringify(choices) : ''}`),
    }),
    control: { kind: control.kind, preticked: control.preticked, covers: control.covers },
    standing: decision === 'refused' ? 'refused' : 'active',
    waits: false,
    letters: 0,
    operator,
    operatorKey: operatorKeyOf(operator, []),
    byHand: entered !== undefined,
    fieldKinds,
    texts: [],
    terms: termsOfConsent(consent, operator),
  };
}

/** FNV-1a, 32 bits: repeats of a long wording, and of what was chosen, are to be known without the whole of it. */
function wordingOf(label: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < label.length; at++) hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A time that is none sorts before all others. */
function instantOf(time: string): number {
  const at = Date.parse(time);
  return Number.isNaN(at) ? 0 : at;
}

/** Never cut inside a character. */
function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const end = /[\ud800-\udbff]/u.test(label.charAt(LONGEST_LABEL - 1)) ? LONGEST_LABEL - 1 : LONGEST_LABEL;
  return `${label.slice(0, end)}…`;
}
