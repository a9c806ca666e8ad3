import type { Certainty, Consent, Phase } from '#lib/model/consent.ts';
import type { DraftRecord } from '#lib/ledger/schema.ts';

/** How long a form's outcome, or the page's leaving after a press, is waited for; ms. */
export const PATIENCE = 3_000;
/** A press with neither outcome nor leaving led nowhere; ms. */
const FUTILE = 10_000;
/** A page that began to leave has this long to go; a box ticked and left alone, a day; ms. */
const LEAVING = 60_000;
const IDLE = 24 * 60 * 60 * 1000;

/** What becomes of an act: it goes on, it is a consent (or refusal) on record, or it was nothing. */
export type Outcome =
  | { readonly is: 'open'; readonly draft: DraftRecord }
  | { readonly is: 'consent'; readonly consent: Consent; readonly replaces?: string }
  | { readonly is: 'nothing' };

const NOTHING: Outcome = { is: 'nothing' };
const RANK: Record<DraftRecord['phase'], number> = { touched: 0, armed: 1, pressed: 2, submitted: 3 };

/** The act after its next phase was reported; `now` carries that report's circumstances. */
export function afterReport(
  before: DraftRecord | undefined,
  phase: Phase,
  now: Omit<DraftRecord, 'phase'>,
): Outcome {
  if (phase === 'attempted') return NOTHING;
  if (phase === 'settled') {
    const act = before ?? { ...now, phase: 'pressed' as const };
    return recorded(act, act.phase === 'submitted' ? 'submitted' : 'pressed');
  }
  // A box is re-read after a moment: news of the tick may come after the press that it led to, which then stands.
  if (before && RANK[before.phase] > RANK[phase]) return { is: 'open', draft: before };
  return { is: 'open', draft: { ...now, phase } };
}

/** How things stand with an act that nothing was reported of. Times in ms. */
export interface Silence {
  readonly session: string;
  readonly now: number;
  /** The document that it happened in is no more. */
  readonly gone: boolean;
  /** What its tab shows now, without query and fragment; nothing where it came there by reloading or going back. */
  readonly shows?: string | undefined;
}

/** The act when nothing was reported. */
export function afterSilence(draft: DraftRecord, at: Silence): Outcome {
  const stale = draft.session !== at.session;
  // Where the clock was set back, how long it is cannot be told: long, then, rather than never.
  const silent = Math.abs(at.now - draft.at);
  if (draft.phase === 'submitted') {
    return stale || at.gone || silent >= PATIENCE ? recorded(draft, 'submitted') : { is: 'open', draft };
  }
  if (draft.phase === 'armed') return afterArming(draft, at, stale);
  if (stale || (draft.phase === 'touched' && (at.gone || silent > IDLE))) return NOTHING;
  return draft.phase === 'pressed' ? afterPress(draft, at.gone, at.now) : { is: 'open', draft };
}

/** A script's `form.submit()` leaves no trace but where it leads. */
function afterArming(draft: DraftRecord, { gone, now, shows }: Silence, stale: boolean): Outcome {
  const left = (draft.departed ?? now) - draft.at;
  if (stale || left > PATIENCE) return NOTHING;
  if (!gone) return { is: 'open', draft };
  return shows !== undefined && shows === draft.leadsTo ? recorded(draft, 'left') : NOTHING;
}

function afterPress(draft: DraftRecord, gone: boolean, now: number): Outcome {
  const left = (draft.departed ?? now) - draft.at;
  if (gone) return left <= PATIENCE ? recorded(draft, 'left') : NOTHING;
  const limit = draft.departed === undefined ? FUTILE : LEAVING;
  return Math.abs(now - draft.at) > limit ? NOTHING : { is: 'open', draft };
}

const recorded = (draft: DraftRecord, certainty: Certainty): Outcome => ({
  is: 'consent',
  consent: { ...draft.consent, certainty },
  ...(draft.replaces !== undefined && { replaces: draft.replaces }),
});
