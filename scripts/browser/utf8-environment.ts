import { env } from 'node:process';

/**
 * Our environment, with a locale in which every letter has a name: in a bare container there is none, and Chromium calls
 * each file "download" that it is to save under a name of more than ASCII.
 */
export function utf8Environment(): Record<string, string | undefined> {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: '', LC_CTYPE: 'C.UTF-8' };
}
