import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Abi, Hex } from 'viem'

/** Code as it stands on chain, and how to speak to it. */
export interface Compiled {
  abi: Abi
  code: Hex
}

const folder = fileURLToPath(new URL('contracts/', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/peglight/', import.meta.url))

/** Compiles our own contracts, or takes them from the cache of the same sources and compiler. */
export function compile(): Record<string, Compiled> {
  const require = createRequire(import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.sol'))
  const sources = Object.fromEntries(files.map((name) => [name, { content: readFileSync(join(folder, name), 'utf8') }]))
  const { version } = require('solc/package.json') as { version: string }
  const key = createHash('sha256')
    .update(JSON.stringify([version, sources]))
    .digest('hex')
    .slice(0, 16)
  const place = join(cache, `contracts-${key}.json`)
  try {
    return JSON.parse(readFileSync(place, 'utf8'))
  } catch {
    // Nothing there yet, or half written by a run that died: made anew.
  }
  const input = {
    language: 'Solidity',
    sources,
    settings: {
      // anvil's default hard fork knows more, but the real contracts are older.
      evmVersion: 'paris',
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { '*': { '*': ['abi', 'evm.deployedBytecode.object'] } },
    },
  }
  // What they import comes from packages.
  const read = (path: string) => ({ contents: readFileSync(require.resolve(path), 'utf8') })
  const output = JSON.parse(require('solc').compile(JSON.stringify(input), { import: read }))
  const errors = (output.errors ?? []).filter((entry: { severity: string }) => entry.severity === 'error')
  if (errors.length)
    throw new Error(errors.map((entry: { formattedMessage: string }) => entry.formattedMessage).join('\n'))
  const compiled: Record<string, Compiled> = {}
  for (const name of files) {
    const contract = name.replace('.sol', '')
    const { abi, evm } = output.contracts[name][contract]
    compiled[contract] = { abi, code: `0x${evm.deployedBytecode.object}` }
  }
  mkdirSync(cache, { recursive: true })
  const half = `${place}.${process.pid}`
  writeFileSync(half, JSON.stringify(compiled))
  renameSync(half, place)
  return compiled
}
