import type { PolicyDocument } from '#lib/model/document.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import { actingDomains } from './acting-domain.ts';
import { brandNames } from './brand-name.ts';
import { calledOrganisations } from './called-name.ts';
import { englishVoices } from './english-voice.ts';
import { latinLegalNames, russianLegalNamesOf } from './legal-name.ts';
import type { Naming, NamingKind } from './legal-name.ts';
import { perDocument } from './per-document.ts';
import { labelledPersons } from './person-name.ts';

/** «(далее – Оператор)», “(“we”, “us”)”: the document says here by what word it will call them. */
const CALLED =
  /^[^\n]{0,260}?\((?:[^()]{0,60}[ ,])?(?:далее|дальше|hereinafter|referred to as|together with|collectively)[^()]{0,60}?(?:оператор|компани|администраци|общество|поставщик|исполнител|продав|организаци|клиник|школ|разработчик|правообладател|владел|автор|студи|салон|мы|we(?!b)|us(?!e)|company)/iu;
const CALLED_SHORT = /^[^\n(]{0,4}\((?:the |hereinafter |и его |далее )?["“«'‘]/iu;
/** «Оператор — …», «сайт принадлежит …», “the controller is …” right before the name. */
const INTRODUCED =
  /(?:оператор\p{L}{0,3}(?: (?:обработки|персональных) (?:персональных )?данных)?,?(?: является|:| ?[–—-])|принадлеж\p{L}{2,6}(?: компании)?|(?:controller|operator)[^.\n]{0,60}(?: is|:)|(?:operated|owned|provided|distributed|owned and licensed|run|maintained|published) by|responsible for (?:this|the|our) \p{L}{3,12} is|trading name of|согласие|согласия|которую|политик\p{L} компании|данные отвечает|(?:владел\p{L}{1,3}|администратор\p{L}{0,2}|разработчик\p{L}{0,2}|автор\p{L}{0,2})(?: (?:сайта|ресурса|приложения|сервиса|бота|проекта))?(?: является|:| ?[–—-])|документом|от имени|(?<!\p{L})мы,|утвержда\p{L}{1,5}[^\n]{0,40}|директор)\s{0,3}(?:\p{Ll}{3,20} ){0,3}$/iu;
/** Words before a name that make it somebody else's: a processor, a partner, an author of a tool. */
const SOMEBODY_ELSE =
  /(?:провайдер|хостинг|сервис\p{L}{0,3}|партн[её]р\p{L}{0,3}|систем\p{L}|банк\p{L}{0,2}|подрядчик\p{L}{0,3}|например,|третьи[мх] лиц\p{L}{1,2}|services? of|such as|third part(?:y|ies)|partners?|provider|processor)[\s(:,–—-]{1,4}$/iu;
const KNOWN_SERVICES =
  /^[«"“„]?(?:яндекс|yandex|google|meta|facebook|вконтакте|vk|мэйл|telegram|whatsapp|microsoft|apple|amazon|tilda|битрикс|paypal|stripe|юmoney|юкасса|сбербанк|тинькофф|т-банк|robokassa|робокасса|getcourse|геткурс|supabase|unisender|roistat|amocrm|mailchimp|sendgrid|hotjar|hubspot|twitter|linkedin|adobe|github|gitlab|heroku|netlify|mozilla vpn|cloudflare|openai|anthropic|sentry|posthog|firebase|vercel|railway|mollie|resend|twilio|discord|jivo|calltouch|appmetrica|mytracker|metrika|контур|diadoc|roblox|steam|unity|admob)/iu;

/** A registration number right behind the name: the one who answers, behind whatever trade name. */
const REGISTERED = /^[»"”)]{0,2}[^\n.]{0,30}?(?:ИНН|ОГРН|БИН|ИИН|УНП)(?!\p{L})/u;

const BASE: Readonly<Record<NamingKind, number>> = { legal: 6, person: 4, brand: 2, domain: 1 };

/** «tensend.me» and «ТОО "TENSEND"» are one party. */
const key = ({ core, kind }: Naming): string =>
  (kind === 'domain' ? core.replace(/\.\p{L}+$/u, '') : core)
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');

function score({ text }: PolicyDocument, naming: Naming): number {
  const before = text.slice(Math.max(0, naming.start - 100), naming.start);
  const after = text.slice(naming.end, naming.end + 360);
  // Company or person by name, and said to be the one: that outweighs any trade name.
  const owned = naming.kind === 'legal' || naming.kind === 'person';
  let points = BASE[naming.kind] + 4 * (1 - naming.start / text.length);
  if (CALLED_SHORT.test(after) || CALLED.test(after)) points += 12 + (owned ? 12 : 0);
  if (naming.voice) points += 7;
  if (owned && REGISTERED.test(after)) points += 14;
  if (INTRODUCED.test(before)) points += 8 + (owned ? 12 : 0);
  if (SOMEBODY_ELSE.test(before) && !naming.voice) points -= 8;
  if (KNOWN_SERVICES.test(naming.core)) points -= 12;
  return points;
}

/** Everybody named, each with how well the words around make him the operator. */
function weigh(document: PolicyDocument): { naming: Naming; points: number }[] {
  const { text } = document;
  const all = [
    ...russianLegalNamesOf(document),
    ...latinLegalNames(text),
    ...calledOrganisations(text),
    ...labelledPersons(text),
    ...brandNames(document),
    ...(document.lang === 'en' ? englishVoices(text) : []),
    ...actingDomains(document),
  ];
  const parties = new Map<string, { naming: Naming; points: number; times: number }>();
  for (const naming of all) {
    const points = score(document, naming);
    const known = parties.get(key(naming));
    if (!known) {
      parties.set(key(naming), { naming, points, times: 1 });
      continue;
    }
    known.times++;
    known.naming = better(known.naming, naming);
    known.points = Math.max(known.points, points);
  }
  return [...parties.values()].map(({ naming, points, times }) => ({
    naming,
    points: points + Math.min(times, MOST_TIMES),
  }));
}

const isShortForm = (naming: Naming): boolean => /^\p{Lu}{2,6} /u.test(naming.value);
const RANK: Readonly<Record<NamingKind, number>> = { legal: 3, person: 2, brand: 1, domain: 0 };

/** Of two writings of one name the one with a legal form, and the short form rather than the long one. */
function better(one: Naming, other: Naming): Naming {
  if (RANK[one.kind] !== RANK[other.kind]) return RANK[one.kind] > RANK[other.kind] ? one : other;
  if (one.kind === 'legal' && isShortForm(other) && !isShortForm(one)) return other;
  if (one.kind === 'brand' && other.value.length > one.value.length) return other;
  return one;
}

/** Repetition counts up to here only, so that a long list of processors does not win. */
const MOST_TIMES = 8;
const ENOUGH = 4;

/** The one who is responsible by the document's own words, or nothing where it names nobody. Found once per document. */
export const findOperator = perDocument((document): Naming | undefined => {
  const ranked = weigh(document).sort((a, b) => b.points - a.points);
  const best = ranked[0];
  return best && best.points >= ENOUGH ? best.naming : undefined;
});

/** Value: the operator's name as written. */
export function operator({ text }: PolicyDocument, naming: Naming | undefined): Fact | undefined {
  return naming && { value: naming.value, quotes: [quoteOf(text, naming.start, naming.end)] };
}
