import fc from 'fast-check';
import {
  attributeOf,
  decodeXml,
  escapeXml,
  isOn,
  numberOf,
  scanXml,
  XmlScanner,
  type XmlHandler,
} from '../../../src/workbench/package/xml-scanner';

class Log implements XmlHandler {
  readonly events: string[] = [];
  readonly tags: [number, number][] = [];
  #text = '';

  constructor(readonly unwanted: readonly string[] = []) {}

  open(name: string, attributes: string, isEmpty: boolean, start: number, end: number) {
    this.#flush();
    this.events.push(`<${name}${attributes}${isEmpty ? '/' : ''}>`);
    this.tags.push([start, end]);
    return !this.unwanted.includes(name);
  }
  close(name: string, start: number, end: number) {
    this.#flush();
    this.events.push(`</${name}>`);
    this.tags.push([start, end]);
  }
  text(text: string) {
    this.#text += text;
  }
  #flush() {
    if (this.#text !== '') this.events.push(decodeXml(this.#text));
    this.#text = '';
  }
}

test.each<[string, string, string[]]>([
  ['a prefix', '<x:a><x:b/></x:a>', ['<a>', '<b/>', '</a>']],
  ['a ">" in an attribute', `<a b="x > y" c='">"'/>`, [`<a b="x > y" c='">"'/>`]],
  [
    'comments and instructions',
    '<?xml version="1.0"?><!-- <no/> --><a><?p <q?>1</a>',
    ['<a>', '1', '</a>'],
  ],
  ['a section of text', '<a>1<![CDATA[ <b> & ]]>2</a>', ['<a>', '1 <b> & 2', '</a>']],
  [
    'a document type, whose entities mean nothing',
    '<!DOCTYPE a [<!ENTITY e "eee"><!ELEMENT a ANY>]><a>&e;</a>',
    ['<a>', '&e;', '</a>'],
  ],
  [
    'entities',
    '<a>&lt;&#65;&#x1F600;&amp;amp;&#x110000;</a>',
    ['<a>', '<A😀&amp;&#x110000;', '</a>'],
  ],
  ['space in tags', '<a  b = "1"\n ></a >', ['<a  b = "1"\n >', '</a>']],
  ['what nobody wants', '<a><no><b><no/></b>x</no><c/></a>', ['<a>', '<no>', '<c/>', '</a>']],
])('%s', (_, xml, expected) => {
  const log = new Log(['no']);
  scanXml(xml, log);
  expect(log.events).toEqual(expected);
});

test('pieces of any size say the same, at the same places', () => {
  const xml = `\uFEFF<?xml version="1.0"?><a x='1"'><!-- - --><b>t<![CDATA[]]]]>u</b><no>>x<y/></no><c d="&gt;>"/></a>`;
  const whole = new Log(['no']);
  scanXml(xml, whole);
  for (const [start, end] of whole.tags)
    expect(xml.slice(1)).toMatch(xml.slice(1 + start - 1, end) ? /./ : /^$/);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (sizes) => {
      const log = new Log(['no']);
      const scanner = new XmlScanner(log);
      for (let at = 0, turn = 0; at < xml.length; turn++) {
        const size = sizes[turn % sizes.length]!;
        scanner.write(xml.slice(at, at + size));
        at += size;
      }
      scanner.end();
      expect(log.events).toEqual(whole.events);
      expect(log.tags).toEqual(whole.tags);
    }),
  );
});

test.each([
  ['an open tag', '<a><b c="'],
  ['an open comment', '<a><!-- '],
])('%s at the end is an error', (_, xml) => {
  expect(() => scanXml(xml, new Log())).toThrow();
});

test('a tag without end is given up before it has been searched for ever', () => {
  const scanner = new XmlScanner(new Log());
  const piece = 'x'.repeat(64 * 1024);
  expect(() => {
    scanner.write('<a b="');
    for (let count = 0; count < 1_000; count++) scanner.write(piece);
  }).toThrow('without end');
});

describe('attributes', () => {
  const attributes = ` r:id = 'r"1' name="a &amp; id=&quot;9&quot;" n='2' on="1" off="false"`;

  test.each([
    ['id', 'r"1'],
    ['name', 'a & id="9"'],
    ['na', null],
    ['n', '2'],
  ])('%s', (name, value) => {
    expect(attributeOf(attributes, name)).toBe(value);
  });

  test('numbers and switches', () => {
    expect(numberOf(attributes, 'n')).toBe(2);
    expect(numberOf(attributes, 'name')).toBeNull();
    expect([
      isOn(attributes, 'on'),
      isOn(attributes, 'off', true),
      isOn(attributes, 'z', true),
    ]).toEqual([true, false, true]);
  });
});

test('what is escaped comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\r'));
      expect(decodeXml(escapeXml(text))).toBe(text);
    }),
  );
});
