/**
 * 128 random bits as text. Not `crypto.randomUUID`, which is missing on plain `http:` pages, in our own world too (seen
 * in Chromium 156).
 */
export function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
