/**
 * An object that the client can hold.
 *
 * What the client may reach lives on the prototype: getters, setters and methods, under Excel's
 * names. What the host keeps to itself lives in instance fields, which the dispatcher never looks
 * at. So an unknown member is always answered with ApiNotFound, never with something of ours.
 */
export abstract class HostObject {
  /** The properties that `load()` without names brings. */
  static readonly scalars: readonly string[] = [];
  /** Excel's name of the class, for error locations. */
  static readonly className: string = 'Object';
}

/** An object whose `items` the client can load. */
export abstract class HostCollection<Item> extends HostObject {
  abstract get items(): readonly Item[];
}

/** The class, for its statics. */
export const classOf = (object: HostObject): typeof HostObject =>
  object.constructor as typeof HostObject;
