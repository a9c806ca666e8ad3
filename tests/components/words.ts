import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** What a component shows, as markup. */
export function markup<Props extends object>(
  component: Component<Props, object, '' | keyof Props>,
  props: NoInfer<Props>,
): string {
  return render(component as Component<object>, { props }).body;
}

/** What a component shows, as words: no tags, white space folded. */
export function words<Props extends object>(
  component: Component<Props, object, '' | keyof Props>,
  props: NoInfer<Props>,
): string {
  return markup(component, props)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
