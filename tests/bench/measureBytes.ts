import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, scriptsOf } from '../../scripts/scriptsOf.mjs'

/** One script or group of scripts of the build, gzipped, beside its budget. */
export interface Weight {
  what: string
  bytes: number
  budget: number | null
}

const gz = (path: string) => gzipSync(readFileSync(`${build}${path}`), { level: 9 }).byteLength

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
