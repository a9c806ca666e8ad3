import { tick } from 'svelte';

/** Takes the focus to the first field of a form that cannot be taken as it is, once it is shown so. */
export async function toFirstWrong(form: HTMLFormElement): Promise<void> {
  await tick();
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
