import type { Reading } from '#lib/messages.ts';

/** A shell that scripts would fill, a challenge, an error page sent as success: shorter than any policy; characters. */
const SHELL = 400;
const NOTICE = 2_000;
const WORDS = [
  'captcha',
  'cloudflare',
  'enable javascript',
  'включите javascript',
  'проверка браузера',
  'checking your browser',
  'not a robot',
  'не робот',
  'not found',
  'не найден',
  'access denied',
  'доступ запрещ',
];

/** Of a shell or a notice no more is read: a line on cookies, at most. */
const FEW_CLAIMS = 1;

/** What a document is called at its head; characters. */
const HEAD = 200;
const NAMES =
  /персональн|персанальн|дербес деректер|конфиденциальн|приватност|оферт|соглашени|privacy|data protection|personal data|terms of|datenschutz|confidentialité/iu;

/** Short, but a whole: it says at its head what it is, and then whose. */
const isWhole = ({ document, summary }: Reading): boolean =>
  summary.facts.operator !== undefined && NAMES.test(document.text.slice(0, HEAD));

/** Whether what answered is no version of a document: promise 1 says "not obtained" of it. */
export function isNoVersion(reading: Reading): boolean {
  const { document, summary } = reading;
  if (summary.kind !== 'other') return false;
  const words = `${document.title}\n${document.text}`.toLowerCase();
  if (document.text.length < NOTICE && WORDS.some((word) => words.includes(word))) return true;
  return document.text.length < SHELL && summary.claims.length <= FEW_CLAIMS && !isWhole(reading);
}
