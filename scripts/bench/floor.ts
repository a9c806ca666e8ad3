// Bundled by itself and put into the reader page: the least that reading the same words can cost.
import { tokenize } from '../../lib/text/tokens.ts';

declare global {
  var tokenizeOnce: typeof tokenize;
}
globalThis.tokenizeOnce = tokenize;
