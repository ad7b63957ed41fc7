import { scanXml } from './xml-scanner';

/** An element of a document, and where it stands in its text. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** As written, for `attributeOf`. */
  readonly attributes: string;
  readonly isEmpty: boolean;
  readonly start: number;
  /** Where its first tag is over. */
  readonly openEnd: number;
  /** Where its last tag begins; where it is empty, the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
  /** What stands directly in it, with entities as written. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: string;
  isEmpty: boolean;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  children: OpenElement[];
  text: string;
}

/** Collects elements as a scanner tells of them. */
export class XmlTree {
  readonly #roots: OpenElement[] = [];
  readonly #open: OpenElement[] = [];

  get root(): XmlElement | undefined {
    return this.#roots[0];
  }

  open(name: string, attributes: string, isEmpty: boolean, start: number, end: number): void {
    const element: OpenElement = {
      ...{ name, attributes, isEmpty, start, openEnd: end, closeStart: end, end },
      children: [],
      text: '',
    };
    (this.#open.at(-1)?.children ?? this.#roots).push(element);
    if (!isEmpty) this.#open.push(element);
  }

  /** @param name of the element; nothing is closed where none of that name is open */
  close(name: string, start: number, end: number): void {
    if (this.#open.at(-1)?.name !== name) return;
    const element = this.#open.pop()!;
    element.closeStart = start;
    element.end = end;
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }
}

/** @throws where the text holds no element */
export function readTree(xml: string): XmlElement {
  const tree = new XmlTree();
  scanXml(xml, tree);
  if (!tree.root) throw new Error('A part holds no element');
  return tree.root;
}

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);
