import { fakeBrowser } from '../background/fake-extension.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '#lib/messages/door.ts';
import type { MessageName } from '#lib/messages.ts';
import { consent } from '../ledger/samples.ts';

const id = fakeBrowser.runtime.id;
const page = { id, url: fakeBrowser.runtime.getURL('/log.html'), tab: { id: 3 } };
const tab = { id, url: 'https://shop.example/', tab: { id: 4 } };
const enter = (name: string, payload: unknown, from: object) =>
  admit(name as MessageName, payload, from as Parameters<typeof admit>[2]).ok;

const control = consent('x').control;
const report = { url: 'https://shop.example/', title: 'Лавка', controls: [control], policyLinks: [] };
const draft = {
  id: 'e3b0c44298fc1c149afb',
  control,
  ticked: true,
  pageTitle: 'Лавка',
  fieldKinds: ['name'],
  caption: 'Заказать',
  gesture: 'click',
};

test.each([
  ['scout.cue', {}],
  ['frame.report', report],
  ['consent.draft', { draft, phase: 'touched' }],
])('a tab may send %s', (name, payload) => {
  expect(enter(name, payload, tab)).toBe(true);
});

test.each([
  'page.state',
  'page.read',
  'address.read',
  'page.show',
  'consent.forget',
  'letter.keep',
  'reader.open',
])('a tab may not send %s, a page of ours may', (name) => {
  expect(enter(name, { id: 'x' }, tab)).toBe(false);
  expect(enter(name, { id: 'x' }, page)).toBe(true);
});

test.each(['scout.cue', 'frame.report', 'consent.draft'])(
  'a page of ours has no business with %s',
  (name) => {
    expect(enter(name, {}, page)).toBe(false);
  },
);

test.each([
  ['another extension', { ...tab, id: 'other' }],
  ['no tab', { id, url: 'https://shop.example/' }],
  ['an address that only begins like ours', { id, url: `https://x/${fakeBrowser.runtime.getURL('/')}` }],
])('%s stays outside', (_, from) => {
  expect(enter('frame.report', report, from)).toBe(false);
});

test.each([
  ['an unknown field', { draft: { ...draft, value: 'Анна' }, phase: 'touched' }],
  ['an unknown phase', { draft, phase: 'given' }],
  ['an unknown kind of field', { draft: { ...draft, fieldKinds: ['password-value'] }, phase: 'touched' }],
  ['an id that is none', { draft: { ...draft, id: '../x' }, phase: 'touched' }],
  ['endless words', { draft: { ...draft, caption: 'а'.repeat(20_001) }, phase: 'touched' }],
  [
    'too many links',
    {
      draft: { ...draft, control: { ...control, policyLinks: Array(501).fill({ href: '', text: '' }) } },
      phase: 'touched',
    },
  ],
  [
    'a control without words',
    { draft: { ...draft, control: { ...control, label: undefined } }, phase: 'touched' },
  ],
])('a draft with %s stays outside', (_, payload) => {
  expect(enter('consent.draft', payload, tab)).toBe(false);
});

test('whatever a bent page sends, the door answers', () => {
  fc.assert(
    fc.property(fc.anything(), (payload) => {
      expect(enter('consent.draft', payload, tab)).toBe(false);
    }),
  );
});
