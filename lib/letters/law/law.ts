import * as v from 'valibot';
import { WAYS_TO_AUTHORITY } from '#lib/model/authority.ts';
import { LETTER_KINDS, LETTER_LANGUAGES, PARTICULARS } from '#lib/model/letter.ts';
import { REGIMES } from '#lib/model/regime.ts';
import { TERM_UNITS } from '#lib/model/term.ts';
import { ACCEPTANCES, CHANNELS, GROUNDS_TO_KEEP, NEEDS } from '#lib/model/law.ts';

/**
 * How sure a provision is. `law`: seen in the text of the act; `secondary`: seen in a source that restates the act;
 * `memory`: not seen. Only the first two may be printed in a letter: see `citable.ts`.
 */
export const CONFIDENCES = ['law', 'secondary', 'memory'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const said = v.pipe(v.string(), v.nonEmpty());
const confidence = v.picklist(CONFIDENCES);
const isoDate = v.pipe(v.string(), v.isoDate());

/** What a provision gives, in the drafter's words, and where it was seen. */
const norm = v.strictObject({ gives: said, confidence, source: said });

const amount = { n: v.pipe(v.number(), v.integer(), v.minValue(1)), unit: v.picklist(TERM_UNITS) };

/** A term as the act counts it, the next day being day 1. `norm` is the key of the norm that sets it. */
const term = v.strictObject({
  ...amount,
  /**
   * What starts it: receipt of the letter; proof, which may come with the letter; the operator's finding that the
   * person is right, whose day nobody outside knows.
   */
  from: v.picklist(['receipt', 'proof', 'finding']),
  norm: said,
  /** Longest prolongation, and what it takes. */
  extension: v.exactOptional(v.strictObject({ ...amount, condition: said })),
  confidence,
});

/** A kind of request that the law knows: what it rests on, and what the letter must and may say beside the contacts. */
const kind = v.strictObject({
  norms: v.array(said),
  terms: v.array(said),
  must: v.exactOptional(v.array(v.picklist([...PARTICULARS, 'own-postal']))),
  may: v.exactOptional(v.array(v.picklist(PARTICULARS))),
});

/** What the operator may lawfully go on with or keep, and where the act says so. */
const kept = v.strictObject({ what: v.picklist(GROUNDS_TO_KEEP), norm: v.exactOptional(said), confidence });

/** A way to hand a letter to the operator, and how it is accepted. */
const channel = v.strictObject({ by: v.picklist(CHANNELS), accepted: v.picklist(ACCEPTANCES), confidence });

/** Where to complain, how, and what the complaint needs. Authorities of many countries are in `authorities/`. */
const regulator = v.strictObject({
  name: said,
  about: v.picklist(['data', 'advertising']),
  ways: v.array(v.picklist(WAYS_TO_AUTHORITY)),
  /** Home page, or empty. */
  web: v.string(),
  needs: v.array(v.picklist(NEEDS)),
  source: said,
  confidence,
});

/** One law as data: norms by citation, terms by name, and all that letters and cases rest on. */
export const lawSchema = v.strictObject({
  regime: v.picklist(REGIMES),
  /** Second half of the names of its folders of letters: `ru-152fz`. */
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+$/)),
  /** Short name of the act, which precedes a norm's key when it is cited beside a date. */
  act: v.string(),
  languages: v.pipe(v.array(v.picklist(LETTER_LANGUAGES)), v.nonEmpty()),
  /** Languages the person may choose, though the law's operators are not written to in them by default. */
  alsoIn: v.optional(v.array(v.picklist(LETTER_LANGUAGES))),
  /** ISO date of the last check. */
  checked: isoDate,
  counting: v.strictObject({
    /** IANA zone whose calendar day counts, or null. */
    zone: v.nullable(said),
    /** Whose days off are in the data, or null. */
    calendar: v.nullable(v.picklist(['ru', 'kz', 'by'])),
    /** Whether a term that ends on a day off ends on the next working day, and by what; null where not known. */
    rolls: v.nullable(v.strictObject({ by: said, confidence })),
  }),
  norms: v.record(said, norm),
  terms: v.record(said, term),
  kinds: v.record(v.picklist(LETTER_KINDS), kind),
  mayKeep: v.array(kept),
  channels: v.array(channel),
  regulators: v.array(regulator),
});

/** A draft until a lawyer signs it off. */
export type Law = v.InferOutput<typeof lawSchema>;
export type LawTerm = v.InferOutput<typeof term>;
