/** Excel gives column widths in digits of its font; the grid's Arial is a little wider than that. */
const pixelsPerDigit = 8;
const padding = 5;
export const toPixels = (digits: number): number => Math.round(digits * pixelsPerDigit + padding);
export const toDigits = (pixels: number): number =>
  Math.round(Math.max(0, (pixels - padding) / pixelsPerDigit) * 100) / 100;
