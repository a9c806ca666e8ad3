import { describe, expect, test } from 'vitest';
import './fake-extension.ts';

const { leaveUnder } = await import('#lib/background/leave-in.ts');
const none = { excludedSites: [], privateWindows: 'nothing' } as const;
const shop = { ...none, excludedSites: ['shop.example'] };
const url = 'https://www.shop.example:8443/order?x=1';

describe('what may be done in a tab', () => {
  test.each([
    ['an ordinary tab', none, { url }, '', 'record'],
    ['nobody knows which tab', none, undefined, '', 'nothing'],
    ['an excluded site', shop, { url }, '', 'nothing'],
    ['another site', shop, { url: 'https://other.example/' }, '', 'record'],
    ['a frame of an excluded site', shop, { url: 'https://other.example/' }, url, 'nothing'],
    ['a private window', none, { url, incognito: true }, '', 'nothing'],
    [
      'one where marks are wished',
      { ...none, privateWindows: 'mark' },
      { url, incognito: true },
      '',
      'notice',
    ],
    ['an excluded site in it', { ...shop, privateWindows: 'mark' }, { url, incognito: true }, '', 'nothing'],
  ] as const)('%s', (_, settings, tab, frame, leave) => {
    expect(leaveUnder(settings, tab, frame)).toBe(leave);
  });
});
