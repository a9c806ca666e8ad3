import type { PolicyDocument } from '#lib/model/document.ts';
import { sitesOf } from './addresses.ts';
import type { Naming } from './legal-name.ts';

const ACTS =
  /^[.,]? (?:прав[оа] осуществлять|вправе|обрабатывает|собирает|обязуется|имеет право|может (?:собирать|передать|использовать)|(?:collects|may collect|uses|will|does) )/u;
const CALLED_OPERATOR =
  /^[^\n.;]{0,3}\)? ?\((?:далее|дальше|hereinafter|referred to as)[^)]{0,40}?(?:оператор|Компани|поставщик|администраци|исполнител|продав|организаци|мы|we)/iu;

/** Domains that the text makes the one who acts: «x.ru (далее – Оператор)», «x.ru вправе …». */
export function actingDomains(document: PolicyDocument): Naming[] {
  const { text } = document;
  return sitesOf(document).flatMap(({ value, start, end }) => {
    const after = text.slice(end, end + 80);
    if (!ACTS.test(after) && !CALLED_OPERATOR.test(after)) return [];
    return [{ value, kind: 'domain' as const, core: value, voice: true, start, end }];
  });
}
