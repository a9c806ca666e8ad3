import { expect, test } from 'vitest';
import { documentsOf } from '#lib/background/linked-documents.ts';
import type { FrameReport, PolicyLink } from '#lib/model/control.ts';
import { consent } from '../ledger/samples.ts';

const PAGE = 'https://shop.example/order';
const link = (href: string): PolicyLink => ({ href, text: 'политика' });
const control = (...hrefs: string[]) => ({ ...consent('c').control, policyLinks: hrefs.map(link) });
const frames = (...of: string[][]): FrameReport[] =>
  of.map((hrefs) => ({ url: PAGE, title: '', controls: [], policyLinks: hrefs.map(link) }));
const hrefs = (...args: Parameters<typeof documentsOf>) => documentsOf(...args).map(({ href }) => href);

test("the sentence's own links come first, each document once", () => {
  const own = control(
    'https://shop.example/a?id=1#s2',
    'https://shop.example/a?id=1',
    'https://b.example/b.pdf',
  );
  expect(hrefs(own, PAGE, frames(['https://shop.example/footer']))).toEqual([
    'https://shop.example/a?id=1',
    'https://b.example/b.pdf',
  ]);
});

test("without a link of its own, the page's one policy link stands in", () => {
  const footer = 'https://shop.example/footer';
  expect(hrefs(control(), PAGE, frames([footer], [`${footer}#top`]))).toEqual([footer]);
});

test('several policy links of the page are no one link', () => {
  expect(hrefs(control(), PAGE, frames(['https://shop.example/a', 'https://shop.example/b']))).toEqual([]);
});

test('links that lead nowhere are no documents', () => {
  const nowhere = control('#', `${PAGE}#policy`, 'javascript:void(0)', 'mailto:a@shop.example', '');
  expect(hrefs(nowhere, PAGE, [])).toEqual([]);
});

test('a page cannot aim more than a few requests', () => {
  const many = control(...Array.from({ length: 100 }, (_, n) => `https://victim.example/${n}`));
  expect(hrefs(many, PAGE, [])).toHaveLength(6);
});
