import { expect, test } from 'vitest';
import Outgoing from '#components/letter/Outgoing.svelte';
import { words } from '../words.ts';

const nothing = () => undefined;
const shown = (mail: { href: string; withBody: boolean } | null): string =>
  words(Outgoing, {
    mail,
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
