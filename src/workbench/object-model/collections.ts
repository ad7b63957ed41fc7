import { ApiError } from '../api-error';
import { HostCollection, type HostObject } from './host-object';

/** A collection that is asked by a key. */
export abstract class KeyedCollection<Item extends HostObject> extends HostCollection<Item> {
  /** Answers null for a key that is not there. */
  protected abstract readonly find: (key: string) => Item | null;

  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(key: unknown): Item {
    const item = this.find(String(key));
    if (!item) throw new ApiError('ItemNotFound');
    return item;
  }
  getItemOrNullObject(key: unknown): Item | null {
    return this.find(String(key));
  }
}

/** A keyed collection whose items also have a place. */
export abstract class IndexedCollection<Item extends HostObject> extends KeyedCollection<Item> {
  getItemAt(index: number): Item {
    const item = this.items[index];
    if (!item) throw new ApiError('InvalidArgument');
    return item;
  }
}
