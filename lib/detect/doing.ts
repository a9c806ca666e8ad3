import type { Doing } from './act.ts';
import { filledKinds } from './field-kinds.ts';
import type { Found } from './found.ts';
import type { Press } from './gesture.ts';
import { captionOf, isSubmit } from './press.ts';
import { fieldsOf, isEnterField, scopeOf } from './scope.ts';
import { withoutTyped } from './typed.ts';
import { fold, type View } from './view.ts';

/** How the person acted on a consent. `caption`: of what was pressed. */
export function doingOf(view: View, found: Found, { gesture, at }: Press, caption: string): Doing {
  const fieldKinds = filledKinds(view, fieldsOf(view, scopeOf(found)));
  const title = fold((found.around.ownerDocument as Document).title).slice(0, 300);
  const [said, pageTitle] = [withoutTyped(view, caption), withoutTyped(view, title)];
  return { at, gesture, caption: said, pageTitle, fieldKinds };
}

/** What the pressed button says, or the one that Enter presses. */
export function pressedCaption(view: View, { path }: Press): string {
  const button = path.find((element) =>
    view.map.items.some((item) => item.kind === 'press' && item.node === element),
  );
  const form = path.find((element) => element.localName === 'form');
  const pressed = button ?? (form && isEnterField(path) ? view.within(form, 'press').find(isSubmit) : null);
  return pressed ? captionOf(view, pressed) : fold(path[0]?.textContent ?? '').slice(0, 120);
}
