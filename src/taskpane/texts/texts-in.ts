import type { Locale } from '../../wording/locale';
import type { Wording } from '../../wording/wording';

/** What makes the texts of one part of the pane, for each language. */
type TextsByLocale<Texts> = Readonly<Record<Locale, (wording: Wording) => Texts>>;

/** The texts in the language of a wording: the same object for the same wording. */
export function textsIn<Texts>(makers: TextsByLocale<Texts>): (wording: Wording) => Texts {
  const made = new WeakMap<Wording, Texts>();
  return (wording) => {
    let texts = made.get(wording);
    if (texts === undefined) made.set(wording, (texts = makers[wording.locale](wording)));
    return texts;
  };
}
