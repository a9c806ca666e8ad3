import type { LetterLanguage } from '#lib/model/letter.ts';

const PARTS: Readonly<Record<string, string>> = import.meta.glob('./parts/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Puts in the parts that the letters of a language share: a line `@name` stands for `parts/<language>/<name>.txt`.
 * @throws Error where there is no such part: a mistake of ours
 */
export function withSharedParts(source: string, language: LetterLanguage): string {
  return source.replace(/^@([a-z]+)$/gm, (line, name: string) => sharedPart(name, language));
}

/** One of those parts. @throws Error where there is no such part: a mistake of ours */
export function sharedPart(name: string, language: LetterLanguage): string {
  const part = PARTS[`./parts/${language}/${name}.txt`];
  if (part === undefined) throw new Error(`no part ${language}/${name}`);
  return part.replaceAll('\r\n', '\n').trimEnd();
}
