import { localeOf } from '../../wording/locale';
import { fromFileText } from './file-text';
import { englishSavePage, type SavePageTexts } from './texts/en';
import { spanishSavePage } from './texts/es';
import { frenchSavePage } from './texts/fr';

const TEXTS = { en: englishSavePage, fr: frenchSavePage, es: spanishSavePage };

/**
 * The page in the user's own browser that saves what the pane cannot: it makes a file of the text that
 * is pasted into it.
 *
 * @param language as the pane's display language, such as `fr-FR`.
 */
export function showSavePage(page: Document, language: string): void {
  const locale = localeOf(language);
  const texts = TEXTS[locale]();
  page.documentElement.lang = locale;
  page.title = texts.title;
  const field = page.createElement('textarea');
  field.rows = 4;
  const label = page.createElement('label');
  label.append(texts.field, page.createElement('br'), field);
  const said = page.createElement('div');
  said.setAttribute('role', 'status');
  page.body.replaceChildren(
    withText(page, 'h1', texts.title),
    withText(page, 'p', texts.paste),
    label,
    said,
    withText(page, 'p', texts.why),
  );
  field.focus();
  field.addEventListener('paste', (event) => {
    // A file of megabytes is not to be drawn as text.
    event.preventDefault();
    said.replaceChildren(...answerTo(page, event.clipboardData?.getData('text/plain'), texts));
  });
}

function answerTo(page: Document, pasted: string | undefined, texts: SavePageTexts): Node[] {
  const file = fromFileText(pasted ?? '');
  if (!file) return [withText(page, 'p', texts.notOurs)];
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.bytes]));
  link.download = file.name;
  link.textContent = file.name;
  link.click();
  return [withText(page, 'p', texts.given(file.name)), link];
}

function withText(page: Document, name: 'h1' | 'p', text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
