import { readFileSync } from 'node:fs';
import type { Consent } from '#lib/model/consent.ts';
import { authoritiesOf } from '#lib/letters/authorities/authorities-of.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import {
  NEXT_KINDS,
  type LetterKind,
  type LetterLanguage,
  type LetterRequest,
  type Particulars,
} from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';
import { quoteOf } from '#lib/model/quote.ts';
import { hostile } from './hostile.ts';

interface Known {
  readonly operator: string;
  readonly ids: readonly string[];
  readonly email: string;
  readonly postal: string;
  readonly site: string;
  readonly zone: string;
  readonly offset: string;
  readonly label: string;
  readonly title: string;
  readonly caption: string;
  readonly document: string;
  readonly said: string;
  readonly sender: readonly [fullName: string, email: string, phone: string, postal: string];
}

const json = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
const KNOWN = json<Readonly<Record<string, Known>>>('known.json');
const PARTICULARS = json<Readonly<Record<LetterLanguage, Particulars>>>('particulars.json');

/** A kind of letter under a law and in a language. */
export interface Sort {
  readonly regime: Regime;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
}

/**
 * Five records for a sort of letter: everything known, only the site and what had to be asked, no consent on record,
 * several consents, hostile strings.
 */
export function requestsFor(sort: Sort): Readonly<Record<string, LetterRequest>> {
  const everything = everythingKnown(sort);
  return {
    'everything-known': everything,
    'only-the-site': onlyTheSite(everything),
    'no-record': noRecord(everything),
    'several-consents': severalConsents(everything),
    hostile: hostile(everything),
  };
}

function everythingKnown(sort: Sort): LetterRequest {
  const known = KNOWN[`${sort.language}-${sort.regime}`];
  if (!known) throw new Error(`no record for ${sort.language}-${sort.regime}`);
  const { operator, ids, email, postal, said } = known;
  const [fullName, own, phone, address] = known.sender;
  return {
    ...sort,
    about: consentOf(known),
    addressee: {
      name: operator,
      ids,
      email,
      postal,
      subject: '',
      quotes: [quoteOf(said, 0, said.length)],
    },
    sender: { fullName, email: own, phone, postal: address },
    particulars: PARTICULARS[sort.language],
    date: '2026-11-20',
    policyHash: 'b4'.repeat(32),
    ...following(sort),
  };
}

/** What a next letter follows: answered where it objects to the answer. */
function following({ regime, kind, language }: Sort): Partial<LetterRequest> {
  if (!NEXT_KINDS.some((next) => next === kind)) return {};
  const [authority] = authoritiesOf(regime);
  return {
    date: '2027-01-11',
    earlier: {
      kind: kind === 'object-identification' ? 'access' : 'withdraw',
      subject: SUBJECTS[language],
      sent: '2026-11-20',
      due: '2026-12-21',
      ...(kind !== 'reminder' && { answered: '2026-12-24' }),
      ...(kind === 'complaint' && { reminded: '2026-12-23', objected: '2026-12-28' }),
    },
    ...(kind === 'complaint' && authority && { authority }),
  };
}

const SUBJECTS: Readonly<Record<LetterLanguage, string>> = {
  ru: 'Отзыв согласия на обработку персональных данных',
  en: 'Withdrawal of consent',
  de: 'Widerruf der Einwilligung',
  uk: 'Відкликання згоди на обробку персональних даних',
};

/** Whoever writes from a policy page, with no consent on record. */
function noRecord({ about, ...request }: LetterRequest): LetterRequest {
  const { site, documents } = about;
  return { ...request, about: { site, documents } };
}

/** Beside the first: words of a button on another site of the operator, and an older consent on paper. */
function severalConsents(request: LetterRequest): LetterRequest {
  const { about } = request;
  if (!isRecorded(about)) throw new Error('everything known has a record');
  const site = `club.${about.site}`;
  const beside: Consent = {
    ...about,
    ...{ id: 'c2', site, time: about.time.replace('2026-11-18T14:05', '2026-11-19T09:30'), fieldKinds: [] },
    page: { url: `https://${site}/`, title: '' },
    control: { ...about.control, label: '', kind: 'button', preticked: false, covers: ['processing'] },
    documents: [],
  };
  const onPaper: Consent = {
    ...about,
    ...{ id: 'c3', time: about.time.replace('2026-11-18', '2025-03-04'), caption: '', fieldKinds: [] },
    page: { url: '', title: '' },
    control: { ...about.control, kind: 'button', preticked: false, covers: ['processing'] },
    ...{ ticked: null, certainty: 'told', documents: [] },
    entered: { operator: request.addressee.name, way: 'paper', evidence: [] },
  };
  return { ...request, also: [beside, onPaper] };
}

function consentOf({ site, zone, offset, label, title, caption, document }: Known): Consent {
  const url = `https://${site}/order`;
  return {
    id: 'c1',
    decision: 'given',
    time: `2026-11-18T14:05:31${offset}`,
    zone,
    site,
    page: { url, title },
    control: {
      ...{ label, kind: 'checkbox', preticked: true, required: false, covers: ['processing', 'marketing'] },
      ...{ policyLinks: [], frame: url, selector: '#agree' },
    },
    ticked: true,
    caption,
    gesture: 'click',
    certainty: 'submitted',
    fieldKinds: ['name', 'email', 'phone', 'address'],
    documents: [{ href: `https://${site}/privacy`, text: document, sha256: 'a3'.repeat(32) }],
  };
}

/** What is known of a press that led nowhere further: no words, no documents, no operator. The rest was asked. */
function onlyTheSite(request: LetterRequest): LetterRequest {
  const { about: consent, addressee, sender, regime, kind, language, date, earlier, authority } = request;
  if (!isRecorded(consent)) throw new Error('everything known has a record');
  const { kind: before, subject, sent } = earlier ?? {};
  return {
    ...{ regime, kind, language, date },
    ...(before &&
      subject &&
      sent && { earlier: { kind: before === 'access' ? 'withdraw' : 'access', subject, sent } }),
    ...(authority && { authority }),
    about: {
      ...consent,
      page: { url: `https://${consent.site}/`, title: '' },
      control: { ...consent.control, label: '', kind: 'button', preticked: false, covers: ['processing'] },
      ticked: null,
      caption: '',
      certainty: 'pressed',
      fieldKinds: [],
      documents: [],
    },
    addressee: { ...addressee, name: '', ids: [], postal: '', quotes: [] },
    sender: { ...sender, phone: '', postal: regime === 'by' ? sender.postal : '' },
    particulars: asked(kind, regime, PARTICULARS[language]),
  };
}

function asked(kind: LetterKind, regime: Regime, all: Particulars): Particulars {
  const wanted = {
    'id-document': kind === 'access' && regime === 'ru',
    'birth-date': regime === 'by',
    grounds: true,
    corrections: true,
    published: true,
    demanded: true,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      Object.entries(wanted).some(([key, need]) => need && key === name),
    ),
  );
}
