import { fromFileText } from '../file-text';
import { decodeXml, type XmlHandler } from './xml-scanner';

/** Collects the texts that the cells of a workbook share, in their order. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  #text = '';
  #isText = false;

  open(name: string, _attributes: string, isEmpty: boolean): boolean | void {
    if (name === 'si') {
      this.#text = '';
      if (isEmpty) this.texts.push('');
    } else if (name === 't') this.#isText = !isEmpty;
    // How a text is pronounced is no part of it.
    else if (name === 'rPh' || name === 'extLst') return false;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'si') this.texts.push(fromFileText(decodeXml(this.#text)));
  }

  text(text: string): void {
    if (this.#isText) this.#text = this.#text === '' ? text : this.#text + text;
  }
}
