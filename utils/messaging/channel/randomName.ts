/**
 * At least 122 random bits as text. `crypto.randomUUID` is a third of the work, but missing on plain `http:` pages, in our
 * own world too (seen in Chromium 156).
 */
export function randomName(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
}
