import { stepWords } from '#components/case/step-words.ts';
import { letterName } from '#components/log/case/letter-name.ts';
import { correctedFields } from '#components/log/corrected-fields.ts';
import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import { noteOf, notedIn } from '#lib/ledger/case-steps.ts';
import type { EventContents, LedgerEvent } from '#lib/ledger/event.ts';
import { correctionsIn } from '#lib/ledger/record-story.ts';
import { contentsOf } from '#lib/ledger/state.ts';
import { wasSent, type CaseStep } from '#lib/model/case.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Correction } from '#lib/model/follow-up.ts';
import type { Letter } from '#lib/model/letter.ts';
import { channelName, consentWords, joined, sentWords, short } from './event-words.ts';

/** Tells what events about one consent say to somebody who has nothing before them but a paper. */
export class CaseTeller {
  readonly #events: readonly LedgerEvent[];
  readonly #consent: Consent;
  readonly #steps: readonly CaseStep[];

  /** @param consent as corrections leave it */
  constructor(events: readonly LedgerEvent[], consent: Consent) {
    this.#events = events;
    this.#consent = consent;
    this.#steps = notedIn(events).map(({ step }) => step);
  }

  /** What an event says, in words; of a mark that was taken back since, that it was. */
  whatIn(event: LedgerEvent): string {
    const what = this.#plainly(event);
    const id = noteOf(event)?.step.id;
    const undone = contentsOf(this.#events, 'letter-step-undone').find(({ step }) => step === id);
    if (id === undefined || undone === undefined) return what;
    return t('case-file.step.taken-back', { what, time: longDate(undone.time, this.#consent.zone) });
  }

  #plainly(event: LedgerEvent): string {
    if (event.content === null) return t('case-file.step.erased');
    switch (event.kind) {
      case 'consent':
        return consentWords(this.#consent);
      case 'policy-kept':
        return t('case-file.step.policy-kept', { title: event.content.title || event.content.url });
      case 'letter-drafted':
        return this.#drafted(event.content);
      case 'letter-step-undone':
        return this.#undone(event.content);
      case 'withdrawn':
        return t('case-file.step.withdrawn', { channel: channelName(event.content.channel) });
      case 'note':
        return joined(t('case-file.step.note'), event.content.text);
      case 'correction':
        return this.#corrected(event.content);
      case 'undone':
        return t('case-file.step.undone');
      default:
        return this.#noted(event);
    }
  }

  #drafted(letter: Letter): string {
    const kind = wasSent({ steps: this.#steps }, letter) ? 'letter-drafted' : 'draft';
    return t(`case-file.step.${kind}`, { letter: letterName(letter, this.#consent.zone) });
  }

  #noted(event: LedgerEvent): string {
    const step = noteOf(event)?.step;
    if (!step) return event.kind;
    const letter = contentsOf(this.#events, 'letter-drafted').find(({ id }) => id === step.letterId);
    const said = event.kind === 'letter-sent' && event.content ? sentWords(event.content) : undefined;
    const what = said ?? stepWords(step, letter?.kind ?? 'access');
    const named = letter && { what, letter: letterName(letter, this.#consent.zone) };
    return joined(
      named ? t('case-file.step.of-letter', named) : what,
      step.kind === 'answered' ? step.text : '',
    );
  }

  #undone({ step }: EventContents['letter-step-undone']): string {
    const event = this.#events.find((one) => noteOf(one)?.step.id === step);
    return event
      ? t('case-file.step.letter-step-undone.of', { what: this.#plainly(event) })
      : t('case-file.step.letter-step-undone');
  }

  #corrected(correction: Correction): string {
    const from = correctionsIn(this.#events).find(({ correction: { id } }) => id === correction.id);
    const fields = from ? correctedFields(from.before, correction) : [];
    const lines = fields.map(
      ({ name, before, after }) => `${name}: ${short(before) || '—'} → ${short(after) || '—'}`,
    );
    return [t('case-file.step.correction'), correction.reason, ...lines].filter(Boolean).join('\n');
  }
}
