/** Digits at either end that have to agree: what wallets and explorers show of an address, and what eyes compare. */
const LEAST = 3
const TOGETHER = 8

/**
 * Could one address be taken for the other by somebody who looks at its ends? By chance two addresses agree in eight
 * digits once in 4 billion pairs; makers of look-alikes reach more.
 */
export function resembles(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  if (left === right || left.length !== 42 || right.length !== 42) return false
  let head = 0
  while (head < 40 && left[2 + head] === right[2 + head]) head++
  let tail = 0
  while (tail < 40 && left[41 - tail] === right[41 - tail]) tail++
  return head >= LEAST && tail >= LEAST && head + tail >= TOGETHER
}
