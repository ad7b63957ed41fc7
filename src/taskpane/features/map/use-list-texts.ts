import type { Wording } from '../../../wording/wording';
import { usePane } from '../../pane-context';
import { englishList, type ListTexts } from './texts/en';
import { spanishList } from './texts/es';
import { frenchList } from './texts/fr';

const TEXTS = { en: englishList, fr: frenchList, es: spanishList };
const textsByWording = new WeakMap<Wording, ListTexts>();

/** What is said of a list beyond its columns. */
export function useListTexts(): ListTexts {
  const { wording } = usePane();
  let texts = textsByWording.get(wording);
  if (!texts) textsByWording.set(wording, (texts = TEXTS[wording.locale](wording)));
  return texts;
}
