import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of a build; it has to be there already. */
export function extensionFolder(build: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(`../../../.output/${build}`, import.meta.url))
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`No build in ${folder}: run npm run build`)
  return folder
}
