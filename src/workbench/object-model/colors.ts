import { ApiError } from '../api-error';

/** The HTML colour names that add-ins commonly use. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as Excel reads it back: "#RRGGBB" in capitals. */
export function toHexColor(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const known = named[color.toLowerCase()];
  if (!known) throw new ApiError('InvalidArgument');
  return known;
}
