/** Looks of marks: the tokens of the surfaces, in a closed root that the page's style does not reach. */
export const STYLE = `
:host { all: initial }
* { box-sizing: border-box }
.layer {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #1d2023); --ink: light-dark(#1c1e1d, #ecebe6); --soft: light-dark(#595d5b, #a8acaa);
  --line: light-dark(#d6d1c6, #3d4247); --accent: light-dark(#1d5c52, #86cdbf); --on-accent: light-dark(#ffffff, #0c211d);
  --warn: light-dark(#85480a, #efb566); --warn-soft: light-dark(#fbf0de, #382b19);
  font: 14px/1.4 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Ubuntu, 'Noto Sans', 'Liberation Sans', sans-serif;
  color: var(--ink); text-align: start; letter-spacing: normal; word-spacing: normal; text-transform: none;
}
button { font: inherit; color: inherit; cursor: pointer; border: 0; background: none; padding: 0; margin: 0 }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.mark {
  position: absolute; inline-size: 20px; block-size: 20px; border-radius: 50%; pointer-events: auto;
  font: bold 13px/20px Georgia, 'Noto Serif', 'Liberation Serif', serif; text-align: center;
  background: var(--accent); color: var(--on-accent); display: grid; place-items: center;
  box-shadow: 0 0 0 1.5px var(--surface), 0 1px 4px #0005;
}
.mark.odd { background: var(--warn); color: var(--surface) }
@media (prefers-contrast: more) {
  .layer {
    --surface: light-dark(#ffffff, #000000); --ink: light-dark(#000000, #ffffff); --soft: light-dark(#2c2e2d, #dfe1e0);
    --line: light-dark(#3a3d3b, #c8cbc9); --accent: light-dark(#0b3f37, #aeeadd); --warn: light-dark(#5c2f00, #ffd9a3);
  }
}
@media (forced-colors: active) { .mark { border: 1px solid ButtonText } }
`;

/** Looks of what opens seldom, a card or a notice: pages with nothing but marks need not read it. */
export const PANEL_STYLE = `
.card {
  position: absolute; z-index: 1; inline-size: max-content; max-inline-size: min(300px, 92vw); pointer-events: auto;
  padding: 12px 14px; background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 8px 28px #0004; display: grid; gap: 8px; overflow-wrap: anywhere;
}
.top { display: flex; justify-content: space-between; align-items: start; gap: 16px }
.title { font-weight: 600 }
.close { inline-size: 24px; block-size: 24px; margin: -2px -6px 0 0; border-radius: 6px; color: var(--soft); font-size: 18px; line-height: 1; flex: none }
.close:hover { background: var(--warn-soft) }
ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 6px }
li { border: 1px solid var(--line); border-radius: 99px; padding: 1px 9px; font-size: 13px }
.notes { display: grid; gap: 4px }
.notes li { border: 0; border-radius: 6px; background: var(--warn-soft); color: var(--warn); padding: 4px 9px }
.label { font-size: 13px; border-block-start: 1px solid var(--line); padding-block-start: 8px }
.soft { color: var(--soft); font-size: 13px }
.policy { display: grid; gap: 4px }
.policy li { border: 0; padding: 0 }
.policy li::before { content: '· '; color: var(--soft) }
.notice {
  position: fixed; inset-block-end: 20px; inset-inline-end: 20px; pointer-events: auto;
  inline-size: max-content; max-inline-size: min(360px, calc(100vw - 40px)); padding: 14px 16px;
  background: var(--surface); border: 1px solid var(--line); border-inline-start: 4px solid var(--accent);
  border-radius: 10px; box-shadow: 0 8px 28px #0005; display: grid; gap: 4px; overflow-wrap: anywhere;
}
.undo { justify-self: start; margin-block-start: 6px; padding: 5px 12px; border: 1px solid var(--line); border-radius: 7px; color: var(--accent); font-weight: 600 }
.undo:hover { border-color: var(--accent) }
@media (pointer: coarse) { .close { inline-size: 44px; block-size: 44px; margin: -12px -12px 0 0 } .undo { min-block-size: 44px } }
@media (forced-colors: active) { .notes li { border: 1px solid } }
`;
