import { mount, unmount, type Component } from 'svelte';
import '#components/base.css';
import { chooseLanguage, type Language } from '#lib/i18n/languages.ts';
import { loadLanguage } from '#lib/i18n/load-language.ts';
import { useLanguage } from '#lib/i18n/t.ts';
import { onSettings, readSettings } from '#lib/settings.ts';

const languageFor = (choice: string): Language => chooseLanguage(choice, navigator.languages);

async function speak(choice: string): Promise<void> {
  const language = languageFor(choice);
  await loadLanguage(language);
  useLanguage(language);
  document.documentElement.lang = language;
}

/** Shows a surface in the person's language; a change of language draws it anew, where it stands. */
export async function start<Props extends Record<string, unknown>>(
  App: Component<Props>,
  props: Props,
): Promise<void> {
  // Most people read the language of their browser: it is there by the time we know.
  const [settings] = await Promise.all([readSettings(), loadLanguage(languageFor('auto'))]);
  let { language } = settings;
  await speak(language);
  let app = mount(App, { target: document.body, props });
  const redraw = async (): Promise<void> => {
    await speak(language);
    void unmount(app);
    app = mount(App, { target: document.body, props });
  };
  onSettings((changed) => {
    if (changed.language === language) return;
    language = changed.language;
    void redraw();
  });
}
