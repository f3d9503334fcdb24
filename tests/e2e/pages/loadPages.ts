import { readdirSync, readFileSync } from 'node:fs'
import * as addresses from '../../../utils/mention/fixtures/addresses'

const folder = new URL('./', import.meta.url)

/** The forms in this folder by path, with made-up addresses in their places. Written for these tests. */
export function loadPages(): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return Object.fromEntries(
    files.map((name) => [
      `/${name}`,
      readFileSync(new URL(name, folder), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
        const value = (addresses as Record<string, string>)[key]
        if (!value) throw new Error(`${name}: no address ${key}`)
        return value
      }),
    ]),
  )
}
