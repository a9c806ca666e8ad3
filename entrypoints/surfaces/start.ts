import { mount, unmount, type Component } from 'svelte';
import '#components/base.css';
import { LANGUAGES } from '#lib/i18n/catalogues.ts';
import { chooseLanguage, type Language } from '#lib/i18n/languages.ts';
import { loadLanguage } from '#lib/i18n/load-language.ts';
import { t, useLanguage } from '#lib/i18n/t.ts';
import { onSettings, readSettings, type Settings } from '#lib/settings.ts';

const languageFor = (choice: string): Language => chooseLanguage(choice, navigator.languages, LANGUAGES);

async function speak(choice: string): Promise<void> {
  const language = languageFor(choice);
  await loadLanguage(language);
  useLanguage(language);
  document.documentElement.lang = language;
  document.title = t('app.name');
}

/**
 * Shows a surface in the person's language; a change of language draws it anew, where it stands. Changes are heard from
 * the first moment on and drawn one after the other: the phrases of a language take a while to come.
 */
export async function start<Props extends Record<string, unknown>>(
  App: Component<Props>,
  props: Props,
): Promise<void> {
  let shown: { readonly language: string; readonly app: ReturnType<typeof mount> } | undefined;
  const draw = async ({ language }: Settings): Promise<void> => {
    if (shown?.language === language) return;
    await speak(language);
    if (shown) void unmount(shown.app);
    shown = { language, app: mount(App, { target: document.body, props }) };
  };
  // Most people read the language of their browser: it is there by the time we know.
  const ready = Promise.all([readSettings(), loadLanguage(languageFor('auto'))]);
  let drawn = ready.then(([settings]) => draw(settings));
  onSettings((settings) => {
    drawn = drawn.then(() => draw(settings));
  });
  await drawn;
}
