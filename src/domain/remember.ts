/** Much more than a staffing table has of words, families and shares, and little memory. */
const MOST_REMEMBERED = 5_000;

type Primitive = string | number | boolean | null;

/**
 * A cache: a function that works out each answer once, or nearly. All are forgotten when there are
 * too many, so that hostile input cannot fill the memory.
 *
 * @param workOut must depend on the key alone, and never answer undefined.
 */
export function remember<Key extends Primitive, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  return rememberBy((key) => key, workOut);
}

/**
 * The same for arguments that are not their own key.
 *
 * @param keyOf equal for arguments that have the same answer.
 * @param most answers at once.
 */
export function rememberBy<Arguments extends readonly unknown[], Value>(
  keyOf: (...given: Arguments) => Primitive,
  workOut: (...given: Arguments) => Value,
  most = MOST_REMEMBERED,
): (...given: Arguments) => Value {
  const known = new Map<Primitive, Value>();
  return (...given) => {
    const key = keyOf(...given);
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (value = workOut(...given)));
    }
    return value;
  };
}

/** The same by an object, for as long as that is in use. */
export function rememberFor<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = workOut(key)));
    return value;
  };
}
