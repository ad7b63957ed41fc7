import { dialectOf, type Dialect } from '../package/dialect';
import type { PackageReader } from '../package/package-reader';
import { readRelationships, relationshipsPath, type Relationship } from '../package/package-parts';
import { attributeOf, escapeXml } from '../package/xml-scanner';
import { readTree } from '../package/xml-tree';
import { applyEdits, EditedText, type TextEdit } from './text-edits';
import { append, remove } from './xml-edits';
import { packText, TextPacker, writeZip, type PackedFile } from './zip-writer';

const TYPES = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const DECLARED = /^(\s*<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/;

/**
 * A package that is to be saved: the parts of another one as they are, but for those that are put in
 * their place. What nobody touches is carried over packed, byte for byte.
 */
export class PackageDraft {
  readonly #reader: PackageReader;
  readonly #written = new Map<
    string,
    { readonly path: string; readonly part: PackedFile | string }
  >();
  readonly #removed = new Set<string>();
  #hasLostLinks = false;

  constructor(reader: PackageReader) {
    this.#reader = reader;
  }

  get isChanged(): boolean {
    return this.#written.size > 0 || this.#removed.size > 0;
  }

  has(path: string): boolean {
    const key = path.toLowerCase();
    return this.#written.has(key) || (this.#reader.has(path) && !this.#removed.has(key));
  }

  /** @returns '' where there is no such part */
  textOf(path: string): string {
    const written = this.#written.get(path.toLowerCase())?.part;
    if (typeof written === 'string') return written;
    if (written) throw new Error(`${path} is packed already`);
    return this.has(path) ? this.#reader.textOf(path) : '';
  }

  /** Puts a part in, or in the place of one; it is in UTF-8, whatever it was in before. */
  put(path: string, text: string, contentType?: string): void {
    this.#keep(path, inUtf8(text));
    if (contentType) this.#addType(path, contentType);
  }

  /** As {@link put}, for a part that is written piece by piece. */
  putPieces(
    path: string,
    contentType: string,
    work: (write: (text: string) => void) => void,
  ): void {
    const packer = new TextPacker();
    packer.write(DECLARATION);
    work((text) => packer.write(text));
    this.#keep(path, packer.finish(path));
    this.#addType(path, contentType);
  }

  /** Changes a part, of any size, in places; where there are none it stays as it is. */
  edit(path: string, edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    if (this.#written.has(path.toLowerCase())) {
      return this.put(path, applyEdits(this.textOf(path), edits));
    }
    const packer = new TextPacker();
    let isFirst = true;
    const edited = new EditedText(edits, (text) => {
      packer.write(isFirst ? inUtf8(text) : text);
      isFirst = false;
    });
    this.#reader.pieces(path, (text) => edited.write(text));
    this.#keep(this.#reader.spelling(path), packer.finish(path));
  }

  /** Takes a part out, with what it says of others; what only it leads to goes when all is written. */
  remove(path: string): void {
    for (const one of [path, relationshipsPath(path)]) {
      this.#written.delete(one.toLowerCase());
      if (this.#reader.has(one)) this.#removed.add(one.toLowerCase());
    }
    this.#removeType(path);
    this.#hasLostLinks = true;
  }

  relationshipsOf(part: string): Relationship[] {
    return readRelationships(this.textOf(relationshipsPath(part)), part);
  }

  /**
   * Leads from one part to another.
   *
   * @param type the last word of the relationship's type
   * @returns its id
   */
  link(from: string, type: string, to: string, { office }: Dialect): string {
    const path = relationshipsPath(from);
    const xml = this.textOf(path) || NO_RELATIONSHIPS;
    const root = readTree(xml);
    const taken = new Set(root.children.map(({ attributes }) => attributeOf(attributes, 'Id')));
    let number = root.children.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const link = `<${rawPrefix(xml, root.start)}Relationship Id="${id}" Type="${office}/${type}" Target="${escapeXml(targetFrom(from, to))}"/>`;
    this.put(path, applyEdits(xml, [append(root, rawPrefix(xml, root.start), link)]));
    return id;
  }

  unlink(from: string, id: string): void {
    const path = relationshipsPath(from);
    const xml = this.textOf(path);
    if (xml === '') return;
    const gone = readTree(xml).children.filter(
      ({ attributes }) => attributeOf(attributes, 'Id') === id,
    );
    if (gone.length === 0) return;
    this.put(path, applyEdits(xml, gone.map(remove)));
    this.#hasLostLinks = true;
  }

  /** A path that no part has, such as `xl/tables/table3.xml`. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  get paths(): string[] {
    const kept = this.#reader.paths.filter((path) => this.has(path));
    const known = new Set(kept.map((path) => path.toLowerCase()));
    const added = [...this.#written.values()].map(({ path }) => path);
    return [...kept, ...added.filter((path) => !known.has(path.toLowerCase()))];
  }

  dialectOf(path: string): Dialect {
    const xml = this.textOf(path);
    return xml === '' ? dialectOf('') : dialectOf(readTree(xml).attributes);
  }

  toBytes(): Uint8Array {
    if (this.#hasLostLinks) this.#removeOrphans();
    const written = new Map(this.#written);
    const files: PackedFile[] = [];
    for (const entry of this.#reader.packedParts()) {
      const key = entry.path.toLowerCase();
      if (this.#removed.has(key) && !written.has(key)) continue;
      const change = written.get(key);
      written.delete(key);
      files.push(change ? packed(change.path, change.part) : entry);
    }
    for (const { path, part } of written.values()) files.push(packed(path, part));
    return writeZip(files);
  }

  #keep(path: string, part: PackedFile | string): void {
    this.#removed.delete(path.toLowerCase());
    this.#written.set(path.toLowerCase(), { path, part });
  }

  /** What was led to when the package was opened, and is no more. */
  #removeOrphans(): void {
    const before = reachable((part) => this.#reader.relationshipsOf(part));
    const now = reachable((part) => this.relationshipsOf(part));
    for (const [key, path] of before) {
      if (!now.has(key) && this.has(path)) this.remove(path);
    }
    this.#hasLostLinks = false;
  }

  #addType(path: string, type: string): void {
    const xml = this.textOf(TYPES);
    const root = readTree(xml);
    const prefix = rawPrefix(xml, root.start);
    const isSaid = ({ attributes }: { readonly attributes: string }) =>
      sameName(attributeOf(attributes, 'PartName'), path);
    if (root.children.some(isSaid)) return;
    const override = `<${prefix}Override PartName="/${escapeXml(encodePath(path))}" ContentType="${type}"/>`;
    this.put(TYPES, applyEdits(xml, [append(root, prefix, override)]));
  }

  #removeType(path: string): void {
    const xml = this.textOf(TYPES);
    const gone = readTree(xml).children.filter(({ attributes }) =>
      sameName(attributeOf(attributes, 'PartName'), path),
    );
    if (gone.length > 0) this.put(TYPES, applyEdits(xml, gone.map(remove)));
  }
}

function packed(path: string, part: PackedFile | string): PackedFile {
  return typeof part === 'string' ? packText(path, part) : part;
}

/** By lower case, with their spelling. */
function reachable(linksOf: (part: string) => readonly Relationship[]): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of linksOf(part)) {
      const key = target.toLowerCase();
      if (isExternal || found.has(key)) continue;
      found.set(key, target);
      waiting.push(target);
    }
  }
  return found;
}

/** A path as one part says it of another: from its own folder. */
function targetFrom(part: string, path: string): string {
  const folders = part.split('/').slice(0, -1);
  const steps = path.split('/');
  while (folders.length > 0 && steps.length > 1 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => '..'), ...steps.map(encodeURIComponent)].join('/');
}

const sameName = (name: string | null, path: string): boolean =>
  name !== null && name.replace(/^\/+/, '').toLowerCase() === path.toLowerCase();

/** The prefix of the element that begins there. */
const rawPrefix = (xml: string, start: number): string =>
  /^<([^\s:/>]+:)/.exec(xml.slice(start, start + 100))?.[1] ?? '';

const inUtf8 = (text: string): string => text.replace(DECLARED, '$1$2UTF-8$2');

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
