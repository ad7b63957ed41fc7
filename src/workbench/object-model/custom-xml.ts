import type { BookContext } from './book-context';
import { KeyedCollection } from './collections';
import { HostObject } from './host-object';

/** Excel.CustomXmlPart. */
class CustomXmlPart extends HostObject {
  static override readonly className = 'CustomXmlPart';
  static override readonly scalars = ['id', 'namespaceUri'];

  constructor(
    readonly book: BookContext,
    readonly key: string,
  ) {
    super();
  }

  get id(): string {
    return this.key;
  }
  get namespaceUri(): string {
    return /xmlns="([^"]*)"/.exec(this.#xml)?.[1] ?? '';
  }
  getXml(): string {
    return this.#xml;
  }
  delete(): void {
    this.book.customXmlParts.delete(this.key);
  }

  get #xml(): string {
    return this.book.customXmlParts.get(this.key) ?? '';
  }
}

/** Excel.CustomXmlPartCollection. */
export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  static override readonly className = 'CustomXmlPartCollection';

  constructor(readonly book: BookContext) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return [...this.book.customXmlParts.keys()].map((id) => new CustomXmlPart(this.book, id));
  }

  protected readonly find = (key: string): CustomXmlPart | null =>
    this.book.customXmlParts.has(key) ? new CustomXmlPart(this.book, key) : null;

  add(xml: string): CustomXmlPart {
    const id = this.book.newId('xml');
    this.book.customXmlParts.set(id, xml);
    return new CustomXmlPart(this.book, id);
  }
  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this, namespaceUri);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
class CustomXmlPartScopedCollection extends KeyedCollection<CustomXmlPart> {
  static override readonly className = 'CustomXmlPartScopedCollection';

  constructor(
    readonly parts: CustomXmlPartCollection,
    readonly namespaceUri: string,
  ) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return this.parts.items.filter((part) => part.namespaceUri === this.namespaceUri);
  }

  protected readonly find = (key: string): CustomXmlPart | null =>
    this.items.find((part) => part.id === key) ?? null;
}
