const numbers = new WeakMap<Node, number>()
let count = 0

/** Tells nodes apart in words. */
export function numberOf(node: Node): number {
  const known = numbers.get(node) ?? ++count
  numbers.set(node, known)
  return known
}
