/** A kind of page, and what the extension may cost it at most; ms of script. */
export interface BenchPage {
  readonly name: string;
  readonly most: number;
  readonly html: string;
}

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const document = (title: string, body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

const PARAGRAPH =
  'Утром туман сошёл с поймы, и тропа вдоль реки открылась до самого брода: лодки, мостки, сети на кольях. ';

const plain = document(
  'Вдоль реки',
  `<h1>Вдоль реки</h1>${times(60, (at) => `<p>${at + 1}. ${PARAGRAPH.repeat(4)}</p>`)}`,
);

const form = document(
  'Запись на замер',
  `<header><a href="/">Окна Плёса</a><nav><a href="/works">Работы</a> <a href="/prices">Цены</a></nav></header>
  <h1>Запись на замер</h1>${times(8, () => `<p>${PARAGRAPH}</p>`)}
  <form action="/thanks"><label>Имя <input name="name"></label><label>Телефон <input name="phone" type="tel"></label>
    <label><input type="checkbox" name="agree" required> Даю согласие на обработку
      <a href="/policy">персональных данных</a> для связи по этой заявке</label>
    <button>Записаться</button></form>
  <footer><a href="/policy">Политика конфиденциальности</a></footer>`,
);

const card = (at: number): string =>
  `<div class="card"><h3>Задача ${at}</h3><p>Покрасить лодку номер ${at} и проверить вёсла</p>
  <label><input type="checkbox" name="done-${at}"> Готово</label><button type="button">Открыть</button></div>`;

const app = document('Артель: задачи', `<h1>Задачи артели</h1><main>${times(3_000, card)}</main>`);

const frames = document(
  'Двадцать рамок',
  `<h1>Погода по пристаням</h1>${times(20, (at) => `<iframe src="/frame?${at}"></iframe>`)}`,
);

/** Rows come in sixty pictures of the screen, as a feed does that fills itself. */
const live = document(
  'Лента',
  `<h1>Лента пристани</h1><ul id="feed"></ul><script>
  let rows = 0;
  const draw = () => {
    for (let i = 0; i < 34 && rows < 2000; i++) {
      const row = document.createElement('li');
      row.innerHTML = '<b>Причал ' + ++rows + '</b> <span>Лодка подошла, груз снят, вёсла на месте</span>';
      document.querySelector('#feed').append(row);
    }
    if (rows < 2000) requestAnimationFrame(draw);
  };
  addEventListener('load', () => requestAnimationFrame(draw));
  </script>`,
);

/** What one frame of twenty holds. */
export const FRAME = document('Пристань', `<p>Плёс: вода 14°, ветер слабый. ${PARAGRAPH.repeat(3)}</p>`);

/** The kinds of page that a person meets, with the price we allow ourselves on each. */
export const BENCH_PAGES: readonly BenchPage[] = [
  { name: 'plain page', most: 1, html: plain },
  { name: 'form with a consent', most: 5, html: form },
  { name: '3,000 cards and ticks', most: 8, html: app },
  { name: 'twenty frames', most: 8, html: frames },
  { name: '2,000 insertions', most: 4, html: live },
];
