import type { Span } from '#lib/model/document.ts';
import { runsWith } from '#lib/text/runs.ts';
import { perDocument } from './per-document.ts';

export interface AddressMention extends Span {
  readonly value: string;
}

const EMAIL =
  /(?<![\p{L}\d_.%+-])[\p{L}\d_%+-][\p{L}\d_.%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/giu;

/** E-mail addresses in the text, lower-cased, in reading order, each occurrence. Example domains are left out. */
export function readEmails(text: string): AddressMention[] {
  return runsWith(text, '@')
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(EMAIL), ({ index, 0: address }) => ({
        value: address.toLowerCase(),
        start: start + index,
        end: start + index + address.length,
      })),
    )
    .filter(({ value }) => !isExampleHost(value.slice(value.indexOf('@') + 1)));
}

/** {@link readEmails} of the whole document. */
export const emailsOf = perDocument(({ text }) => readEmails(text));

const HOST =
  /(?<![\p{L}\d@._%+/-])(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}(\p{L}{2,18}))(?![\p{L}\d@-]|\.[\p{L}\d])(\/[\w~%.-]+(?:\/[\w~%.-]*){0,6})?/giu;

/** A full stop inside of a word, unlike the one that ends a sentence. */
const WITHIN = /\.\p{L}/u;

/** Stretches without white space in which a web address can stand. */
export const dottedRuns = (text: string): Span[] =>
  runsWith(text, '.').filter(({ start, end }) => WITHIN.test(text.slice(start, end)));

/** Endings that make a word with a dot an address and not two words with the space left out («данных.Если»). */
const TOP_LEVEL = new Set(
  (
    'ru рф su by бел kz қаз ua укр com net org info biz pro io me app dev online site shop store club expert plus ' +
    'clinic studio москва moscow дети онлайн сайт tatar eu de fr es it uk pl cz nl at ch be pt se no fi dk ie lt lv ee ' +
    'ge am az md kg uz tj co us ca au nz edu gov mil int blog cloud digital tech space website world life live media ' +
    'news agency academy school university health dental care law legal travel tours games group company solutions ' +
    'services center design art photo video music tv fm cc ws xyz top vip icu ai gg to social one page today bio'
  ).split(' '),
);

export interface SiteMention extends AddressMention {
  /** Path of the address, without the first slash; empty for a home page. */
  readonly path: string;
  /** Written with `http://` or `www.`. */
  readonly explicit: boolean;
}

/** Web addresses in the text: `value` is the host without `www.`, lower-cased. Example domains are left out. */
export function readSites(text: string): SiteMention[] {
  return dottedRuns(text).flatMap((run) => sitesIn(text.slice(run.start, run.end), run.start));
}

function sitesIn(run: string, offset: number): SiteMention[] {
  const sites: SiteMention[] = [];
  for (const match of run.matchAll(HOST)) {
    const [, host = '', top = '', path = ''] = match;
    // A full stop after an address is not its own.
    const whole = match[0].replace(/\.$/u, '');
    const value = host.toLowerCase();
    if (!TOP_LEVEL.has(top.toLowerCase()) || isExampleHost(value)) continue;
    const explicit = /^(?:https?:|www\.)/iu.test(whole);
    const start = offset + match.index;
    sites.push({
      value,
      path: path.slice(1).replace(/\.$/u, ''),
      explicit,
      start,
      end: start + whole.length,
    });
  }
  return sites;
}

/** {@link readSites} of the whole document. */
export const sitesOf = perDocument(({ text }) => readSites(text));

const EXAMPLE_HOST =
  /^(?:www\.)?(?:example|exemple|domain|yourdomain|yoursite|your-site|site|mysite|sitename|сайт|домен|вашсайт|ваш-сайт)\.\p{L}+$/iu;

/** `example.com`, `yoursite.ru`, `домен.рф`: a template's stand-in, nobody's address. */
export const isExampleHost = (host: string): boolean => EXAMPLE_HOST.test(host);
