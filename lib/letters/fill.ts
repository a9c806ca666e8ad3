import { nestedQuotes, OPENING } from './nested-quotes.ts';

/** Values by name. An empty value means "not known": its `[name: …]` is left out. */
export type Fields = Readonly<Record<string, string>>;

const CONSTRUCT = /\{([a-z]+)\}|\[([a-z]+): ([^\]]*)\]/gi;
const FIELD = /\{([a-z]+)\}/gi;
const WHOLE_LINE = /^([a-z]+)> (.*)$/i;

/**
 * Fills a template: `{name}` gives the value, `[name: …]` its text if the value is known. Both live within one line; a
 * line that they leave empty goes, and so does one that begins with `name> ` where that value is not known. A value
 * behind an opening quotation mark has its own marks nested. Values are never read as template or pattern: the template
 * is scanned once, what goes in is not looked at again.
 * @throws Error where the template names an unknown field, or would print an empty one: a mistake of ours.
 */
export function fill(text: string, fields: Fields): string {
  const lines = text.split('\n').flatMap((line) => {
    const filled = fillLine(line, fields);
    return filled === '' && line !== '' ? [] : [filled];
  });
  return lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n');
}

function fillLine(line: string, fields: Fields): string {
  const known = (name: string): boolean => valueOf(fields, name) !== '';
  const [, condition, conditional] = WHOLE_LINE.exec(line) ?? [];
  if (condition !== undefined && !known(condition)) return '';
  const shown = conditional ?? line;
  return shown
    .replace(CONSTRUCT, (whole, field: string | undefined, block: string, inner: string, at: number) => {
      if (field !== undefined) return print(fields, field, shown[at - 1]);
      return known(block) ? fillFields(inner, fields) : '';
    })
    .trim();
}

function fillFields(inner: string, fields: Fields): string {
  return inner.replace(FIELD, (whole, name: string, at: number) => print(fields, name, inner[at - 1]));
}

function print(fields: Fields, name: string, before: string | undefined): string {
  const value = valueOf(fields, name);
  if (value === '') throw new Error(`the letter would have a blank at {${name}}`);
  const outer = OPENING.find((mark) => mark === before);
  return outer === undefined ? value : nestedQuotes(value, outer);
}

function valueOf(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined) throw new Error(`the letter has no field {${name}}`);
  return value;
}
