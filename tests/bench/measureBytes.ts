import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const build = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url))

/** One script or group of scripts of the build, gzipped, beside its budget. */
export interface Weight {
  what: string
  bytes: number
  budget: number | null
}

const gz = (path: string) => gzipSync(readFileSync(`${build}${path}`), { level: 9 }).byteLength

/** Scripts that a page of the extension loads, followed through its static imports. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(`${build}${page}`, 'utf8')
  const found = new Set<string>()
  const visit = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    for (const [, next] of readFileSync(`${build}${path}`, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      visit(`chunks/${next}`)
    }
  }
  for (const [, path] of html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)) visit(path ?? '')
  return [...found]
}

/** Bytes of what goes into every page and of what the popup loads. */
export function measureBytes(): Weight[] {
  const sum = (paths: string[]) => paths.reduce((all, path) => all + gz(path), 0)
  const pages = readdirSync(build).filter((name) => name.endsWith('.html'))
  return [
    { what: 'MAIN-world observer', bytes: gz('content-scripts/provider.js'), budget: 3_000 },
    { what: 'isolated page script', bytes: gz('content-scripts/page.js'), budget: 15_000 },
    { what: 'worker', bytes: gz('background.js'), budget: null },
    ...pages.map((page) => ({
      what: page,
      bytes: sum(scriptsOf(page)),
      budget: page === 'popup.html' ? 110_000 : null,
    })),
  ]
}
