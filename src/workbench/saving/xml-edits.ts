import { attributeOf, escapeXml } from '../package/xml-scanner';
import type { XmlElement } from '../package/xml-tree';
import type { TextEdit } from './text-edits';

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes as written, with one set, or taken away by null. Names are with their prefix. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  let isThere = false;
  const changed = attributes.replace(ATTRIBUTE, (all, found: string) => {
    if (found !== name) return all;
    isThere = true;
    return written;
  });
  return isThere ? changed : changed.trimEnd() + written;
}

export const withAttributes = (
  attributes: string,
  values: Readonly<Record<string, string | null>>,
): string =>
  Object.entries(values).reduce(
    (all, [name, value]) => withAttribute(all, name, value),
    attributes,
  );

/** Another first tag for an element, of which all else stays. */
export function retag(
  element: XmlElement,
  prefix: string,
  values: Readonly<Record<string, string | null>>,
): TextEdit {
  const attributes = withAttributes(element.attributes, values);
  const end = element.isEmpty ? '/>' : '>';
  return {
    start: element.start,
    end: element.openEnd,
    text: `<${prefix}${element.name}${attributes.trimEnd()}${end}`,
  };
}

/** Puts something in as the last child of an element. */
export function append(element: XmlElement, prefix: string, xml: string): TextEdit {
  if (!element.isEmpty) return { start: element.closeStart, end: element.closeStart, text: xml };
  const { name, attributes, start, end } = element;
  const text = `<${prefix}${name}${attributes.trimEnd()}>${xml}</${prefix}${name}>`;
  return { start, end, text };
}

export const remove = ({ start, end }: XmlElement): TextEdit => ({ start, end, text: '' });
export const replace = ({ start, end }: XmlElement, text: string): TextEdit => ({
  start,
  end,
  text,
});
export const insertAt = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

/**
 * Where a child of that name belongs among those that an element has, by the order that the format
 * wants: behind the last one that comes before it.
 *
 * @param order names of children; of one that is not among them nothing is known
 */
export function placeOf(element: XmlElement, order: readonly string[], name: string): number {
  const last = order.indexOf(name);
  let place = element.openEnd;
  for (const child of element.children) {
    const at = order.indexOf(child.name);
    if (at >= 0 && at <= last) place = child.end;
  }
  return place;
}

/** The number that an element's `count` is to say, where it says one. */
export const countOf = (element: XmlElement, count: number): Record<string, string> =>
  attributeOf(element.attributes, 'count') === null ? {} : { count: String(count) };
