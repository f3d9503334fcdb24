/**
 * Does `work` once for each object: what holds for a whole page is asked for at every line of it, and there may be
 * thousands. What else it is given has to be the same each time for the same object.
 */
export function oncePer<Key extends object, Rest extends unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key, ...rest) => {
    const done = known.get(key) ?? { value: work(key, ...rest) }
    known.set(key, done)
    return done.value
  }
}
