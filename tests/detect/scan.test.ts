// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { lookThrough } from '#lib/detect/scan.ts';
import { scout } from '#lib/detect/scout.ts';

const CONSENT = '<button>Далее</button> Нажимая кнопку, вы соглашаетесь на обработку персональных данных';
const HOSTS = 'article aside blockquote div footer h1 h2 h6 header main nav p section span'.split(' ');

/** Takes the place of what is in there. */
const put = (into: Element | ShadowRoot, html: string): void =>
  into.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);

const look = (): boolean => {
  const { cue, roots } = lookThrough(document, '', openRoots);
  return cue || roots.some((root) => lookThrough(root, '', openRoots).cue);
};

beforeEach(() => document.body.replaceChildren());

it.each(HOSTS)('a consent in the open shadow root of <%s>, which has words of its own', (name) => {
  const host = document.createElement(name);
  host.textContent = 'Загружаем';
  put(host.attachShadow({ mode: 'open' }), CONSENT);
  document.body.append(host);
  expect(look()).toBe(true);
});

it('custom elements are found behind any number of empty containers', () => {
  for (let at = 0; at < 1_200; at++) document.body.append(document.createElement('div'));
  const host = document.createElement('order-form');
  put(host.attachShadow({ mode: 'open' }), CONSENT);
  document.body.append(host);
  for (let at = 0; at < 200; at++) document.body.append(document.createElement('li'));
  expect(look()).toBe(true);
});

it.each([
  ['<p>Лодки</p><button>Открыть</button>', false],
  ['<label><input type="checkbox"> Получать новости</label>', true],
  ['<label><input type="checkbox"> Готово</label><script>/* новости */</script>', false],
  ['<a href="/privacy">Документ</a>', true],
  ['<button aria-label="Согласен на обработку персональных данных">→</button>', true],
  [`<button>Открыть</button><script>'согласие на обработку'</script>`, false],
])('%s: %s', (html, expected) => {
  put(document.body, html);
  expect(lookThrough(document, '', openRoots).cue).toBe(expected);
});

it('many boxes are a list of tasks', () => {
  put(document.body, '<label><input type="checkbox"> Подтверждаю</label>'.repeat(41));
  expect(lookThrough(document, '', openRoots).cue).toBe(false);
});

it('looks at the document that it came with: a frame gone to another site gives none', () => {
  vi.useFakeTimers();
  const own = document;
  put(own.body, CONSENT);
  let isGone = false;
  const frame = Object.create(window, {
    document: {
      get: () => {
        if (isGone) throw new DOMException('Blocked a frame', 'SecurityError');
        return own;
      },
    },
  }) as Window;
  const cue = vi.fn();
  scout(frame, openRoots, cue);
  isGone = true;
  vi.advanceTimersByTime(200);
  vi.useRealTimers();
  expect(cue).toHaveBeenCalledOnce();
});

it('a shadow root whose host has gone is no longer looked through', async () => {
  vi.useFakeTimers();
  put(document.body, '<section></section><button>Открыть</button>');
  const host = document.querySelector('section') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const cue = vi.fn();
  scout(window, openRoots, cue);
  await vi.advanceTimersByTimeAsync(200);
  host.remove();
  put(root, CONSENT);
  document.body.append('Лодки');
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect(cue).not.toHaveBeenCalled();
});

it.each([
  ['a press right after the cue waits for the watcher, a moment at most', CONSENT, 80],
  ['where nothing is to be agreed to, no press waits', '<button>Открыть</button>', 0],
])('%s', async (_, html, wait) => {
  vi.useFakeTimers();
  put(document.body, html);
  let clock = 1_000;
  const hurry = scout(window, openRoots, () => undefined);
  vi.spyOn(performance, 'now').mockImplementation(() => clock++);
  await vi.advanceTimersByTimeAsync(200);
  const began = clock;
  hurry();
  expect(Math.abs(clock - began - wait)).toBeLessThan(5);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a cue is given once, though custom elements may still come to life', async () => {
  vi.useFakeTimers();
  put(document.body, `<late-notice></late-notice>${CONSENT}`);
  const cue = vi.fn();
  scout(window, openRoots, cue);
  await vi.advanceTimersByTimeAsync(6_000);
  vi.useRealTimers();
  expect(cue).toHaveBeenCalledOnce();
});
