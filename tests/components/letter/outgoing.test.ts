import { expect, test } from 'vitest';
import Outgoing from '#components/letter/Outgoing.svelte';
import AuthorityFields from '#components/letter/AuthorityFields.svelte';
import { authoritiesOf } from '#lib/letters/authorities/authorities-of.ts';
import { takesMail } from '#lib/letters/authorities/takes-mail.ts';
import EnclosureList from '#components/letter/EnclosureList.svelte';
import { words } from '../words.ts';

const nothing = () => undefined;
const shown = (mail: { href: string; withBody: boolean } | null, takesMail = true): string =>
  words(Outgoing, {
    mail,
    takesMail,
    webmail: mail && { gmail: { href: 'https://mail.example/' } },
    oncopy: () => Promise.resolve(true),
    onmail: () => Promise.resolve(true),
    oneml: nothing,
    ondocx: nothing,
    onprint: nothing,
  });

test('a letter too long for a link says before the click that its text is copied and to be pasted', () => {
  const said = shown({ href: 'mailto:a@b.example', withBody: false });
  expect(said).toMatch(/^Copy the text and open mail/);
  expect(said).toContain('longer than a link can carry: its text is copied, paste it');
  expect(said).toContain('Or copy the text and write in Gmail');
});

test('one that fits opens in mail', () => {
  const said = shown({ href: 'mailto:a@b.example', withBody: true });
  expect(said).toMatch(/^Open in mail/);
  expect(said).not.toContain('longer than a link');
});

test('for an authority that takes no e-mail nothing is said of one', () => {
  expect(shown(null)).toMatch(/\.eml.*No e-mail address is known/s);
  expect(shown(null, false)).not.toMatch(/mail/i);
});

test('of what is enclosed only the ways that are offered are told', () => {
  const enclosures = [{ title: 'The letter of May 1', body: 'Hello', day: '2026-05-01' }];
  const how = (takesMail: boolean, hasLink: boolean) =>
    words(EnclosureList, { enclosures, takesMail, hasLink });
  expect(how(true, true)).toMatch(/\.eml.*mail or webmail link/);
  expect(how(true, false)).toContain('In the .eml they are attached');
  expect(how(true, false)).not.toContain('link');
  expect(how(false, false)).toContain('In the .docx and in print');
  expect(how(false, false)).not.toMatch(/mail|eml|link/i);
});

test('whoever is to send by post is told where the address is, and asked for it and for a proof', () => {
  const [authority] = authoritiesOf('ru');
  if (!authority) throw new Error('Russia has an authority');
  const props = { authorities: [authority], authority, postal: '', onauthority: nothing };
  const said = words(AuthorityFields, props);
  expect(said).toContain('find the address on the authority’s website');
  expect(said).toContain('proof that your letter to the operator was sent');
  const addressee = { name: authority.name, email: '', postal: '' };
  expect(takesMail({ regime: 'ru', addressee })).toBe(false);
});
