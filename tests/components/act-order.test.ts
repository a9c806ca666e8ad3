import { expect, test } from 'vitest';
import { inActOrder } from '#components/act-order.ts';
import type { Covers } from '#lib/model/control.ts';

const act = (label: string, second: number, covers: Covers, site = 'a.example') => ({
  ...{ label, site, covers: [covers] },
  time: new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString(),
});
const order = (...acts: ReturnType<typeof act>[]) => inActOrder(acts, (one) => one).map(({ label }) => label);

test('records of one act come in the same order, however they were written', () => {
  const [data, ads] = [act('data', 10, 'processing'), act('ads', 10, 'marketing')];
  expect(order(ads, data)).toEqual(['data', 'ads']);
  expect(order(data, ads)).toEqual(['data', 'ads']);
});

test('acts keep their order by time, and sites theirs', () => {
  expect(order(act('late ads', 20, 'marketing'), act('data', 10, 'processing'))).toEqual([
    'late ads',
    'data',
  ]);
  expect(order(act('ads', 10, 'marketing'), act('data', 10, 'processing', 'b.example'))).toEqual([
    'ads',
    'data',
  ]);
});
