import { mount, unmount, type Component } from 'svelte';
import '#components/base.css';
import { chooseLanguage } from '#lib/i18n/languages.ts';
import { useLanguage } from '#lib/i18n/t.ts';
import { onSettings, readSettings } from '#lib/settings.ts';

function speak(choice: string): void {
  const language = chooseLanguage(choice, navigator.languages);
  useLanguage(language);
  document.documentElement.lang = language;
}

/** Shows a surface in the person's language; a change of language draws it anew, where it stands. */
export async function start(App: Component): Promise<void> {
  let { language } = await readSettings();
  speak(language);
  let app = mount(App, { target: document.body });
  onSettings((settings) => {
    if (settings.language === language) return;
    language = settings.language;
    speak(language);
    void unmount(app);
    app = mount(App, { target: document.body });
  });
}
