import { afterEach, expect, it, vi } from 'vitest';
import { wordsAddress } from '../../entrypoints/surfaces/words-address.ts';

afterEach(() => vi.unstubAllEnvs());

const QUOTE = { text: 'one two – three-four', start: 120 };
const PDF = { url: 'https://firm.example/p.pdf#top', pages: [0, 100] };

it('of a page: a text fragment, whatever fragment the address had', () => {
  expect(wordsAddress({ url: 'https://firm.example/p#top' }, QUOTE)).toBe(
    'https://firm.example/p#:~:text=one%20two%20%E2%80%93%20three%2Dfour',
  );
});

it('of many words the first and the last are named', () => {
  const text = Array.from({ length: 20 }, (_, at) => `w${at}`).join(' ');
  expect(wordsAddress({ url: 'https://firm.example/' }, { text, start: 0 })).toBe(
    'https://firm.example/#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
  );
});

it('of a PDF: its page and the fragment', () => {
  expect(wordsAddress(PDF, QUOTE)).toBe(
    'https://firm.example/p.pdf#page=2:~:text=one%20two%20%E2%80%93%20three%2Dfour',
  );
});

it('of a PDF in Firefox, whose viewer knows no fragments: what it looks for', () => {
  vi.stubEnv('FIREFOX', 'true');
  expect(wordsAddress(PDF, QUOTE)).toBe(
    'https://firm.example/p.pdf#page=2&phrase=true&search=one%20two%20%E2%80%93%20three%2Dfour',
  );
});
