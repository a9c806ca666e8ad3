import { policyText } from '../bench/policy-text.ts';
import { AWKWARD } from './life/awkward.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${title}</title><body style="max-width:40rem;margin:auto">${body}`;

/** A form that asks for everything in words that break layouts, each tick with words of consent and a link. */
const boxes = Object.values(AWKWARD)
  .map((words, at) => {
    const tick = `<input type="checkbox" name="box${at}" ${at % 2 === 0 ? 'checked' : ''}>`;
    return `<p><label>${tick} Даю согласие на обработку персональных данных и рекламу. ${escaped(words)}
      <a href="/policy">политика ${escaped(words).slice(0, 200)}</a></label></p>`;
  })
  .join('');

const form = `<h1>Заявка</h1><form action="/thanks"><p><label>Имя <input name="name"></label></p>
  <p><label>Телефон <input name="phone" type="tel"></label></p>${boxes}<button>Отправить</button></form>`;

const policy = policyText(4_000)
  .split('\n')
  .map((line) => (/^\d+\. /u.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`))
  .join('');

/** A site that asks for too much, in a window that has room for little. */
export const CROWDED = {
  'crowded.example': {
    '/': page(AWKWARD['no break'] ?? '', form),
    '/policy': page('Политика обработки персональных данных '.repeat(8), `<main>${policy}</main>`),
  },
} as const;
