import type { ReadFailure } from '#lib/model/document.ts';
import { failed, type Result } from '#lib/model/result.ts';
import type { Lines } from './line.ts';
export async function pdfLines(_bytes: Uint8Array): Promise<Result<Lines, ReadFailure>> {
  return failed('broken');
}
