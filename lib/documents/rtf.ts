import type { ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { Lines } from './line.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { RtfWriter } from './rtf-writer.ts';
import { walk } from './walk.ts';
import { element, xmlTree } from './xml.ts';

/** Reads a Rich Text file (RTF 1.9.1), its numbers and bullets as its writer put them in. Never throws. */
export function rtfLines(bytes: Uint8Array): Result<Lines, ReadFailure> {
  const writer = new RtfWriter();
  for (const token of rtfTokens(new TextDecoder('latin1').decode(bytes))) writer.take(token);
  const { text, lines, whole } = walk(xmlTree, element('body', writer.finish()));
  return whole ? ok({ text, lines, title: '' }) : failed('too-large');
}
