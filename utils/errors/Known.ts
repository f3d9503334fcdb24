/** A value that can be missing, and then says why. Never `undefined`, never zero in its place. */
export type Known<T> = { value: T; reason?: undefined } | { value: null; reason: string }

export function known<T>(value: T): Known<T> {
  return { value }
}

export function unknown<T>(reason: string): Known<T> {
  return { value: null, reason }
}
