import type { Piece } from './pdf-pieces.ts';

/** Letters that fonts of pictures draw as bullets, and the one that Word uses as such. */
const PICTURE = /^[lnoquv§Øü¨]$/;

/** Names bullets what fonts of pictures draw as such: a font of that kind has no words, and its sign begins lines. */
export function withBullets(pieces: readonly Piece[]): Piece[] {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  const wordy = new Set(words.filter(({ text }) => !PICTURE.test(text.trim())).map(({ font }) => font));
  const bullets = new Set(
    words.filter((piece, i) => {
      const last = words[i - 1];
      const begins = !last || last.left > piece.left || Math.abs(last.y - piece.y) > piece.size * 0.45;
      return begins && !wordy.has(piece.font) && PICTURE.test(piece.text.trim());
    }),
  );
  return pieces.map((piece) => (bullets.has(piece) ? { ...piece, text: '•' } : piece));
}
