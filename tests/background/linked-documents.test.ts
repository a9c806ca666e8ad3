import { expect, test } from 'vitest';
import { documentsOf, linksAround } from '#lib/background/linked-documents.ts';
import type { PolicyLink } from '#lib/model/control.ts';
import { consent } from '../ledger/samples.ts';

const PAGE = 'https://shop.example/order';
const link = (href: string): PolicyLink => ({ href, text: 'политика' });
const control = (...hrefs: string[]) => ({ ...consent('c').control, policyLinks: hrefs.map(link) });
const hrefs = (...args: Parameters<typeof documentsOf>) => documentsOf(...args).map(({ href }) => href);

test("the sentence's own links come first, each document once", () => {
  const own = control(
    'https://shop.example/a?id=1#s2',
    'https://shop.example/a?id=1',
    'https://b.example/b.pdf',
  );
  expect(hrefs(own, PAGE, [link('https://shop.example/footer')])).toEqual([
    'https://shop.example/a?id=1',
    'https://b.example/b.pdf',
  ]);
});

test("without a link of its own, the page's one policy link stands in", () => {
  const footer = 'https://shop.example/footer';
  expect(hrefs(control(), PAGE, [link(footer), link(`${footer}#top`)])).toEqual([footer]);
});

test('a document is named by words, where one of its links is but a sign', () => {
  const footer = 'https://shop.example/footer';
  const sign = { href: footer, text: 'ⓘ' };
  const named = { href: footer, text: 'политика' };
  expect(documentsOf(control(), PAGE, [sign])).toEqual([sign]);
  expect(documentsOf(control(), PAGE, [sign, named])).toEqual([named]);
  expect(documentsOf(control(), PAGE, [named, sign])).toEqual([named]);
});

test('several policy links of the page are no one link', () => {
  expect(hrefs(control(), PAGE, [link('https://shop.example/a'), link('https://shop.example/b')])).toEqual(
    [],
  );
});

test('links that lead nowhere are no documents', () => {
  const nowhere = control('#', `${PAGE}#policy`, 'javascript:void(0)', 'mailto:a@shop.example', '');
  expect(hrefs(nowhere, PAGE, [])).toEqual([]);
});

test('a page cannot aim more than a few requests', () => {
  const many = control(...Array.from({ length: 100 }, (_, n) => `https://victim.example/${n}`));
  expect(hrefs(many, PAGE, [])).toHaveLength(6);
});

test("the links around an act are its frame's own, else those of the page around the frame", () => {
  const report = (...of: string[]) => ({
    report: { url: PAGE, title: '', controls: [], policyLinks: of.map(link) },
    documentId: undefined,
  });
  const frames = { 0: report('https://a.example/top'), 3: report('https://b.example/own'), 5: report() };
  const around = (frameId: number) => linksAround({ frames }, frameId).map(({ href }) => href);
  expect([0, 3, 5, 9].map(around)).toEqual([
    ['https://a.example/top'],
    ['https://b.example/own'],
    ['https://a.example/top'],
    ['https://a.example/top'],
  ]);
  expect(linksAround({ frames: {} }, 0)).toEqual([]);
});
