import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the build whose bytes count. */
export const build = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url))

/**
 * The scripts a page of the extension loads, followed through its static imports.
 * @param {string} page file name, such as `popup.html`
 * @returns {string[]} paths within the build
 */
export function scriptsOf(page) {
  const html = readFileSync(`${build}${page}`, 'utf8')
  const found = new Set()
  const visit = (path) => {
    if (found.has(path)) return
    found.add(path)
    for (const [, next] of readFileSync(`${build}${path}`, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      visit(`chunks/${next}`)
    }
  }
  for (const [, path] of html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)) visit(path)
  return [...found]
}
