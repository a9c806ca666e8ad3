/** A person takes at least so long to read a dialog and answer it; no handler of a page takes so long otherwise. ms. */
const DIALOG_MS = 700;

/**
 * Calls back where a page stood still while it was told of an event, and then kept it from its end: as after «Укажите
 * телефон» in an `alert()`, or a `confirm()` that the person refused. What such a dialog says, and how it was answered,
 * no extension is told.
 * @param event on its way down, so that its way up is still to come
 */
export function afterStandstill(event: Event, onStood: () => void): void {
  const began = performance.now();
  const end = (same: Event) => {
    if (same === event && event.defaultPrevented && performance.now() - began >= DIALOG_MS) onStood();
  };
  event.currentTarget?.addEventListener(event.type, end, { once: true });
}
