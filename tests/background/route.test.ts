import { expect, test } from 'vitest';
import { routeOf } from '#lib/background/route.ts';

const SITE = 'https://len.example/privacy';

test.each([
  [SITE, `${SITE}#section-2`, true],
  [SITE, `${SITE}?page=2`, false],
  [SITE, `${SITE}#/cart`, false],
  [`${SITE}#!/privacy`, `${SITE}#!/cart`, false],
  [`${SITE}?lang=ru`, `${SITE}?lang=ru#top`, true],
])('%s and %s are one view: %s', async (one, other, same) =>
  expect((await routeOf(one)) === (await routeOf(other))).toBe(same),
);

test('keeps nothing of the address', async () => {
  expect(await routeOf(`${SITE}?phone=9001112233#/me`)).not.toContain('900');
});
