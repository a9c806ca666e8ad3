const RGB = /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/u;
const OKLCH = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)/u;
/** Red in this space, where orange begins at 45; degrees and chroma: CSS Color 4, 9.4. */
const HUE = { from: 5, to: 38 };
const LEAST_CHROMA = 0.12;

/** Whether the first colour in a computed value is a red that warns: no pink, no brown, no orange. */
export function isRed(value: string): boolean {
  const [, , chroma, hue] = (OKLCH.exec(value) ?? []).map(Number);
  if (chroma !== undefined && hue !== undefined)
    return chroma >= LEAST_CHROMA && hue >= HUE.from && hue <= HUE.to;
  const [, red = 0, green = 0, blue = 0, alpha = 1] = (RGB.exec(value) ?? []).map((part) =>
    part === undefined ? 1 : Number(part),
  );
  return alpha > 0.5 && red >= 140 && green < red * 0.45 && blue < red * 0.5;
}
