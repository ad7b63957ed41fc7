/** Much more than a staffing table has of words, families and shares, and little memory. */
const MOST_REMEMBERED = 5_000;

/**
 * A function that works out each answer once, or nearly: all are forgotten when there are too many,
 * so that hostile input cannot fill the memory.
 *
 * @param workOut must depend on the key alone, and never answer undefined.
 */
export function remember<Key extends string | number, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (value = workOut(key)));
    }
    return value;
  };
}
