/** "FFRRGGBB", as files hold it, to "#RRGGBB"; theme colours have no fixed value and are left out. */
export const fromArgb = (color: { argb?: string } | undefined): string | undefined =>
  color?.argb && color.argb.length === 8 ? `#${color.argb.slice(2).toUpperCase()}` : undefined;

export const toArgb = (color: string): { argb: string } => ({
  argb: `FF${color.replace('#', '').toUpperCase()}`,
});

/** Excel gives column widths in characters; the grid wants pixels. */
export const toPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const toCharacters = (pixels: number): number =>
  Math.round(Math.max(0, (pixels - 5) / 7) * 100) / 100;
