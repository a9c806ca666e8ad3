import { describe, expect, it } from 'vitest';
import { indexed } from '#lib/detect/phrase-index.ts';
import { matcher, wordsOf } from '#lib/detect/phrase.ts';

const match = matcher(
  indexed<'object' | 'agree'>([
    ['agree', ['согласен|согласна', 'даю … согласие']],
    ['object', ['обработ* … данных', 'услови*', '!услови* ? доставк*', 'право ? ? хранить']],
  ]),
);
const found = (text: string) =>
  match(wordsOf(text)).map(({ category, from, to }) => `${category} ${from}-${to}`);

describe('phrases', () => {
  it('match words, beginnings of words and gaps', () => {
    expect(found('Даю своё полное согласие на обработку моих персональных данных')).toEqual([
      'agree 0-4',
      'object 5-9',
    ]);
  });
  it('leave no more than six words out', () => {
    expect(found('обработка раз два три четыре пять шесть семь данных')).toEqual([]);
  });
  it('leave out one word for each sign of one', () => {
    expect(found('право долго и хранить')).toEqual(['object 0-4']);
    expect(found('право долго и бережно хранить')).toEqual([]);
  });
  it('cancel what they overlap', () => {
    expect(found('с условиями доставки')).toEqual([]);
    expect(found('с условиями быстрой доставки, и с условиями')).toEqual(['object 6-7']);
  });
  it('see through look-alike letters, soft hyphens and capitals', () => {
    expect(wordsOf('СОГЛАСЕН cогла\u00adсна')).toEqual(['согласен', 'согласна']);
  });
});
