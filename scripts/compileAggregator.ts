import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const folder = new URL('../utils/balances/aggregator/', import.meta.url)

/** Compiles `Aggregator.sol` for every EVM since London, and gives its creation code. */
export function compileAggregator(): `0x${string}` {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const content = readFileSync(new URL('Aggregator.sol', folder), 'utf8')
  const input = {
    language: 'Solidity',
    sources: { 'Aggregator.sol': { content } },
    settings: {
      // Newer targets use opcodes that some of the chains that need this do not have.
      evmVersion: 'london',
      optimizer: { enabled: true, runs: 1 },
      viaIR: true,
      metadata: { bytecodeHash: 'none', appendCBOR: false },
      outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
    },
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input)))
  const code = output.contracts?.['Aggregator.sol']?.Aggregator?.evm.bytecode.object
  if (!code) throw new Error(JSON.stringify(output.errors))
  return `0x${code}`
}

// `npx tsx scripts/compileAggregator.ts` writes the code anew.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `import type { Hex } from 'viem'\n\n/** Creation code of \`Aggregator.sol\`, written by \`scripts/compileAggregator.ts\`; a test compiles it anew and compares. */\nexport const aggregatorCode: Hex =\n  '${compileAggregator()}'\n`
  writeFileSync(new URL('aggregatorCode.ts', folder), text)
}
