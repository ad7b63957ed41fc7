export function localesLike(locale: string): string[];
export function manifestFor(
  manifest: string,
  settings: { readonly url: string; readonly version: string },
): string;
