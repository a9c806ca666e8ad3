/** A name for a file after a site or an operator, as anybody may have written it: letters and digits, nothing that leads elsewhere. */
export function fileName(after: string): string {
  const plain = after
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 60) || 'letter';
}
