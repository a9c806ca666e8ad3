/** Whether the text is a SHA-256 in hex. */
export const isSha256 = (text: string | undefined): text is string => /^[0-9a-f]{64}$/i.test(text ?? '');
